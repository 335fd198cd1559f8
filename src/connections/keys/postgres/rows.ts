import { keyKinds, type KeyEntry, type KeyName, type KeyRef } from '../port.ts';

export type KeyRow = {
  organisation: string;
  kind: string;
  id: string;
  version: number;
  wrapped: Buffer;
  wrapped_by: number;
  created_at: Date;
};

export function refOfRow({
  organisation,
  kind,
  id,
  version,
}: Omit<KeyRow, 'wrapped' | 'wrapped_by' | 'created_at'>): KeyRef {
  return { organisation, kind: keyKinds.find((name) => name === kind)!, id, version };
}

export const entryOfRow = (row: KeyRow): KeyEntry => ({
  ...refOfRow(row),
  wrapped: row.wrapped,
  wrappedBy: row.wrapped_by,
  createdAt: row.created_at,
});

/** Columns as arrays, for `unnest`: one round trip for many keys. */
export const namesAsArrays = (names: readonly KeyName[]) => [
  names.map(({ organisation }) => organisation),
  names.map(({ kind }) => kind),
  names.map(({ id }) => id),
];

export const refsAsArrays = (refs: readonly KeyRef[]) => [...namesAsArrays(refs), refs.map(({ version }) => version)];

export const entriesAsArrays = (entries: readonly KeyEntry[]) => [
  ...refsAsArrays(entries),
  entries.map(({ wrapped }) => wrapped),
  entries.map(({ wrappedBy }) => wrappedBy),
  entries.map(({ createdAt }) => createdAt),
];

export const givenRefs = `unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[]) as given (organisation, kind, id, version)`;
export const givenEntries = `unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::bytea[], $6::int[], $7::timestamptz[])
  as given (organisation, kind, id, version, wrapped, wrapped_by, created_at)`;
export const sameKey = (table: string) =>
  `(${table}.organisation, ${table}.kind, ${table}.id, ${table}.version)
   = (given.organisation, given.kind, given.id, given.version)`;
