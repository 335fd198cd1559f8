import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import type { Clause } from './party-words.ts';
import { wordKey } from './seal-words.ts';
import { whoActs } from './who-acts.ts';

/** A reading aid for an agreement: the paper itself stays where the organisation keeps its papers. */
export type AgreementSheet = {
  /** `YYYY-MM-DD`. */
  signedOn: string | null;
  keptWhere: string;
  /** The person to ask at the other side, by function. */
  contact: string;
  /** Where each part of art. 28(3) stands in the text. */
  clauses: Readonly<Partial<Record<Clause, string>>>;
};

export const emptySheet: AgreementSheet = { signedOn: null, keptWhere: '', contact: '', clauses: {} };

/** The sheets of these agreements, by agreement. One without a sheet is not in it. */
export async function listAgreementSheets(c: Context, party: string): Promise<Map<string, AgreementSheet>> {
  const rows = await c.tx
    .selectFrom('agreement_sheets')
    .innerJoin('agreements', (join) =>
      join
        .onRef('agreements.organisation_id', '=', 'agreement_sheets.organisation_id')
        .onRef('agreements.id', '=', 'agreement_sheets.agreement_id'),
    )
    .select(['agreement_sheets.id', 'agreement_id', 'signed_on', 'words'])
    .where('agreement_sheets.organisation_id', '=', c.organisation)
    .where('agreements.party_id', '=', party)
    .execute();
  const key = await wordKey(c);
  return new Map(
    rows.map(({ id, agreement_id, signed_on: signedOn, words }) => [
      agreement_id,
      { signedOn, ...key.open<Omit<AgreementSheet, 'signedOn'>>('agreement_sheets', id, words) },
    ]),
  );
}

/** Writes the sheet of an agreement over the one before it. */
export async function changeAgreementSheet(c: Context, agreement: string, sheet: AgreementSheet): Promise<void> {
  const known = await c.tx
    .selectFrom('agreement_sheets')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('agreement_id', '=', agreement)
    .executeTakeFirst();
  const id = known?.id ?? newId();
  const { signedOn, ...words } = sheet;
  const row = {
    signed_on: signedOn,
    words: (await wordKey(c)).seal('agreement_sheets', id, words),
    changed_at: c.now,
    changed_by: whoActs(c),
  };
  await c.tx
    .insertInto('agreement_sheets')
    .values({ organisation_id: c.organisation, id, agreement_id: agreement, ...row })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet(row))
    .execute();
}
