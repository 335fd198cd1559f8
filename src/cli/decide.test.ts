import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { casesFolder } from './decide/cases.ts';
import { decideCommand } from './decide.ts';

const folder = mkdtempSync(join(tmpdir(), 'decide-'));
afterAll(() => rmSync(folder, { recursive: true }));

let out = '';
let err = '';
beforeEach(() => {
  out = err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());

async function run(content: string | Buffer, ...options: string[]): Promise<number> {
  const path = join(folder, 'case.yaml');
  writeFileSync(path, content);
  return decideCommand.run([path, ...options]);
}

const good = `title: Verslag naar de cliënt
plan: begeleiding-zelfstandige
act: { operation: send, purpose: begeleiding, data: [verslag], recipient: { kind: self }, channel: secure-link }
`;

test('a case prints the outcome, the ten checks, the law and what is possible', async () => {
  expect(await decideCommand.run([join(casesFolder, 'verslag-per-gewone-mail.yaml')])).toBe(0);
  expect(out).toContain('Zo nog niet – dit kan wel.');
  expect(out).toContain(
    '→ Stuur het via een beveiligde link: verslag versturen aan de persoon zelf, via een beveiligde link',
  );
  expect(out.match(/^ {2}[✓✗?!] +\d+\. /gm)).toHaveLength(10);
  expect(out).toContain('AVG 32:');
  expect(out).toContain('[nog niet door een jurist nagekeken]');
  expect(err).toBe('');
});

test('in English, and as JSON', async () => {
  expect(await run(good, '--lang', 'en')).toBe(0);
  expect(out).toContain('Yes, like this it is possible.');
  out = '';
  expect(await run(good, '--json')).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    outcome: 'yes-if',
    plan: { activity: 'begeleiding-zelfstandige', version: 3 },
  });
});

test('an expectation that is not met is told, with exit code 1', async () => {
  expect(
    await run(`${good}expect: { outcome: 'yes', conditions: [], alternatives: [give-to-person], stoppedBy: 7 }\n`),
  ).toBe(1);
  expect(err).toContain('outcome: yes ≠ yes-if');
  expect(err).toContain('stoppedBy: 7 ≠ undefined');
  expect(err).toContain('conditions: [] ≠ [second-proof]');
  expect(err).toContain('alternatives: give-to-person ∉ []');
});

test('a plan may be written out in the case', async () => {
  const plan = `{ activity: klein, version: 1, state: running, country: BE, owner: ik, fields: [], purposes: [], flows: [], channels: [], whenArchived: [] }`;
  expect(await run(`title: Klein plan\nplan: ${plan}\nact: { operation: view, purpose: x, data: [] }\n`)).toBe(0);
  expect(out).toContain('‘x’ staat er niet in');
});

const refused: [string, string | Buffer, RegExp][] = [
  ['an empty file', '\n \n', /leeg/],
  ['not YAML', 'title: [a\nplan: "b', /regel \d+, kolom \d+: dit is geen geldige YAML/],
  ['a list', '- a\n- b\n', /regel 1, kolom 1/],
  ['a plain sentence', 'zomaar wat tekst', /regel 1, kolom 1/],
  ['two documents', `${good}---\n${good}`, /geen geldige YAML/],
  ['a key given twice', `${good}title: nog eens\n`, /regel 4, kolom 1: dit is geen geldige YAML/],
  ['an unknown key', `${good}facts: { persn: {} }\n`, /regel 4, kolom 8: facts:.*persn/],
  ['a wrong type', good.replace('[verslag]', '7'), /regel 3, kolom \d+: act\.data/],
  ['a missing key', good.replace('operation: send, ', ''), /regel 3, kolom 6: act\.operation/],
  ['an unknown word', good.replace('send', 'verzend'), /act\.operation/],
  ['an unknown plan', good.replace('zelfstandige', 'x'), /aanvraag-verhuizen, begeleiding-zelfstandige/],
  ['a plan in another folder', good.replace('begeleiding-zelfstandige', '../../../package'), /regel 2, kolom 7: plan/],
  ['a wrong plan', good.replace('begeleiding-zelfstandige', '{ activity: x }'), /plan\.version/],
  ['an empty list of people', `${good}facts: { people: [] }\n`, /facts\.people/],
  ['a time before the law', `${good}facts: { now: '1999-01-01T00:00:00Z' }\n`, /facts\.now/],
  ['a time that is none', `${good}facts: { now: gisteren }\n`, /facts\.now/],
  [
    'a prototype as a key',
    `${good}facts: { person: { collectedFor: { __proto__: [x] } } }\n`,
    /regel 4, kolom 36: deze naam/,
  ],
  ['a tag that makes something', good.replace('Verslag naar', '!!js/function Verslag naar'), /geen geldige YAML/],
  ['a terminal code in a title', good.replace('Verslag naar de cliënt', '"\\e]0;x\\a"'), /title/],
  ['a terminal code in a key', `${good}"\\e[2J": x\n`, /^[^\x1b]*$/],
  ['a null byte', `${good}\0`, /regel 4, kolom 1: .*teken/],
  ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), /UTF-8/],
  ['Latin-1', Buffer.from(good, 'latin1'), /UTF-8/],
  ['10 MB', 'x'.repeat(10 * 1024 * 1024), /256 kB/],
  ['deep nesting', `a: ${'['.repeat(100_000)}`, /genest/],
  ['deep nesting that closes', `title: ${'['.repeat(60_000)}${']'.repeat(60_000)}`, /genest/],
  [
    'an alias bomb',
    [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`),
    ].join('\n'),
    /verwijst te vaak/,
  ],
  ['an alias of itself', 'title: &a [*a]\n', /regel|verwijst/],
];

test.each(refused)('%s is refused with its place, and exit code 2', async (_, content, message) => {
  expect(await run(content)).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^zorgvuldig decide: /);
  expect(err).toMatch(message);
  expect(err.length).toBeLessThan(3000);
});

test('what is not a file to read is refused', async () => {
  mkdirSync(join(folder, 'map'));
  execFileSync('mkfifo', [join(folder, 'pijp')]);
  for (const path of ['map', 'pijp', 'bestaat-niet', '\0']) {
    expect(await decideCommand.run([join(folder, path)])).toBe(2);
  }
  expect(err.match(/gewoon bestand/g)).toHaveLength(2);
  expect(err.match(/niet te lezen/g)).toHaveLength(2);
});

test('wrong options show how it is used', async () => {
  for (const args of [[], ['a', 'b'], ['--x'], ['a', '--lang'], ['a', '--lang', 'fr']]) {
    err = '';
    expect(await decideCommand.run(args)).toBe(2);
    expect(err).toContain('Usage: zorgvuldig decide CASE.yaml');
  }
});

test('whatever is in the file, the answer is a decision or an error, never a crash', async () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.json(),
    // A good case with something written over a part of it.
    fc
      .tuple(fc.nat(good.length), fc.string({ maxLength: 20 }), fc.nat(40))
      .map(([at, text, cut]) => good.slice(0, at) + text + good.slice(at + cut)),
  );
  await fc.assert(
    fc.asyncProperty(noise, async (content) => {
      err = '';
      const code = await run(content);
      expect([0, 2]).toContain(code);
      if (code === 2) expect(err).toMatch(/^zorgvuldig decide: ./);
      expect(err.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 600 },
  );
});
