import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import type { Asker, Outcome, Way } from './policy.ts';

export type EnquiryOutcome = { outcome: Outcome; words: string; at: Date; by: string };
export type Enquiry = {
  id: string;
  asker: Asker;
  way: Way;
  words: string;
  at: Date;
  by: string;
  /** Newest first; empty: nothing was told. */
  outcomes: readonly EnquiryOutcome[];
};

const place = (table: 'enquiries' | 'enquiry_outcomes', row: string) => ({ table, column: 'words', row });
const ownKey = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

export async function addEnquiry(c: Context, by: string, told: Pick<Enquiry, 'asker' | 'way' | 'words'>) {
  const id = newId();
  const words = (await ownKey(c)).seal(place('enquiries', id), told.words);
  const row = { organisation_id: c.organisation, id, asker: told.asker, way: told.way, words };
  await c.tx
    .insertInto('enquiries')
    .values({ ...row, noted_at: c.now, noted_by: by })
    .execute();
  return id;
}

export async function addOutcome(c: Context, enquiry: string, { outcome, words, by }: Omit<EnquiryOutcome, 'at'>) {
  const id = newId();
  const sealed = (await ownKey(c)).seal(place('enquiry_outcomes', id), words);
  const row = { organisation_id: c.organisation, id, enquiry_id: enquiry, outcome, words: sealed };
  await c.tx
    .insertInto('enquiry_outcomes')
    .values({ ...row, at: c.now, by_account: by })
    .execute();
}

const SHOWN = 100;

/** The newest, of one account or of everybody. */
export async function listEnquiries(c: Context, of: { by?: string; id?: string }): Promise<Enquiry[]> {
  let found = c.tx.selectFrom('enquiries').selectAll().where('organisation_id', '=', c.organisation);
  if (of.by !== undefined) found = found.where('noted_by', '=', of.by);
  if (of.id !== undefined) found = found.where('id', '=', of.id);
  const rows = await found.orderBy('id', 'desc').limit(SHOWN).execute();
  if (rows.length === 0) return [];
  const came = await c.tx
    .selectFrom('enquiry_outcomes')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where(
      'enquiry_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id', 'desc')
    .execute();
  const key = await ownKey(c);
  return rows.map((row) => ({
    ...{ id: row.id, asker: row.asker, way: row.way, at: row.noted_at, by: row.noted_by },
    words: key.open(place('enquiries', row.id), row.words),
    outcomes: came
      .filter(({ enquiry_id }) => enquiry_id === row.id)
      .map(({ id, outcome, words, at, by_account }) => {
        return { outcome, words: key.open(place('enquiry_outcomes', id), words), at, by: by_account };
      }),
  }));
}
