import type { KnownPerson } from '../../known.ts';
import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Kind, Shape } from '../../tokens/doc.ts';
import { mix, seed, step } from '../../tokens/hash.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import { formsWithout, formsWithoutTwo } from './edits.ts';
import { lettersOf } from './morphology.ts';

/** One person of the file, taken apart. */
export type Known = {
  /** Of all parts, also joined ("vandermeer"). */
  parts: Set<number>;
  particles: Set<number>;
  /** First letters of the parts, folded. */
  initials: Set<number>;
};
/** One form of a part that can stand in a text. `cut`: letters at its end that are the s of possession. */
export type KnownForm = { person: number; cut: number };
export type Misspelt = { person: number; hash: number; letters: readonly number[]; most: number };

export type KnownNames = {
  people: Known[];
  forms: Map<number, KnownForm[]>;
  misspelt: Map<number, Misspelt[]>;
};

const SHORTEST_MISSPELT = 5;
/** Two errors in a word of nine letters leave it recognisable. */
const SHORTEST_TWICE = 9;
/** Of one part, more people of the same name add nothing. */
const MOST_NAMESAKES = 8;

/** Tables of every form of every name: afterwards each word of a text costs one look, however many people there are. */
export function readKnown(people: readonly KnownPerson[], lexicon: Lexicon): KnownNames {
  const names: KnownNames = { people: [], forms: new Map(), misspelt: new Map() };
  for (const { name, aliases = [] } of people) {
    const known: Known = { parts: new Set(), particles: new Set(), initials: new Set() };
    const number = names.people.push(known) - 1;
    for (const each of [name, ...aliases]) readName(names, number, tokenize(each.slice(0, 200), lexicon.bitsOf));
  }
  return names;
}

function readName(names: KnownNames, person: number, doc: Doc): void {
  const known = names.people[person]!;
  const words = nameWords(doc);
  let joined: number[] = [];
  let lastParticle: number[] = [];
  for (const i of words) {
    const letters = lettersOf(doc, i);
    if (letters.length === 0) continue;
    if (isParticleOf(doc, i, words)) {
      known.particles.add(doc.hash[i]!);
      joined = [...joined, ...letters];
      known.particles.add(hashOfLetters(joined));
      lastParticle = letters;
      continue;
    }
    known.initials.add(letters[0]!);
    if (letters.length === 1) continue;
    addPart(names, person, letters);
    if (joined.length > 0) {
      addPart(names, person, [...joined, ...letters]);
      addPart(names, person, [...lastParticle, ...letters]);
    }
    joined = [];
  }
  addJoined(names, person, doc, words);
}

/** "Jan Jansen" as "janjansen", "Anne-Marie" as "annemarie". */
function addJoined(names: KnownNames, person: number, doc: Doc, words: readonly number[]): void {
  if (words.length < 2) return;
  addPart(names, person, words.flatMap((i) => lettersOf(doc, i)).slice(0, 40));
  for (let at = 1; at < words.length; at += 1)
    if (words[at] === words[at - 1]! + 2)
      addPart(
        names,
        person,
        [words[at - 1]!, words[at]!].flatMap((i) => lettersOf(doc, i)),
      );
}

/** Without "opa", "mevrouw" and the like, unless nothing else is there. */
function nameWords(doc: Doc): number[] {
  const words: number[] = [];
  for (let i = 0; i < doc.count; i += 1) if (doc.kind[i] === Kind.word) words.push(i);
  const own = words.filter((i, at) => !isTitle(doc, i, at));
  return own.length > 0 ? own : words;
}

const isTitle = (doc: Doc, i: number, at: number): boolean =>
  at < 2 &&
  (doc.is[i]! & (W.title | W.family)) !== 0 &&
  ((doc.is[i]! & (W.firstName | W.surname)) === 0 || doc.shape[i] === Shape.lower);

function isParticleOf(doc: Doc, i: number, words: readonly number[]): boolean {
  if ((doc.is[i]! & W.particle) === 0 && !clipped.has(doc.text.slice(doc.start[i], doc.end[i]))) return false;
  return i !== words.at(-1) && (doc.shape[i] === Shape.lower || i !== words[0]);
}
const clipped = new Set(['t', 's', 'd']);

function addPart(names: KnownNames, person: number, letters: readonly number[]): void {
  const known = names.people[person]!;
  const hash = hashOfLetters(letters);
  if (known.parts.has(hash)) return;
  known.parts.add(hash);
  addForm(names, hash, { person, cut: 0 });
  if (letters.at(-1) !== 0x73 && letters.length > 2)
    addForm(names, hashOfLetters([...letters, 0x73]), { person, cut: 1 });
  if (letters.length < SHORTEST_MISSPELT || letters.length > 30) return;
  const most = letters.length >= SHORTEST_TWICE ? 2 : 1;
  const wrong: Misspelt = { person, hash, letters, most };
  for (const form of new Set(most === 2 ? formsWithoutTwo(letters) : formsWithout(letters))) {
    const others = names.misspelt.get(form);
    if (others === undefined) names.misspelt.set(form, [wrong]);
    else if (others.length < MOST_NAMESAKES && !others.some((other) => other.hash === hash && other.person === person))
      others.push(wrong);
  }
}

function addForm({ forms }: KnownNames, hash: number, form: KnownForm): void {
  const others = forms.get(hash);
  if (others === undefined) forms.set(hash, [form]);
  else if (others.length < MOST_NAMESAKES) others.push(form);
}

export function hashOfLetters(letters: readonly number[]): number {
  let hash = seed;
  for (const letter of letters) hash = step(hash, letter);
  return mix(hash);
}
