import type { MailPort } from '../../../connections/mail/port.ts';
import type { Context, Ground } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { dateInWords, fill, mailDocument } from '../../../ui/index.ts';
import { findWorker } from '../../organisation/index.ts';
import { lifeTexts as t } from './texts.ts';
import { listTitles } from './list-titles.ts';

/** Nothing was handed over; the job tries again later. */
export class MailLater extends Error {
  override readonly name = 'MailLater';
}

/**
 * Sends one reminder about a review: the title of the plan, the day and a link, and the name of no client. It is written
 * for who owned the plan when it was due; who does so no longer gets nothing.
 * @throws MailLater when the mail server was not reached or said "not now"
 */
export async function sendReminder(
  ground: Ground,
  mail: Pick<MailPort, 'send'>,
  organisation: string,
  id: string,
): Promise<void> {
  const inside = <T>(work: (c: Context) => Promise<T>) =>
    inTransaction({ ground, organisation, actor: { kind: 'system' }, request: newId(), language: 'nl' }, work);
  const written = await inside((c) => compose(c, id));
  if (!written) return;
  const { outcome } = await mail.send(written);
  if (outcome === 'later') throw new MailLater();
  await inside((c) => end(c, id, outcome));
}

async function compose(c: Context, id: string) {
  const row = await c.tx
    .selectFrom('review_reminders')
    .select(['activity_id as activity', 'account_id as account', 'due_on as dueOn', 'kind', 'state'])
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row?.state !== 'queued') return null;
  const owner = await findWorker(c, row.account);
  const found = (await listTitles(c, [row.activity])).get(row.activity);
  if (!owner || found?.owner !== row.account) {
    await end(c, id, 'stopped');
    return null;
  }
  const { language, mail: to } = owner;
  const subject = (row.kind === 'overdue' ? t.mailOverdue : t.mailDue)[language];
  const about = fill(t.mailAbout[language], {
    title: found.title[language],
    date: dateInWords(row.dueOn, language),
  });
  const { text, html } = mailDocument({
    language,
    title: subject,
    paragraphs: [about, t.mailWhat[language]],
    link: { href: `${c.ground.publicUrl}/activiteiten/${row.activity}/beoordeling`, text: t.mailLink[language] },
    footer: t.mailFooter[language],
  });
  return { messageId: `<${id}@${new URL(c.ground.publicUrl).hostname}>`, to, subject, text, html };
}

const end = (c: Context, id: string, state: 'sent' | 'rejected' | 'uncertain' | 'stopped') =>
  c.tx
    .updateTable('review_reminders')
    .set({ state, ended_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
