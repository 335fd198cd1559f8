import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../lexicon/open-lexicon.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import { collect } from '../candidates.ts';
import { resolve } from '../resolve.ts';
import { findInitials } from './initials.ts';

const lexicon = await openLexicon();
const marked = (text: string): string[] => {
  const found = collect(text.length);
  findInitials(tokenize(text, lexicon.bitsOf), found, { lexicon, known: [] });
  return resolve(found.all, 0.5).map(({ start, end }) => text.slice(start, end));
};

describe('Letters that stand for somebody', () => {
  it.each([
    ['Verdachte K. is aangehouden.', ['K.']],
    ['De notulen gaan rond (actie: M.).', ['M.']],
    ['Afspraak met school (actie JV).', ['JV']],
    ['Mw. v.d. B. heeft gebeld.', ['v.d. B.']],
    ['De heer J.V.d.M. is opgenomen.', ['J.V.d.M.']],
    ['Dhr. A is onrustig, mevr. T gedoucht.', ['A', 'T']],
    ['Besproken met R.', ['R.']],
    ['Mw b. is vannacht gevallen.', ['b.']],
    ['Gezien door MvdB, terugkoppeling aan RvD gedaan.', ['MvdB', 'RvD']],
    ['Ouders van D. maken zich zorgen.', ['D.']],
    ['Minderjarige A., geboren in 2015.', ['A.']],
    ["K.'s moeder weet van niets.", ['K.']],
    ['B. en C. zijn naar dagbesteding geweest.', ['B.', 'C.']],
    ['Casus B, besproken in het overleg.', ['B']],
    ['Zijn broertje Y. is 4.', ['Y.']],
    ['Baby N. drinkt goed.', ['N.']],
    ['Volgens M. is er niets aan de hand.', ['M.']],
    ['Afwezig: PdJ, RS', ['PdJ', 'RS']],
    ['Hey L, ben je er?', ['L']],
  ])('%s', (text, letters) => expect(marked(text)).toEqual(letters));
});

describe('Letters that stand for nobody', () => {
  it.each([
    'Vitamine K. wordt toegediend, categorie C. is niet vergoed.',
    'Regeling Q. is vervallen, paragraaf C. is van toepassing, kamer B. is vrij.',
    'C. difficile werd uitgesloten, E. coli in de urine, S. aureus gekweekt.',
    'Aanwezig: PB, EVV, SO, fysio',
    'Overlegd met HA. Gebeld met CIZ. Door GGZ gezien.',
    'S: moe O: bleek E: anemie P: lab',
    'RR 140/80, P 72, T 37.2, SpO2 96, HbA1c 48.',
    'De RvK beslist, de OvJ vordert.',
    'U vraagt naar het spaarbedrag.',
    'Mw. kan z.n. paracetamol krijgen, i.v.m. pijn.',
    'Werkgroep M. en werkgroep N. van niveau A. en B.',
    'Het gaat om plan B, hepatitis C en punt a. of b.',
    'Uw ref.: A.R. 24A318',
  ])('%s', (text) => expect(marked(text)).toEqual([]));
});

it.each([
  ['letters', 'A. '.repeat(30_000)],
  ['tussenvoegsels', 'van de '.repeat(30_000)],
  ['titles', 'mw. b. '.repeat(30_000)],
])('Much of %s is read in one walk', (_name, text) => {
  expect(() => marked(text)).not.toThrow();
});
