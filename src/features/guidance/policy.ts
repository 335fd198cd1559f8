/** What a way is good for: what somebody tells, only when and where, or nothing about people. */
export const fits = ['content', 'appointment', 'never'] as const;
export type Fit = (typeof fits)[number];

export const answers = ['yes', 'partly', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** The six points of the check on working together, in their order. */
export const points = ['purpose', 'keeping', 'platform', 'exchange', 'asking', 'leak'] as const;
export type Point = (typeof points)[number];

/** What somebody said about each point; left out: not answered yet. */
export type Said = Partial<Record<Point, Answer>>;

/** Reads the answers from an address; what is no answer counts as none. */
export function readSaid(query: (name: string) => string | undefined): Said {
  const read = points.flatMap((point) => {
    const given = answers.find((answer) => answer === query(point));
    return given === undefined ? [] : [[point, given] as const];
  });
  return Object.fromEntries(read);
}

export const unanswered = (said: Said): Point[] => points.filter((point) => said[point] === undefined);

/** First what is not there, then what nobody knows, then what is there in part. What is there stays apart. */
export function nextSteps(said: Said): Point[] {
  const order: readonly Answer[] = ['no', 'unknown', 'partly'];
  return order.flatMap((answer) => points.filter((point) => said[point] === answer));
}

/** A name as an id: `Beeldbellen 2` becomes `beeldbellen-2`; empty when nothing readable is left. */
export const wayId = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
