import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../lexicon/open-lexicon.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import { collect } from '../candidates.ts';
import { resolve } from '../resolve.ts';
import { findOccupations } from './occupations.ts';

const lexicon = await openLexicon();
const marked = (text: string): string[] => {
  const found = collect(text.length);
  findOccupations(tokenize(text, lexicon.bitsOf), found, { lexicon, known: [] });
  return resolve(found.all, 0.5).map(({ start, end }) => text.slice(start, end));
};

describe('Work that points at one person', () => {
  it.each([
    ['Haar broer is brugwachter bij de sluis.', 'brugwachter'],
    ['Zijn opa, de vroegere molenaar van het dorp, leeft nog.', 'molenaar'],
    ['Hij is al twintig jaar wethouder in Zaltbommel.', 'wethouder'],
    ['Ze is de enige dierenarts in de wijde omtrek.', 'dierenarts'],
    ['Zij is de dochter van de dominee.', 'dominee'],
    ['Vader: havenmeester in Oudeschild.', 'havenmeester'],
    ['Beroep vader: valkenier', 'valkenier'],
    ['Dhr. (62), stadsomroeper, komt met rugklachten.', 'stadsomroeper'],
    ['Mw. (44, harpiste) is uitgevallen.', 'harpiste'],
    ['Een 58-jarige orgelbouwer uit Leens.', 'orgelbouwer'],
    ['Papa is voorzitter van de voetbalclub.', 'voorzitter'],
    ['Haar schoonvader is oud-burgemeester.', 'oud-burgemeester'],
    ['Haar ex is een bekende acteur uit een serie.', 'acteur'],
    ['Moeder notaris.', 'notaris'],
    ['Omdat hij wethouder is, wil hij anoniem blijven.', 'wethouder'],
    ['Opa was de smid van het dorp.', 'smid'],
    ['Hij was daar 33 jaar wielenbouwer.', 'wielenbouwer'],
    ['Meneer werkte tot 2019 als muskusrattenvanger.', 'muskusrattenvanger'],
    ['De burgemeester van Tubbergen is zijn tante.', 'burgemeester'],
    ['Hij is Nederlands kampioen geweest.', 'Nederlands kampioen'],
  ])('%s', (text, work) => expect(marked(text)).toEqual([work]));
});

describe('Ordinary work, and offices in rules', () => {
  it.each([
    'De burgemeester kan besluiten tot sluiting van het pand.',
    'Het college van burgemeester en wethouders beslist.',
    'De officier van justitie beslist over vervolging.',
    'De commissaris van de Koning houdt toezicht.',
    'Als de burgemeester instemt, gaat het door.',
    'Wie burgemeester is van een gemeente, tekent het besluit.',
    'Zijn notaris stuurt de akte. Mijn dominee kwam langs.',
    'De medewerker is klokkenluider in de zin van de wet.',
    'Aan de jeugdrechter te Gent',
    'Hij werkt als buschauffeur, zij is lerares.',
    'Hij droomt ervan om astronaut te worden.',
    'Geestelijk verzorgers: pastoor, dominee, imam of humanist.',
    'Kinderen mochten als clown verkleed komen.',
    'Een gebarentolk kan worden aangevraagd.',
    'De huisarts is de poortwachter van de zorg.',
    'De directeur van een school beslist over toelating.',
  ])('%s', (text) => expect(marked(text)).toEqual([]));
});

it.each([
  ['verbs', 'is al '.repeat(100_000)],
  ['work', 'brugwachter, '.repeat(60_000)],
  ['brackets', ') valkenier ('.repeat(50_000)],
])('A megabyte of %s is read in one walk', (_name, text) => {
  expect(() => marked(text)).not.toThrow();
});
