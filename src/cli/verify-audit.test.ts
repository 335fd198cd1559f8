import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anAct, auditScene } from '../../test/support/audit.ts';
import { exportAudit, publicKeyFile } from '../platform/audit/export-audit.ts';
import { verifyAuditCommand } from './verify-audit.ts';

const scene = await auditScene();
const { directory, asSuperuser } = scene;
const { id: organisation, people } = await scene.organisation(1);
const sealer = await scene.sealer();
const entry = await scene.append(anAct(organisation, people));
await sealer.sealNow();
await scene.append(anAct(organisation, people));
await sealer.sealNow();

const parts: Buffer[] = [];
const wanted = {
  database: scene.database,
  keys: scene.vault,
  organisation,
  at: new Date('2026-03-02T10:00:00Z'),
  version: '0.1.0',
};
for await (const part of exportAudit(wanted)) parts.push(part as Buffer);
const whole = Buffer.concat(parts);

const file = (name: string, content: string | Buffer): string => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};
const log = file('log.ndjson.gz', whole);
const pub = file('key.pub', await publicKeyFile(scene.vault, organisation));
mkdirSync(join(directory, 'checkpoints'));
const notes = await asSuperuser<{ note: string }>('select note from audit_checkpoints order by size');
for (const [i, { note }] of notes.entries()) file(`checkpoints/${i}.txt`, note.replaceAll('\n', i ? '\r\n' : '\n'));

let [out, err] = ['', ''];
beforeEach(() => {
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += text)));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += text)));
});
afterEach(() => vi.restoreAllMocks());
const run = (...args: string[]) => verifyAuditCommand.run(args.includes('--lang') ? args : [...args, '--lang', 'en']);

describe('verify-audit', () => {
  test('says that a log is sound, with keys and checkpoints as they are kept', async () => {
    expect(await run(log, join(directory, 'checkpoints'), '--pub', pub)).toBe(0);
    expect(out).toMatch(/^The log is sound\.\n/);
    expect(out).toContain('2 entries, 2 checkpoints, 2 confirmed from outside');
    expect(out).not.toContain('Note:');
  });

  test('says it in Dutch, and warns when the key came from the file', async () => {
    expect(await run(log, '--lang', 'nl')).toBe(0);
    expect(out).toContain('Het logboek klopt.');
    expect(out).toContain('Let op: De sleutel komt uit het bestand zelf.');
  });

  test('is in Dutch when no language was asked for', async () => {
    expect(await verifyAuditCommand.run([log])).toBe(0);
    expect(out).toMatch(/^Het logboek klopt\.\n/);
  });

  test('names the line of what was changed', async () => {
    const lines = gunzipSync(whole).toString().split('\n');
    const changed = file('changed.gz', gzipSync(lines.with(3, lines[3]!.replace('seen', 'done')).join('\n')));
    expect(await run(changed, '--pub', pub)).toBe(1);
    expect(out).toMatch(/^Lines 4–5: something was changed/);
    expect(out).toContain('The log is not sound.');
    expect(await run(changed, '--pub', pub, '--lang', 'nl')).toBe(1);
    expect(out).toContain('Regel 4–5: hier is iets veranderd');
  });

  test('proves one entry, for people and for programs', async () => {
    expect(await run(log, '--pub', pub, '--entry', entry)).toBe(0);
    expect(out).toContain(`Proven: line 2, number 0: {"action":`);
    out = '';
    expect(await run(log, '--pub', pub, '--entry', entry, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      keysFrom: 'given',
      proof: { leaf: 0, proof: [expect.any(String)] },
    });
  });

  test('does not let a file steer the terminal', async () => {
    const lines = gunzipSync(whole).toString().split('\n');
    const hostile = JSON.stringify({ ...JSON.parse(lines[0]!), exportedAt: '\u001b]0;owned\u0007\u009b31m' });
    await run(file('steer.ndjson', lines.with(0, hostile).join('\n')));
    expect(out).toContain('owned');
    expect(out).not.toMatch(/[\u0007\u001b\u009b]/);
  });
});

describe('input that is no log', () => {
  const deep = '['.repeat(500_000) + ']'.repeat(500_000);
  const [first] = gunzipSync(whole).toString().split('\n');
  const cases: [string, string, RegExp][] = [
    ['missing', join(directory, 'nowhere.gz'), /no such file/],
    ['a folder', directory, /no file/],
    ['empty', file('empty', ''), /no export/],
    ['a picture', file('binary', Buffer.from([0x89, 0x50, 0, 0xff])), /no export/],
    ['a gzip head only', file('head.gz', Buffer.from([0x1f, 0x8b])), /no export/],
    ['gzip of something else', file('other.gz', gzipSync('hello\n')), /no export/],
    [
      'gzip with a broken body',
      file('broken.gz', Buffer.concat([whole.subarray(0, 12), Buffer.alloc(50, 7)])),
      /no export/,
    ],
    ['other JSON', file('other.json', '{"type":"header"}\n'), /no export/],
    ['a later version', file('later.ndjson', first!.replace('"v":1', '"v":2') + '\n'), /another version/],
    [
      'keys that are none',
      file('keys.ndjson', first!.replace(/"publicKey":"[^"]+"/, '"publicKey":"x"') + '\n'),
      /no export/,
    ],
    ['one endless line', file('endless.gz', gzipSync('{' + 'a'.repeat(30_000_000))), /longer than 1 MB/],
    ['deep JSON', file('deep.ndjson', `{"type":${deep}}\n`), /no export/],
  ];
  test.each(cases)('%s: a clear error and exit code 2', async (_, path, says) => {
    expect(await run(path)).toBe(2);
    expect(err).toMatch(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toBe('');
  });

  test('deep JSON inside a log is a line that cannot be read', async () => {
    expect(await run(file('deep-inside.ndjson', `${first}\n${deep.slice(0, 500_000)}\n`))).toBe(1);
    expect(out).toContain('Line 2: this line cannot be read.');
  });

  test.each([
    [[], /LOG/],
    [[log, '--what'], /--help/],
    [[log, '--lang', 'fr'], /--lang fr/],
    [[log, '--pub', log], /no key/],
    [[log, '--pub', join(directory, 'nowhere')], /no such file/],
    [[log, pub], /no checkpoint/],
    [[log, join(directory, 'nowhere')], /no such file/],
  ])('a wrong question %#: exit code 2', async (args, says) => {
    expect(await run(...args)).toBe(2);
    expect(err).toMatch(says);
  });

  test('nothing that is thrown at it makes it fall over', async () => {
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.string().map((text) => Buffer.from(`${first}\n${text}\n`)),
      fc.json().map((json) => Buffer.from(`{"type":"entry","x":${json}}\n`)),
    );
    const property = fc.asyncProperty(bytes, fc.boolean(), async (content, packed) => {
      const path = file('thrown', packed ? gzipSync(content) : Buffer.from(content));
      expect([1, 2]).toContain(await run(path));
    });
    await fc.assert(property, { numRuns: 200 });
  });
});
