import { W } from '../../lexicon/bits.ts';
import type { Reason } from '../../span.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { isSign } from './parts.ts';
import { opensSentence } from './positions.ts';
import { Cue } from './cue.ts';
import {
  articles,
  called,
  deeds,
  endearing,
  eponymBefore,
  fields,
  greetings,
  heads,
  possessives,
  roles,
  titles,
  withPeople,
  withPeopleMost,
  withThings,
} from './words.ts';

/** What the words before a name say: how strongly, why, and whether they announce somebody. */
export type Before = { score: number; reason: Reason; cue: number; opens: boolean };

const nothing = (opens: boolean, score = 0): Before => ({ score, reason: 'name-by-context', cue: Cue.none, opens });

/** Reads the words before token `i`: at most five tokens back, never over an empty line. */
export function before(doc: Doc, i: number): Before {
  const opens = opensSentence(doc, i);
  const last = doc.gap[i] === Gap.paragraph ? -1 : i - 1;
  if (last < 0) return nothing(true);
  if (doc.kind[last] === Kind.word)
    return doc.gap[i] === Gap.line ? acrossLine(doc, last) : afterWord(doc, last, opens);
  if (doc.kind[last] === Kind.number) return nothing(opens, opens ? 0 : -0.2);
  return afterSign(doc, last, i, opens);
}

/** A greeting on the line before ("Met vriendelijke groet,") or a title at the end of a line that was broken off. */
function acrossLine(doc: Doc, last: number): Before {
  const hash = doc.hash[last]!;
  if (titles.has(hash) && doc.shape[last] !== Shape.upper) return titled;
  return greetings.has(hash) ? { ...announced, opens: true } : nothing(true);
}

const titled: Before = { score: 3, reason: 'name-after-title', cue: Cue.title, opens: false };
const announced: Before = { score: 2, reason: 'name-by-context', cue: Cue.announced, opens: false };
const related: Before = { score: 2.2, reason: 'name-after-family-word', cue: Cue.person, opens: false };

function afterWord(doc: Doc, last: number, opens: boolean): Before {
  const hash = doc.hash[last]!;
  const bits = doc.is[last]!;
  if (titles.has(hash)) return titled;
  if (isCell(doc, last)) return fields.has(hash) || isPerson(doc, last) ? { ...announced, opens: true } : nothing(true);
  if (greetings.has(hash)) return { ...announced, opens };
  if (eponym(doc, last)) return nothing(opens, -5);
  if (heads.has(hash)) return nothing(opens, -2.5);
  if (called.has(hash)) return mentions.has(hash) ? nothing(opens, 0.8) : announced;
  if ((bits & W.family) !== 0 || roles.has(hash)) return related;
  if ((bits & (W.occupation | W.rareOccupation | W.title)) !== 0 && !noTitles.has(hash))
    return { ...announced, score: 1.8, cue: Cue.person };
  if ((bits & W.institutionHead) !== 0) return nothing(opens, doc.shape[last] === Shape.lower ? -1.2 : -2);
  // "Ik ben Nadia".
  if (hash === ben) return nothing(opens, 1);
  if (endearing.has(hash)) return { ...announced, score: 1 };
  if ((bits & W.speech) !== 0) return nothing(opens, 0.7);
  // "Hij noemt haar Mimi".
  if (pronouns.has(hash) && last > 0 && called.has(doc.hash[last - 1]!)) return { ...announced, score: 1.5 };
  const small = smallWord(hash);
  // "een spuitje Clexane": behind a noun stands a product rather than a person.
  const noun = small === 0 && (bits & W.common) !== 0 && doc.shape[last] === Shape.lower && !deeds.has(hash);
  return nothing(opens, noun ? -0.3 : small);
}

/** A tab or more spaces stand between two cells. */
const isCell = (doc: Doc, last: number): boolean =>
  doc.text.charCodeAt(doc.end[last]!) === 9 || doc.start[last + 1]! - doc.end[last]! > 2;

const pronouns = wordSet('haar hem me mij ons hen');
const [ben] = wordSet('ben');
const mentions = wordSet('noemt noemde noemen genoemd naam geboren getrouwd gehuwd samenwonend');

function smallWord(hash: number): number {
  if (articles.has(hash)) return -2;
  if (possessives.has(hash)) return -0.6;
  if (ours.has(hash)) return 0.5;
  if (withThings.has(hash)) return -0.8;
  if (withPeopleMost.has(hash)) return 0.7;
  return withPeople.has(hash) ? 0.4 : 0;
}

/** Titles of the list that are ordinary words as well. */
const noTitles = wordSet('kan em ma ba st sr jr br rn prins koning graaf lord agent');
const [van] = wordSet('van');
/** "Onze Staf", and in Flanders "den Eddy". */
const ours = wordSet('onze ons den diene diejen');
/** "ziekte van …", "syndroom van …". */
const eponym = (doc: Doc, last: number): boolean => {
  if (doc.hash[last] === van && last > 0 && eponymBefore.has(doc.hash[last - 1]!)) return true;
  return eponymBefore.has(doc.hash[last]!) && doc.shape[last] === Shape.lower;
};

function afterSign(doc: Doc, last: number, i: number, opens: boolean): Before {
  const word = last - 1;
  if (word < 0 || doc.kind[word] !== Kind.word)
    return doc.kind[word] === Kind.sign ? afterTwoSigns(doc, last, opens) : nothing(opens);
  const hash = doc.hash[word]!;
  // The film "Iris".
  if (doc.gap[last] !== Gap.none && doc.gap[i] === Gap.none && !isSign(doc, last, '(') && heads.has(hash))
    return nothing(opens, -2.5);
  if (isSign(doc, last, '.') && doc.gap[last] === Gap.none && doc.gap[i]! <= Gap.space) {
    if (titles.has(hash)) return titled;
    if (short.has(hash)) return { ...announced, opens };
  }
  if (isSign(doc, last, ':')) {
    const field = fields.has(hash) || roles.has(hash) || (doc.is[word]! & (W.family | W.occupation | W.title)) !== 0;
    return field ? { ...announced, opens: true } : nothing(true);
  }
  // A cell of a table behind the cell that says what stands in it.
  if (isSign(doc, last, '|'))
    return fields.has(hash) || isPerson(doc, word) ? { ...announced, opens: true } : nothing(true);
  if (isSign(doc, last, ',') && doc.gap[i] !== Gap.none) {
    if (greetings.has(hash) || closing(doc, word)) return { ...announced, score: opens ? 2.2 : 1.2, opens };
    return isPerson(doc, word) && !opens ? { ...related, score: 1.1, cue: Cue.announced } : nothing(opens);
  }
  if (isSign(doc, last, '(') && isPerson(doc, word)) return { ...related, score: 1.8 };
  if (
    isSign(doc, last, '-') &&
    doc.gap[last] === Gap.none &&
    doc.gap[i] === Gap.none &&
    doc.shape[word] === Shape.lower
  )
    return isPerson(doc, word) ? related : nothing(opens, -1.5);
  return nothing(opens);
}

const isPerson = (doc: Doc, word: number): boolean =>
  (doc.is[word]! & (W.family | W.occupation)) !== 0 || roles.has(doc.hash[word]!);
/** Short forms that need their point: "fam. Yılmaz", "t.a.v. Jan", "gr. Tom". */
const short = wordSet('fam gr tav v cl pt begel psych verpl ha coll zr br burg dir resp zgn gen ca');
const closings = wordSet(
  'groet groeten groetjes toegenegen hoogachtend liefs knuffel kus kusjes gr mvg grt dank bedankt',
);
const closing = (doc: Doc, word: number): boolean => closings.has(doc.hash[word]!);

/** "t.a.v.", "Naam (cliënt):", "(m/v):": looks for a field before the bracket. */
function afterTwoSigns(doc: Doc, last: number, opens: boolean): Before {
  if (!isSign(doc, last, ':') || !isSign(doc, last - 1, ')')) return nothing(opens);
  for (let at = last - 2; at > Math.max(0, last - 7); at -= 1)
    if (isSign(doc, at, '(') && doc.kind[at - 1] === Kind.word)
      return fields.has(doc.hash[at - 1]!) ? { ...announced, opens: true } : nothing(opens);
  return nothing(opens);
}
