import { type Gender, genderOfName } from './gender.ts';
import { type NameIndex, peopleUnder } from './name-index.ts';
import type { NameParts } from './parse-name.ts';
import type { Person } from './person.ts';

/** A name at one place, with what the words before it say. */
export type Mention = {
  parts: NameParts;
  initialsOnly: boolean;
  titled: boolean;
  gender?: Gender;
  /** "vader Jansen": the word of the family right before it. */
  kin?: string;
  /** "J.T. (moeder)": the word of the family in brackets behind it. */
  behind?: string;
};

export type Ground = { index: NameIndex; people: Person[] };

/** Those under the keys whom the form of address, the family word and the tussenvoegsels do not contradict. */
export function under(
  { index, people }: Ground,
  mention: Mention,
  keys: readonly string[],
  also: (person: Person) => boolean = () => true,
): number[] {
  const fits = peopleUnder(index, keys).filter((at) => {
    const person = people[at]!;
    return person.unsure === undefined && agrees(person, mention) && also(person);
  });
  const sameKin = mention.kin === undefined ? [] : fits.filter((at) => people[at]!.kin.includes(mention.kin!));
  return sameKin.length > 0 ? sameKin : fits.filter((at) => !bySurnameOnly(people[at]!, mention));
}

function agrees(person: Person, { gender, parts }: Mention): boolean {
  if (gender !== undefined && (person.gender ?? gender) !== gender) return false;
  if (parts.surnames.length === 0) return true;
  const theirs = person.names.filter(({ surnames }) => surnames.length > 0);
  return theirs.length === 0 || theirs.some(({ particle }) => sameParticle(particle, parts.particle));
}

/** "vader Jansen" is not Piet Jansen because both are called Jansen: fathers and sons are. */
function bySurnameOnly(person: Person, { kin, parts }: Mention): boolean {
  if (kin === undefined || parts.firsts.length > 0) return false;
  const said = [...parts.surnames, parts.single];
  if (person.names.some(({ firsts }) => firsts.includes(parts.single))) return false;
  return person.names.some(({ surnames }) => surnames.some((surname) => said.includes(surname)));
}

const particleWords: Readonly<Record<string, string>> = { vd: 'van d', vdr: 'van d', v: 'van', t: 'het', d: 'de' };

/** "van den Berg", "v.d. Berg" and "Berg" may be one name; "van den Berg" and "de Berg" are two. */
export function sameParticle(one: string, other: string, { strict = false } = {}): boolean {
  const [a, b] = [one, other].map((each) =>
    each
      .split(' ')
      .map((word) => particleWords[word] ?? word)
      .join(' ')
      .replace(/^van d.*$/, 'van d'),
  );
  return (!strict && (a === '' || b === '')) || a === b;
}

/** What the first name says about somebody, unless a form of address said so before. */
export const genderBy = ({ gender, parts }: Mention): Gender | undefined =>
  gender ?? genderOfName(parts.firsts[0] ?? parts.single);
