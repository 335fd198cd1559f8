import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../index.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});

const ours = new Set(['street_address', 'postcode', 'place']);
/** What is found, written as in the marked texts: "{place:Gent}". */
function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, label } of engine.find(text)) {
    if (!ours.has(label)) continue;
    out += `${text.slice(at, start)}{${label}:${text.slice(start, end)}}`;
    at = end;
  }
  return out + text.slice(at);
}
const plain = (text: string): string => text.replace(/\{\w+:([^}]*)\}/g, '$1');
const isMarked = (text: string) => expect(marked(plain(text))).toBe(text);

describe('Streets', () => {
  it.each([
    'Hij woont op {street_address:Burgemeester van Tuyllkade 12} in {place:Utrecht}.',
    '{street_address:Oude Gracht 201}, {postcode:3511 NR} {place:Utrecht}',
    '{street_address:Dorpsstraat 12} ({postcode:1094 PK})',
    'Hij woont in {place:Amsterdam} ({postcode:1094 PK}), met een motor van 1094 PK.',
    'Daarna liep zij over de {street_address:Korte Lijnbaan} naar huis.',
    'Zij woont aan de {street_address:Laan van Meerdervoort 510-B} met twee kinderen.',
    'aan de {street_address:Prins Bernhardlaan 7} te {place:Alphen aan den Rijn}',
    '{street_address:Jan van Galenstraat 12 hs}, {postcode:1051 KM} {place:Amsterdam}',
    '{street_address:Sint-Jacobsstraat 4 bus 3}, {postcode:2000} {place:Antwerpen}',
    '{street_address:Lange Leemstraat 112 bus 0301}, {postcode:2018} {place:Antwerpen}',
    '{street_address:Avenue Louise 54}, {postcode:1050} {place:Brussel}',
    '{street_address:Rue de la Loi 16}',
    '{street_address:De Wieken 12}',
    "Hij woont aan {street_address:'t Hof 3} sinds kort.",
    '{street_address:Plein 1944 nr 7}, {place:Nijmegen}',
    '{street_address:1e Jan Steenstraat 44-III}',
    'we zijn in de {street_address:kerkstraat 12} in {place:utrecht}',
    '{street_address:KERKSTRAAT 12}, {postcode:9240} {place:ZELE}',
    '{street_address:Hoefblad 23}, {postcode:3831 AB} {place:Leusden}',
    '{street_address:Vlierbes 8} te {place:Ede}',
    'wij komen naar {street_address:Wilhelminastraat 14-16}.',
    '{street_address:Koning Albert I-laan 64}, {postcode:8200} {place:Brugge}',
    'op de {street_address:Burg. de Raadtsingel 9}',
    '{street_address:Kanaaldijk-Zuid 88 B-12} te {postcode:5701LZ} {place:Helmond}',
    '{street_address:Kerkstr. 12}, {postcode:3511AB} {place:Utrecht}',
    'De afspraak is op {street_address:Stationsplein 12} om 14.00 uur.',
    'aan de {street_address:Kerkstraat}, in de {street_address:Dorpsstraat}',
  ])('%s', isMarked);

  it.each([
    'Ik was onderweg 20 minuten bezig op de snelweg 2 km verder.',
    'De straat, het plein, op weg, de hoofdweg, een woonstraat.',
    'Groep 7 had het druk in lokaal 12, zie bladzijde 4.',
    'Op het schoolplein stonden 12 ouders. Weg 3 dagen later.',
    'De arbeidsmarkt groeide 12 procent; de loopbaan duurt 40 jaar.',
    'Klas 4 kreeg Hoofdstuk 3 en Bijlage 2.',
  ])('Not in: %s', isMarked);
});

describe('Postcodes', () => {
  it.each([
    'postcode {postcode:3511}',
    '{postcode:1234ab} {place:utrecht}',
    'Zij verhuist naar B-{postcode:9000} {place:Gent}, sinds 2019 woont zij in {place:Utrecht}.',
    'In 2015 uit {place:Gent} gekomen, daarna 1500 KG verhuisd voor 2000 EU.',
  ])('%s', isMarked);
  it.each(['Het kostte 1234 SA of 4500 SS.', 'Bel 0900 1234 en nogmaals.', 'Van 2012 tot 2019 was er niets.'])(
    'Not in: %s',
    isMarked,
  );
});

describe('Places', () => {
  it.each([
    'Hij komt uit {place:Zeist} en werkt in {place:Antwerpen}.',
    'zij is verhuisd van {place:rotterdam} naar {place:gent}',
    'Opgegroeid in {place:Bergen op Zoom}.',
    'Afkomstig uit {place:Aleppo}.',
    'Zij woont in {place:Oudvalkendrecht}.',
  ])('%s', isMarked);
  it.each([
    'Dat is het beste. De mol liep door de tuin.',
    'Jan van Dongen en mevrouw Van Zutphen belden.',
    'De Amsterdamse aanpak en de Gentse methode.',
  ])('Not in: %s', isMarked);
});

const street = fc.constantFrom(
  'Lindestraat',
  'Groenlaan',
  'Molendreef',
  'Kortrijksesteenweg',
  'Oude Vest',
  'Achterwegje',
);
const addition = fc.constantFrom('', 'a', 'B', ' bis', '-2', ' II', ' bus 3', '/4', ' b3', ' hs');
const letters = fc.constantFrom('AB', 'XZ', 'KL', 'NR');

describe('Every address', () => {
  it('is found with its number and addition, in the Netherlands and in Flanders', () => {
    fc.assert(
      fc.property(
        street,
        fc.integer({ min: 1, max: 999 }),
        addition,
        fc.option(fc.tuple(fc.integer({ min: 1000, max: 9999 }), letters, fc.constantFrom('', ' ')), {
          nil: undefined,
        }),
        fc.constantFrom(', ', '\n', ' '),
        (name, number, extra, dutch, gap) => {
          const address = `${name} ${number}${extra}`;
          const postcode = dutch === undefined ? '9000' : `${dutch[0]}${dutch[2]}${dutch[1]}`;
          const text = `Adres: ${address}${gap}${postcode} Gent`;
          const spans = engine.find(text).filter(({ label }) => ours.has(label));
          expect(spans.map(({ start, end, label }) => [label, text.slice(start, end)])).toEqual([
            ['street_address', address],
            ['postcode', postcode],
            ['place', 'Gent'],
          ]);
        },
      ),
    );
  });

  it('stays within the text, whatever stands around', () => {
    const part = fc.constantFrom(
      'Kerk',
      'straat',
      ' ',
      '12',
      '-',
      "'t",
      'Van',
      'de',
      '.',
      ',',
      '\n',
      'Gent',
      '3511',
      'AB',
      'bus',
      '(',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { start, end } of engine.find(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
