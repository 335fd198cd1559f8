import type { Context } from '../../../platform/context.ts';
import type { Outgoing } from '../../../platform/hand-over/hand-over.ts';
import { codeMessage, neutralMail } from '../../../platform/links/neutral-message.ts';
import { findRepresentatives, getPerson } from '../../clients/index.ts';
import { addToken, findLink, type SecureLink } from '../links/store.ts';
import { codes } from '../proof/codes.ts';
import type { Message } from './store.ts';

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
  const { publicUrl } = c.ground;
  const path = `/l/${await addToken(c, link.id)}`;
  return neutralMail({ id: message.id, to: to.email, language: to.language, publicUrl, path });
}

async function composeSms(c: Context, message: Message, to: Receiver): Promise<Outgoing | null> {
  if (to.phone === null || message.proof_code_id === null) return null;
  const code = await codes.set(c, message.proof_code_id);
  return codeMessage(message.id, to.phone, to.language, code);
}
