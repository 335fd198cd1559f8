/** The data map as plain data: who stands left and right of the organisation, and what flows between them. */

export type MapFlow = {
  /** How many different data; the thickness of the arrow. */
  fields: number;
  /** `missing`: one is needed and none is in force, so the arrow is dashed. */
  agreement: 'in-force' | 'missing' | 'not-needed';
  encrypted: boolean;
};

export type MapNode = {
  name: string;
  /** A person or register that data come from, a party that gets them, or a place where they are kept. */
  kind: 'source' | 'party' | 'place';
  flow: MapFlow;
  /** The name of the country, and whether it lies outside the European Economic Area; null while nobody knows. */
  country: { name: string; outside: boolean } | null;
  /** Where a click leads; absent on paper. */
  href?: string | undefined;
};

export type DataMapModel = {
  /** The organisation or the activity in the middle. */
  centre: string;
  incoming: readonly MapNode[];
  outgoing: readonly MapNode[];
};

const THIN = 3;
const THICK = 18;

/** Thickness in pixels: the largest flow of the map is the thickest. */
export function thicknessIn({ incoming, outgoing }: DataMapModel): (fields: number) => number {
  const most = Math.max(1, ...[...incoming, ...outgoing].map(({ flow }) => flow.fields));
  return (fields) => Math.round((THIN + ((THICK - THIN) * fields) / most) * 10) / 10;
}

/** A name on at most `lines` lines of at most `width` letters; what does not fit ends in an ellipsis. */
export function wrapped(name: string, width: number, lines: number): string[] {
  const rows: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = rows.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  const cut = (row: string) => (row.length > width ? `${row.slice(0, width - 1)}…` : row);
  const kept = rows.slice(0, lines).map(cut);
  const last = kept.at(-1);
  if (rows.length <= lines || last === undefined) return kept;
  return [...kept.slice(0, -1), `${last.replace(/…$/, '').slice(0, width - 1)}…`];
}
