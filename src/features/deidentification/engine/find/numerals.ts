import { wordTable } from './word-table.ts';

const small = [
  ...['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  ...['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
];
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig', 'honderd'];

/** Every number from 0 to 109 as a word; "drieënveertig" without its dots, since words are compared folded. */
export const numeralWords: readonly string[] = Array.from({ length: 110 }, (_, value) => {
  const unit = value % 10;
  if (value < 20) return small[value]!;
  const ten = tens[Math.floor(value / 10) - 2]!;
  if (value >= 100) return unit === 0 ? ten : `${ten}${small[unit]}`;
  return unit === 0 ? ten : `${small[unit]}en${ten}`;
});

/** The value of a numeral in words, −1 for other words. "Een" is 1 here, though it is mostly an article. */
export const numeralOf = wordTable(Object.fromEntries(numeralWords.map((word, value) => [word, value])));

const ordinalOf = (value: number): string => {
  if (value === 1) return 'eerste';
  if (value === 3) return 'derde';
  const word = numeralWords[value]!;
  return value === 8 || value >= 20 ? `${word}ste` : `${word}de`;
};
/** "Derde" → 3, to 31; −1 for other words. */
export const ordinalOfWord = wordTable(
  Object.fromEntries(Array.from({ length: 31 }, (_, before) => [ordinalOf(before + 1), before + 1])),
);
