/** The decision workload: 50 activities, 2,000 clients, 500 actors, 1,000 requests; the same on every run. */

export type Activity = {
  id: string;
  purpose: string;
  categories: string[];
  roles: string[];
  /** Agreement window per recipient outside, in days; null when the agreement is missing. */
  recipients: Record<string, { from: number; until: number } | null>;
  basis: 'consent' | 'public-task' | 'contract' | 'legal-obligation' | 'vital-interest';
  ownTeamOnly: boolean;
  team: number;
  ended: boolean;
  retentionDays: number;
};
export type Consent = { state: 'given' | 'withdrawn'; until: number };
/** `careEnded` is the number of the day, or null while in care; consents by the id of the activity. */
export type Client = { team: number; careEnded: number | null; consents: Record<string, Consent> };
export type Actor = { team: number; roles: string[] };
/** `recipient` is undefined when nothing leaves the organisation. */
export type Request = {
  actor: Actor;
  client: Client;
  purpose: string;
  categories: string[];
  recipient: string | undefined;
};
export type Workload = { activities: Activity[]; actors: Actor[]; requests: Request[] };

/** 21 November 2026 as a number of days since 1970. */
export const today = 20_778;
export const now = '2026-11-21T10:00:00Z';

/** Names as an engine meets them in a program: each one string, not many copies that happen to be equal. */
const names = (count: number, word: string) =>
  Object.keys(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${word}-${i}`, i])));

export const categories = names(12, 'category');
export const roles = names(20, 'role');
export const recipients = names(7, 'party');

/** Small, fast and seeded; the same numbers on every machine. */
function mulberry32(seed: number) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function makeWorkload({ activityCount = 50, requestCount = 1000, seed = 42 } = {}): Workload {
  const random = mulberry32(seed);
  const int = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const chance = (share: number) => random() < share;
  const one = <T>(list: readonly T[]): T => list[int(0, list.length - 1)]!;
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from({ length: count }, () => left.splice(int(0, left.length - 1), 1)[0]!);
  };

  const [ids, purposes] = [names(activityCount, 'activity'), names(Math.max(25, activityCount / 2), 'purpose')];
  const activities = Array.from({ length: activityCount }, (_, i): Activity => {
    const window = () => {
      if (chance(0.05)) return null;
      return chance(0.15)
        ? { from: today - 900, until: today - int(1, 400) }
        : { from: today - int(1, 900), until: today + int(1, 900) };
    };
    return {
      id: ids[i]!,
      purpose: purposes[i % purposes.length]!,
      categories: some(categories, int(4, 9)),
      roles: some(roles, int(4, 8)),
      recipients: Object.fromEntries(some(recipients, int(1, 4)).map((party) => [party, window()])),
      basis: i % 5 < 2 ? 'consent' : one(['public-task', 'contract', 'legal-obligation', 'vital-interest']),
      ownTeamOnly: chance(0.6),
      team: int(0, 39),
      ended: chance(0.1),
      retentionDays: one([1, 5, 15, 20]) * 365,
    };
  });
  const consentActivities = activities.filter(({ basis }) => basis === 'consent');
  const clients = Array.from({ length: 2000 }, (): Client => {
    const answered = consentActivities.filter(() => chance(0.5));
    const consent = (): Consent => ({
      state: chance(0.1) ? 'withdrawn' : 'given',
      until: chance(0.1) ? today - int(1, 300) : today + int(1, 900),
    });
    return {
      team: int(0, 39),
      careEnded: chance(0.6) ? null : today - int(1, 8000),
      consents: Object.fromEntries(answered.map(({ id }) => [id, consent()])),
    };
  });
  const actors = Array.from({ length: 500 }, (): Actor => ({ team: int(0, 39), roles: some(roles, int(1, 3)) }));

  const real = (): Request => {
    const activity = one(activities);
    const fitting = actors.filter((actor) => actor.roles.some((role) => activity.roles.includes(role)));
    const actor = one(fitting.length > 0 ? fitting : actors);
    const ofTeam = clients.filter(({ team }) => team === actor.team);
    return {
      actor,
      client: one(activity.ownTeamOnly && ofTeam.length > 0 ? ofTeam : clients),
      purpose: activity.purpose,
      categories: some(activity.categories, int(1, 3)),
      recipient: chance(0.5) ? undefined : one(Object.keys(activity.recipients)),
    };
  };
  const arbitrary = (): Request => ({
    actor: one(actors),
    client: one(clients),
    purpose: one(activities).purpose,
    categories: some(categories, int(1, 3)),
    recipient: chance(0.5) ? undefined : one(recipients),
  });
  const requests = Array.from({ length: requestCount }, (_, i) => (i % 4 < 3 ? real() : arbitrary()));
  return { activities, actors, requests };
}
