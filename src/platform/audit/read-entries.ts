import { type QueryExecutorProvider, sql } from 'kysely';
import { leafHash } from './tree.ts';
import { type Entry, readEntry } from './entry.ts';

export type EntryQuery = {
  /** Default 50, at most 500. */
  limit?: number;
  /** Id of the last entry of the page before: the next page is older. */
  before?: string;
  /** Business time; `until` is not included. */
  from?: Date;
  until?: Date;
  /** Only what is about the person with this handle. */
  handle?: string;
};

/** An entry as it is stored. `leaf` is its number in the tree, `null` in the unsealed tail. */
export type StoredEntry = {
  entry: Entry;
  leaf: number | null;
  /** The bytes are no longer those that were sealed, or no entry at all. */
  changed: boolean;
  salt: Buffer | null;
  detail: Buffer | null;
};

type Row = {
  id: string;
  body: Buffer;
  salt: Buffer | null;
  detail: Buffer | null;
  number: number | string | null;
  hash: Buffer | null;
};

/** Newest first. Entries whose bytes cannot be read are left out here; the export and `verify-audit` name them. */
export async function listEntries(
  tx: QueryExecutorProvider,
  organisation: string,
  query: EntryQuery = {},
): Promise<StoredEntry[]> {
  const limit = Math.max(1, Math.min(query.limit ?? 50, 500));
  const place = query.handle === undefined ? sql.ref('e.id') : sql.ref('s.entry_id');
  const from =
    query.handle === undefined
      ? sql`audit_entries e`
      : sql`audit_subjects s join audit_entries e on e.organisation_id = s.organisation_id and e.id = s.entry_id`;
  const { rows } = await sql<Row>`
    select e.id, e.body, e.salt, e.detail, l.number, l.hash
    from ${from}
    left join audit_leaves l on l.organisation_id = e.organisation_id and l.entry_id = e.id
    where ${conditions(organisation, query, place)}
    order by ${place} desc limit ${limit}`.execute(tx);
  return rows.flatMap((row) => storedEntry(row, query.handle) ?? []);
}

function conditions(organisation: string, query: EntryQuery, place: ReturnType<typeof sql.ref>) {
  const all = [
    sql`e.organisation_id = ${organisation}`,
    ...(query.handle === undefined ? [] : [sql`s.organisation_id = ${organisation} and s.handle = ${query.handle}`]),
    ...(query.before === undefined ? [] : [sql`${place} < ${query.before}::uuid`]),
    ...(query.from === undefined ? [] : [sql`${place} >= ${firstIdOf(query.from)}::uuid`]),
    ...(query.until === undefined ? [] : [sql`${place} < ${firstIdOf(query.until)}::uuid`]),
  ];
  return sql.join(all, sql` and `);
}

/** The smallest UUIDv7 of a moment: ids sort by time. */
export function firstIdOf(moment: Date): string {
  const hex = Math.max(0, moment.getTime()).toString(16).padStart(12, '0').slice(-12);
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** An entry found for a person must itself name that person: the table to find it by is not part of the tree. */
function storedEntry(row: Row, handle: string | undefined): StoredEntry | undefined {
  const entry = readEntry(row.body);
  if (!entry || (handle !== undefined && !entry.subjects.includes(handle))) return undefined;
  const changed = entry.id !== row.id || (row.hash !== null && !leafHash(row.body).equals(row.hash));
  return { entry, leaf: row.number === null ? null : Number(row.number), changed, salt: row.salt, detail: row.detail };
}
