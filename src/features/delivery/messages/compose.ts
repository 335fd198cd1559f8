import type { Mail } from '../../../connections/mail/port.ts';
import type { Sms } from '../../../connections/sms/port.ts';
import type { Context } from '../../../platform/context.ts';
import { fill, mailDocument } from '../../../ui/index.ts';
import { findRepresentatives, getPerson } from '../../clients/index.ts';
import { addToken, findLink, type SecureLink } from '../links/store.ts';
import { setCode } from '../proof/codes.ts';
import { messageTexts as texts } from '../texts.ts';
import type { Message } from './store.ts';

export type Outgoing = { channel: 'mail'; mail: Mail } | { channel: 'sms'; sms: Sms };

type Receiver = { email: string | null; phone: string | null; language: 'nl' | 'en' };

/**
 * What is handed over, made at the last moment: the address or code in it exists nowhere else. No name, no subject, no
 * hint of care (T-02). Null when there is nowhere to send it.
 */
export async function composeMessage(c: Context, message: Message): Promise<Outgoing | null> {
  const link = await findLink(c, message.link_id);
  const receiver = link && (await findReceiver(c, link));
  if (!link || !receiver) return null;
  return message.channel === 'mail' ? composeMail(c, message, link, receiver) : composeSms(c, message, receiver);
}

async function findReceiver(c: Context, link: SecureLink): Promise<Receiver | undefined> {
  const person = await getPerson(c, link.client);
  if (link.representative === null) return person;
  const all = await findRepresentatives(c, link.client);
  const representative = all.find(({ id }) => id === link.representative);
  return representative && { email: representative.email, phone: representative.phone, language: person.language };
}

async function composeMail(c: Context, message: Message, link: SecureLink, to: Receiver): Promise<Outgoing | null> {
  if (to.email === null) return null;
  const { language } = to;
  const href = `${c.ground.publicUrl}/l/${await addToken(c, link.id)}`;
  const { text, html } = mailDocument({
    language,
    title: texts.mailSubject[language],
    paragraphs: [texts.mailFirst[language], texts.mailSecond[language]],
    link: { href, text: texts.mailLink[language] },
    footer: texts.mailFooter[language],
  });
  const messageId = `<${message.id}@${new URL(c.ground.publicUrl).hostname}>`;
  return { channel: 'mail', mail: { messageId, to: to.email, subject: texts.mailSubject[language], text, html } };
}

async function composeSms(c: Context, message: Message, to: Receiver): Promise<Outgoing | null> {
  if (to.phone === null || message.proof_code_id === null) return null;
  const code = await setCode(c, message.proof_code_id);
  return { channel: 'sms', sms: { id: message.id, to: to.phone, text: fill(texts.smsCode[to.language], { code }) } };
}
