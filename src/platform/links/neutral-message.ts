import type { Outgoing } from '../hand-over/hand-over.ts';
import { fill, type Language, mailDocument } from '../../ui/index.ts';
import { messageTexts as texts } from './texts.ts';

type NeutralMail = { id: string; to: string; language: Language; publicUrl: string; path: string };

/** A mail that says that something waits behind a link, and not what, from whom or about whom (T-02). */
export function neutralMail({ id, to, language, publicUrl, path }: NeutralMail): Outgoing {
  const subject = texts.mailSubject[language];
  const { text, html } = mailDocument({
    language,
    title: subject,
    paragraphs: [texts.mailFirst[language], texts.mailSecond[language]],
    link: { href: `${publicUrl}${path}`, text: texts.mailLink[language] },
    footer: texts.mailFooter[language],
  });
  const messageId = `<${id}@${new URL(publicUrl).hostname}>`;
  return { channel: 'mail', mail: { messageId, to, subject, text, html } };
}

/** A code, and nothing else. */
export const codeMessage = (id: string, to: string, language: Language, code: string): Outgoing => ({
  channel: 'sms',
  sms: { id, to, text: fill(texts.smsCode[language], { code }) },
});
