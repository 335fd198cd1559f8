import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFinding, UnusableFile } from '../finding.ts';
import { checkJson } from './check-json.ts';
import { readFile } from './read-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const saidOf = async (content: Uint8Array) => {
  try {
    await readFile(content);
    return ['read'];
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return error.findings.map((each) => sayFinding(each, 'nl'));
  }
};

describe('a file that is no good', () => {
  it.each([
    ['is empty', bytes('  \n'), 'dit bestand is leeg'],
    ['is cut off', bytes('{"format":"zorgvuldig-plan",\n"plan":{"title"'), 'regel 2, kolom 16: het bestand houdt'],
    ['has a comma too many', bytes('{"a":1,}'), 'regel 1, kolom 8: hier is de JSON niet geldig'],
    ['is nested deeper than anybody writes', bytes('['.repeat(3_000_000)), 'regel 1, kolom 41: dit is te diep genest'],
    ['has a million items', bytes(`[${'0,'.repeat(1_000_000)}0]`), 'dit zijn te veel onderdelen'],
    ['says a name twice', bytes('{"a":1,"a":2}'), 'regel 1, kolom 8: de naam ‘a’ staat hier twee keer'],
    ['names the prototype', bytes('{"\\u005f_proto__":{}}'), 'regel 1, kolom 2: de naam ‘__proto__’ kan hier niet'],
    ['names the prototype in YAML', bytes('format: x\n__proto__: {}'), 'regel 2, kolom 1: de naam ‘__proto__’ kan'],
    ['is YAML that points at itself', bytes(laughs()), 'dit verwijst te vaak naar zichzelf'],
    ['is YAML in which everything has a name', bytes(named()), 'dit verwijst te vaak naar zichzelf'],
    ['is YAML with a list that never ends', bytes(`format: [${'0,'.repeat(199_000)}0]`), 'dit zijn te veel onderdelen'],
    [
      'says a name twice in YAML',
      bytes('format: x\nplan:\n  a: 1\n  a: 2'),
      'regel 4, kolom 3: de naam ‘a’ staat hier',
    ],
    ['is YAML with more names than anybody gives', bytes(many()), 'dit bestand herkennen we niet'],
    ['is YAML full of brackets', bytes(`a: ${'['.repeat(200_000)}`), 'te diep genest'],
    ['is in another alphabet', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22]), 'geen tekst in UTF-8'],
    ['holds what steers a terminal', bytes('{"a":"\u001b[2J"}'), 'regel 1, kolom 7: hier staat een teken'],
    ['is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'geen tekst'],
    ['is something else', bytes('{"a":1}'), 'dit bestand herkennen we niet'],
    ['is 50 MB', new Uint8Array(50_000_000), 'dit bestand is te groot: 47.7 MB'],
  ])('that %s is refused with place and reason', async (_name, content, said) => {
    expect((await saidOf(content)).join('\n')).toContain(said);
  });

  it('never shows more of itself than a short line', async () => {
    const [said] = await saidOf(bytes(`{"${'x'.repeat(9000)}":1,"${'x'.repeat(9000)}":2}`));
    expect(said!.length).toBeLessThan(300);
  });
});

/** Each part has a name by which another may use it. */
const named = () => Array.from({ length: 20_000 }, (_, n) => `a${n}: &a${n} 1`).join('\n');
const many = () => Array.from({ length: 20_000 }, (_, n) => `a${n}: 1`).join('\n');

/** The billion laughs of YAML: every line doubles the one before it. */
function laughs(): string {
  const lines = ['a0: &a0 [lol, lol]'];
  for (let n = 1; n < 30; n += 1) lines.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);
  return lines.join('\n');
}

describe('reading JSON', () => {
  it('finds sound what JSON.parse reads, and wrong what it does not', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'{}[]:,"a1-.e \\ntrueflsu\u00e9'), maxLength: 24 });
    fc.assert(
      fc.property(
        fc.oneof(
          almost,
          fc.json(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          const wrong = checkJson(text);
          if (wrong && wrong.kind !== 'json' && wrong.kind !== 'cut-off') return;
          let parsed = true;
          try {
            JSON.parse(text);
          } catch {
            parsed = false;
          }
          expect(wrong === null).toBe(parsed);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('answers any bytes with a value or with findings, and with nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string().map(bytes)), async (content) => {
        expect((await saidOf(content)).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
