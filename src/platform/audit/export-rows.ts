import { type QueryExecutorProvider, sql } from 'kysely';

export type LeafRow = {
  number: number;
  hash: Buffer;
  digest: Buffer | null;
  body: Buffer | null;
  salt: Buffer | null;
  detail: Buffer | null;
};

/** How far the log goes at this moment: the same for leaves and checkpoints, unless somebody removed some. */
export async function readSize(tx: QueryExecutorProvider, organisation: string): Promise<number> {
  const { rows } = await sql<{ size: number | string }>`
    select greatest(
      coalesce((select max(number) + 1 from audit_leaves where organisation_id = ${organisation}), 0),
      coalesce((select max(size) from audit_checkpoints where organisation_id = ${organisation}), 0)
    ) as size`.execute(tx);
  return Number(rows[0]!.size);
}

/** Ids of all entries that are in no leaf before `size`, by whatever cause: looks at the whole log. */
export async function listUnsealed(tx: QueryExecutorProvider, organisation: string, size: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from audit_entries e
    left join audit_leaves l on l.organisation_id = e.organisation_id and l.entry_id = e.id and l.number < ${size}
    where e.organisation_id = ${organisation} and l.number is null order by e.id`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function listLeaves(tx: QueryExecutorProvider, organisation: string, from: number, until: number) {
  const { rows } = await sql<LeafRow & { number: number | string }>`
    select l.number, l.hash, l.digest, e.body, e.salt, e.detail from audit_leaves l
    left join audit_entries e on e.organisation_id = l.organisation_id and e.id = l.entry_id
    where l.organisation_id = ${organisation} and l.number >= ${from} and l.number < ${until}
    order by l.number`.execute(tx);
  return rows.map((row): LeafRow => ({ ...row, number: Number(row.number) }));
}

/** Checkpoints over more than `from` and at most `until` leaves. */
export async function listCheckpoints(tx: QueryExecutorProvider, organisation: string, from: number, until: number) {
  const { rows } = await sql<{ size: number | string; note: string }>`
    select size, note from audit_checkpoints
    where organisation_id = ${organisation} and size > ${from} and size <= ${until} order by size`.execute(tx);
  return rows.map(({ size, note }) => ({ size: Number(size), note }));
}

export async function listBodies(tx: QueryExecutorProvider, organisation: string, ids: readonly string[]) {
  const { rows } = await sql<{ body: Buffer }>`
    select body from audit_entries where organisation_id = ${organisation} and id = any(${ids}::uuid[])
    order by id`.execute(tx);
  return rows.map(({ body }) => body);
}
