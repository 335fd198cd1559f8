import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { LabelDecision } from '../../deidentification/index.ts';

/** What somebody decided before a text went to others. `fingerprint`: SHA-256 of the text, which is not kept. */
export type PublicationWords = LabelDecision & { destination: string; fingerprint: string };
export type PublicationCheck = PublicationWords & { id: string; decidedAt: Date; decidedBy: string };

const place = (row: string) => ({ table: 'publication_checks', column: 'words', row });
const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

export async function addCheck(c: Context, words: PublicationWords, by: string): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('publication_checks')
    .values({
      organisation_id: c.organisation,
      id,
      label: words.label,
      words: (await keyOf(c)).seal(place(id), JSON.stringify(words)),
      decided_at: c.now,
      decided_by: by,
    })
    .execute();
  return id;
}

/** Newest first; the last two hundred, of everybody or of one account. */
export async function listChecks(c: Context, by: string | null): Promise<PublicationCheck[]> {
  const rows = await c.tx
    .selectFrom('publication_checks')
    .select(['id', 'words', 'decided_at', 'decided_by'])
    .where('organisation_id', '=', c.organisation)
    .$if(by !== null, (rows) => rows.where('decided_by', '=', by!))
    .orderBy('decided_at', 'desc')
    .limit(200)
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c);
  return rows.map(({ id, words, decided_at, decided_by }) => ({
    ...(JSON.parse(key.open(place(id), words)) as PublicationWords),
    id,
    decidedAt: decided_at,
    decidedBy: decided_by,
  }));
}
