import { costsOf, estimate, type Gap, gaps, type ScanDocument, type Sector } from './policy.ts';

// Pure, like policy.ts: which work follows from the gaps, when, after what, by whom.

export const periods = ['now', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

export const techniques = ['pseudonymise', 'encrypt', 'just-in-time', 'code-login', 'separate-keys'] as const;
export type Technique = (typeof techniques)[number];

export const people = ['direction', 'process-owner', 'ict', 'lawyer', 'communication', 'privacy-contact'] as const;
export type Who = (typeof people)[number];

export const trajectories = [
  'owners',
  'safe-ways',
  'purposes',
  'agreements',
  'less-data',
  'bases',
  'dpia',
  'keeping',
  'notice',
  'digital',
  'review',
] as const;
export type Trajectory = (typeof trajectories)[number];

type Track = {
  id: Trajectory;
  /** Steps of the plan that it mends; it is on the road map when one of them has a gap. */
  steps: readonly number[];
  /** What should be there first. Stands earlier in this list. */
  after: readonly Trajectory[];
  /** As soon as this, where something is missing altogether. */
  soonest: Period;
  who: Who;
  techniques: readonly Technique[];
};

const tracks: readonly Track[] = [
  { id: 'owners', steps: [1], after: [], soonest: 'now', who: 'direction', techniques: [] },
  { id: 'safe-ways', steps: [9], after: [], soonest: 'now', who: 'ict', techniques: ['encrypt', 'code-login'] },
  { id: 'purposes', steps: [2, 8], after: ['owners'], soonest: 'now', who: 'process-owner', techniques: [] },
  {
    id: 'agreements',
    steps: [7],
    after: ['owners'],
    soonest: 'now',
    who: 'process-owner',
    techniques: ['pseudonymise', 'encrypt'],
  },
  {
    id: 'less-data',
    steps: [3, 4, 5],
    after: ['purposes'],
    soonest: 'quarter',
    who: 'process-owner',
    techniques: ['just-in-time', 'pseudonymise'],
  },
  { id: 'bases', steps: [6], after: ['purposes'], soonest: 'quarter', who: 'lawyer', techniques: [] },
  {
    id: 'dpia',
    steps: [3, 4, 6, 9],
    after: ['purposes'],
    soonest: 'quarter',
    who: 'process-owner',
    techniques: ['pseudonymise'],
  },
  {
    id: 'keeping',
    steps: [10],
    after: ['purposes'],
    soonest: 'quarter',
    who: 'process-owner',
    techniques: ['separate-keys'],
  },
  {
    id: 'notice',
    steps: [2, 6, 7, 10],
    after: ['bases', 'agreements', 'keeping'],
    soonest: 'year',
    who: 'communication',
    techniques: [],
  },
  {
    id: 'digital',
    steps: [],
    after: ['safe-ways', 'bases'],
    soonest: 'year',
    who: 'process-owner',
    techniques: ['code-login', 'encrypt', 'just-in-time'],
  },
  { id: 'review', steps: [], after: ['owners'], soonest: 'year', who: 'privacy-contact', techniques: [] },
];

/** Where much sensitive data of many people, or of people who depend on you, is usual: look at AVG 35 sooner. */
const heavy: readonly Sector[] = ['wijkteam', 'gemeente', 'zorg'];

export type Planned = Omit<Track, 'soonest'> & { period: Period };

const earlier = (one: Period, other: Period): Period => (periods.indexOf(one) < periods.indexOf(other) ? one : other);

/** By itself: as soon as it can be where something is missing, one period later where it is half-way only. */
function ownPeriod({ soonest }: Track, own: readonly Gap[]): Period {
  const halfWay = own.length > 0 && own.every(({ grade }) => grade === 'partly');
  return halfWay ? (periods[periods.indexOf(soonest) + 1] ?? 'year') : soonest;
}

/**
 * Which trajectories follow from the gaps, with when and after what. Going digital is on it where it may save
 * something, the yearly review always. What is urgent brings forward what it rests on, so nothing stands before that.
 */
export function roadMap(scan: ScanDocument): Planned[] {
  const missing = gaps(scan);
  const gapsOf = (track: Track) => missing.filter(({ step }) => track.steps.includes(step));
  const chosen = tracks.filter((track) => belongs(track.id, gapsOf(track).length > 0, scan));
  const when = new Map(chosen.map((track) => [track.id, ownPeriod(track, gapsOf(track))]));
  // From the last to the first: what a trajectory rests on stands earlier in the list.
  for (const { id, after } of chosen.toReversed()) {
    for (const before of after) {
      const period = when.get(before);
      if (period) when.set(before, earlier(period, when.get(id)!));
    }
  }
  return chosen.map(({ soonest: _soonest, after, ...track }) => ({
    ...track,
    after: after.filter((before) => when.has(before)),
    period: when.get(track.id)!,
  }));
}

function belongs(id: Trajectory, hasGap: boolean, scan: ScanDocument): boolean {
  if (id === 'review') return true;
  if (id === 'digital') return estimate(costsOf(scan)).high > 0;
  return hasGap && (id !== 'dpia' || heavy.includes(scan.sector));
}

/** What is missing, in the order in which the road map takes it up: the first card is the first of the route. */
export function gapsAlongRoute(scan: ScanDocument): Gap[] {
  const route = periods.flatMap((period) => roadMap(scan).filter((track) => track.period === period));
  const turn = ({ step }: Gap) => {
    const at = route.findIndex(({ steps }) => steps.includes(step));
    return at === -1 ? route.length : at;
  };
  return gaps(scan).sort((one, other) => turn(one) - turn(other));
}

/** The techniques that fit, each with the trajectories in which it helps. */
export const fittingTechniques = (planned: readonly Planned[]): { technique: Technique; helps: Trajectory[] }[] =>
  techniques
    .map((technique) => ({
      technique,
      helps: planned.filter((each) => each.techniques.includes(technique)).map(({ id }) => id),
    }))
    .filter(({ helps }) => helps.length > 0);
