import { W } from '../../lexicon/bits.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { has, isCapital, isOneOf, isSign, isSpaced, onLine, startsSentence } from '../look.ts';
import { whereWords } from './head-words.ts';
import { capitalsEnd } from './name.ts';
import type { Seen } from './institutions.ts';

/** Fields of forms that hold an organisation. */
const fields = wordSet(
  'werkgever school basisschool apotheek verhuurder organisatie instelling zorgaanbieder zorginstelling opleiding vereniging ' +
    'bewindvoerder thuiszorg opvang kinderopvang dagbesteding stageplek stageplaats stageadres kantoor bedrijf aanbieder ' +
    'ziekenhuis huisartsenpraktijk praktijk woonvorm voorziening dienst club sportclub geloofsgemeenschap parochie ' +
    'huisbaas crèche creche werkplek werkplaats internaat verblijfplaats',
);

const articles = wordSet('de het den ter ten');
const neverPeople = wordSet(
  'school basisschool apotheek instelling zorginstelling opleiding opvang kinderopvang dagbesteding ziekenhuis praktijk woonvorm ' +
    'voorziening club sportclub crèche creche internaat verblijfplaats werkplek thuiszorg',
);

/** "Werkgever: Bouwgroep Noord": the value of a field, when it is nobody's name. */
export function fieldValue(doc: Doc, i: number): Seen {
  if (!isSign(doc, i - 1, ':=') || !onLine(doc, i) || !isOneOf(doc, i - 2, fields) || !isCapital(doc, i)) return null;
  // "School: De Vlieger", where a landlord or administrator may be somebody called De Vlieger.
  if (isOneOf(doc, i, articles) && isOneOf(doc, i - 2, neverPeople) && isCapital(doc, i + 1) && isSpaced(doc, i + 1))
    return { start: i, end: capitalsEnd(doc, i + 1), confidence: 0.75 };
  if (
    has(doc, i, W.title | W.generic | W.firstName | W.surname | W.frequent | W.place | W.month | W.weekday | W.particle)
  )
    return null;
  const end = capitalsEnd(doc, i);
  if (end === i + 1 && has(doc, i, W.common)) return null;
  return { start: i, end, confidence: 0.65 };
}

/** "bij Rechthulp Twente", "Pleegzorg Vlaanderen": an ordinary capital before a region or town, inside a sentence. */
export function beforeTown(doc: Doc, i: number): Seen {
  const town = i + 1;
  if (!isSpaced(doc, town) || !isCapital(doc, town) || !has(doc, town, W.place) || doc.shape[i] === Shape.upper)
    return null;
  if (has(doc, town, W.common | W.firstName | W.surname | W.frequent) || startsSentence(doc, i) || !onLine(doc, i))
    return null;
  if (isOneOf(doc, i, whereWords) || isSign(doc, i - 1, '-') || isCapital(doc, i - 1)) return null;
  if (
    has(
      doc,
      i,
      W.title |
        W.generic |
        W.firstName |
        W.surname |
        W.frequent |
        W.place |
        W.month |
        W.weekday |
        W.particle |
        W.family |
        W.occupation,
    )
  )
    return null;
  return { start: i, end: town + 1, confidence: 0.6 };
}
