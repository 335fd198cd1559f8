import { hashOf } from '../../tokens/hash.ts';

const rows = [
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  'one two three four five six seven eight nine ten eleven twelve',
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste',
];

const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd';

const valueOf: ReadonlyMap<number, number> = new Map([
  ...tens.split(' ').map((word, at) => [hashOf(word), (at + 2) * 10] as const),
  ...rows.flatMap((row) => row.split(' ').map((word, at) => [hashOf(word), at + 1] as const)),
]);

/** What a numeral in words counts, 1 to 20 and the tens; 0 for any other word. */
export const numeralOf = (hash: number): number => valueOf.get(hash) ?? 0;
