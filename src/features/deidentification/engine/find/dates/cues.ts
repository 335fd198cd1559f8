import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { nameBits, W } from '../../lexicon/bits.ts';
import { each, wordTable } from '../word-table.ts';
import { weekdayOf } from './calendar-words.ts';

/** What stands before two figures with a sign between them: for or against a date. */
export const Cue = { against: -1, none: 0, weak: 1, strong: 2 } as const;

const words = wordTable({
  ...each('op dd datum geb geboren geboortedatum sinds per vanaf uiterlijk afspraak ovl overleden dat', Cue.strong + 1),
  ...each('gesprek huisbezoek consult opname ontslag zitting mail brief verslag controle', Cue.strong + 1),
  ...each(
    'tot van voor na en of rond tegen tem tm tussen dus ook is was weer pas komt kom komen kwam gaat ging belt belde gebeld start begint terug',
    Cue.weak + 1,
  ),
  ...each('rr bloeddruk tensie ta bd score scoort scoorde scoren stand uitslag won wint gewonnen verloor verloren', 0),
  ...each('cijfer nrs vas pijnscore rapportcijfer visus gcs apgar mmse moca gaf pols circa ongeveer ca ratio', 0),
  ...each('verhouding artikel art lid nr nummer huisnummer bus kamer versie pagina blz hoofdstuk paragraaf', 0),
  ...each('maat groep klas leerjaar stap vraag punt elke iedere minstens hooguit slechts nog dosis spoor x', 0),
});

/** What the word before token `i` says. Two tokens back may stand a word for the score of a game. */
export function cueBefore(doc: Doc, i: number): number {
  let at = i - 1;
  if (at < 0 || doc.gap[i] === Gap.paragraph || doc.gap[i] === Gap.line) return Cue.none;
  if (doc.kind[at] === Kind.sign) {
    const sign = doc.text[doc.start[at]!]!;
    if (/[°*†]/.test(sign)) return Cue.strong;
    if (/[.:]/.test(sign)) at -= 1;
    else return /[€$£#]/.test(sign) ? Cue.against : Cue.none;
  }
  if (at < 0 || doc.kind[at] !== Kind.word) return Cue.none;
  if (weekdayOf(doc.hash[at]!) !== -1) return Cue.strong;
  const said = words(doc.hash[at]!);
  if (said === 0 || isAgainst(doc, at)) return Cue.against;
  if (said > 0) return said - 1;
  // "d.d. 3/5": the last letter of the abbreviation; a word with a capital is a street, a team, a test.
  if (doc.end[at]! - doc.start[at]! === 1 && doc.text[doc.start[at]!] === 'd') return Cue.strong;
  if (doc.shape[at] === Shape.lower) return Cue.none;
  // "Intake 27-9": an ordinary word that begins its sentence.
  if (street.test(doc.text.slice(Math.max(doc.start[at]!, doc.end[at]! - 9), doc.end[at]))) return Cue.against;
  return (doc.is[at]! & W.common) !== 0 && (doc.is[at]! & nameBits) === 0 ? Cue.none : Cue.against;
}

const street =
  /(?:straat|laan|weg|plein|steenweg|dreef|lei|kade|kaai|gracht|singel|hof|pad|dijk|baan|markt|wal|steeg)$/i;

/** "won met 3-1", "RR was 12/8": the word stands farther back. */
function isAgainst(doc: Doc, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 2; back -= 1) {
    if (doc.gap[back + 1]! > Gap.space || doc.kind[back] !== Kind.word) return false;
    if (words(doc.hash[back]!) === 0) return true;
  }
  return false;
}

const units = wordTable(
  each(
    'dagen dag keer maal weken week maanden maand jaar uur uren minuten min x mg ml kg gram g cm m km liter personen ' +
      'mensen kinderen tabletten tablet tabl stuks punten procent deel delen mmhg leerlingen clienten sessies gesprekken ' +
      'zinnen woorden stappen glazen kopjes eetlepels porties e de pil pillen sneetjes beker begeleiders medewerkers ' +
      'formatie fte gezinnen afspraken bezoeken keren nachten vrienden op',
    1,
  ),
);
/** A unit behind token `last` makes figures a quantity: "2-3 keer", "1/2 tablet". */
export const hasUnit = (doc: Doc, last: number): boolean =>
  last + 1 < doc.count && doc.gap[last + 1]! <= Gap.space && units(doc.hash[last + 1]!) === 1;
