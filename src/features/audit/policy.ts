/** One line of the log about a person, as that person reads it. */
export type Deed = {
  /** ISO 8601. */
  at: string;
  action: string;
  outcome: 'done' | 'seen' | 'refused' | 'stopped' | 'failed';
  /** It was a list that showed several people. */
  several: boolean;
  breakGlass: boolean;
  /** Name of the party outside that was told something, or would have been. */
  party?: string;
  /** It broke off half-way: nobody knows whether it was done. */
  uncertain?: true;
  /** `link`: somebody who was not known yet, behind a link. */
  by: { kind: 'self' } | { kind: 'system' } | { kind: 'link' } | { kind: 'former' } | { kind: 'person'; name: string };
};

/** The same deed several times on one day by one person is one sentence with a number: a list that is read. */
export function gather(deeds: readonly Deed[], dayOf: (at: string) => string): (Deed & { times: number })[] {
  const seen = new Map<string, Deed & { times: number }>();
  for (const deed of deeds) {
    const who = deed.by.kind === 'person' ? deed.by.name : deed.by.kind;
    const key = [dayOf(deed.at), deed.action, deed.outcome, who, deed.breakGlass, deed.party, deed.uncertain].join('|');
    const earlier = seen.get(key);
    if (earlier) earlier.times += 1;
    else seen.set(key, { ...deed, times: 1 });
  }
  return [...seen.values()];
}
