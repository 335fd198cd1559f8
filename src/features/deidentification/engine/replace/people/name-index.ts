import { nearbyOf, sortedLetters } from './letters.ts';
import type { NameParts } from './parse-name.ts';

/**
 * Who has which name, by keys: a first name, a surname, both, an initial with a surname, initials alone. Looking up costs
 * the same whether a case knows two people or ten thousand.
 */
export type NameIndex = Map<string, number[]>;

/** Somebody whose name fits this many others cannot be told apart anyway. */
const most = 32;

export function addName(index: NameIndex, person: number, parts: NameParts): void {
  addKeys(index, person, keysOf(parts));
}

/** Of somebody whom the file knows: also found when two letters changed places. */
export function addSwapped(index: NameIndex, person: number, { firsts, surnames, single }: NameParts): void {
  const words = [...firsts, ...surnames, single].filter((word) => word !== '');
  addKeys(
    index,
    person,
    words.map((word) => `~t ${sortedLetters(word)}`),
  );
}

function addKeys(index: NameIndex, person: number, keys: readonly string[]): void {
  for (const key of keys) {
    const there = index.get(key);
    if (there === undefined) index.set(key, [person]);
    else if (there.length < most && there.at(-1) !== person && !there.includes(person)) there.push(person);
  }
}

/** Everybody under these keys, each once, in the order of appearance. */
export function peopleUnder(index: NameIndex, keys: readonly string[]): number[] {
  const found = new Set<number>();
  for (const key of keys) for (const person of index.get(key) ?? []) if (found.size < most) found.add(person);
  return [...found];
}

/** A name in two words is also looked for in one: Jan-Willem, Jan Willem, Janwillem. */
const withJoined = (names: readonly string[]): string[] => (names.length > 1 ? [...names, names.join('')] : [...names]);
export const firstNames = ({ firsts }: NameParts): string[] => withJoined(firsts);
export const surnamesOf = ({ surnames }: NameParts): string[] => withJoined(surnames);

function keysOf(parts: NameParts): string[] {
  const firsts = firstNames(parts);
  const surnames = surnamesOf(parts);
  const initial = parts.initials.slice(0, 1);
  return [
    ...(parts.single === '' ? [] : [`x ${parts.single}`]),
    ...firsts.map((name) => `f ${name}`),
    ...surnames.map((name) => `s ${name}`),
    ...surnames.flatMap((surname) => firsts.map((first) => `fs ${first} ${surname}`)),
    ...(initial === '' ? [] : surnames.map((surname) => `is ${initial} ${surname}`)),
    ...[...firsts, parts.single].flatMap(nearbyOf).map((near) => `~f ${near}`),
    ...[...surnames, parts.single].flatMap(nearbyOf).map((near) => `~s ${near}`),
    ...initialKeys(parts),
  ];
}

/** "J.J.", "JJ", "J.v.d.B.", "J.": what Jan van den Berg is called by initials. */
function initialKeys({ initials, surnames, particle, firsts, single }: NameParts): string[] {
  const alone = (firsts[0] ?? single).slice(0, 1);
  const surname = surnames[0]?.slice(0, 1) ?? '';
  // Somebody of whom nothing else is known.
  if (alone === '' && surname === '' && initials !== '') return [`i ${initials}`];
  if (initials === '' || surname === '') return alone === '' ? [] : [`i ${alone}`];
  const between = particle
    .split(' ')
    .map((each) => each.slice(0, 1))
    .join('');
  const full = new Set([
    `${initials}${surname}`,
    `${initials}${between}${surname}`,
    `${initials[0]!}${surname}`,
    `${initials[0]!}${between}${surname}`,
    initials[0]!,
  ]);
  return [...full].map((letters) => `i ${letters}`);
}
