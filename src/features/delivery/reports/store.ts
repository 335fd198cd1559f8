import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { DeliveryTables } from '../tables.ts';

export type Report = {
  id: string;
  client: string;
  title: string;
  body: string;
  /** The day of the conversation, `YYYY-MM-DD`. */
  heldOn: string;
  /** Account of who wrote it. */
  writtenBy: string;
  writtenAt: Date;
};

const place = (column: 'title' | 'body', row: string) => ({ table: 'reports', column, row });

export async function addReport(c: Context, report: Omit<Report, 'id' | 'writtenAt'>): Promise<string> {
  const id = newId();
  const key = await c.ground.vault.subject(c.organisation, report.client);
  await c.tx
    .insertInto('reports')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: report.client,
      title: key.seal(place('title', id), report.title),
      body: key.seal(place('body', id), report.body),
      held_on: report.heldOn,
      written_by: report.writtenBy,
      written_at: c.now,
    })
    .execute();
  return id;
}

type Row = Selectable<DeliveryTables['reports']>;

async function openRows(c: Context, client: string, rows: readonly Row[]): Promise<Report[]> {
  if (rows.length === 0) return [];
  const key = await c.ground.vault.subject(c.organisation, client);
  return rows.map((row) => ({
    id: row.id,
    client,
    title: key.open(place('title', row.id), row.title),
    body: key.open(place('body', row.id), row.body),
    heldOn: row.held_on,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
  }));
}

const select = (c: Context, client: string) =>
  c.tx.selectFrom('reports').selectAll().where('organisation_id', '=', c.organisation).where('client_id', '=', client);

/** The newest conversation first. */
export const listReports = async (c: Context, client: string): Promise<Report[]> =>
  openRows(c, client, await select(c, client).orderBy('held_on', 'desc').orderBy('id', 'desc').execute());

export async function findReport(c: Context, client: string, id: string): Promise<Report | undefined> {
  const rows = await select(c, client).where('id', '=', id).execute();
  return (await openRows(c, client, rows))[0];
}
