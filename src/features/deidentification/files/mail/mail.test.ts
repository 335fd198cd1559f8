import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { changeInMemory, putBackInMemory } from '../../../../../test/support/change-in-memory.ts';
import { standInEngine } from '../../../../../test/support/stand-in-engine.ts';
import { takenOutText } from '../texts.ts';

const options = { takenOut: takenOutText.nl };
const lines = (...all: string[]) => all.join('\r\n');
const read = (mail: Buffer) => PostalMime.parse(mail, { forceRfc822Attachments: true });
const change = async (mail: string | Buffer) => {
  const engine = standInEngine(['Fatma', 'Jan Jansen', 'José']);
  const made = await changeInMemory(Buffer.from(mail), { kind: 'eml', engine, options });
  return { ...made, mail: await read(made.bytes) };
};

const head = lines(
  'Return-Path: <jan@example.org>',
  'Received: from pc-van-jan (10.0.0.1) by mail.example.org; Tue, 3 Mar 2026 09:12:00 +0100',
  'DKIM-Signature: v=1; d=example.org; b=abc',
  'From: Jan Jansen <jan@example.org>',
  'To: =?utf-8?Q?Jos=C3=A9?= <jose@example.org>, "Team: oost" <team@example.org>',
  'Cc: jan@example.org',
  'Subject: =?iso-8859-1?Q?Over_Jos=E9?=',
  'Date: Tue, 3 Mar 2026 10:00:00 +0100',
  'Message-ID: <123.jan@example.org>',
  'X-Mailer: Programma van Jan',
  'MIME-Version: 1.0',
);

describe('A mail', () => {
  it('comes out as a mail with other people, and nothing of its route', async () => {
    const { mail, text } = await change(
      lines(head, 'Content-Type: text/plain; charset=utf-8', '', 'Dag Fatma,', 'José belde.', ''),
    );
    expect(text).not.toMatch(/jan@|van-jan|jansen|jose|example\.org|10\.0\.0|DKIM|X-Mailer/i);
    expect(mail.from).toEqual({ name: '[person 1]', address: 'email-2@weggehaald.invalid' });
    expect(mail.to?.map(({ name }) => name)).toEqual(['[person 3]', expect.stringMatching(/^\[person \d\]$/)]);
    expect(mail.cc?.[0]?.address).toBe('email-2@weggehaald.invalid');
    expect(mail.subject).toBe('Over [person 3]');
    expect(mail.date).toBe('1970-01-01T00:00:00.000Z');
    expect(mail.text?.trim()).toMatch(/^Dag \[person \d+\],\n\[person 3\] belde\.$/);
  });

  it.each([
    [
      'quoted-printable in Latin 1',
      'text/plain; charset=iso-8859-1',
      'quoted-printable',
      'Jos=E9 kwam met een lange re=\r\ngel',
    ],
    [
      'base64 in UTF-8',
      'text/plain; charset=utf-8',
      'base64',
      Buffer.from('José kwam met een lange regel').toString('base64'),
    ],
    ['Windows-1252', 'text/plain; charset=windows-1252', '8bit', 'José kwam met een lange regel'],
  ])('in %s is read', async (_name, type, encoding, body) => {
    const source = lines(head, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', body, '');
    const { mail } = await change(encoding === '8bit' ? Buffer.from(source, 'latin1') : source);
    expect(mail.text?.trim()).toBe('[person 3] kwam met een lange regel');
  });

  it('in HTML keeps its markup; names over tags, links and remarks are gone', async () => {
    const html =
      '<html><head><style>p{color:red}</style></head><body><!-- van Jan --><p>Dag <b>Fat</b>ma,<br>tot ziens &amp; groet</p><a href="https://example.org/jan" title="Jan Jansen">hier</a><img src="cid:a" alt=José></body></html>';
    const { mail } = await change(lines(head, 'Content-Type: text/html; charset=utf-8', '', html, ''));
    expect(mail.html?.trim()).toMatch(
      /^<html><head><style>p\{color:red\}<\/style><\/head><body><p>Dag <b>\[person \d+\]<\/b>,<br>tot ziens &amp; groet<\/p><a href="about:blank" title="\[person 1\]">hier<\/a><img src="cid:a" alt="\[person \d+\]"><\/body><\/html>$/,
    );
  });

  const parts = (text: string, ...more: string[]) =>
    lines(
      head,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      ...more.flatMap((part) => ['--b', part]),
      '--b--',
      '',
    );
  const pdf = lines(
    'Content-Type: application/pdf; name="Jan.pdf"',
    'Content-Disposition: attachment; filename="Jan.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERg==',
  );
  const note = lines(
    'Content-Type: text/plain; charset=utf-8; name="Fatma.txt"',
    'Content-Disposition: attachment; filename="Fatma.txt"',
    '',
    'Fatma kwam',
  );
  const inner = lines(
    'Content-Type: message/rfc822',
    '',
    'From: Fatma <fatma@example.org>',
    'Subject: Fatma',
    'Date: Mon, 2 Mar 2026 10:00:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ik ben Fatma',
    '',
  );

  it('leaves attachments out and says so, reads those that are text, and mails inside it', async () => {
    const { mail, outcome, text } = await change(parts('Dag Fatma', pdf, note, inner));
    expect(text).not.toMatch(/Fatma|Jansen|Jan\.|JVBERg/);
    expect(mail.text?.trim()).toMatch(/^Dag \[person \d+\]\s+\[1 bijlage weggehaald\]$/);
    expect(mail.attachments.map(({ mimeType, filename }) => [mimeType, filename])).toEqual([
      ['text/plain', 'bijlage-1.txt'],
      ['message/rfc822', null],
    ]);
    const inside = await PostalMime.parse(mail.attachments[1]!.content as ArrayBuffer);
    expect(inside.from?.address).toMatch(/@weggehaald\.invalid$/);
    expect(inside.text?.trim()).toMatch(/^Ik ben \[person \d+\]$/);
    expect(outcome.notes).toContainEqual({ kind: 'attachments-taken-out', count: 1 });
  });

  it('gives back its words with its key', async () => {
    const word = fc.constantFrom('Fatma', 'José', ' ', '\r\n', 'é', 'jan@example.org', '=', '.', 'From ');
    const body = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
    await fc.assert(
      fc.asyncProperty(body, body, async (one, two) => {
        const html = lines('Content-Type: text/html; charset=utf-8', '', `<p>${one}</p><p>${two}</p>`);
        const source = Buffer.from(parts(one, html, note, inner, pdf));
        const { bytes, lines: key } = await change(source);
        const back = await read(await putBackInMemory(bytes, key, 'eml'));
        const before = await read(source);
        expect([back.subject, back.from, back.to, back.cc]).toEqual([
          before.subject,
          before.from,
          before.to,
          before.cc,
        ]);
        expect(back.text!.trimEnd().replace('[1 bijlage weggehaald]', '').trim()).toBe(before.text!.trim());
        expect(back.html!.trim()).toBe(before.html!.trim());
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a text', 'Dit is een gewone tekst: zonder kop.', 'not-a-mail'],
    ['a program', '\0\0\0', 'binary'],
    ['nothing', '', 'not-a-mail'],
    [
      'a locked mail',
      lines(head, 'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x', '', '--x--'),
      'locked',
    ],
    [
      'mails in mails without end',
      'Subject: a\r\nContent-Type: message/rfc822\r\n\r\n'.repeat(12) + 'Subject: b\r\n\r\nx',
      'nested-too-deep',
    ],
  ])('that is %s is told', async (_name, source, problem) => {
    await expect(change(source)).rejects.toMatchObject({ problem });
  });
});
