import type { Gathering, Meant } from './gather.ts';
import { type Gender, genderOfName } from './gender.ts';
import { type Kin, kinOf, kinWords } from './kin.ts';
import type { Person } from './person.ts';

/** What one person is to another, both by their place in the list of people. */
export type Relation = { person: number; kin: Kin; of: number };

const far = 60;
const adjective = '(?:(?:oudste|jongste|oudere|jongere|overleden|eigen|biologische|late|eldest|youngest)\\s+)?';
const kin = `(?<kin>${kinWords})`;
const title = '(?:(?:mevrouw|mevr|mw|meneer|dhr|de heer|mr|mrs|ms)\\.?\\s+)?';
const patterns = {
  /** "zijn moeder |Fatima|" */
  pronounBefore: new RegExp(
    `(?:^|[^\\p{L}])(?<whose>zijn|z['’]n|haar|d['’]r|his|her)\\s+${adjective}${kin},?\\s+$`,
    'iu',
  ),
  /** |Jan|"s moeder "|Fatima| */
  possessive: new RegExp(`^['’]?s?['’]?\\s+${adjective}${kin},?\\s+$`, 'iu'),
  /** "de moeder van "|Jan|, and then ", "|Fatima|"," or " ("|Fatima|")" */
  kinOfBefore: new RegExp(`(?:^|[^\\p{L}-])${kin}\\s+(?:van|of)\\s+${title}$`, 'iu'),
  /** |Fatima|", de moeder van "|Jan| */
  kinOfBetween: new RegExp(
    `^\\s*(?:,|\\(|is|was|\\bis\\b)?\\s*(?:de|het|een|the)?\\s*${adjective}${kin}\\s+(?:van|of)\\s+${title}$`,
    'iu',
  ),
  /** |Fatima|", zijn moeder," */
  pronounAfter: new RegExp(
    `^(?:,|\\s+is|\\s+was|\\s*\\()\\s*(?<whose>zijn|haar|his|her)\\s+${adjective}${kin}\\s*[,.)]`,
    'iu',
  ),
  /** "moeder "|Fatima|: of the client, when the file says who that is. */
  bareBefore: new RegExp(`(?:^|[^\\p{L}-])${kin}\\s+$`, 'iu'),
  /** |Fatima|" (moeder)" */
  bareAfter: new RegExp(`^\\s*\\((?:de\\s+)?${kin}\\)`, 'iu'),
};

/**
 * Family that the words around a name say, and nothing that has to be guessed: with "zijn moeder" there must be exactly
 * one man (or somebody of whom we do not know) who can be meant.
 */
export function relationsIn({ people, client }: Gathering, text: string, meant: readonly Meant[]): Relation[] {
  return meant.flatMap((_, at) => {
    const found = relationAt({ text, meant, people, client }, at);
    return found === null || found.of === found.person ? [] : [found];
  });
}

type Ground = { text: string; meant: readonly Meant[]; people: readonly Person[]; client: number | undefined };

function relationAt(ground: Ground, at: number): Relation | null {
  const { text, meant, client } = ground;
  const { mark, person } = meant[at]!;
  const before = text.slice(Math.max(0, mark.start - far), mark.start);
  const after = text.slice(mark.end, mark.end + far);
  const found =
    byName(ground, at) ??
    byPronoun(ground, at, patterns.pronounBefore.exec(before)) ??
    byPronoun(ground, at, patterns.pronounAfter.exec(after)) ??
    (client === undefined || isArticle(before) || isOfOthers(ground, at, before)
      ? null
      : ofClient(client, before, after));
  return found === null ? null : { person, ...found };
}

/** "haar dochter" is of the client only where nobody else was named before. */
const isOfOthers = ({ meant, client }: Ground, at: number, before: string): boolean =>
  patterns.pronounBefore.test(before) &&
  meant.slice(0, at).some(({ person }) => person !== client && person !== meant[at]!.person);

type Said = Omit<Relation, 'person'> | null;

const isArticle = (before: string): boolean =>
  /(?:mijn|onze|jouw|uw|my|our|your|hun|een|geen)\s+\S+\s+$/iu.test(before);

function ofClient(client: number, before: string, after: string): Said {
  const word = (patterns.bareBefore.exec(before) ?? patterns.bareAfter.exec(after))?.groups?.kin;
  const kin = word === undefined ? undefined : kinOf(word);
  return kin === undefined ? null : { kin, of: client };
}

/** Somebody named right before or right after says whose mother she is. */
function byName({ text, meant }: Ground, at: number): Said {
  const here = meant[at]!;
  const last = meant[at - 1];
  const next = meant[at + 1];
  const said = (match: RegExpExecArray | null, of: number): Said => {
    const kin = match === null ? undefined : kinOf(match.groups!.kin!);
    return kin === undefined ? null : { kin, of };
  };
  if (next !== undefined && next.mark.start - here.mark.end <= far) {
    const between = text.slice(here.mark.end, next.mark.start);
    const found = said(patterns.kinOfBetween.exec(between), next.person);
    if (found !== null) return found;
  }
  if (last === undefined || here.mark.start - last.mark.end > far) return null;
  const between = text.slice(last.mark.end - last.cut, here.mark.start);
  const owned = said(patterns.possessive.exec(between), last.person);
  if (owned !== null) return owned;
  // "de moeder van Jan, Fatima," but not the list "de moeder van Jan, Fatima en Piet".
  const named =
    /^\s*\(\s*$/.test(between) ||
    (/^\s*,\s+$/.test(between) && /^\s*,/.test(text.slice(here.mark.end, here.mark.end + 3)));
  const lead = text.slice(Math.max(0, last.mark.start - far), last.mark.start);
  return named ? said(patterns.kinOfBefore.exec(lead), last.person) : null;
}

function byPronoun(ground: Ground, at: number, match: RegExpExecArray | null): Said {
  if (match === null) return null;
  const kin = kinOf(match.groups!.kin!);
  const whose: Gender = /^(?:haar|d|her)/iu.test(match.groups!.whose!) ? 'v' : 'm';
  const of = kin === undefined ? undefined : onlyOneBefore(ground, at, whose);
  return kin === undefined || of === undefined ? null : { kin, of };
}

/**
 * Who "zijn" or "haar" is. In the same sentence: the only one that fits, when no "hij" or "zij" stands between, which may
 * be somebody else. Otherwise: the only one that fits of all who were named lately. Nobody from before a sentence that
 * names somebody else, and nobody across a quotation mark: who is talked of there is another matter.
 */
function onlyOneBefore({ text, meant, people }: Ground, at: number, gender: Gender): number | undefined {
  const here = meant[at]!;
  const sentence = new Set<number>();
  const lately = new Set<number>();
  // Those who may be meant but are too far to say so.
  const across = new Set<number>();
  const walk = walkBack(here.person);
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    const { mark, person } = meant[i]!;
    if (here.mark.start - mark.end > 600) break;
    const step = walk(text.slice(mark.end, meant[i + 1]!.mark.start), person);
    const theirs = people[person]!.gender ?? genderOfName(people[person]!.names[0]?.firsts[0] ?? '');
    if (person === here.person || (theirs ?? gender) !== gender || isAtWork(text, mark.start)) continue;
    if (step.isAcross && !lately.has(person)) across.add(person);
    lately.add(person);
    if (step.isSame) sentence.add(person);
  }
  const [only, ...others] = sentence.size === 1 ? sentence : lately;
  return only === undefined || others.length > 0 || across.has(only) ? undefined : only;
}

/** From name to name backwards: whether it is the same sentence, and whether a quotation or other people lie between. */
function walkBack(here: number): (gap: string, person: number) => { isSame: boolean; isAcross: boolean } {
  let isSame = true;
  let isFirst = true;
  let isQuoted = false;
  const between = new Set<number>();
  let reading = new Set<number>();
  return (gap, person) => {
    isSame &&= !leaves.test(gap);
    isQuoted ||= quotes.test(gap);
    if (ends.test(gap)) {
      // Not whom the sentence itself names that says "zijn".
      if (!isFirst) reading.forEach((each) => between.add(each));
      isFirst = false;
      reading = new Set();
    }
    reading.add(person);
    return { isSame, isAcross: isQuoted || [...between].some((each) => each !== person && each !== here) };
  };
}

const quotes = /["“”„«»]/u;
const ends = /[.!?](?=\s)|\n\s*\n/u;

/** A sentence ends, or somebody is meant who is not named. */
const leaves = /[.!?](?=\s)|\n\s*\n|(?<!\p{L})(?:hij|zij|ze|hem|he|she)(?!\p{L})/iu;

const work =
  /(?:verpleegkundige|arts|dokter|doctor|dr|mr|begeleid\p{L}*|coach|consulent\p{L}*|psycholo\p{L}*|advocaat|juf|meester|leid(?:er|ster)|werk(?:er|ster)|co[oö]rdinator|agent|therapeut\p{L}*|collega|notaris|rechter|mentor|docent\p{L}*|leerkracht|voogd|zuster)[.:]?\s+$/iu;

/** "haar dochter" behind "wijkverpleegkundige Margo" is mostly somebody else's daughter. */
const isAtWork = (text: string, start: number): boolean => work.test(text.slice(Math.max(0, start - 32), start));
