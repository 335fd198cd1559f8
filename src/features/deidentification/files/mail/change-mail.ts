import MailComposer from 'nodemailer/lib/mail-composer';
import type { Outcome } from '../outcome.ts';
import { type Change, changed, type Changer, type Piece } from '../piece.ts';
import type { Sink } from '../sink.ts';
import { applyToMarkup } from '../xml/markup-piece.ts';
import { HOST, type Letter, peopleFields, readLetter } from './letter.ts';
import { readHtml } from './read-html.ts';

const addressFrom = (tag: string): string =>
  `${
    tag
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'adres'
  }@${HOST}`;

/** A mail must have a date; this one says that it was taken away. */
const NO_DAY = '1970-01-01';

function dayFrom(replacement: string): string {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(replacement);
  const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(replacement);
  const [year, month, day] = parts?.slice(1) ?? turned?.slice(1).reverse() ?? [];
  return year === undefined ? NO_DAY : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

/** Reads a mail, lets its words change, and writes a new mail with them. Attachments that are no text stay behind. */
export async function changeMail(
  bytes: Uint8Array,
  output: Sink,
  { changer, outcome, takenOut }: { changer: Changer; outcome: Outcome; takenOut: (count: number) => string },
): Promise<void> {
  const letter = await readLetter(bytes);
  const pieces = [...piecesOf(letter)];
  const changes = await changer.change(pieces);
  let at = 0;
  const next = (piece: Piece): readonly Change[] => {
    if (pieces[at]!.text !== piece.text) throw new Error('The pieces of a mail come in one order');
    return changes[at++] ?? [];
  };
  await output.write(await compose(letter, next, takenOut));
  if (losesDay(pieces, changes)) outcome.note('day-taken-out');
  const left = countLeft(letter);
  if (left > 0) outcome.note('attachments-taken-out', left);
}

/** A day that is a tag now, or was none: a mail program shows 1 January 1970. */
const losesDay = (pieces: readonly Piece[], changes: readonly (readonly Change[])[]): boolean =>
  pieces.some(
    (piece, at) => piece.whole === 'date' && piece.text !== NO_DAY && changed(piece.text, changes[at] ?? []) === NO_DAY,
  );

const countLeft = ({ left, letters }: Letter): number => letters.reduce((sum, letter) => sum + countLeft(letter), left);

/** In the order in which `compose` asks them. */
function* piecesOf(letter: Letter): Generator<Piece> {
  for (const field of peopleFields)
    for (const { name, address } of letter.people[field]) yield* mailboxPieces(name, address);
  yield { text: letter.subject };
  yield dayPiece(letter.day);
  if (letter.text !== undefined) yield { text: letter.text };
  if (letter.html !== undefined) yield* readHtml(letter.html).pieces;
  for (const { text } of letter.texts) yield { text };
  for (const inner of letter.letters) yield* piecesOf(inner);
}

const mailboxPieces = (name: string, address: string): Piece[] => [
  { text: name, whole: 'person' },
  { text: address, whole: 'email', fit: addressFrom },
];
const dayPiece = (day: string | undefined): Piece =>
  day === undefined ? { text: NO_DAY, whole: 'blank', fit: () => NO_DAY } : { text: day, whole: 'date', fit: dayFrom };

type Next = (piece: Piece) => readonly Change[];

async function compose(letter: Letter, next: Next, takenOut: (count: number) => string): Promise<Buffer> {
  const say = (piece: Piece) => changed(piece.text, next(piece));
  const people = Object.fromEntries(
    peopleFields.map((field) => [
      field,
      letter.people[field].map(({ name, address }) => {
        const [called, at] = mailboxPieces(name, address).map(say);
        return { name: called!, address: at! };
      }),
    ]),
  ) as Letter['people'];
  const subject = say({ text: letter.subject });
  const day = say(dayPiece(letter.day));
  const note = letter.left === 0 ? '' : takenOut(letter.left);
  const said = letter.text === undefined ? undefined : say({ text: letter.text });
  const text = note === '' || (said === undefined && letter.html !== undefined) ? said : `${said ?? ''}\n\n${note}\n`;
  const html = letter.html === undefined ? undefined : changeHtml(letter.html, next, said === undefined ? note : '');
  const attachments = letter.texts.map((each, at) => ({
    filename: `bijlage-${at + 1}.txt`,
    contentType: each.type,
    content: Buffer.from(say({ text: each.text })),
  }));
  const letters: Buffer[] = [];
  for (const inner of letter.letters) letters.push(await compose(inner, next, takenOut));
  return build({ people, subject, day, text, html, attachments, letters });
}

/** The note joins the last words: a piece of its own would shift the pieces that a key numbers. */
function changeHtml(html: string, next: Next, note: string): string {
  const { pieces, cuts } = readHtml(html);
  const changes = pieces.map((piece) => [...next(piece)]);
  const end = pieces.findLastIndex(({ segments }) => segments.some(({ kind }) => kind === 'text'));
  const length = pieces[end]?.text.length ?? 0;
  if (note !== '' && end !== -1) changes[end]!.push({ start: length, end: length, text: ` ${note}` });
  return applyToMarkup(html, pieces, changes, cuts);
}

type Built = {
  people: Letter['people'];
  subject: string;
  day: string;
  text: string | undefined;
  html: string | undefined;
  attachments: { filename: string; contentType: string; content: Buffer }[];
  letters: Buffer[];
};

async function build({ people, subject, day, text, html, attachments, letters }: Built): Promise<Buffer> {
  const { from, sender, ...others } = people;
  const inner = letters.map((content) => ({
    contentType: 'message/rfc822',
    content,
    contentDisposition: 'inline' as const,
  }));
  const composer = new MailComposer({
    ...others,
    ...(from[0] && { from: from[0] }),
    ...(sender[0] && { sender: sender[0] }),
    subject,
    date: new Date(`${day}T00:00:00Z`),
    messageId: `<bericht@${HOST}>`,
    text: text ?? (html === undefined ? '' : undefined),
    html,
    attachments: [...attachments, ...inner],
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const message = composer.compile();
  message.keepBcc = true;
  return message.build();
}
