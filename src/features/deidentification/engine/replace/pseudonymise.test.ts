import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labels } from '../span.ts';
import {
  emptyMemory,
  type Mark,
  openCase,
  type Options,
  pseudonymise,
  restore,
  resultLabel,
  restoreTags,
  TextWasChanged,
} from './index.ts';

/** "{person:Jan} belt" → the text with its marks. */
export function marked(written: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  let at = 0;
  for (const match of written.matchAll(/\{(\w+):([^}]*)\}/g)) {
    text += written.slice(at, match.index);
    marks.push({ start: text.length, end: text.length + match[2]!.length, label: match[1] as Mark['label'] });
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + written.slice(at), marks };
}

const replaced = (written: string, options: Options = {}): string => {
  const { text, marks } = marked(written);
  return pseudonymise(text, marks, options).text;
};

describe('one person keeps one tag, however the name is written', () => {
  test.each([
    ['{person:Plezier Ivo} of {person:I. Plezier}', '[persoon 1] of [persoon 1]'],
    [
      '{person:Jan Jansen}, {person:J. Jansen}, {person:JANSEN}, dhr {person:Jansen}, {person:Jansen, Jan}, {person:Jan}, {initials:J.J.}',
      '[persoon 1], [persoon 1], [persoon 1], dhr [persoon 1], [persoon 1], [persoon 1], [persoon 1]',
    ],
    ['{person:Jan} belt. {person:Jan Jansen} ook.', '[persoon 1] belt. [persoon 1] ook.'],
    [
      '{person:Jan}s jas, {person:Jans} tas en {person:Ali}’s fiets',
      '[persoon 1]s jas, [persoon 1]s tas en [persoon 2]’s fiets',
    ],
    [
      '{person:Noa van den Zonnebloem}, {person:noa vd zonnebloem}, {person:Zonnebloem, N. van den}, mevr. {person:Van den Zonnebloem}, {person:N. v.d. Zonnebloem}',
      '[persoon 1], [persoon 1], [persoon 1], mevr. [persoon 1], [persoon 1]',
    ],
    ['{person:Fatima El-Khattabi} en {person:el khattabi}', '[persoon 1] en [persoon 1]'],
    [
      '{person:Anneke Bos-de Wit}, mevrouw {person:de Wit}, mevrouw {person:Bos}',
      '[persoon 1], mevrouw [persoon 1], mevrouw [persoon 1]',
    ],
    [
      '{person:Wilhelmina Plezier} of {person:Wilhelmnia Plezier}; {person:Plesier, Wilhelmina}',
      '[persoon 1] of [persoon 1]; [persoon 1]',
    ],
    ['{person:VERMEIREN Lotte} en {person:Lotte Vermeiren}', '[persoon 1] en [persoon 1]'],
    [
      '{person:Quinten V.} is {person:Quinten Verkuylen}; {person:Quinten B.} niet',
      '[persoon 1] is [persoon 1]; [persoon 2] niet',
    ],
    ['{person:Jan-Willem Bos} en {person:Jan Willem}', '[persoon 1] en [persoon 1]'],
    [
      '{person:Kaat Plezier}, {person:Kaatje}; {person:Sem} ({person:Semmie})',
      '[persoon 1], [persoon 1]; [persoon 2] ([persoon 2])',
    ],
    ['mevr. {person:A. Verzonnen} en mevr. {person:A. Verzonen}', 'mevr. [persoon 1] en mevr. [persoon 1]'],
  ])('%s', (written, result) => {
    expect(replaced(written)).toBe(result);
  });
});

describe('two people stay two', () => {
  test.each([
    [
      '{initials:R.} en {initials:S.} spelen. Coach {person:Roelien Plezier} belt. Groet, {initials:R.P.}',
      '[persoon 1] en [persoon 2] spelen. Coach [persoon 3] belt. Groet, [persoon 3]',
    ],
    ['{person:Levi van den Bos} en mevr. {person:Van den Bos-Plezier}', '[persoon 1] en mevr. [persoon 2]'],
    [
      '{person:Jan Jansen} en {person:Piet Jansen}. {person:Jansen} zweeg.',
      '[persoon 1] en [persoon 2]. [persoon 3] zweeg.',
    ],
    [
      'Vader {person:Jansen} komt met {person:Piet Jansen}. Vader {person:Jansen} belt.',
      'Vader [persoon 1] komt met [persoon 2]. Vader [persoon 1] belt.',
    ],
    [
      'Meneer {person:de Vries} en mevrouw {person:de Vries}. Mevr. {person:De Vries} belt.',
      'Meneer [persoon 1] en mevrouw [persoon 2]. Mevr. [persoon 2] belt.',
    ],
    ['{person:J. Jansen} en {person:P. Jansen}', '[persoon 1] en [persoon 2]'],
    ['{person:Jayden Tromp} en {initials:J.T.} ({place:x})', '[persoon 1] en [persoon 1] ([plaats 1])'],
    [
      '{person:Jayden Tromp} en {initials:J.T.} (moeder). {initials:J.T.} (moeder) belt.',
      '[persoon 1] en [persoon 2] (moeder). [persoon 2] (moeder) belt.',
    ],
    ['{person:Joke Tromp} (moeder) en {initials:J.T.} (moeder)', '[persoon 1] (moeder) en [persoon 1] (moeder)'],
    [
      '{person:Jayden Tromp}, {person:Jan Tol}, {initials:J.T.} en {initials:J.T.}',
      '[persoon 1], [persoon 2], [persoon 3] en [persoon 3]',
    ],
    ['dr. {person:De Backer} en mevrouw {person:Bakker}', 'dr. [persoon 1] en mevrouw [persoon 2]'],
    ['dr. {person:De Backer} en {person:A. Bakker-de Vries}', 'dr. [persoon 1] en [persoon 2]'],
    ['dr. {person:A. De Backer} en {person:A. Bakker}', 'dr. [persoon 1] en [persoon 2]'],
    ['mevrouw {person:Verzonnen} en mevrouw {person:Verzonen}', 'mevrouw [persoon 1] en mevrouw [persoon 2]'],
    ['meneer {person:A. Verzonnen} en mevrouw {person:A. Verzonen}', 'meneer [persoon 1] en mevrouw [persoon 2]'],
    ['{person:Kaat Bos}, {person:Kaat Plezier}, {person:Kaatje}', '[persoon 1], [persoon 2], [persoon 3]'],
    ['{person:Jan} en {person:Jantje}', '[persoon 1] en [persoon 2]'],
    ['{person:Selma} en {person:Slema}', '[persoon 1] en [persoon 2]'],
    ['{person:Jan Bos} en {person:Jon Bos}', '[persoon 1] en [persoon 2]'],
    ['{person:Simon Plezier} en {person:Simone Plezier}', '[persoon 1] en [persoon 2]'],
    [
      '{person:Jan van den Berg} en {person:Kees de Berg}; dhr {person:de Berg}',
      '[persoon 1] en [persoon 2]; dhr [persoon 2]',
    ],
  ])('%s', (written, result) => {
    expect(replaced(written)).toBe(result);
  });
});

describe('family stays readable, and is never guessed', () => {
  test.each([
    [
      '{person:Jan} woont bij zijn moeder {person:Fatima}. {person:Fatima} belt.',
      '[persoon 1] woont bij zijn moeder [moeder van persoon 1]. [moeder van persoon 1] belt.',
    ],
    ['{person:Fatima}, de moeder van {person:Jan}, belt.', '[moeder van persoon 1], de moeder van [persoon 1], belt.'],
    ['{person:Jan}s zus {person:Noor} komt.', '[persoon 1]s zus [zus van persoon 1] komt.'],
    ['De moeder van {person:Jan}, {person:Fatima}, belt.', 'De moeder van [persoon 1], [moeder van persoon 1], belt.'],
    [
      'De moeder van {person:Jan}, {person:Fatima} en {person:Piet} belt.',
      'De moeder van [persoon 1], [persoon 2] en [persoon 3] belt.',
    ],
    [
      '{person:Jan} en {person:Piet} zijn boos. Zijn moeder {person:Fatima} belt.',
      '[persoon 1] en [persoon 2] zijn boos. Zijn moeder [persoon 3] belt.',
    ],
    [
      '{person:Eyob} is stil. Met {person:Hamid} kookt hij soep. Zijn broer {person:Ali} belt.',
      '[persoon 1] is stil. Met [persoon 2] kookt hij soep. Zijn broer [persoon 3] belt.',
    ],
    [
      '"Zoals {person:Sonja}!" Haar dochter {person:Nour} lacht.',
      '"Zoals [persoon 1]!" Haar dochter [persoon 2] lacht.',
    ],
    [
      '{person:Sonja} belt. {person:Piet} is er. Haar dochter {person:Nour} lacht.',
      '[persoon 1] belt. [persoon 2] is er. Haar dochter [persoon 3] lacht.',
    ],
    [
      '{person:Sonja} belt. Zij is er. Haar dochter {person:Nour} lacht.',
      '[persoon 1] belt. Zij is er. Haar dochter [dochter van persoon 1] lacht.',
    ],
    ['{person:Jan} sliep. Haar broer {person:Ali} belt.', '[persoon 1] sliep. Haar broer [persoon 2] belt.'],
    [
      '{person:Jan} zag zijn broer {person:Ali}. {person:Jan}s broer {person:Omar} niet.',
      '[persoon 1] zag zijn broer [broer van persoon 1]. [persoon 1]s broer [broer 2 van persoon 1] niet.',
    ],
  ])('%s', (written, result) => {
    expect(replaced(written)).toBe(result);
  });

  test.each([
    ['{person:Slema} belt', '[cliënt] belt'],
    ['{person:Slema Plezier}, mevr. {person:Plezeir}', '[cliënt], mevr. [cliënt]'],
    ['{person:Selam} en {person:Salma}', '[cliënt] en [persoon 1]'],
  ])('of a known name two letters may have changed places: %s', (written, result) => {
    expect(replaced(written, { known: [{ name: 'Selma Plezier', role: 'client' }] })).toBe(result);
  });

  test('"haar dochter" is of the client only where nobody else was named', () => {
    const known = [{ name: 'Selma Plezier', role: 'client' }] as const;
    expect(replaced('Haar dochter {person:Nour} lacht.', { known })).toBe('Haar dochter [dochter van cliënt] lacht.');
    expect(replaced('"{person:Sonja}!" Haar dochter {person:Nour} lacht.', { known })).toBe(
      '"[persoon 1]!" Haar dochter [persoon 2] lacht.',
    );
  });

  test('people whom the file knows are called by their role, nicknames too', () => {
    const known = [
      { name: 'Wilhelmina van den Zonnebloem', aliases: ['oma Mien'], role: 'client' },
      { name: 'Koos Plezier', role: 'worker' },
      { name: 'Fatima Plezier', role: 'family', relation: 'dochter' },
    ] as const;
    const text = '{person:Mien} en {person:Fatima} zien {person:Koos}. Moeder {person:Wilhelmina} lacht.';
    expect(replaced(text, { known })).toBe(
      '[cliënt] en [dochter van cliënt] zien [begeleider]. Moeder [cliënt] lacht.',
    );
    expect(replaced(text, { known, language: 'en' })).toBe(
      '[client] and [daughter of client]'.replace(' and ', ' en ') + ' zien [worker]. Moeder [client] lacht.',
    );
  });
});

test('a case keeps its tags from one document to the next', () => {
  const first = marked('{person:Jan Jansen} en {person:Piet Bos} wonen in {place:Lochem}.');
  const { memory } = pseudonymise(first.text, first.marks);
  const kept = JSON.parse(JSON.stringify(memory)) as typeof memory;
  expect(
    replaced('{person:Bos} belde {person:J. Jansen} in {place:LOCHEM} of {place:Borculo}, en {person:Kim}.', {
      memory: kept,
    }),
  ).toBe('[persoon 2] belde [persoon 1] in [plaats 1] of [plaats 2], en [persoon 3].');
  expect(emptyMemory().people).toEqual([]);
});

test('the same initials keep their tag over the documents of a case, whoever is named there', () => {
  const first = marked('{person:Jan} en {initials:S.Y.} en {initials:S.Y.}');
  const { text, memory } = pseudonymise(first.text, first.marks);
  expect(text).toBe('[persoon 1] en [persoon 2] en [persoon 2]');
  const second = marked('{initials:S.Y.} en {person:Samira Yilmaz}');
  const next = pseudonymise(second.text, second.marks, { memory: structuredClone(memory) });
  expect(next.text).toBe('[persoon 2] en [persoon 3]');
  expect(replaced('{initials:SY} belt', { memory: next.memory })).toBe('[persoon 2] belt');
});

test('many texts of one case, read one after another, are called as in one text', () => {
  const opened = openCase({ key: true });
  const rows = [
    '{person:Jan Jansen}',
    '{person:Piet Bos} [persoon 3]',
    '{person:Bos} en {person:Kim} uit {place:Lochem}',
    '{place:LOCHEM}',
  ];
  const read = rows.map((row) => {
    const { text, marks } = marked(row);
    const { text: output, key } = opened.pseudonymise(text, marks);
    expect(restore(output, key!)).toBe(text);
    return output;
  });
  expect(read).toEqual([
    '[persoon 1]',
    '[persoon 2] [persoon 3]',
    '[persoon 2] en [persoon 4] uit [plaats 1]',
    '[plaats 1]',
  ]);
  expect(opened.memory().people).toHaveLength(3);
});

describe('other values', () => {
  test.each<[string, string, Options]>([
    ['tel {phone:06-12345678} of {phone:+31 6 12 34 56 78}', 'tel [telefoonnummer 1] of [telefoonnummer 1]', {}],
    [
      'bij basisschool {institution:De Vlinder} en {institution:Zonneziekenhuis}',
      'bij basisschool [school 1] en [ziekenhuis 1]',
      {},
    ],
    [
      'cliëntnr. {id:4711}, polis {id:99}, kenteken: {id:AB-12-CD}',
      'cliëntnr. [cliëntnummer 1], polis [polisnummer 1], kenteken: [kenteken 1]',
      {},
    ],
    [
      '{person:Jan} ({age:43}) uit {place:Lochem}',
      '[persoon] ([leeftijd]) uit [plaats]',
      { styles: { person: 'label', age: 'label', place: 'label' } },
    ],
    [
      'Hij is {age:43}, zij {age:43} jaar, een {age:drieënveertig}-jarige, een kind van {age:7}',
      'Hij is in de veertig, zij 40–49 jaar, een 40–49-jarige, een kind van 4–11',
      { styles: { age: 'coarse' } },
    ],
    [
      '{age:94} jaar, {age:18} jaar, {age:5} maanden',
      '90-plus jaar, 18–29 jaar, enkele maanden',
      { styles: { age: 'coarse' } },
    ],
    [
      'in {place:Lochem}, gemeente {place:Lochem}, te {place:Gent}, in {place:Nergenshuizen}',
      'in een plaats in Gelderland, gemeente in Gelderland, te een stad in Oost-Vlaanderen, in [plaats 1]',
      { styles: { place: 'coarse' } },
    ],
    ['{postcode:1234 AB} en {postcode:9000}', '12xx en 90xx', { styles: { postcode: 'coarse' } }],
    [
      'Hij is {occupation_rare:imker} of {occupation_rare:zeldzaam}',
      'Hij is vakman of vakvrouw of [beroep 1]',
      { styles: { occupation_rare: 'coarse' } },
    ],
    [
      'op {date:3 mei 2024}, sinds {date:3-5-2024}, {date:12/12}',
      'op een dag in mei 2024, sinds mei 2024, december',
      { styles: { date: 'coarse' } },
    ],
    [
      'op {date:12 december 2024} en {date:3/4}',
      'op een dag in de winter van 2024–2025 en het voorjaar',
      { styles: { date: 'coarse' }, grain: 'season' },
    ],
    [
      'Papa wordt {date:3 mei} oud. {date:4 juni} ook. Datum: {date:4-5-2024}, geb. {date:3-5-1984}',
      'Papa wordt in mei oud. In juni ook. Datum: mei 2024, geb. mei 1984',
      { styles: { date: 'coarse' } },
    ],
    ['in {date:mei 2024}, op {date:3 mei}', 'in 2024, op [datum 1]', { styles: { date: 'coarse' }, grain: 'year' }],
    [
      'van {date:di 4 juni} tot {date:18-6-2024}',
      'van di 11 juni tot 25-6-2024',
      { styles: { date: 'shifted' }, shiftDays: 7 },
    ],
    [
      'op dinsdag {date:4 juni} en di {date:18-6}',
      'op woensdag 5 juni en wo 19-6',
      { styles: { date: 'shifted' }, shiftDays: 1 },
    ],
    ['op dinsdag {date:4 juni}', 'op dinsdag 11 juni', { styles: { date: 'shifted' }, shiftDays: 7 }],
    ['op {date:31-02-2024}', 'op [datum 1]', { styles: { date: 'shifted' }, shiftDays: 7 }],
  ])('%s', (written, result, options) => {
    expect(replaced(written, options)).toBe(result);
  });

  test('the same in English', () => {
    expect(
      replaced('{person:Jan}, his mother {person:Fatima}, at {place:Lochem}, aged {age:43}', {
        language: 'en',
        styles: { age: 'coarse', place: 'coarse' },
      }),
    ).toBe('[person 1], his mother [mother of person 1], at a town in Gelderland, aged in the forties');
  });
});

describe('the key', () => {
  const texts = fc.array(
    fc.oneof(
      fc.constantFrom(
        '[persoon 1]',
        '[',
        ']',
        'Jan',
        'Jansen',
        ' ',
        'zijn moeder ',
        '3 mei 2024',
        'Lochem',
        's',
        '43',
        '\n',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 30 },
  );
  const cuts = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...labels)), { maxLength: 14 });
  const styles = fc.constantFrom('label', 'numbered', 'coarse', 'shifted' as const);

  test('gives back exactly what was there, whatever the text and the marks', () => {
    fc.assert(
      fc.property(texts, cuts, styles, (pieces, points, style) => {
        const text = pieces.join('');
        const at = points.map(([point, label]) => ({ point: point % (text.length + 1), label }));
        const sorted = at.toSorted((a, b) => a.point - b.point);
        const marks = sorted.flatMap(({ point, label }, i) =>
          i % 2 === 0 && (sorted[i + 1]?.point ?? 0) > point
            ? [{ start: point, end: sorted[i + 1]!.point, label }]
            : [],
        );
        const all = Object.fromEntries(labels.map((label) => [label, style])) as Options['styles'] & object;
        const {
          text: output,
          key,
          replacements,
        } = pseudonymise(text, marks, { styles: all, shiftDays: 21, key: true });
        expect(restore(output, JSON.parse(JSON.stringify(key)))).toBe(text);
        expect(replacements.length).toBe(marks.length);
        for (const { start, end, tag } of replacements) expect(output.slice(start, end)).toBe(tag);
        if (style === 'numbered') for (const { tag } of replacements) expect(text).not.toContain(tag);
      }),
    );
  });

  test('is not made unless somebody asks, and does not fit another text', () => {
    const { text, marks } = marked('{person:Jan} belt {person:Ali}.');
    expect(pseudonymise(text, marks)).not.toHaveProperty('key');
    const { text: output, key } = pseudonymise(text, marks, { key: true });
    expect(() => restore(`${output}!`, key!)).toThrow(TextWasChanged);
    expect(() => restore(output.replace('1', '9'), key!)).toThrow(TextWasChanged);
  });

  test('reads an answer that was written with the tags, and leaves what is not ours', () => {
    const { text, marks } = marked('Een formulier met [persoon 1]. {person:Jan} en {person:Jan Jansen}.');
    const { text: output, key } = pseudonymise(text, marks, { key: true });
    expect(output).toBe('Een formulier met [persoon 1]. [persoon 2] en [persoon 2].');
    expect(restoreTags('Graag [persoon 2] bellen over [persoon 1].', key!)).toBe(
      'Graag Jan Jansen bellen over [persoon 1].',
    );
  });
});

test('the result is called pseudonymised, whatever was asked', () => {
  expect(resultLabel).toEqual({ nl: 'gepseudonimiseerd', en: 'pseudonymised' });
});

test('marks that overlap leave nothing standing', () => {
  const marks: Mark[] = [
    { start: 0, end: 6, label: 'person' },
    { start: 4, end: 10, label: 'place' },
    { start: 90, end: 99, label: 'date' },
  ];
  expect(pseudonymise('Jan Jansen belt', marks).text).toBe('[persoon 1][plaats 1] belt');
});

test('a case with thousands of people with one surname is gathered as fast as any', () => {
  const letters = (i: number) => [676, 26, 1].map((by) => String.fromCharCode(97 + (Math.floor(i / by) % 26))).join('');
  const many = Array.from(
    { length: 8_000 },
    (_, i) => `{person:${letters(i)} Plezierman} en mevrouw {person:Plezierman}`,
  );
  const { text, marks } = marked(many.join('. '));
  expect(new Set(pseudonymise(text, marks).replacements.map(({ tag }) => tag)).size).toBeGreaterThan(7_000);
}, 10_000);
