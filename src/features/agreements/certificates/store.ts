import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { CertificateKind } from '../party-words.ts';
import { wordKey } from '../seal-words.ts';
import { whoActs } from '../who-acts.ts';

export type Certificate = {
  id: string;
  kind: CertificateKind;
  /** `YYYY-MM-DD`, the last day; null when nobody knows an end. */
  until: string | null;
  /** What it covers, and where somebody saw it. */
  note: string;
};

/** The certificates of a party that nobody took away; what ends first stands first. */
export async function listCertificates(c: Context, party: string): Promise<Certificate[]> {
  const rows = await c.tx
    .selectFrom('party_certificates')
    .select(['id', 'kind', 'valid_until as until', 'words'])
    .where('organisation_id', '=', c.organisation)
    .where('party_id', '=', party)
    .where('removed_at', 'is', null)
    .orderBy('valid_until')
    .orderBy('id')
    .execute();
  const key = await wordKey(c);
  return rows.map(({ words, ...row }) => ({ ...row, note: key.open('party_certificates', row.id, words) }));
}

export async function addCertificateRow(c: Context, party: string, { kind, until, note }: Omit<Certificate, 'id'>) {
  const id = newId();
  await c.tx
    .insertInto('party_certificates')
    .values({
      organisation_id: c.organisation,
      id,
      party_id: party,
      kind,
      valid_until: until,
      words: (await wordKey(c)).seal('party_certificates', id, note),
      added_at: c.now,
      added_by: whoActs(c),
      removed_at: null,
      removed_by: null,
    })
    .execute();
  return id;
}

/** Answers whether it was there. */
export async function removeCertificateRow(c: Context, party: string, id: string): Promise<boolean> {
  const removed = await c.tx
    .updateTable('party_certificates')
    .set({ removed_at: c.now, removed_by: whoActs(c) })
    .where('organisation_id', '=', c.organisation)
    .where('party_id', '=', party)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return removed.numUpdatedRows === 1n;
}
