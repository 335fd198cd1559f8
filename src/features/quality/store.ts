import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import type { LabelDecision, TextLabel } from '../deidentification/index.ts';

/** An agreement for the agenda: what was seen, what we will do, and who takes care of it (a role, no name). */
export const AgreementWords = z.object({
  seen: z.string().trim().min(5, { error: 'required' }).max(4_000),
  agreed: z.string().trim().min(5, { error: 'required' }).max(4_000),
  who: z.string().trim().max(200).default(''),
});
export type AgreementWords = z.infer<typeof AgreementWords>;
export const agreementParts = ['seen', 'agreed', 'who'] as const;

export type QualityAgreement = AgreementWords & {
  id: string;
  reviewOn: string | null;
  label: TextLabel;
  recordedAt: Date;
  recordedBy: string;
};

const place = (row: string) => ({ table: 'quality_agreements', column: 'words', row });
const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

export type NewAgreement = {
  activity: string;
  words: AgreementWords;
  decision: LabelDecision;
  reviewOn: string | null;
  counts: unknown;
  by: string;
};

/** With the counts as they were shown when it was agreed. */
export async function addAgreement(c: Context, given: NewAgreement): Promise<string> {
  const { activity, words, decision, reviewOn, counts, by } = given;
  const id = newId();
  await c.tx
    .insertInto('quality_agreements')
    .values({
      organisation_id: c.organisation,
      id,
      activity_id: activity,
      review_on: reviewOn,
      counts: JSON.stringify(counts),
      label: decision.label,
      words: (await keyOf(c)).seal(place(id), JSON.stringify({ words, decision })),
      recorded_at: c.now,
      recorded_by: by,
    })
    .execute();
  return id;
}

/** Newest first. */
export async function listAgreements(c: Context, activity: string): Promise<QualityAgreement[]> {
  const rows = await c.tx
    .selectFrom('quality_agreements')
    .select(['id', 'review_on', 'label', 'words', 'recorded_at', 'recorded_by'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c);
  return rows.map((row) => ({
    ...AgreementWords.parse((JSON.parse(key.open(place(row.id), row.words)) as { words: unknown }).words),
    id: row.id,
    reviewOn: row.review_on,
    label: row.label,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  }));
}
