import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInMemory, putBackInMemory } from '../../../../test/support/change-in-memory.ts';
import { openDocumentFile, wordFile } from '../../../../test/support/office-files.ts';
import { standInEngine } from '../../../../test/support/stand-in-engine.ts';
import type { FileKind } from './index.ts';
import { UnreadableFile } from './unreadable-file.ts';

const body =
  '<w:p w:a="1"><w:r><w:t>Dag Fat</w:t></w:r><w:r><w:t xml:space="preserve">ma &amp; Jan</w:t><w:tab/></w:r><w:del w:author="Jan"><w:r><w:delText>Fatma</w:delText></w:r></w:del></w:p>';
const odf =
  '<text:p>Dag <text:span>Fat</text:span>ma &amp;<text:s text:c="3"/><text:note><text:p>Jan</text:p></text:note></text:p>';
const mail = [
  'From: Jan <jan@example.org>',
  'Subject: =?utf-8?B?RmF0bWE=?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p title="Jan">Dag <b>Fat</b>ma<!-- x --><a href=mailto:jan@example.org>a</a></p>',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'Subject: Fatma',
  '',
  'Jan',
  '--b--',
  '',
].join('\r\n');

/** Some bytes taken out, put in, doubled or changed. */
type Damage = { at: number; take: number; put: string };
const damage: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    take: fc.integer({ min: 0, max: 12 }),
    put: fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '/',
        '</w:t>',
        '<w:p>',
        '<![CDATA[Fatma]]>',
        '&#x1F600;',
        '&#0;',
        '<!--',
        '=',
        '\r\n',
        '--b',
        '\ufeff',
        '\u0000',
        '[person 1]',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
const damaged = (text: string, all: readonly Damage[]) =>
  all.reduce((made, { at, take, put }) => {
    const from = Math.floor(at * made.length);
    return made.slice(0, from) + put + made.slice(from + take);
  }, text);

const change = (bytes: Uint8Array, kind: FileKind) =>
  changeInMemory(bytes, { kind, engine: standInEngine(['Fatma', 'Jan']) });

/** Works, or says what is wrong; and what works can be put back. */
async function holds(bytes: Uint8Array, kind: FileKind): Promise<void> {
  const made = await change(bytes, kind).catch((error: unknown) => {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  });
  if (!made) return;
  expect(made.bytes.length).toBeGreaterThan(0);
  await putBackInMemory(made.bytes, made.lines, kind);
}

describe('A damaged file works, or says what is wrong', () => {
  it('as a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (all) => {
        await holds(await wordFile(damaged(body, all)), 'docx');
      }),
      { numRuns: 150 },
    );
  });

  it('as an OpenDocument text', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (all) => {
        await holds(await openDocumentFile(damaged(odf, all)), 'odt');
      }),
      { numRuns: 150 },
    );
  });

  it('as a mail', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (all) => {
        await holds(Buffer.from(damaged(mail, all)), 'eml');
      }),
      { numRuns: 200 },
    );
  });

  it('as an archive of which bytes changed', async () => {
    const source = await wordFile(body);
    const bytes = fc.array(fc.tuple(fc.nat(source.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 0, max: 40 }), async (all, cut) => {
        const broken = Buffer.from(source);
        for (const [at, byte] of all) broken[at] = byte;
        await holds(broken.subarray(0, broken.length - cut), 'docx');
      }),
      { numRuns: 200 },
    );
  });

  it('as a table', async () => {
    const source = 'naam;tekst\n"Jan";Fatma ""kwam""\n;"a;b"\n';
    await fc.assert(
      fc.asyncProperty(damage, async (all) => {
        await holds(Buffer.from(damaged(source, all)), 'csv');
      }),
    );
  });
});
