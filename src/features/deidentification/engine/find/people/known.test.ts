import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../known.ts';
import { openLexicon } from '../../lexicon/open-lexicon.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import { collect } from '../candidates.ts';
import { resolve } from '../resolve.ts';
import { findKnown } from './known.ts';

const lexicon = await openLexicon();
function knownIn(text: string, known: readonly KnownPerson[], threshold = 0.5): string[] {
  const found = collect(text.length);
  findKnown(tokenize(text, lexicon.bitsOf), found, { lexicon, known });
  return resolve(found.all, threshold).map(({ start, end }) => text.slice(start, end));
}

const file: readonly KnownPerson[] = [
  { name: 'Noa van der Meer', role: 'client', aliases: ['Nootje'] },
  { name: 'Youssef El-Khattabi', role: 'family', relation: 'vader' },
  { name: 'Anne-Marie Özdemir', role: 'worker' },
  { name: 'Roos Bakker', role: 'family' },
  { name: "Bo in 't Veld" },
  { name: 'Żaneta Wiśniewska' },
];

describe('Somebody whom the file knows is found', () => {
  it.each([
    ['Gisteren kwam Noa van der Meer langs.', ['Noa van der Meer']],
    ['noa heeft gebeld met mw vd meer', ['noa']],
    ['Mevrouw Van der Meer en N. van der Meer', ['Van der Meer', 'N. van der Meer']],
    ['MEER, N. VAN DER', ['MEER, N. VAN DER']],
    ['Meer, Noa van der (2009)', ['Meer, Noa van der']],
    ['noa vandermeer, Noa Vander Meer', ['noa vandermeer', 'Noa Vander Meer']],
    ["Noa's tas en Noas jas; Nootje lacht", ['Noa', 'Noa', 'Nootje']],
    ['Yousef El Khattabi en dhr. Elkhattabi', ['Yousef El Khattabi', 'Elkhattabi']],
    ['Dhr. Khattaby en dhr. El Kattabi', ['Khattaby', 'El Kattabi']],
    ['annemarie belde; A. Ozdemir niet; Anne Marie wel', ['annemarie', 'A. Ozdemir', 'Anne Marie']],
    ['Zaneta Wisniewska en Wiśnieswka', ['Zaneta Wisniewska', 'Wiśnieswka']],
    ['ik heb roos gesproken, de bakker belde, een roos plukken', ['roos']],
    ['Vandaag was Roos er. roos bakker ook.', ['Roos', 'roos bakker']],
    ['ik ga met roos en roos is blij, zeg dat roos komt', ['roos', 'roos', 'roos']],
    ["Mw. In 't Veld en Bo in 't Veld", ["In 't Veld", "Bo in 't Veld"]],
  ])('%s', (text, people) => {
    expect(knownIn(text, file)).toEqual(people);
  });

  it.each([
    'De roos bloeit, de bakker is open en het veld is groen.',
    'Het meer is diep en er komt meer bij; de zee van der landen.',
    'Er is nog een vraag van de gemeente over het budget.',
  ])('but not in words alone: %s', (text) => {
    expect(knownIn(text, file)).toEqual([]);
  });

  const firsts = ['Fatima', 'Jeroen', 'Anne-Marie', 'Zoë', 'Oluwaseun', 'Wojciech'];
  const middles = ['', 'van der', 'de', 'El', 'van den', "van 't"];
  const lasts = ['Hoogerwerf', 'Yıldırım', 'Nkemdirim', 'Szczepański', 'Bouzambou', 'Terlouw'];
  const around = fc.array(
    fc.constantFrom('de', 'afspraak', 'ging', 'niet', 'door', 'want', 'er', 'was', 'griep', '.', ',', '\n', '(', '3'),
    {
      maxLength: 12,
    },
  );
  it('in every form and in any surroundings', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...firsts),
        fc.constantFrom(...middles),
        fc.constantFrom(...lasts),
        fc.nat(9),
        around,
        around,
        (first, middle, last, form, left, right) => {
          const surname = middle === '' ? last : `${middle} ${last}`;
          const forms = [
            `${first} ${surname}`,
            `${first.toLowerCase()} ${surname.toLowerCase()}`,
            `${first} ${surname}`.toUpperCase(),
            first,
            surname,
            last,
            `${first[0]}. ${surname}`,
            `${last}, ${first}`,
            `${last.toLowerCase()}`,
            `${first} ${last}`,
          ];
          const said = forms[form]!;
          const text = `${left.join(' ')} \n${said} ${right.join(' ')}`;
          const found = knownIn(text, [...file, { name: `${first} ${surname}` }]);
          expect(found.some((each) => said.endsWith(each) || each.includes(said))).toBe(true);
        },
      ),
    );
  });
});
