import { isCommon, isSameName, surnamesOf } from './surnames.ts';

/** One look of somebody who works here in the file of one client, as the log and the decision of the gate tell it. */
export type Look = {
  /** ISO 8601. */
  at: string;
  worker: string;
  client: string;
  /** Need to know at that moment (step 9). `none`: it was tried, and nothing was shown. */
  relation: 'own' | 'team' | 'break-glass' | 'none';
  /** Where the file stood: after its end a look is rarely needed. */
  file: 'active' | 'archived' | 'expired' | 'destroyed';
};

/** Who people are, in memory only, to compare with. */
export type Somebody = { name: string; contacts: readonly string[] };
export type Known = {
  workers: ReadonlyMap<string, Somebody>;
  /** The client, and who is known to stand close: representatives and informal carers. */
  clients: ReadonlyMap<string, Somebody & { around: readonly Somebody[] }>;
};

/** Why a look stands out. It says that somebody should ask, not that something was wrong. */
export const oddKinds = [
  'no-relation',
  'emergency',
  'same-name',
  'same-contact',
  'family',
  'many',
  'after-end',
] as const;
export type OddKind = (typeof oddKinds)[number];

export type OddLook = {
  worker: string;
  /** Null: about many files at once. */
  client: string | null;
  kinds: readonly OddKind[];
  looks: number;
  firstAt: string;
  lastAt: string;
};

/** What a reviewer found in order before stays in order: a likeness of this worker and this client. */
export const explainedKey = (worker: string, client: string | null, kind: OddKind) =>
  `${worker}|${client ?? ''}|${kind}`;
const lasting: ReadonlySet<OddKind> = new Set(['same-name', 'same-contact', 'family']);

/** So many different people in one hour, or on one day, is not how somebody helps people. */
const MANY_IN_AN_HOUR = 25;
const MANY_ON_A_DAY = 60;

/**
 * The looks of one day that stand out, one line per worker and client (T-01). Pure, and without a score: nobody is
 * compared with anybody, and what normal work looks like is not kept.
 */
export function findOdd(looks: readonly Look[], known: Known, explained: ReadonlySet<string> = new Set()): OddLook[] {
  const pairs = Map.groupBy(looks, ({ worker, client }) => `${worker}|${client}`);
  const odd = [...pairs.values()].flatMap((pair) => oddPair(pair, known, explained) ?? []);
  const byWorker = Map.groupBy(looks, ({ worker }) => worker);
  return [...odd, ...[...byWorker.values()].flatMap((own) => tooMany(own) ?? [])];
}

function oddPair(pair: readonly Look[], known: Known, explained: ReadonlySet<string>): OddLook | undefined {
  const { worker, client } = pair[0]!;
  const kinds = kindsOf(pair, known).filter(
    (kind) => !(lasting.has(kind) && explained.has(explainedKey(worker, client, kind))),
  );
  return kinds.length === 0 ? undefined : { worker, client, kinds, ...spanOf(pair) };
}

function kindsOf(pair: readonly Look[], { workers, clients }: Known): OddKind[] {
  const { worker, client } = pair[0]!;
  const [who, whom] = [workers.get(worker), clients.get(client)];
  const some = (is: (look: Look) => boolean) => pair.some(is);
  const alike = who !== undefined && whom !== undefined;
  return oddKinds.filter((kind) => {
    switch (kind) {
      case 'no-relation':
        return some(({ relation }) => relation === 'none');
      case 'emergency':
        return some(({ relation }) => relation === 'break-glass');
      case 'after-end':
        return some(({ file }) => file !== 'active');
      case 'same-name':
        return alike && sharesName(who, whom, !some(({ relation }) => relation !== 'own'));
      case 'same-contact':
        return alike && meets(who.contacts, whom.contacts);
      case 'family':
        return (
          alike && whom.around.some((close) => isSameName(who.name, close.name) || meets(who.contacts, close.contacts))
        );
      case 'many':
        return false;
    }
  });
}

/** Sharing a surname that many carry says nothing about somebody's own caseload. */
function sharesName(who: Somebody, whom: Somebody, ownCaseload: boolean): boolean {
  const theirs = surnamesOf(whom.name);
  return surnamesOf(who.name).some((name) => theirs.includes(name) && !(ownCaseload && isCommon(name)));
}

const meets = (ours: readonly string[], theirs: readonly string[]) => ours.some((each) => theirs.includes(each));

function tooMany(own: readonly Look[]): OddLook | undefined {
  const inOrder = own.toSorted((a, b) => a.at.localeCompare(b.at));
  const days = Map.groupBy(inOrder, ({ at }) => at.slice(0, 10));
  const much = [...days.values()].filter(
    (day) => peopleIn(day) >= MANY_ON_A_DAY || mostInAnHour(day) >= MANY_IN_AN_HOUR,
  );
  if (much.length === 0) return undefined;
  return { worker: own[0]!.worker, client: null, kinds: ['many'], ...spanOf(much.flat()) };
}

const peopleIn = (looks: readonly Look[]) => new Set(looks.map(({ client }) => client)).size;

/** The most different people within sixty minutes; the looks of one day, in order. */
function mostInAnHour(day: readonly Look[]): number {
  let [first, most] = [0, 0];
  const times = day.map(({ at }) => Date.parse(at));
  const seen = new Map<string, number>();
  for (const [last, { client }] of day.entries()) {
    seen.set(client, (seen.get(client) ?? 0) + 1);
    while (times[last]! - times[first]! > 3_600_000) {
      const leaving = day[first++]!.client;
      const left = seen.get(leaving)! - 1;
      if (left === 0) seen.delete(leaving);
      else seen.set(leaving, left);
    }
    most = Math.max(most, seen.size);
  }
  return most;
}

function spanOf(looks: readonly Look[]): Pick<OddLook, 'looks' | 'firstAt' | 'lastAt'> {
  const times = looks.map(({ at }) => at).sort();
  return { looks: looks.length, firstAt: times[0]!, lastAt: times.at(-1)! };
}

/** The Monday of a day's week, `YYYY-MM-DD`: the queue is read week by week. */
export function weekOf(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
