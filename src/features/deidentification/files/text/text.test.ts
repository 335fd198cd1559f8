import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInMemory, putBackInMemory } from '../../../../../test/support/change-in-memory.ts';
import { standInEngine } from '../../../../../test/support/stand-in-engine.ts';
import { blocks } from './blocks.ts';

const engine = () => standInEngine(['Fatma', 'José']);
const change = (bytes: Uint8Array | string, more: Partial<Parameters<typeof changeInMemory>[1]> = {}) =>
  changeInMemory(Buffer.from(bytes), { kind: 'txt', engine: engine(), ...more });

describe('A text', () => {
  it('keeps its byte-order mark and its line ends', async () => {
    expect((await change('\ufeffFatma\r\nkwam\r\n')).text).toBe('\ufeff[person 1]\r\nkwam\r\n');
  });

  it.each(['utf-16le', 'utf-16be'])('in %s stays so', async (encoding) => {
    const wide = (text: string) => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      return encoding === 'utf-16be' ? bytes.swap16() : bytes;
    };
    expect((await change(wide('José 😀 kwam'), { chunk: 3 })).bytes).toEqual(wide('[person 1] 😀 kwam'));
  });

  it('of an old Windows program is read when somebody says so, and written back so', async () => {
    const bytes = Buffer.from([...Buffer.from('Jos'), 0xe9, ...Buffer.from(' at '), 0x80, 0x35]);
    const { bytes: made } = await change(bytes, { options: { encoding: 'windows-1252' } });
    expect(made).toEqual(Buffer.from([...Buffer.from('[person 1] at '), 0x80, 0x35]));
  });

  it.each([
    ['a byte that is no UTF-8', [0x61, 10, 0x62, 0xe9, 0x20], 'utf8', { byte: 3, line: 2 }],
    ['a sign that is cut off at the end', [0x61, 0xe2, 0x82], 'utf8', { byte: 1, line: 1 }],
    ['half of a pair as UTF-8', [0xed, 0xa0, 0x80], 'utf8', { byte: 0, line: 1 }],
    ['a zero byte', [0x61, 10, 10, 0], 'binary', { byte: 3, line: 3 }],
    ['the beginning of a packed file', [0x50, 0x4b, 3, 4, 9], 'binary', { byte: 0 }],
    ['the beginning of a PDF', [...Buffer.from('%PDF-1.7')], 'binary', { byte: 0 }],
  ])('with %s is refused with its place', async (_name, bytes, problem, place) => {
    for (const chunk of [1, 2, 1000])
      await expect(change(Buffer.from(bytes), { chunk })).rejects.toMatchObject({ problem, place });
  });

  it('is told apart in UTF-8 and no UTF-8 as the platform does', async () => {
    const byte = fc.oneof(
      fc.constantFrom(0xc2, 0xe0, 0xe2, 0xed, 0xf0, 0xf4, 0x80, 0x8f, 0x90, 0xa0, 0xbf),
      fc.integer({ min: 1, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (bytes, chunk) => {
        const whole = Buffer.concat([Buffer.from('begin: '), Buffer.from(bytes)]);
        let text: string | undefined;
        try {
          text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
        } catch {
          // Not UTF-8: then it must be refused.
        }
        const made = await change(whole, { chunk }).then(
          (done) => done.text,
          (error) => error.problem as string,
        );
        expect(made).toBe(text ?? 'utf8');
      }),
    );
  });

  it('gives back what it was with its key, however it is cut', async () => {
    const word = fc.constantFrom('Fatma', 'José', ' ', '\n', '\n\n', '\r\n', 'é', '😀', 'jan@example.org', 'zei:');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('txt' as const, 'md' as const), async (before, kind) => {
        const { bytes, lines, text: after } = await change(before, { kind });
        expect(after).not.toContain('Fatma');
        expect((await putBackInMemory(bytes, lines, kind)).toString()).toBe(before);
      }),
    );
  });

  it('that was changed after its key was made is told, and not put back halfway', async () => {
    const { lines } = await change('Fatma kwam');
    await expect(putBackInMemory(Buffer.from('Iets anders'), lines, 'txt')).rejects.toMatchObject({
      problem: 'changed-since',
    });
    await expect(putBackInMemory(Buffer.from('x'), ['{"a":1}\n'], 'txt')).rejects.toMatchObject({
      problem: 'not-a-key',
    });
    await expect(putBackInMemory(Buffer.from('x'), lines, 'md')).rejects.toMatchObject({
      problem: 'key-of-another-kind',
    });
  });
});

describe('Blocks of a text', () => {
  const cut = async (text: string, usual: number) => {
    const found: string[] = [];
    async function* once() {
      yield text;
    }
    for await (const block of blocks(once(), () => Promise.resolve(undefined), usual)) found.push(block);
    return found;
  };

  it.each([
    ['an empty line', 'aaaa b\n\ncc dd', ['aaaa b\n\n', 'cc dd']],
    ['the end of a line', 'aaaa b\nccc dd', ['aaaa b\n', 'ccc dd']],
    ['a space', 'aaaa b ccc-dd', ['aaaa b ', 'ccc-dd']],
    ['anywhere when there is no space at all', 'aaaaaaaaaaaaaaaaaaaaa', ['aaaaaaaaaa', 'aaaaaaaaaaa']],
  ])('end at %s', async (_name, text, expected) => {
    expect(await cut(text, 10)).toEqual(expected);
  });

  it('join to the whole text again, and never part a pair', async () => {
    const sign = fc.constantFrom('a', ' ', '\n', '\r\n', '😀', '\n\n');
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 80 }), fc.integer({ min: 4, max: 12 }), async (signs, usual) => {
        const found = await cut(signs.join(''), usual);
        expect(found.join('')).toBe(signs.join(''));
        for (const block of found) expect(block.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('A Markdown text', () => {
  const md = async (text: string) => (await change(text, { kind: 'md' })).text;

  it.each([
    ['front matter stays YAML', '---\nauthor: Fatma\n---\nFatma\n', '---\nauthor: (person 1)\n---\n[person 1]\n'],
    ['a tag does not become a link', 'Fatma: hoi\nFatma(8)\n', '\\[person 1\\]: hoi\n\\[person 1\\](8)\n'],
    [
      'code is read, and gets the tag as it is',
      '```\nFatma: x\n```\nFatma: y\n',
      '```\n[person 1]: x\n```\n\\[person 1\\]: y\n',
    ],
    ['the target of a link is read', '[mail](mailto:jan@example.org)', '[mail](mailto:[email 1])'],
  ])('where %s', async (_name, before, after) => {
    expect(await md(before)).toBe(after);
  });
});
