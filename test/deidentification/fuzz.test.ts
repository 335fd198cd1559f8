import { expect, test } from 'vitest';
import { readMarkedTexts } from '../../bench/deidentification/marked-texts.ts';
import { openEngine } from '../../src/features/deidentification/engine/index.ts';
import { fuzz } from './fuzz.ts';

const engine = await openEngine();
const texts = readMarkedTexts('dev').map(({ text }) => text);

// The long variant, ten million characters: npm run fuzz.
const CHARACTERS = Number(process.env.FUZZ_CHARACTERS ?? 1_000_000);

test('whatever happens to a text, places stay inside it and the key gives it back', () => {
  expect(fuzz(engine, texts, CHARACTERS, 1)).toEqual([]);
}, 600_000);

test.each([
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['brackets inside brackets', '(['],
  ['figures', '1'],
  ['figures apart', '1 '],
  ['names without end', 'Jan van '],
  ['no spaces', 'JanVanDerBergstraat'],
  ['addresses without end', 'a.b@'],
  ['points', '.'],
  ['hyphens', 'a-'],
  ['apostrophes', "O'"],
  ['a street of streets', 'Kerkstraat '],
  ['titles', 'mevr. '],
  ['half pairs', '\ud83d'],
  ['line ends', '\n'],
])('a million characters of %s are read as any other', (_name, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const spans = engine.find(text, { known: [{ name: 'Jan van der Berg' }] });
  expect(spans.every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
  expect(engine.remains(text, spans).length).toBeLessThanOrEqual(1000);
});
