import { z } from 'zod';
import { type Context, parties } from '../../platform/context.ts';
import { addMonths, dayOf } from '../../platform/dates.ts';
import { question } from '../../platform/question.ts';
import type { Text } from '../../ui/index.ts';
import { getOrganisation } from '../organisation/index.ts';
import { inBoth, listRunningDocuments } from '../plan/index.ts';
import { prepareNotice, type Prepared } from './gather-notice.ts';
import { sectionsOf } from './compose-notice.ts';
import { type Difference, differencesOf } from './policy.ts';
import { findNotice, listNotices, type Notice, type NoticeLine } from './store.ts';

export type ManagePage = Prepared & {
  mayPublish: boolean;
  /** `YYYY-MM-DD`: when somebody should look at it again; null before the first version. */
  reviewOn: string | null;
  overdue: boolean;
  versions: readonly NoticeLine[];
  /** Questions of plans that run, each as a form on paper. */
  forms: readonly { activity: string; purpose: string; title: Text }[];
};

/** The notice as it would be today, with what is missing, what contradicts, and what changed. */
export const readNotice = question({
  name: 'notice.read-notice',
  may: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const prepared = await prepareNotice(c);
    const reviewOn = prepared.published ? reviewDay(prepared.published, prepared.reviewEveryMonths) : null;
    const answer: ManagePage = {
      ...prepared,
      mayPublish: mayPublish(c),
      reviewOn,
      overdue: reviewOn !== null && reviewOn < dayOf(c.now),
      versions: await listNotices(c),
      forms: (await listRunningDocuments(c)).flatMap(({ id, document }) =>
        document.purposes
          .filter(({ consentText }) => consentText !== null)
          .map((purpose) => ({ activity: id, purpose: purpose.id, title: inBoth(purpose.title) })),
      ),
    };
    return { answer };
  },
});

export const reviewDay = ({ publishedAt }: Pick<Notice, 'publishedAt'>, months: number): string =>
  dayOf(addMonths(publishedAt, months));

const mayPublish = ({ actor }: Context): boolean =>
  actor.kind === 'worker' && actor.roles.some((role) => role === 'privacy-contact' || role === 'administrator');

export type PublishedPage = {
  organisation: string;
  name: string;
  notice: Notice;
  /** Against the version before it; empty for the first. */
  differences: Readonly<Record<'nl' | 'en', readonly Difference[]>>;
  versions: readonly NoticeLine[];
  newest: boolean;
};

/** For everybody: what an organisation tells about data (AVG 12–14). It tells of nobody. */
export const readPublished = question({
  name: 'notice.read-published',
  may: parties,
  input: z.object({ version: z.coerce.number().int().min(1).optional() }),
  gather: async (c, { version }) => {
    const notice = await findNotice(c, version);
    return notice ? { notice, name: (await getOrganisation(c)).name } : null;
  },
  gate: 'plan-content',
  read: async (c, _input, { name, notice }) => {
    const before = notice.version > 1 ? await findNotice(c, notice.version - 1) : undefined;
    const versions = await listNotices(c);
    const changed = (language: 'nl' | 'en') =>
      before ? differencesOf(sectionsOf(before.content[language]), sectionsOf(notice.content[language])) : [];
    const answer: PublishedPage = {
      organisation: c.organisation,
      name,
      notice,
      differences: { nl: changed('nl'), en: changed('en') },
      versions,
      newest: versions[0]?.version === notice.version,
    };
    return { answer };
  },
});
