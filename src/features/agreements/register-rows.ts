import type { Context } from '../../platform/context.ts';
import type { WordKey } from './seal-words.ts';
import type { DeviceStorage, Rating, SheetWords, TransferMechanism, WebsiteTool } from './party-words.ts';

/** What the register needs of all parties, or of one: a few reads, whatever their number. */

export type SheetRow = {
  id: string;
  party: string;
  country: string | null;
  transfer: TransferMechanism | null;
  tools: readonly WebsiteTool[];
  storage: DeviceStorage | null;
  words: Buffer;
};

const sheetColumns = [
  'id',
  'party_id as party',
  'country',
  'transfer',
  'website_tools as tools',
  'device_storage as storage',
  'words',
] as const;

export const listSheets = ({ tx, organisation }: Context): Promise<SheetRow[]> =>
  tx.selectFrom('party_sheets').select(sheetColumns).where('organisation_id', '=', organisation).execute();

export const findSheet = ({ tx, organisation }: Context, party: string): Promise<SheetRow | undefined> =>
  tx
    .selectFrom('party_sheets')
    .select(sheetColumns)
    .where('organisation_id', '=', organisation)
    .where('party_id', '=', party)
    .executeTakeFirst();

export const openSheet = (key: WordKey, { id, words }: SheetRow): SheetWords => key.open('party_sheets', id, words);

export const listCertificateEnds = ({
  tx,
  organisation,
}: Context): Promise<{ party: string; until: string | null }[]> =>
  tx
    .selectFrom('party_certificates')
    .select(['party_id as party', 'valid_until as until'])
    .where('organisation_id', '=', organisation)
    .where('removed_at', 'is', null)
    .execute();

/** Sub-processors that nobody answered about, and settings that nobody did: how many, by party. */
export async function countOpen({ tx, organisation }: Context) {
  const subProcessors = await tx
    .selectFrom('sub_processors')
    .select(({ fn }) => ['party_id as party', fn.countAll<string>().as('n')])
    .where('organisation_id', '=', organisation)
    .where('removed_at', 'is', null)
    .where('answer', 'is', null)
    .groupBy('party_id')
    .execute();
  const settings = await tx
    .selectFrom('party_settings')
    .select(({ fn }) => ['party_id as party', fn.countAll<string>().as('n')])
    .where('organisation_id', '=', organisation)
    .where('removed_at', 'is', null)
    .where('done_at', 'is', null)
    .groupBy('party_id')
    .execute();
  const byParty = (rows: readonly { party: string; n: string }[]) =>
    new Map(rows.map(({ party, n }) => [party, Number(n)]));
  return { subProcessors: byParty(subProcessors), settings: byParty(settings) };
}

/** The newest assessment of each party. */
export async function listRatings({ tx, organisation }: Context): Promise<Map<string, Rating>> {
  const rows = await tx
    .selectFrom('party_assessments')
    .distinctOn('party_id')
    .select(['party_id', 'rating'])
    .where('organisation_id', '=', organisation)
    .orderBy('party_id')
    .orderBy('assessed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map(({ party_id, rating }) => [party_id, rating]));
}

/** Relations that ended and did not begin again: the day, by party. */
export async function listEndings({ tx, organisation }: Context): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('party_endings')
    .select(['party_id', 'ended_on'])
    .where('organisation_id', '=', organisation)
    .where('resumed_at', 'is', null)
    .execute();
  return new Map(rows.map(({ party_id, ended_on }) => [party_id, ended_on]));
}
