import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../replace/index.ts';
import { labels } from '../span.ts';
import { fictiveNameWarning, recognisability, type ReportOptions, riskKinds } from './index.ts';
import { rareConditions } from './lists/rare-conditions.ts';

/** "{person:Jan} belt" → the text with its marks. */
function marked(written: string): { text: string; marks: Mark[] } {
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

const leftAll: ReportOptions = { left: ({ label }) => label !== 'person' };
/** What is named, as `kind:text` with "!" where it is strong. */
function named(written: string, options: ReportOptions = leftAll): string[] {
  const { text, marks } = marked(written);
  return recognisability(text, marks, options).map(
    ({ kind, strength, start, end }) => `${kind}${strength === 'strong' ? '!' : ''}:${text.slice(start, end)}`,
  );
}

describe('what still gives a person away', () => {
  test.each<[string, string[]]>([
    ['Hij was burgemeester van {place:Lochem}.', ['role!:burgemeester', 'place!:Lochem']],
    ['Mevrouw werkte als {occupation_rare:beiaardier} in een dorp.', ['occupation!:beiaardier']],
    ['Zij heeft de ziekte van Huntington.', ['condition!:ziekte van Huntington']],
    ['Zij heeft de ziekte van Parkinson.', []],
    [
      'Haar zoon heeft het Kleefstrasyndroom en het Phelan-McDermid-syndroom.',
      ['condition!:Kleefstrasyndroom', 'condition!:Phelan-McDermid'],
    ],
    ['Hij kreeg ALS, maar als hij slaapt gaat het.', ['condition!:ALS']],
    ['Bij hem is hiv uitgesloten, hij heeft geen malaria.', []],
    ['Na de woningbrand stond hij in de krant.', ['event!:woningbrand', 'event!:in de krant']],
    ['Hij werd veroordeeld; zij redde het leven van een kind.', ['court!:veroordeeld', 'event!:redde het leven']],
    ['Zij is moeder van twaalf kinderen.', ['family!:twaalf kinderen']],
    ['Zij is moeder van 16, haar moeder overleed op 17 augustus.', ['family!:moeder van 16']],
    ['Ze werd weduwe op haar 24e met een drieling.', ['family!:weduwe op haar 24', 'family!:drieling']],
    ['Zij kreeg haar eerste kind op haar vijftiende.', ['family!:eerste kind op haar vijftiende']],
    ['De zoon van de dominee werd opgepakt.', ['role:dominee']],
    ['Zij was de eerste vrouwelijke rechter.', ['only!:de eerste vrouwelijke rechter']],
    ['Als enige in haar klas draagt zij een hoofddoek.', ['only!:enige in haar klas']],
    [
      "Hij schreef: 'Mijn leven is een puinhoop en niemand ziet het.'",
      ["quotation:'Mijn leven is een puinhoop en niemand ziet het.'"],
    ],
    ["'s Morgens is hij stil en 's avonds zo'n beetje ook.", []],
    ['Zij houdt zestig katten in een flat.', ['possession:zestig katten']],
    ['Haar broer vluchtte uit Eritrea naar ons dorp.', ['origin!:vluchtte uit Eritrea']],
    ['Hij heeft drie kinderen en twee broers.', []],
    ['Zij is de enige vrouw in het dorp met een rijbewijs.', ['only!:de enige vrouw in het dorp']],
    ['Hij was de eerste keer in de stad.', []],
    ['Het Syrische gezin woont in {place:Lochem}; hij spreekt Turks.', ['origin!:Syrische', 'place!:Lochem']],
    ['Het Syrische gezin woont in {place:Rotterdam}; hij werkt.', []],
    ['Hij was topsporter en kreeg een lintje.', ['sport!:topsporter', 'award!:lintje']],
    ['Hij houdt een python in huis.', ['possession:python']],
    ['Hij is geboren op {date:3 mei 1984} en kwam {date:12/4}.', ['date!:3 mei 1984', 'date:12/4']],
    ['Hij is {age:101} jaar.', ['age!:101']],
    ['Zij zei: “Ik wil nooit meer naar dat huis terug.”', ['quotation:“Ik wil nooit meer naar dat huis terug.”']],
    ['Hij zei: ik wil nooit meer naar dat huis terug.', ['quotation:ik wil nooit meer naar dat huis terug.']],
    ['Zij (fictieve naam) belt.', ['fictive-name:fictieve naam']],
  ])('%s', (written, risks) => {
    expect(named(written)).toEqual(risks);
  });

  test('age, place and occupation are weak alone and strong together, and name each other', () => {
    const apart = named('Zij is {age:43} jaar. Zij werkt.');
    expect(apart).toEqual(['age:43']);
    const { text, marks } = marked('Zij is {age:43}, woont in {place:Lochem} en is {occupation_rare:imker}.');
    const risks = recognisability(text, marks, leftAll);
    expect(risks.map(({ kind, strength }) => [kind, strength])).toEqual([
      ['age', 'strong'],
      ['place', 'strong'],
      ['occupation', 'strong'],
    ]);
    expect(risks.map((risk) => risk.with)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    expect(risks[2]!.why.nl).toContain('Samen met “Lochem” en “43”');
    expect(risks[0]!.replacement.nl).toBe('in de veertig');
    expect(risks[1]!.suggestion.nl).toContain('een plaats in Gelderland');
  });

  test('what is replaced is no risk any more', () => {
    expect(
      named('Hij is geboren op {date:3 mei 1984} in {place:Lochem}; {occupation_rare:burgemeester} was hij.', {}),
    ).toEqual([]);
  });
});

describe('small numbers', () => {
  test.each<[string, string[]]>([
    ['Er waren slechts 4 cliënten met deze klacht.', ['small-number!:4 cliënten']],
    ['Een van de drie gezinnen verhuisde.', ['small-number!:Een van de drie gezinnen']],
    ['In totaal 7 kinderen kregen hulp.', ['small-number:7 kinderen']],
    ['| Wijk | Cliënten |\n| --- | --- |\n| Noord | 3 |\n| Zuid | 24 |', ['small-number!:3']],
    ['Wijk\tCliënten\nNoord\t3\nZuid\t24\n', ['small-number!:3']],
    ['Er waren slechts 14 cliënten, 1.200 inwoners en 2,4 cliënten per team.', []],
    ['Maximaal 6 cliënten per groep, minstens 3 jongeren tegelijk.', []],
    ['Zij heeft twee kinderen en vijf vriendinnen.', []],
  ])('%s', (written, risks) => {
    expect(named(written)).toEqual(risks);
  });

  test('the organisation may choose what small is', () => {
    expect(named('Er waren slechts 4 cliënten.', { smallest: 3 })).toEqual([]);
    expect(named('Er waren slechts 14 cliënten.', { smallest: 20 })).toEqual(['small-number:14 cliënten']);
  });
});

describe('a text about people in general gives nobody away', () => {
  test.each([
    'Het beleid richt zich op inwoners met een zeldzame ziekte. Medewerkers kunnen bij een vermoeden van moord of brandstichting de politie bellen. De cliënt heeft recht op inzage.',
    'Artikel 4. Indien een weduwe of weduwnaar met vijf kinderen een aanvraag doet, beslist het college binnen acht weken. De burgemeester kan afwijken.',
    'De training gaat over huiselijk geweld, suïcide en mensenhandel. Deelnemers leren gesprekken voeren. Wij organiseren de cursus op 3 mei 2027 in Lochem.',
    'Een inwoner wil rust in huis. De begeleider belde de huisarts.',
    'De wijkverpleegkundige geeft voorlichting over hiv, tuberculose en malaria aan alle nieuwkomers. De folder is er in het Turks en het Pools.',
    'Agenda: 1. Notulen 2. Jaarverslag 3. Rondvraag. De voorzitter van de cliëntenraad opent de bijeenkomst.',
    'Zo werkt verwijzen: de huisarts schrijft een brief, de gemeente neemt contact op. “Alles onder één dak” is de werkwijze.',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

test('every risk says what, why and what to write instead, in both languages and never that a text is nameless', () => {
  const { text, marks } = marked(
    'Zij zei: “Ik ben de enige Syrische vrouw in het dorp en dat blijft zo.” Haar broer, {age:43}, was burgemeester in {place:Lochem}, heeft ALS, een python, een lintje, een drieling en werd na de moord op {date:3 mei 2024} veroordeeld. Er waren slechts 4 cliënten (fictieve naam). Hij was topsporter en {occupation_rare:imker}.',
  );
  const risks = recognisability(text, marks, leftAll);
  expect(new Set(risks.map(({ kind }) => kind)).size).toBeGreaterThan(12);
  for (const { what, why, suggestion, replacement, kind } of risks) {
    expect(riskKinds).toContain(kind);
    for (const language of ['nl', 'en'] as const) {
      const said = [what, why, suggestion, replacement].map((each) => each[language]);
      expect(said.every((each) => each.length > 2)).toBe(true);
      expect(said.join(' ')).not.toMatch(/anoniem|anonym/i);
    }
  }
  expect(fictiveNameWarning.nl).toContain('Alleen een fictieve naam is onvoldoende');
});

test('the list of rare conditions is long enough and names nothing twice', () => {
  expect(rareConditions.length).toBeGreaterThan(240);
  expect(new Set(rareConditions).size).toBe(rareConditions.length);
});

test('whatever the text and the marks, risks stand in order and within it, and refer to each other', () => {
  const pieces = fc.constantFrom(
    'hij',
    '"',
    'zei:',
    'de enige',
    'in het dorp',
    '4',
    'cliënten',
    '|',
    '\t',
    'moord',
    'kinderen',
    'ziekte van',
    'Usher',
    '[persoon 1]',
    '\n\n',
    '.',
    'weduwe op haar',
    '24',
    '😀',
    'e\u0301',
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 });
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat(400), fc.nat(20), fc.constantFrom(...labels)), { maxLength: 8 }),
      (parts, cuts) => {
        const text = parts.join(' ');
        const marks = cuts.map(([start, length, label]) => ({ start, end: start + length, label }));
        const risks = recognisability(text, marks, { left: ({ start }) => start % 2 === 0 });
        let last = 0;
        for (const [at, risk] of risks.entries()) {
          expect(risk.start).toBeGreaterThanOrEqual(last);
          expect(risk.end).toBeGreaterThan(risk.start);
          expect(risk.end).toBeLessThanOrEqual(text.length);
          last = risk.start;
          for (const other of risk.with) expect(risks[other]!.with).toContain(at);
        }
      },
    ),
  );
});

test('a hostile text of a million units is read as fast as any', () => {
  const hostile = [
    'a',
    '"',
    '[',
    '(',
    'kinderen ',
    'hij moord ',
    '| 3 cliënten ',
    'hij de enige in ',
    'zei: hij ',
    'hij "',
    'ziekte van ',
    '\n',
    'hij ',
  ];
  for (const piece of hostile)
    expect(recognisability(piece.repeat(Math.ceil(1_000_000 / piece.length)), []).length).toBeLessThanOrEqual(500);
  const text = 'hij was imker in Lochem '.repeat(40_000);
  const marks = Array.from({ length: 40_000 }, (_, i): Mark => ({
    start: i * 24 + 17,
    end: i * 24 + 23,
    label: 'place',
  }));
  expect(recognisability(text, marks, leftAll).length).toBeLessThanOrEqual(500);
}, 20_000);
