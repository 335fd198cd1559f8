import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { DeviceStorage, Rating, SheetWords, TransferMechanism, WebsiteTool } from '../party-words.ts';
import type { PartyRow } from '../policy.ts';
import { findSheet } from '../register-rows.ts';
import type { DecidingRole, RoleAnswers } from '../role-test.ts';
import { wordKey } from '../seal-words.ts';
import { whoActs } from '../who-acts.ts';

export const changeParty = (
  { tx, organisation }: Context,
  id: string,
  change: Partial<Pick<PartyRow, 'name' | 'role'>>,
) => tx.updateTable('parties').set(change).where('organisation_id', '=', organisation).where('id', '=', id).execute();

export type Sheet = {
  country: string | null;
  transfer: TransferMechanism | null;
  tools: readonly WebsiteTool[];
  storage: DeviceStorage | null;
  words: SheetWords;
};

/** Writes the sheet of a party over the one before it; the id of the sheet. */
export async function changeSheet(c: Context, party: string, sheet: Sheet): Promise<string> {
  const id = (await findSheet(c, party))?.id ?? newId();
  const { country, transfer, storage } = sheet;
  const row = {
    country,
    transfer,
    website_tools: [...sheet.tools],
    device_storage: storage,
    words: (await wordKey(c)).seal('party_sheets', id, sheet.words),
    changed_at: c.now,
    changed_by: whoActs(c),
  };
  await c.tx
    .insertInto('party_sheets')
    .values({ organisation_id: c.organisation, id, party_id: party, ...row })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet(row))
    .execute();
  return id;
}

export async function addRoleTest(
  c: Context,
  party: string,
  test: { answers: RoleAnswers; role: DecidingRole; note: string },
): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('party_role_tests')
    .values({
      organisation_id: c.organisation,
      id,
      party_id: party,
      answers: JSON.stringify(test.answers),
      role: test.role,
      words: (await wordKey(c)).seal('party_role_tests', id, test.note),
      taken_at: c.now,
      taken_by: whoActs(c),
    })
    .execute();
  return id;
}

export type RoleTest = { answers: RoleAnswers; role: DecidingRole; note: string; at: Date; by: string };

/** The newest role test of a party. */
export async function findRoleTest(c: Context, party: string): Promise<RoleTest | undefined> {
  const row = await c.tx
    .selectFrom('party_role_tests')
    .select(['id', 'answers', 'role', 'words', 'taken_at as at', 'taken_by as by'])
    .where('organisation_id', '=', c.organisation)
    .where('party_id', '=', party)
    .orderBy('taken_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, words, ...test } = row;
  return { ...test, note: (await wordKey(c)).open('party_role_tests', id, words) };
}

export async function addAssessment(c: Context, party: string, rating: Rating, reason: string): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('party_assessments')
    .values({
      organisation_id: c.organisation,
      id,
      party_id: party,
      rating,
      words: (await wordKey(c)).seal('party_assessments', id, reason),
      assessed_at: c.now,
      assessed_by: whoActs(c),
    })
    .execute();
  return id;
}

export type Assessment = { id: string; rating: Rating; reason: string; at: Date; by: string };

/** Every assessment of a party, the newest first. */
export async function listAssessments(c: Context, party: string): Promise<Assessment[]> {
  const rows = await c.tx
    .selectFrom('party_assessments')
    .select(['id', 'rating', 'words', 'assessed_at as at', 'assessed_by as by'])
    .where('organisation_id', '=', c.organisation)
    .where('party_id', '=', party)
    .orderBy('assessed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const key = await wordKey(c);
  return rows.map(({ words, ...row }) => ({ ...row, reason: key.open('party_assessments', row.id, words) }));
}
