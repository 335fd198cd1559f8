import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../lexicon/open-lexicon.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import { collect } from '../candidates.ts';
import type { Ground } from '../finder.ts';
import { resolve } from '../resolve.ts';
import { findDates } from './find-dates.ts';

const lexicon = await openLexicon();
const spans = (text: string) => {
  const found = collect(text.length);
  findDates(tokenize(text, lexicon.bitsOf), found, {} as Ground);
  return resolve(found.all, 0.5);
};
const marked = (text: string) =>
  spans(text)
    .filter(({ sub }) => sub === undefined)
    .map(({ start, end }) => text.slice(start, end));
const unscored = (text: string) =>
  spans(text)
    .filter(({ sub }) => sub !== undefined)
    .map(({ start, end, sub }) => `${sub}:${text.slice(start, end)}`);

describe('A date', () => {
  it.each([
    '3 mei',
    '3 mei 2024',
    "3 mei '24",
    '3e mei 2024',
    '3de mei',
    '1ste januari',
    '21 sept. 2023',
    '12 okt.',
    '03-05-2024',
    '3-5-2024',
    '3/5/2024',
    "3/5/'24",
    '12.03.2024',
    '1.3.1988',
    '01-05-24',
    '2024-05-01',
    '3 - 5 - 2024',
    '3-mei-2024',
    'eenentwintig maart',
    'drie mei',
    'derde mei',
    'maart 2023',
    "maart '24",
    'mrt 2024',
    'maart-april 2023',
    '3 tot 8 juni',
    '3 t/m 8 juni 2024',
    '3-8 juni',
    '3 à 4 juni',
    '3 tot en met 8 juni',
    '3, 4 en 5 juni',
    'Kerst 2022',
    'Pasen 2023',
    'March 3rd, 2024',
    'May 3',
    'September 12, 2024',
    '3rd of May 2024',
    '3 février 2024',
    '1er juillet',
    '14/3',
    '28-11',
    '03/04',
    '11/2023',
  ])('%s', (date) => {
    expect(marked(`Zij kwam ${date}, zei ze.`)).toEqual([date]);
    expect(marked(`(${date})`)).toEqual([date]);
  });

  it.each([
    ['van 3 juni tot 8 juni', ['3 juni', '8 juni']],
    ['op 3-5 gebeld', ['3-5']],
    ['Gezien op 5 okt. Daarna niet.', ['5 okt']],
    ['Op 5 okt. in de kliniek.', ['5 okt.']],
    ['op 3/5 en 6/5', ['3/5', '6/5']],
    ['d.d. 3/5', ['3/5']],
    ['op de 14e om 10 uur', ['14e']],
    ['vanaf de 14de.', ['14de']],
    ['donderdag de 3e is goed', ['3e']],
    ['maandag 3 mei 2024', ['3 mei 2024']],
    ['ma. 3 mei', ['3 mei']],
    ['di 4/6', ['4/6']],
    ['maandag de 3e mei', ['3e mei']],
    ['maandag 3 en dinsdag 4 juni', ['3 en dinsdag 4 juni']],
    ['nacht van 3 op 4 april', ['3 op 4 april']],
    ['logboek\n2.10.23 mama niet thuis', ['2.10.23']],
    ['Teruggebeld 19-2, niet thuis', ['19-2']],
    ['zal op 5.2 een gesprek voeren', ['5.2']],
    ['ziek gemeld (11/4, 16/4)', ['11/4', '16/4']],
    ['geb. 00-00-1980', ['00-00-1980']],
    ['\n• 7/2021: papa erkende', ['7/2021']],
    ['23/8 dag zuster', ['23/8']],
    ['hoopt op de 19e 101 te worden', ['19e']],
    ['12/3: ouders gebeld', ['12/3']],
    ['3-6 gebeld met moeder', ['3-6']],
    ['geb. 1985', ['1985']],
    ['geboren in Gent in 1985', ['1985']],
    ['° 09/05/1946', ['09/05/1946']],
    ['geb. 01051985', ['01051985']],
    ['Geboortedatum: 12 04 1978', ['12 04 1978']],
    ['20240603 huisbezoek', ['20240603']],
    ['van 3/5-10/5 weg', ['3/5', '10/5']],
    ['kan jij de 23e?', ['23e']],
    ['vrijdag 14 om 10 uur', ['14']],
    ['afspraak op de 5e om 10 uur', ['5e']],
    ['op 12 agustus', ['12 agustus']],
    ['2024-05-01T14:30', ['2024-05-01']],
    ['op 3 mei om 14.30 uur', ['3 mei']],
    ['12-03-2024 14:30', ['12-03-2024']],
    ['Papa wordt 8 mei 84, zo', ['8 mei']],
    ['maart en april 2023', ['maart en april 2023']],
    ['2e poging 20-2: dhr. niet thuis', ['20-2']],
    ['datum: 5/6', ['5/6']],
    ['groep 8 en 3 mei', ['3 mei']],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));
});

describe('No date', () => {
  it.each([
    '1/2 tablet, 3/4 van de mensen, 2/3 tabletten',
    'score 8/10, een 7/10, pijn 3/10',
    'gewonnen met 3-1, stand 2-2, uitslag 12-10',
    'de pijn staat op 5.2 en de score op 7.5',
    'paragraaf 2.4.10, sectie 6.3.1',
    'RR 120/80, bloeddruk 12/8, bloeddruk was 13/8',
    '24/7 bereikbaar',
    'om 14.30 uur, van 9.00-10.30',
    'artikel 6.1.2, versie 2.4.10, paragraaf 3.1',
    '2-3 keer per week, 3-5 dagen, 1-2 x daags, 12-18 jaar',
    'Kerkstraat 12-3 en Dorpsstraat 12/3',
    'maandag, dinsdag en woensdag',
    'in de maand maart, begin april, eind juni',
    'met Kerst en Pasen',
    'Mei Lin en April kwamen',
    'hij woont op de 5e, ze werd de 3e',
    'hij wordt vrijdag 16. Zij komt maandag 9 uur, woensdag 14:30, dinsdag 9.30',
    'op 3/4 van de route',
    'de 3e verdieping, de 2e keer, op de 12e verdieping',
    '06-12-34-56-78 en 85.07.30-033.28',
    '€ 12.03.24',
    'kamer 3, 4 personen',
    'I may come, they march on',
    '5 x 12/3',
    '12,5 en 3.4',
    '31/13/2024',
  ])('%s', (text) => expect(marked(text)).toEqual([]));

  it.each([
    ['in 2019 en 2020', ['year:2019', 'year:2020']],
    ['zomer 2022', ['year:zomer 2022']],
    ['gisteren en vorige week dinsdag', ['relative:gisteren', 'relative:vorige week dinsdag']],
    ['twee maanden geleden', ['relative:twee maanden geleden']],
    ['een paar weken geleden', ['relative:een paar weken geleden']],
    ['over drie weken, volgende maand', ['relative:over drie weken', 'relative:volgende maand']],
    ['in maart', ['relative:maart']],
  ])('but with a sub: %s', (text, found) => {
    expect(unscored(text)).toEqual(found);
    expect(marked(text)).toEqual([]);
  });
});

it('finds every day of a century in every form, whole', () => {
  const names = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  const two = (value: number) => String(value).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1950, max: 2049 }),
      (day, month, year) => {
        const forms = [
          `${day} ${names[month - 1]} ${year}`,
          `${two(day)}-${two(month)}-${year}`,
          `${day}/${month}/${year}`,
          `${two(day)}.${two(month)}.${year}`,
          `${year}-${two(month)}-${two(day)}`,
          `${day} ${names[month - 1]!.toUpperCase()} '${two(year % 100)}`,
        ];
        for (const form of forms) expect(marked(`Op ${form}.`)).toEqual([form]);
      },
    ),
  );
});

it.each([
  ['months', 'mei '.repeat(250_000)],
  ['days', '1 en '.repeat(200_000)],
  ['days and months', '1 mei '.repeat(160_000)],
  ['figures with hyphens', '1-1-'.repeat(250_000)],
  ['weekdays', 'ma. '.repeat(250_000)],
  ['years', '2024 '.repeat(200_000)],
  ['commas', '1,'.repeat(500_000)],
])('A megabyte of %s is read in one walk, within the text', (_name, text) => {
  expect(spans(text).every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
});
