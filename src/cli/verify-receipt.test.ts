import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commitmentTo, hashOfShown, signReceipt } from '../features/consent/receipts/receipt.ts';
import { originOf, signCheckpoint } from '../platform/audit/checkpoint.ts';
import { formatKey } from '../platform/audit/note.ts';
import { verifyReceiptCommand } from './verify-receipt.ts';

const directory = mkdtempSync(join(tmpdir(), 'receipt-'));
afterAll(() => rmSync(directory, { recursive: true }));
const file = (name: string, content: string | Buffer): string => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};
const json = (name: string, content: unknown): string => file(name, JSON.stringify(content));

const organisation = '01980000-0000-7000-8000-000000000001';
const person = '01980000-0000-7000-8000-000000000002';
const xOf = (key: KeyObject): string => key.export({ format: 'jwk' }).x!;
const newKey = () => {
  const pair = generateKeyPairSync('ed25519');
  const x = xOf(pair.publicKey);
  const keyId = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 16);
  return { ...pair, x, keyId };
};
const key = newKey();
const other = newKey();

const shown = {
  purpose: 'nieuwsbrief',
  party: null,
  language: 'nl' as const,
  planVersion: 1,
  text: { question: 'Wilt u de nieuwsbrief?', withdrawing: 'U kunt altijd stoppen.', party: null },
};
const salt = Buffer.alloc(32, 7);
const origin = originOf(organisation);
const checkpoint = (size = 12, by = key) =>
  signCheckpoint({ origin, size, root: Buffer.alloc(32, 1) }, { name: origin, ...by });
const claims = {
  iss: organisation,
  jti: '01980000-0000-7000-8000-000000000003',
  iat: 1_772_442_000,
  sub: commitmentTo(salt, person),
  action: 'given' as const,
  at: '2026-03-02T09:00:00.000Z',
  purposes: ['nieuwsbrief'],
  method: 'link-and-proof' as const,
  text: { sha256: hashOfShown(shown).toString('base64url'), language: 'nl' as const, version: 1 },
  audit: { entry: '01980000-0000-7000-8000-000000000004', leaf: 3, checkpoint: checkpoint() },
};
const receipt = await signReceipt(claims, key);
const whole = {
  format: 'zorgvuldig-consent-receipt/1',
  receipt,
  salt: salt.toString('base64url'),
  person,
  shown,
};
const keysFile = (by: typeof key, of = organisation) => ({
  format: 'zorgvuldig-keys/1',
  organisation: of,
  keys: [{ keyId: by.keyId, publicKey: by.x, createdAt: '2026-01-01T00:00:00.000Z' }],
});
const good = json('bewijs.json', whole);
const pub = json('keys.json', keysFile(key));

/** A compact JWS with any header and payload, signed with the real key. */
const jws = (header: object, payload: unknown = claims): string => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part(header)}.${part(payload)}`;
  return `${input}.${sign(null, Buffer.from(input), key.privateKey).toString('base64url')}`;
};
const header = { alg: 'EdDSA', typ: 'consent-receipt+jwt', kid: key.keyId };

let [out, err] = ['', ''];
beforeEach(() => {
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += text)));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += text)));
});
afterEach(() => vi.restoreAllMocks());
const run = (...args: string[]) => verifyReceiptCommand.run(args);
const verify = (content: unknown, ...more: string[]) => run(json('wrong.json', content), '--pub', pub, ...more);

describe('verify-receipt', () => {
  test('says that a receipt is sound, what was recorded and what it does not prove', async () => {
    expect(await run(good, '--pub', pub)).toBe(0);
    expect(out).toMatch(/^Het bewijs klopt\.\nVastgelegd: de persoon zei ja\.\n/);
    expect(out).toContain('Doel: nieuwsbrief');
    expect(out).toContain('Het is geen handtekening van de persoon.');
    expect(err).toBe('');
  });

  test('says it in English, and as JSON', async () => {
    expect(await run(good, '--pub', pub, '--lang', 'en')).toBe(0);
    expect(out).toMatch(/^The receipt is sound\./);
    out = '';
    expect(await run(good, '--pub', pub, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, findings: [], claims: { action: 'given' } });
  });

  test('takes the key that goes with an export of the log as well', async () => {
    const line = formatKey({ name: origin, publicKey: key.publicKey });
    expect(await run(good, '--pub', file('key.pub', `${line}\n`))).toBe(0);
  });

  test('compares with a text that somebody kept', async () => {
    expect(await run(good, '--pub', pub, '--text', json('text.json', shown))).toBe(0);
    const changed = { ...shown, text: { ...shown.text, question: 'Mag alles?' } };
    expect(await run(good, '--pub', pub, '--text', json('text2.json', changed))).toBe(1);
    expect(out).toContain('De tekst die u gaf, is niet de tekst die getoond is.');
  });

  const [head, body, signature] = receipt.split('.') as [string, string, string];
  const cases: [string, unknown, RegExp][] = [
    ['without a signature', { ...whole, receipt: `${head}.${body}.` }, /handtekening klopt niet/],
    [
      'with alg none',
      {
        ...whole,
        receipt: `${jws({ ...header, alg: 'none' })
          .split('.')
          .slice(0, 2)
          .join('.')}.`,
      },
      /Alleen EdDSA/,
    ],
    ['with another alg', { ...whole, receipt: jws({ ...header, alg: 'HS256' }) }, /Alleen EdDSA/],
    ['of another type', { ...whole, receipt: jws({ ...header, typ: 'JWT' }) }, /kop van het bewijs/],
    ['without a kid', { ...whole, receipt: jws({ alg: 'EdDSA', typ: header.typ }) }, /kop van het bewijs/],
    ['with a foreign kid', { ...whole, receipt: jws({ ...header, kid: other.keyId }) }, /sleutel die u niet gaf/],
    ['with a kid of Object', { ...whole, receipt: jws({ ...header, kid: 'constructor' }) }, /sleutel die u niet gaf/],
    [
      'with its own key',
      { ...whole, receipt: jws({ ...header, jwk: key.publicKey.export({ format: 'jwk' }) }) },
      /sleutel in het bewijs zelf telt nooit/,
    ],
    ['with an address of a key', { ...whole, receipt: jws({ ...header, jku: 'https://example.org/k' }) }, /telt nooit/],
    ['with crit', { ...whole, receipt: jws({ ...header, crit: ['exp'] }) }, /kop van het bewijs/],
    ['with other claims', { ...whole, receipt: jws(header, { hello: 'world' }) }, /geen bewijs van toestemming/],
    [
      'with a claim too many',
      { ...whole, receipt: jws(header, { ...claims, name: 'x' }) },
      /geen bewijs van toestemming/,
    ],
    ['with another salt', { ...whole, salt: Buffer.alloc(32, 8).toString('base64url') }, /niet bij de persoon/],
    ['of another person', { ...whole, person: organisation }, /niet bij de persoon/],
    [
      'with another text',
      { ...whole, shown: { ...shown, text: { question: 'Iets anders?' } } },
      /niet de tekst die getoond is/,
    ],
    ['with a later version', { ...whole, shown: { ...shown, planVersion: 2 } }, /niet de tekst die getoond is/],
    [
      'about another purpose',
      { ...whole, receipt: jws(header, { ...claims, purposes: ['bellen'] }) },
      /gaat over iets anders/,
    ],
    [
      'with a checkpoint of another key',
      { ...whole, receipt: jws(header, { ...claims, audit: { ...claims.audit, checkpoint: checkpoint(12, other) } }) },
      /controlepunt van het logboek/,
    ],
    [
      'beyond its checkpoint',
      { ...whole, receipt: jws(header, { ...claims, audit: { ...claims.audit, leaf: 12 } }) },
      /dekt de regel/,
    ],
    [
      'with the signature of something else',
      { ...whole, receipt: `${head}.${body}.${'A'.repeat(signature.length)}` },
      /klopt niet/,
    ],
  ];
  test.each(cases)('%s: not sound, exit code 1', async (_, content, says) => {
    expect(await verify(content)).toBe(1);
    expect(out).toMatch(/^Het bewijs klopt niet\./);
    expect(out).toMatch(says);
  });

  test('with the keys of another organisation is not sound', async () => {
    const foreign = json('foreign.json', keysFile(key, '01980000-0000-7000-8000-000000000009'));
    expect(await run(good, '--pub', foreign)).toBe(1);
    expect(out).toContain('Deze sleutels zijn van een andere organisatie.');
    expect(await run(good, '--pub', json('other.json', keysFile(other)))).toBe(1);
  });

  test('finds every changed byte of the receipt', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const changed = fc.tuple(fc.nat(receipt.length - 1), fc.constantFrom(...alphabet));
    await fc.assert(
      fc.asyncProperty(changed, async ([at, char]) => {
        const next = receipt.slice(0, at) + char + receipt.slice(at + 1);
        const bytes = (text: string) => text.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'));
        fc.pre(bytes(next).join() !== bytes(receipt).join());
        expect([1, 2]).toContain(await verify({ ...whole, receipt: next }));
      }),
      { numRuns: 300 },
    );
  });

  test('what a file says does not steer the terminal', async () => {
    const evil = { ...claims, purposes: ['nieuwsbrief', '\u001b[2J\u202ekwaad'] };
    expect(await verify({ ...whole, receipt: jws(header, evil) })).toBe(0);
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('input that is no receipt', () => {
  const deep = '['.repeat(120_000) + ']'.repeat(120_000);
  test.each<[string, string, RegExp]>([
    ['missing', join(directory, 'nowhere.json'), /is er niet/],
    ['a folder', directory, /geen gewoon bestand/],
    ['a device', '/dev/null', /geen gewoon bestand/],
    ['empty', file('empty', ''), /geen bewijs/],
    ['10 MB', file('large', Buffer.alloc(10_000_000, 0x61)), /groter dan 256 kB/],
    ['another encoding', file('utf16', Buffer.from(`\ufeff${JSON.stringify(whole)}`, 'utf16le')), /geen UTF-8/],
    ['Latin-1', file('latin1', Buffer.from('{"a":"caf\u00e9"}', 'latin1')), /geen UTF-8/],
    ['with NUL', file('nul', `{"format":"x\0"}`), /niet in tekst hoort/],
    ['deep JSON', file('deep', deep), /geen bewijs/],
    ['deep JSON inside', file('deep2', `{"format":${deep}}`), /geen bewijs/],
    ['no JSON', file('text', 'hallo'), /geen bewijs/],
    ['other JSON', json('json', { format: 'x' }), /geen bewijs/],
    ['a number', json('number', 1), /geen bewijs/],
    ['null', json('null', null), /geen bewijs/],
    ['with a field too many', json('many', { ...whole, jwk: {} }), /geen bewijs/],
    ['of a later format', json('later', { ...whole, format: 'zorgvuldig-consent-receipt/2' }), /geen bewijs/],
  ])('%s: one clear line, exit code 2', async (_, path, says) => {
    expect(await run(path, '--pub', pub)).toBe(2);
    expect(err).toMatch(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toBe('');
  });

  const broken = { ...keysFile(key), keys: [...keysFile(key).keys, ...keysFile(other).keys] };
  test.each<[string, string[], RegExp]>([
    ['nothing', [], /FILE/],
    ['no key', [good], /--pub/],
    ['two files', [good, good, '--pub', pub], /--help/],
    ['an unknown option', [good, '--what'], /--help/],
    ['another language', [good, '--pub', pub, '--lang', 'fr'], /--lang fr/],
    ['no key in the key file', [good, '--pub', good], /geen openbare sleutels/],
    [
      'keys that were not signed by the one before',
      [good, '--pub', json('broken.json', broken)],
      /horen niet bij elkaar/,
    ],
    ['a key that is no point', [good, '--pub', json('short.json', keysFile({ ...key, x: 'AAAA' }))], /geen openbare/],
    [
      'a key with the id of another',
      [good, '--pub', json('id.json', keysFile({ ...other, keyId: key.keyId }))],
      /sleutels/,
    ],
    ['a missing text', [good, '--pub', pub, '--text', join(directory, 'nowhere')], /is er niet/],
    ['a text that is none', [good, '--pub', pub, '--text', pub], /geen tekst/],
  ])('asked with %s: exit code 2', async (_, args, says) => {
    expect(await run(...args)).toBe(2);
    expect(err).toMatch(says);
  });

  test('nothing that is thrown at it makes it fall over', async () => {
    const parts = fc.record({
      format: fc.constantFrom(whole.format, 'x'),
      receipt: fc.oneof(
        fc.constant(receipt),
        fc.string(),
        fc.base64String().map((text) => `${text}.${text}.${text}`),
      ),
      salt: fc.oneof(fc.constant(whole.salt), fc.string()),
      person: fc.oneof(fc.constant(person), fc.string()),
      shown: fc.oneof(fc.constant(shown), fc.object()),
    });
    const content = fc.oneof(
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      fc.json().map((text) => Buffer.from(text)),
      parts.map((value) => Buffer.from(JSON.stringify(value))),
    );
    await fc.assert(
      fc.asyncProperty(content, fc.boolean(), async (bytes, asKeys) => {
        const path = file('thrown', bytes);
        expect([0, 1, 2]).toContain(await (asKeys ? run(good, '--pub', path) : run(path, '--pub', pub)));
      }),
      { numRuns: 300 },
    );
  });
});
