import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { openOutbox } from '../../src/connections/mail/outbox.ts';
import type { Mail, MailPort } from '../../src/connections/mail/port.ts';
import { openSmtp, type SmtpOptions } from '../../src/connections/mail/smtp.ts';
import { selfSigned } from '../support/certificate.ts';
import { type Behaviour, startMailServer } from '../support/mail-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'zv-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const fileWith = (text: string): string => {
  const path = join(folder, `${(files += 1)}.pem`);
  writeFileSync(path, text);
  return path;
};

const mail = (more: Partial<Mail> = {}): Mail => ({
  messageId: '<0198-een@praktijk.example.org>',
  to: 'amina@example.org',
  subject: 'Er staat een bericht voor u klaar',
  text: 'Open het bericht: https://praktijk.example.org/l/abc',
  html: '<p>Open het bericht</p>',
  ...more,
});

/** A server that behaves like this, and a port to it that trusts its certificate. */
async function serverAnd(behaviour: Behaviour = {}, more: Partial<SmtpOptions> = {}) {
  const server = await startMailServer(behaviour);
  const options: SmtpOptions = {
    url: server.url(),
    from: { name: 'Praktijk', address: 'post@praktijk.example.org' },
    caFile: fileWith(server.cert),
    deadline: 5_000,
    ...more,
  };
  const port = openSmtp(options);
  onTestFinished(async () => {
    await port.close();
    await server.close();
  });
  return { server, port };
}

type Seen = { id: string; to: string; subject: string };
type Opened = { port: MailPort; seen: () => Seen[] };

const headerOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '';

const kinds: [string, () => Promise<Opened>][] = [
  [
    'the outbox of the demo',
    async () => {
      const outbox = openOutbox(() => new Date('2026-03-02T09:00:00Z'));
      const seen = () => outbox.messages().map(({ id, to, subject }) => ({ id, to, subject: subject ?? '' }));
      return { port: outbox.mail, seen };
    },
  ],
  [
    'a real mail server',
    async () => {
      const { server, port } = await serverAnd();
      const seen = () =>
        server.received.map(({ raw, recipients }) => ({
          id: headerOf(raw, 'Message-ID'),
          to: recipients.join(),
          subject: headerOf(raw, 'Subject'),
        }));
      return { port, seen };
    },
  ],
];

describe.each(kinds)('mail through %s', (_name, open) => {
  test('arrives at one address, with its subject and the id that it always has', async () => {
    const { port, seen } = await open();
    expect(await port.send(mail())).toEqual({ outcome: 'sent' });
    expect(seen()).toEqual([
      { id: '<0198-een@praktijk.example.org>', to: 'amina@example.org', subject: 'Er staat een bericht voor u klaar' },
    ]);
  });

  test('keeps its id when it is handed over again, so that a repeat can be seen', async () => {
    const { port, seen } = await open();
    await port.send(mail());
    await port.send(mail());
    expect(new Set(seen().map(({ id }) => id))).toEqual(new Set(['<0198-een@praktijk.example.org>']));
  });
});

describe('a real mail server', () => {
  test('is spoken to over TLS only, after signing in', async () => {
    const { server, port } = await serverAnd();
    await port.send(mail());
    expect(server.received).toMatchObject([{ tls: true, user: 'zorg' }]);
  });

  test('without TLS gets nothing: no mail and no password', async () => {
    const { server, port } = await serverAnd({ plaintext: true });
    expect(await port.send(mail())).toEqual({ outcome: 'later' });
    expect(server.received).toEqual([]);
    expect(server.tries).toEqual([]);
  });

  test('with a certificate that nobody vouches for gets nothing', async () => {
    const { server, port } = await serverAnd({}, { caFile: fileWith(selfSigned().cert) });
    expect(await port.send(mail())).toEqual({ outcome: 'later' });
    expect(server.tries).toEqual([]);
  });

  test('that does not know our password is tried later', async () => {
    const server = await startMailServer();
    const port = openSmtp({
      url: server.url('fout'),
      from: { name: 'Praktijk', address: 'post@praktijk.example.org' },
      caFile: fileWith(server.cert),
    });
    onTestFinished(async () => {
      await port.close();
      await server.close();
    });
    expect(await port.send(mail())).toEqual({ outcome: 'later' });
    expect(server.tries).toEqual(['zorg']);
    expect(server.received).toEqual([]);
  });

  test('that is not there is tried later', async () => {
    const { server, port } = await serverAnd();
    await server.close();
    expect(await port.send(mail())).toEqual({ outcome: 'later' });
  });

  const answers: [string, Behaviour, string][] = [
    ['"not now" to the address', { recipient: { code: 450 } }, 'later'],
    ['"unknown" to the address', { recipient: { code: 550 } }, 'rejected'],
    ['"not now" to the mail', { message: { code: 451 } }, 'later'],
    ['"no" to the mail', { message: { code: 554 } }, 'rejected'],
    ['nothing, and hangs up at the address', { recipient: 'drop' }, 'later'],
    ['nothing, and hangs up after the mail', { message: 'drop' }, 'uncertain'],
  ];
  test.each(answers)('that says %s', async (_says, behaviour, outcome) => {
    const { port } = await serverAnd(behaviour);
    expect((await port.send(mail())).outcome).toBe(outcome);
  });

  test('that hangs at the address was handed nothing, and gets nothing afterwards', async () => {
    const { server, port } = await serverAnd({ recipient: 'hang' }, { deadline: 400 });
    expect(await port.send(mail())).toEqual({ outcome: 'later' });
    delete server.behaviour.recipient;
    expect(await port.send(mail({ messageId: '<twee@praktijk.example.org>' }))).toEqual({ outcome: 'sent' });
    expect(server.received.map(({ raw }) => headerOf(raw, 'Message-ID'))).toEqual(['<twee@praktijk.example.org>']);
  });

  test('that hangs after the mail leaves it uncertain, and it is not sent again by itself', async () => {
    const { server, port } = await serverAnd({ message: 'hang' }, { deadline: 400 });
    expect(await port.send(mail())).toEqual({ outcome: 'uncertain' });
    delete server.behaviour.message;
    expect(await port.send(mail({ messageId: '<twee@praktijk.example.org>' }))).toEqual({ outcome: 'sent' });
    expect(server.received.map(({ raw }) => headerOf(raw, 'Message-ID'))).toEqual([
      '<0198-een@praktijk.example.org>',
      '<twee@praktijk.example.org>',
    ]);
  });

  test('that closed a connection we had kept costs no mail and makes nothing uncertain', async () => {
    const { server, port } = await serverAnd();
    await port.send(mail());
    server.dropAll();
    const second = await port.send(mail({ messageId: '<twee@praktijk.example.org>' }));
    expect(['sent', 'later']).toContain(second.outcome);
    const ids = server.received.map(({ raw }) => headerOf(raw, 'Message-ID'));
    expect(ids.includes('<twee@praktijk.example.org>')).toBe(second.outcome === 'sent');
  });
});

describe('what people type', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      'x\r\nBcc: iemand@example.net',
      'x\nBcc: iemand@example.net',
      'x\r\n\r\n<script>',
      'x\u2028Bcc: a@example.net',
      'x\0y',
      '=?utf-8?q?a?=\r\nX-Extra: 1',
    ),
  );
  const headersIn = (raw: string): string[] =>
    raw
      .slice(0, raw.indexOf('\r\n\r\n'))
      .split(/\r\n(?![ \t])/)
      .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
      .sort();

  test('never adds a header or a recipient (T-11)', { timeout: 120_000 }, async () => {
    const { server, port } = await serverAnd();
    await port.send(mail());
    const expected = headersIn(server.received.pop()!.raw);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (subject, text, local) => {
        server.received.length = 0;
        await port.send(mail({ subject: `Bericht ${subject}`, text: `Dag ${text}`, to: `${local}@example.org` }));
        for (const { raw, recipients } of server.received) {
          expect(recipients).toHaveLength(1);
          expect(headersIn(raw)).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a signed mail (DKIM)', () => {
  test('is verified by a program that is not ours', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const keyFile = fileWith(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const dkim = { domain: 'praktijk.example.org', selector: 'maart', keyFile };
    const { server, port } = await serverAnd({}, { dkim });
    await port.send(mail());
    const published = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
    const resolver = async (name: string, type: string) => {
      if (type === 'TXT' && name === 'maart._domainkey.praktijk.example.org') return [[published]];
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    };
    const { raw } = server.received[0]!;
    const check = async (message: string) =>
      (await dkimVerify(Buffer.from(message), { resolver })).results.map(({ status }) => status.result);
    expect(await check(raw)).toEqual(['pass']);
    expect(await check(raw.replace('Open het bericht', 'Open iets anders'))).not.toEqual(['pass']);
  });
});
