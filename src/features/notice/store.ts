import type { Context } from '../../platform/context.ts';
import type { Block } from '../../platform/document/index.ts';
import { getOrganisation } from '../organisation/index.ts';
import { OwnTexts, REVIEW_MONTHS } from './policy.ts';

export type NoticeContent = { nl: readonly Block[]; en: readonly Block[] };
export type PlanPlace = { activity: string; version: number };
export type Notice = {
  version: number;
  content: NoticeContent;
  plans: readonly PlanPlace[];
  /** Why it was published with something still open; empty where nothing was. */
  note: string;
  publishedAt: Date;
  publishedBy: string;
};
export type NoticeTexts = { own: OwnTexts; reviewEveryMonths: number };

/** What fits most organisations, until somebody writes their own. */
const usual: OwnTexts = {
  ...OwnTexts.parse({ contact: {}, fg: {}, website: {}, extra: {}, notGiving: {}, automated: {} }),
  notGiving: {
    nl: 'U kiest zelf wat u vertelt. Kunnen wij zonder dat gegeven niet helpen, dan zeggen wij dat vooraf. Soms vraagt een wet een gegeven: dat staat er dan bij.',
    en: 'You choose what you tell. If we cannot help without it, we say so beforehand. Sometimes a law asks for it: then we say which.',
  },
  automated: { nl: 'Nee. Bij ons beslist altijd een mens.', en: 'No. With us a person always decides.' },
};

/** The own words of the organisation; before anybody wrote them, those that fit most. */
export async function getTexts(c: Context): Promise<NoticeTexts> {
  const row = await c.tx
    .selectFrom('notice_texts')
    .select(['texts', 'review_every_months as months'])
    .where('organisation_id', '=', c.organisation)
    .executeTakeFirst();
  return row
    ? { own: OwnTexts.parse(row.texts), reviewEveryMonths: row.months }
    : { own: { ...usual, contact: await contactOf(c) }, reviewEveryMonths: REVIEW_MONTHS };
}

/** Phone and mail of the privacy contact, if there is one: that is where questions go already. */
async function contactOf(c: Context): Promise<OwnTexts['contact']> {
  const { contact } = await getOrganisation(c);
  const ways = [contact?.phone, contact?.mail].filter((way) => way !== null && way !== undefined);
  if (ways.length === 0) return { nl: '', en: '' };
  return { nl: `Bel of mail ons: ${ways.join(' of ')}.`, en: `Call or mail us: ${ways.join(' or ')}.` };
}

export async function changeTexts(c: Context, by: string, { own, reviewEveryMonths }: NoticeTexts): Promise<void> {
  const values = {
    texts: JSON.stringify(own),
    review_every_months: reviewEveryMonths,
    changed_at: c.now,
    changed_by: by,
  };
  await c.tx
    .insertInto('notice_texts')
    .values({ organisation_id: c.organisation, ...values })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(values))
    .execute();
}

const columns = [
  'version',
  'content',
  'plans',
  'note',
  'published_at as publishedAt',
  'published_by as publishedBy',
] as const;

const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);
const place = (version: number) => ({ table: 'privacy_notices', column: 'note', row: String(version) });

/** The version asked for, or the newest. */
export async function findNotice(c: Context, version?: number): Promise<Notice | undefined> {
  let query = c.tx.selectFrom('privacy_notices').select(columns).where('organisation_id', '=', c.organisation);
  if (version !== undefined) query = query.where('version', '=', version);
  const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst();
  if (!row) return undefined;
  const note = row.note === null ? '' : (await keyOf(c)).open(place(row.version), row.note);
  return { ...row, note, content: row.content as NoticeContent, plans: row.plans as PlanPlace[] };
}

export type NoticeLine = { version: number; publishedAt: Date };

/** All versions, newest first, without their texts. */
export const listNotices = ({ tx, organisation }: Context): Promise<NoticeLine[]> =>
  tx
    .selectFrom('privacy_notices')
    .select(['version', 'published_at as publishedAt'])
    .where('organisation_id', '=', organisation)
    .orderBy('version', 'desc')
    .execute();

/** Two people who publish at the same moment get two versions; the second fails on the key and is told so. */
export async function addNotice(c: Context, notice: Omit<Notice, 'publishedAt'>): Promise<boolean> {
  const note = notice.note === '' ? null : (await keyOf(c)).seal(place(notice.version), notice.note);
  const added = await c.tx
    .insertInto('privacy_notices')
    .values({
      organisation_id: c.organisation,
      version: notice.version,
      content: JSON.stringify(notice.content),
      plans: JSON.stringify(notice.plans),
      note,
      published_at: c.now,
      published_by: notice.publishedBy,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'version']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
