import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../lexicon/open-lexicon.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import { collect } from '../candidates.ts';
import { resolve } from '../resolve.ts';
import { findPeople } from './find-people.ts';

const lexicon = await openLexicon();
function peopleIn(text: string): string[] {
  const doc = tokenize(text, lexicon.bitsOf);
  const found = collect(text.length);
  findPeople(doc, found, { lexicon, known: [] });
  return resolve(found.all, 0.5).map(({ start, end }) => text.slice(start, end));
}

describe('People are found', () => {
  it.each([
    ['Gisteren sprak ik mevrouw De Vries over haar dochter Fatima.', ['De Vries', 'Fatima']],
    ['Mw. van der Meer en dhr. J.P.M. Jansen zijn aanwezig.', ['van der Meer', 'J.P.M. Jansen']],
    ['Karim El-Khattabi en Anne-Marie bellen morgen.', ['Karim El-Khattabi', 'Anne-Marie']],
    ['mw fatima el amrani heeft gebeld', ['fatima el amrani']],
    ["Fatima's moeder kwam met Ph. van Dam mee.", ['Fatima', 'Ph. van Dam']],
    ['Noor, Bram en Lotte wonen bij oma Henny.', ['Noor', 'Bram', 'Lotte', 'Henny']],
    ['Vermeulen, Anke (34) meldt zich.', ['Vermeulen, Anke']],
    ['Beste Sofie,\n\nTot morgen.\n\nGroetjes,\nIlse', ['Sofie', 'Ilse']],
    ['Juf Ilse en meester Tom zagen nonkel Staf.', ['Ilse', 'Tom', 'Staf']],
    ['Vandaag was Roos er niet. Roos had griep.', ['Roos', 'Roos']],
    ['Zij woont bij dokter Nwachukwu.', ['Nwachukwu']],
    ['Vandaag sprak ik met Tsegay Woldemichael over zijn verblijf.', ['Tsegay Woldemichael']],
    ['De wijkverpleegkundige, Bouchaïb Oulad Haddou, heeft het dossier.', ['Bouchaïb Oulad Haddou']],
    ['VAN DEN ABEELE, Godelieve - kamer 12', ['VAN DEN ABEELE, Godelieve']],
    ['KROON-VAN DIJK, E. | 691', ['KROON-VAN DIJK, E.']],
    ['[10:32] Yassir: ok\n[10:33] Lieselot De Clerck: tot straks', ['Yassir', 'Lieselot De Clerck']],
    ['Ik ken Patrick "Patje" Geudens en N\'Diaye.', ['Patrick "Patje" Geudens', "N'Diaye"]],
    ['Zij heeft drie kinderen: Elif (12), Berat (9) en Zümra (3).', ['Elif', 'Berat', 'Zümra']],
    ['haar buurman Cees v.d. Pol en mw vd heuvel', ['Cees v.d. Pol', 'vd heuvel']],
    ['Afgestemd met Y. Kaya van de Raad en Lore van het JAC.', ['Y. Kaya', 'Lore']],
    ['salaam, ik ben de moeder van oum ilyas', ['oum ilyas']],
    ['Hij noemt haar Mimi, maar ze heet Wilhelmina.', ['Mimi', 'Wilhelmina']],
    ['We bespraken het met Mohammeds vader en met Karims moeder.', ['Mohammed', 'Karim']],
    [
      'Nadat Kwabena Frempong kwam, ging kwabena weg. Frempongs jas hing er nog.',
      ['Kwabena Frempong', 'kwabena', 'Frempong'],
    ],
    ['Nadat Kwabena Frempong kwam, ging Kwabean weg.', ['Kwabena Frempong', 'Kwabean']],
    ['Het is goed afgelopen.\n\nQuirijn', ['Quirijn']],
    ['Aan mevrouw mr. H.C. Dijkgraaf, getekend door H.C. Dijkgraaf.', ['H.C. Dijkgraaf', 'H.C. Dijkgraaf']],
    ['BAKKER, Hendrika', ['BAKKER, Hendrika']],
    ['BAKKER Hendrika, geboren in maart', ['BAKKER Hendrika']],
    ["van 't Hof, A", ["van 't Hof, A"]],
    ['Bezoek bij gezin Van den Eynde - De Smet.', ['Van den Eynde', 'De Smet']],
    ['Author: Pieter', ['Pieter']],
    ['Mark is ziek.', ['Mark']],
    ['Vandaag zag ik Mark.', ['Mark']],
    ['Frans wil naar huis. Ik sprak met Frans.', ['Frans', 'Frans']],
    ['Ben belde. Ben vroeg of het mocht.', ['Ben', 'Ben']],
    ['Noor Voorbeeld belde te laat.', ['Noor Voorbeeld']],
    ['Florence is verdrietig sinds Timon weg is.', ['Florence', 'Timon']],
    ['Tot morgen! groetjes mark', ['mark']],
  ])('%s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('Initials that stand alone are found', () => {
  it.each([
    ['Op maandag belde J.V. over de afspraak.', ['J.V.']],
    ['Mw. A. komt morgen. K. zegt dat het lukt.', ['A.', 'K.']],
    ['Cliënt M. geeft aan dat het gaat.', ['M.']],
    ['Mevr. V.d.B. komt. Collega JdV niet.', ['V.d.B.', 'JdV']],
    ['[00:00:09] R.: Ja hoor.\n[00:00:12] Interviewer: Dank u.', ['R.']],
    ['Meisje A. (12) en jongen T. (9)', ['A.', 'T.']],
  ])('%s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('What names nobody is left alone', () => {
  it.each([
    'De ziekte van Parkinson en het syndroom van Down zijn besproken.',
    'Wij werken volgens de methode van Gordon en met de Rorschach-test.',
    'In mei en juni is er vakantie. Wil je de roos water geven?',
    'De bakker en de slager zijn dicht. Bos en hei liggen dichtbij.',
    'Het gaat om groep A, plan B, hepatitis C en vitamine D.',
    'Zie de factuur van de B.V. en de N.V., i.v.m. de AVG. P.S. tot morgen.',
    'De heer X en mevrouw Y zijn verzonnen; N.N. ook.',
    'A. Inleiding\nB. Werkwijze\nC. Besluit',
    'Will je dat nog even nakijken? Mark de afspraak in de agenda.',
    'Volgens Maslow zijn er vijf lagen; vader heeft Parkinson.',
    'Zij leest graag en volgt de cursus Mindfulness in de Oranjezaal.',
    'Hij spreekt Tigrinya, Arabisch en een beetje Frans.',
    'Besproken: Financiën; Wonen; Gezondheid. Actie: Begeleider belt Gemeente.',
    'Lieve buren, zaterdag is het Burendag! Beste collega, dank.',
    'De bewoner van Kamer Drie is ziek. Cliënt Onbekend heeft niet gereageerd.',
    'Overleg met de Verpleegkundige en de Dijkgraaf gehad.',
    'Frans is moeilijk. Roos is een bloem.',
    'Ben je er morgen? Je krijgt de groetjes elke dag.',
    'VERSLAG VAN HET OVERLEG\n- Actiepunten\n- Rondvraag',
  ])('%s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe('Whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      'Jan',
      'van',
      'der',
      'de',
      'J.',
      "'",
      '-',
      ',',
      'Mw.',
      'El',
      "N'",
      ' ',
      '\n',
      ':',
      '(',
      'mevrouw',
      'en',
    ),
  );
  it('places lie inside it and none overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const doc = tokenize(text, lexicon.bitsOf);
        const found = collect(text.length);
        findPeople(doc, found, { lexicon, known: [] });
        let last = 0;
        for (const { start, end } of resolve(found.all, 0)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
