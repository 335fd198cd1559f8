import PostalMime, { type Address, type Attachment, type Email, type Mailbox } from 'postal-mime';
import { UnreadableFile } from '../unreadable-file.ts';

/** A mail as far as it is kept. Everything else in its headers (routes, programs, signatures, numbers) is left out. */
export type Letter = {
  people: Record<PeopleField, Mailbox[]>;
  subject: string;
  /** YYYY-MM-DD; the hour is left out. */
  day: string | undefined;
  text: string | undefined;
  html: string | undefined;
  /** Attachments that are text. */
  texts: { type: string; text: string }[];
  /** Mails inside this one. */
  letters: Letter[];
  /** How many attachments are left out. */
  left: number;
};
export const peopleFields = ['from', 'sender', 'to', 'cc', 'bcc', 'replyTo'] as const;
export type PeopleField = (typeof peopleFields)[number];

/** Where no mail can arrive (RFC 2606), so that the changed file is a mail still. */
export const HOST = 'weggehaald.invalid';

const DEEPEST = 8;
const LARGEST = 100 * 1024 * 1024;
const known =
  /^(from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|sender|reply-to|cc)\s*:/im;

/** Reads a mail (RFC 5322, MIME). Throws when it is none, or locked. */
export async function readLetter(bytes: Uint8Array, depth = 0): Promise<Letter> {
  if (depth > DEEPEST) throw new UnreadableFile('nested-too-deep');
  if (bytes.byteLength > LARGEST) throw new UnreadableFile('too-large-inside');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 100_000)).toString('latin1');
  const zero = head.indexOf('\0');
  if (zero !== -1) throw new UnreadableFile('binary', { byte: zero, line: head.slice(0, zero).split('\n').length });
  if (!/^(From .*\r?\n)?[\x21-\x39\x3b-\x7e]+[ \t]*:/.test(head) || !known.test(head))
    throw new UnreadableFile('not-a-mail');
  const mail = await parse(bytes);
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (/multipart\/encrypted|enveloped-data|application\/(x-)?pkcs7-mime(?!.*signed-data)/is.test(type)) {
    throw new UnreadableFile('locked');
  }
  return letterOf(mail, depth);
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  } catch {
    throw new UnreadableFile('not-a-mail');
  }
}

async function letterOf(mail: Email, depth: number): Promise<Letter> {
  const texts: Letter['texts'] = [];
  const letters: Letter[] = [];
  let left = 0;
  for (const attachment of mail.attachments) {
    if (attachment.mimeType === 'message/rfc822') letters.push(await readLetter(bytesOf(attachment), depth + 1));
    else if (/^text\/(plain|markdown|csv)$/.test(attachment.mimeType)) {
      texts.push({ type: attachment.mimeType, text: decodeText(bytesOf(attachment)) });
    } else left += 1;
  }
  // A mail has one author and one sender here; several would not come out again.
  const most = (field: PeopleField) => (field === 'from' || field === 'sender' ? 1 : undefined);
  const people = Object.fromEntries(peopleFields.map((field) => [field, mailboxes(mail[field]).slice(0, most(field))]));
  return {
    people: people as Letter['people'],
    subject: mail.subject ?? '',
    day: /^\d{4}-\d{2}-\d{2}/.exec(mail.date ?? '')?.[0],
    text: mail.text ?? (mail.html === undefined ? '' : undefined),
    html: mail.html,
    texts,
    letters,
    left,
  };
}

function mailboxes(addresses: Address | Address[] | undefined): Mailbox[] {
  const all = [addresses ?? []].flat().flatMap((each) => (each.group ? each.group : [each as Mailbox]));
  return all
    .filter(({ name, address }) => name.trim() !== '' || address.trim() !== '')
    .map(({ name, address }) => ({ name, address: address.trim() === '' ? `onbekend@${HOST}` : address }));
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
