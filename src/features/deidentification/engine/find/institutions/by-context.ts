import { W } from '../../lexicon/bits.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import {
  has,
  isCapital,
  isJoined,
  isOneOf,
  isSign,
  isSpaced,
  isWord,
  lengthOf,
  onLine,
  startsSentence,
} from '../look.ts';
import { capitalsEnd } from './name.ts';
import type { Seen } from './institutions.ts';

/** What somebody does with or at an organisation. */
const working = wordSet(
  'werkt werk werkte werken werkzaam baan baantje bijbaan bijbaantje job ontslagen stage stageplek stagiair stagiaire ' +
    'medewerker medewerkster begeleider begeleidster behandelaar verpleegkundige teamleider teamleidster chauffeur ' +
    'schoonmaker schoonmaakster schoonmaakt poetst inpakster arbeider collega consulent consulente maatschappelijk ' +
    'vrijwilliger vrijwilligerswerk uitzendkracht loods kantoor fabriek nachtploeg ploegendienst contract dienstverband ' +
    'aangemeld aanmelding verwezen verwijzing doorverwezen opgenomen opname ingeschreven inschrijving verzekerd polis ' +
    'schuld schulden huurschuld huurachterstand achterstand dwangbevel betalingsregeling rekening factuur huur huurt ' +
    'speelt speelde traint voetbalt voetballen sport turnt lid lessen les studeert studeerde opleiding mentor klas groep ' +
    'leerling leerlinge school zit dagbesteding verblijft verbleef behandeld behandeling traject intake zorgt thuiszorg ' +
    'jobcoach casemanager ambulant therapeut psycholoog medewerkers personeel',
);
const prepositions = wordSet('bij aan in op van via voor door namens naar vanuit');
const acting = wordSet('bij via namens vanuit');
const articles = wordSet('het de');
const never =
  W.common |
  W.frequent |
  W.generic |
  W.firstName |
  W.surname |
  W.place |
  W.title |
  W.month |
  W.weekday |
  W.family |
  W.particle |
  W.nameWord |
  W.eponym;

/** A name that no list knows, where organisations are named: "stagiaire van het Deltion", "bij SAAMO". */
export function byContext(doc: Doc, i: number): Seen {
  if (!onLine(doc, i) || !isSpaced(doc, i) || has(doc, i, never) || lengthOf(doc, i) < 3 || startsSentence(doc, i))
    return null;
  if (isJoined(doc, i + 1) && isSign(doc, i + 1, '-@_/')) return null;
  const article = isOneOf(doc, i - 1, articles) ? i - 1 : i;
  const before = article - 1;
  if (!isOneOf(doc, before, prepositions)) return null;
  const confidence = sureness(doc, i, article < i, before);
  if (confidence === 0) return null;
  const more = isSpaced(doc, i + 1) && isCapital(doc, i + 1) && has(doc, i + 1, W.firstName | W.surname);
  return { start: i, end: more ? i + 1 : capitalsEnd(doc, i), confidence };
}

function sureness(doc: Doc, i: number, article: boolean, before: number): number {
  const worksThere = hasBefore(doc, before, working);
  if (article) return worksThere ? 0.65 : 0;
  if (doc.shape[i] === Shape.upper)
    return lengthOf(doc, i) <= 6 && (worksThere || isOneOf(doc, before, acting)) ? 0.55 : 0;
  return worksThere && isOneOf(doc, before, workplaces) ? 0.55 : 0;
}
const workplaces = wordSet('bij aan via van');

function hasBefore(doc: Doc, before: number, words: ReadonlySet<number>): boolean {
  for (let at = before - 1; at >= before - 5 && at >= 0 && onLine(doc, at + 1); at -= 1) {
    if (isSign(doc, at, '.!?;')) return false;
    if (isWord(doc, at) && words.has(doc.hash[at]!)) return true;
  }
  return false;
}
