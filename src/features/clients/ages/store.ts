import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import { dayOf } from '../../../platform/dates.ts';
import { newId } from '../../../platform/ids.ts';
import { keyOf, sealedRow } from '../sealed.ts';
import { listFields } from '../record/fields.ts';
import { ageByBand, ageByBirth, type AgeBand, type KnownAge } from './age.ts';

/** The words by which a plan may call a birth date or year. */
export const birthFields = ['geboortedatum', 'geboortejaar'] as const;

export type RecordedAge = { band: AgeBand; at: Date; reason: string };

/** The group that was written down last; null when none was. */
export async function findRecordedAge(c: Context, client: string): Promise<RecordedAge | null> {
  const row = await c.tx
    .selectFrom('client_ages')
    .select(['id', 'band', 'reason', 'recorded_at'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (!row) return null;
  const reason = sealedRow(await keyOf(c, client), 'client_ages', row.id).open('reason', row.reason);
  return { band: row.band, at: row.recorded_at, reason };
}

type NewAge = { client: string; band: AgeBand; reason: string; by: string };

/** A new group is a new row: what held before stays readable with its reason. */
export async function addAge(c: Context, { client, band, reason, by }: NewAge): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('client_ages')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: client,
      band,
      reason: sealedRow(await keyOf(c, client), 'client_ages', id).seal('reason', reason),
      recorded_at: c.now,
      recorded_by: by,
    })
    .execute();
  return id;
}

/** The age of each client of whom one is known. A birth date says more than a group. */
export async function listAges(c: Context, clients: readonly string[]): Promise<Map<string, KnownAge>> {
  if (clients.length === 0) return new Map();
  const today = dayOf(c.now);
  const [bands, born] = await Promise.all([listBands(c, clients), listBorn(c, clients)]);
  const found = new Map(bands.map((row) => [row.client_id, ageByBand(row.band, dayOf(row.recorded_at), today)]));
  for (const client of born) {
    const fields = await listFields(c, client);
    const age = birthFields
      .flatMap((name) => fields.filter(({ field }) => field === name))
      .map(({ value }) => ageByBirth(value, today))
      .find((each) => each !== null);
    if (age) found.set(client, age);
  }
  return found;
}

/** Oldest first, so that the newest of each client is what stays in a map. */
const listBands = (c: Context, clients: readonly string[]) =>
  c.tx
    .selectFrom('client_ages')
    .select(['client_id', 'band', 'recorded_at'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(clients))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();

async function listBorn(c: Context, clients: readonly string[]): Promise<string[]> {
  const rows = await c.tx
    .selectFrom('client_fields')
    .select('client_id')
    .distinct()
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(clients))
    .where('field', 'in', birthFields)
    .execute();
  return rows.map((row) => row.client_id);
}
