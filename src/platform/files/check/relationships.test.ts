import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docxWith } from '../../../../test/support/sample-files.ts';
import { checkArchive } from './archive.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with its mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16LE without its mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-16BE without its mark': (text) => Buffer.from(text, 'utf16le').swap16(),
};

const check = (bytes: Buffer, name = 'word/_rels/settings.xml.rels') => {
  const docx = docxWith({ name, bytes });
  const range = async function* (from: number, to: number) {
    yield docx.subarray(from, to);
  };
  return checkArchive('docx', { size: docx.length, range });
};

type Pair = readonly [name: string, value: string];
const styles = fc.record({
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom(' ', '\n', '\t', ' \r\n  '),
  equals: fc.constantFrom('=', ' = ', '\n='),
  prefix: fc.constantFrom('', 'r:'),
  mode: fc.constantFrom('External', 'EXTERNAL', 'external', ' External ', '&#69;xternal', 'Extern&#x61;l'),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
  encoding: fc.constantFrom(...Object.keys(encodings)),
  part: fc.constantFrom(
    'word/_rels/settings.xml.rels',
    'docProps/_rels/.rels',
    'word/_rels/x.XML.RELS',
    'customXml/_rels/a.rels',
  ),
});
type Style = typeof styles extends fc.Arbitrary<infer T> ? T : never;

function written({ quote, space, equals, prefix, mode, order, encoding }: Style, type: string, target: string): Buffer {
  const pairs: Pair[] = [
    ['Id', 'rId1'],
    ['Type', office + type],
    ['Target', target],
    ['TargetMode', mode],
  ];
  const attributes = order.map((at) => `${space}${pairs[at]![0]}${equals}${quote}${pairs[at]![1]}${quote}`).join('');
  const names = prefix === '' ? 'xmlns="x"' : 'xmlns:r="x"';
  return encodings[encoding]!(
    `<?xml version='1.0'?><${prefix}Relationships ${names}><${prefix}Relationship${attributes}/></${prefix}Relationships>`,
  );
}

describe('an office file that points outside (T-06)', () => {
  test('is refused however it is written, unless a person has to click', async () => {
    const types = fc.constantFrom('attachedTemplate', 'oleObject', 'image', 'frame', 'externalLinkPath', 'subDocument');
    await fc.assert(
      fc.asyncProperty(styles, types, async (style, type) => {
        expect(await check(written(style, type, 'http://kwaad.example.org/x.dotm'), style.part)).toBe('macros');
        expect(await check(written(style, 'hyperlink', 'https://goed.example.org/'), style.part)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  const one = (attributes: string) => `<Relationships><Relationship ${attributes}/></Relationships>`;
  const template = `Type="${office}attachedTemplate" Target="http://kwaad.example.org/x.dotm" TargetMode="External"`;
  test.each<[string, string | null, Buffer]>([
    ['outside without saying so', 'macros', Buffer.from(one(`Type="${office}image" Target="\\\\server\\a.png"`))],
    ['a program under another name', 'macros', Buffer.from(one('Type="x/vba&#80;roject" Target="a.xml"'))],
    ['an entity of its own', 'content-differs', Buffer.from(`<!DOCTYPE r [<!ENTITY e "External">]>${one('Id="a"')}`)],
    ['behind a comment', 'content-differs', Buffer.from(`<!-- -->${one(template)}`)],
    ['in UTF-7', 'content-differs', Buffer.from(`<?xml version='1.0' encoding='utf-7'?>${one('Id="a"')}`)],
    ['in UTF-32', 'content-differs', Buffer.from([...one(template)].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]))],
    ['no relationships at all', 'content-differs', Buffer.from('x')],
    ['only within', null, Buffer.from(one(`Type="${office}image" Target="media/a.png"`))],
  ])('%s: %s', async (_name, refusal, bytes) => {
    expect(await check(bytes)).toBe(refusal);
  });
});
