/** Days are `YYYY-MM-DD`; both the first and the last day count. */
export type Version = {
  version: number;
  from: string;
  until: string | null;
  evaluateOn: string | null;
  /** The day on which the last party signed; null while somebody did not. */
  completeOn: string | null;
  withdrawn: boolean;
};
export type Leaving = { party: string; leavesOn: string };
export type Life = {
  /** Oldest first. */
  versions: readonly Version[];
  leavings: readonly Leaving[];
  /** The day after which nothing holds any more; null: it runs as it was agreed. */
  endedOn: string | null;
};

export type CovenantState = 'draft' | 'signing' | 'not-yet' | 'in-force' | 'ends-soon' | 'lapsed' | 'ended';

/** Soon enough to arrange the next one. */
export const WARN_DAYS = 60;

/** A covenant holds from its first day, and never before everybody signed. */
export const beginOf = ({ from, completeOn }: Version): string | null =>
  completeOn === null ? null : from > completeOn ? from : completeOn;

/** Versions that everybody signed, with the days on which each holds: a later one takes over from the one before. */
export function periodsOf({ versions, endedOn }: Pick<Life, 'versions' | 'endedOn'>): Period[] {
  const signed = versions.filter(({ completeOn, withdrawn }) => completeOn !== null && !withdrawn);
  return signed.flatMap((version, at): Period[] => {
    const from = beginOf(version)!;
    const next = signed.slice(at + 1).map((later) => dayBefore(beginOf(later)!));
    const ends = [version.until, endedOn, ...next].filter((each) => each !== null);
    const until = ends.length === 0 ? null : ends.reduce((a, b) => (a < b ? a : b));
    return until !== null && until < from ? [] : [{ version: version.version, from, until }];
  });
}
export type Period = { version: number; from: string; until: string | null };

export function stateOf(life: Life, today: string): CovenantState {
  if (life.endedOn !== null && life.endedOn < today) return 'ended';
  const periods = periodsOf(life);
  const now = periods.find(({ from, until }) => from <= today && (until === null || today <= until));
  if (now)
    return now.until !== null && daysBetween(today, lastDay(periods, now)) <= WARN_DAYS ? 'ends-soon' : 'in-force';
  if (periods.some(({ from }) => from > today)) return 'not-yet';
  if (periods.length > 0) return 'lapsed';
  return openVersion(life) ? 'signing' : 'draft';
}

/** A version that takes over the day after is no end. */
function lastDay(periods: readonly Period[], now: Period): string {
  let last = now.until!;
  for (const { from, until } of periods) {
    if (from !== dayAfter(last)) continue;
    if (until === null) return '9999-12-31';
    last = until;
  }
  return last;
}

/** The version that holds today; or that will, or held last. */
export function currentVersion(life: Life, today: string): number | null {
  const periods = periodsOf(life);
  const now = periods.find(({ from, until }) => from <= today && (until === null || today <= until));
  return (now ?? periods.find(({ from }) => from > today) ?? periods.at(-1))?.version ?? null;
}

/** The version that waits for signatures. */
export const openVersion = ({ versions }: Pick<Life, 'versions'>): Version | undefined =>
  versions.findLast(({ completeOn, withdrawn }) => completeOn === null && !withdrawn);

/** Whether everybody who takes part signed, and at least two did: alone one agrees on nothing. */
export function everybodySigned(
  signers: readonly { party: string; signed: boolean }[],
  leavings: readonly Leaving[],
): boolean {
  const left = new Set(leavings.map(({ party }) => party));
  const staying = signers.filter(({ party }) => !left.has(party));
  return staying.length >= 2 && staying.every(({ signed }) => signed);
}

export type Term = {
  party: string;
  from: string;
  until: string | null;
  covers: { purpose: string; fields: string[] }[];
};

/** The parts of a covenant that the gate hears of. */
export type Matrix = {
  parties: readonly { id: string; ours: boolean; register: string }[];
  needs: readonly {
    who: string;
    from: string;
    touches: { purpose: string } | null;
    fields: readonly string[];
  }[];
};

/**
 * What a covenant covers between us and each other party, as facts for the gate: per party the purposes and fields of
 * the needs, from the first day to the last. Linear in the number of needs.
 */
export function termsOf(matrix: Matrix, period: Omit<Period, 'version'>, leavings: readonly Leaving[]): Term[] {
  const left = new Map(leavings.map(({ party, leavesOn }) => [party, dayBefore(leavesOn)]));
  const covered = coveredBy(matrix);
  return matrix.parties.flatMap(({ id, ours, register }): Term[] => {
    if (ours || register === '') return [];
    const last = left.get(id);
    const until = last !== undefined && (period.until === null || last < period.until) ? last : period.until;
    if (until !== null && until < period.from) return [];
    const covers = [...(covered.get(id) ?? [])].map(([purpose, fields]) => ({ purpose, fields: [...fields] }));
    return [{ party: register, from: period.from, until, covers }];
  });
}

/**
 * Per other party the fields per purpose. In both directions, as the flows of a plan are: asking a partner for something
 * is talking about somebody too, and what a partner told us is no secret to that partner.
 */
function coveredBy({ parties, needs }: Matrix): Map<string, Map<string, Set<string>>> {
  const ours = parties.find((party) => party.ours)?.id;
  const byParty = new Map<string, Map<string, Set<string>>>();
  for (const { who, from, touches, fields } of needs) {
    const other = from === ours ? who : who === ours ? from : undefined;
    if (ours === undefined || other === undefined || touches === null || fields.length === 0) continue;
    const purposes = byParty.get(other) ?? new Map<string, Set<string>>();
    byParty.set(other, purposes);
    const known = purposes.get(touches.purpose) ?? new Set<string>();
    purposes.set(touches.purpose, known);
    for (const field of fields) known.add(field);
  }
  return byParty;
}

const day = 86_400_000;
const moved = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
export const dayBefore = (date: string): string => moved(date, -1);
export const dayAfter = (date: string): string => moved(date, 1);
export const daysBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / day;
