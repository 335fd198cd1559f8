import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../tokens/hash.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { W } from './bits.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './open-lexicon.ts';

let folder: string;
let lexicon: Lexicon;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  lexicon = await openLexicon({ cache: join(folder, 'cache') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const is = (word: string, bits: number, by = lexicon) => (by.bitsOf(hashOf(word)) & bits) === bits;
const phraseOf = (text: string, by = lexicon) => by.phraseAt(tokenize(text, by.bitsOf), 0);

describe('What the lists know', () => {
  it.each([
    ['Sanne', W.firstName],
    ['khadija', W.firstName],
    ['Oleksandr', W.firstName],
    ['Hoekstra', W.surname],
    ['Gebremariam', W.surname],
    ['Berghe', W.surname],
    ['Bakker', W.surname | W.nameWord | W.common],
    ['mei', W.month | W.nameWord],
    ['van', W.particle],
    ['gelopen', W.common],
    ['Huldenberg', W.place],
    ['burgemeester', W.rareOccupation],
    ['Kwintes', W.institution],
    ['Alzheimer', W.eponym],
    ['Nederlandse', W.generic],
    ['zeventig', W.numeral],
  ])('%s', (word, bits) => {
    expect(is(word, bits)).toBe(true);
  });

  it.each(['qzxvw', 'Blorptan', ''])('nothing of "%s"', (word) => {
    expect(lexicon.bitsOf(hashOf(word))).toBe(0);
  });

  it.each([
    ['jan', W.nameWord],
    ['de', W.surname],
    ['Sophia', W.institution],
    ['to', W.surname],
  ])('%s is not everything that a source says', (word, bits) => {
    expect(lexicon.bitsOf(hashOf(word)) & bits).toBe(0);
  });
});

describe('An entry of several words', () => {
  it.each([
    ['Wijk bij Duurstede is mooi', 4 - 1, W.place],
    ['wijk bij\nduurstede', 3, W.place],
    ["'s-Hertogenbosch", 4, W.place],
    ['’s-Hertogenbosch', 4, W.place],
    ['Sint-Niklaas', 3, W.place],
    ['Sint Niklaas', 2, W.place],
    ['St.-Niklaas', 4, W.place],
    ['St. Niklaas', 3, W.place],
    ['Alphen a/d Rijn', 5, W.place],
    ['Leger des Heils', 3, W.institution],
  ])('is found at its first word: %j', (text, length, bits) => {
    const phrase = phraseOf(text);
    expect(phrase?.length).toBe(length);
    expect((phrase?.bits ?? 0) & bits).toBe(bits);
  });

  it.each(['Wijk bij', 'Wijk bij\n\nDuurstede', 'Leger van Heils', 'Wijk', ''])('is not %j', (text) => {
    expect(phraseOf(text)).toBeNull();
  });
});

describe('A word of words', () => {
  it.each(['Huisbezoekverslag', 'crisisplaatsingsplan', 'Overleggroepje'])('%s is one', (word) => {
    expect(lexicon.isCompound(word)).toBe(true);
  });
  it.each(['Belmokhtar', 'Hoekstra', 'qz', 'a'.repeat(1_000_000)])('%.20s is none', (word) => {
    expect(lexicon.isCompound(word)).toBe(false);
  });
});

describe('Lists of an installation', () => {
  it('are compiled with ours, a line an entry, and again when one of them changed', async () => {
    const lists = mkdtempSync(join(folder, 'own-'));
    const cache = join(folder, 'cache-of-own');
    const lines = Array.from({ length: 30_000 }, (_, i) => `Zyq${letters(i)}straat`);
    writeFileSync(join(lists, 'streets.txt'), `\ufeff${lines.join('\r\n')}\r\n`);
    writeFileSync(join(lists, 'surnames.txt'), 'van der Blorptan\n');
    writeFileSync(join(lists, 'leesmij.md'), 'no list');
    const first = await openLexicon({ lists, cache });
    expect(lines.filter((line) => !is(line, W.streetWord, first))).toEqual([]);
    expect(is('Blorptan', W.surname, first)).toBe(true);
    const [name = ''] = readdirSync(cache);
    const made = statSync(join(cache, name)).mtimeMs;
    await openLexicon({ lists, cache });
    expect(statSync(join(cache, name)).mtimeMs).toBe(made);
    writeFileSync(join(lists, 'surnames.txt'), 'Quispelaar-Vandoort\n');
    const second = await openLexicon({ lists, cache });
    expect(is('Blorptan', W.surname, second)).toBe(false);
    expect(phraseOf('Quispelaar-Vandoort', second)?.bits).toBe(W.surname);
  });

  it('are missed when their folder is not there', async () => {
    await expect(openLexicon({ lists: join(folder, 'nowhere'), cache: folder })).rejects.toThrow(/nowhere/);
  });
});

const letters = (value: number): string => value.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
