import { genderOfName } from './gender.ts';
import { isMisspelt, isSwapped, nearbyOf, sortedLetters } from './letters.ts';
import { firstNames, surnamesOf } from './name-index.ts';
import type { NameParts } from './parse-name.ts';
import type { Person } from './person.ts';
import { genderBy, type Ground, type Mention, sameParticle, under } from './under.ts';

/**
 * A surname with a typing error: only of somebody whose sex and tussenvoegsels are the same, and whose first name or
 * initials agree (`also`). "Dr. De Backer" and "mevrouw Bakker" are two.
 */
export function nearSurname(ground: Ground, mention: Mention, also: (person: Person) => boolean): number[] {
  const wanted = mention.parts.surnames.join('');
  const keys = nearbyOf(wanted).map((near) => `~s ${near}`);
  const isNear = ({ particle, surnames }: NameParts): boolean =>
    sameParticle(particle, mention.parts.particle, { strict: true }) && isMisspelt(surnames.join(''), wanted);
  return under(
    ground,
    mention,
    keys,
    (person) => sameSex(person, mention) && person.names.some(isNear) && also(person),
  );
}

/** The same surname, and a first name with a typing error. */
export function nearFirst(ground: Ground, mention: Mention): number[] {
  const { parts } = mention;
  const wanted = firstNames(parts);
  const surnames = surnamesOf(parts);
  const keys = wanted.flatMap(nearbyOf).map((near) => `~f ${near}`);
  return under(ground, mention, keys, (person) =>
    person.names.some(
      (name) =>
        sameParticle(name.particle, parts.particle, { strict: true }) &&
        surnamesOf(name).some((each) => surnames.includes(each)) &&
        firstNames(name).some((each) => wanted.some((one) => isMisspelt(each, one))),
    ),
  );
}

/** One word with a typing error, of a first name: behind "mevrouw" stands a surname, and nothing else agrees. */
export function nearSingle(ground: Ground, mention: Mention): number[] {
  const { single } = mention.parts;
  if (mention.titled && mention.kin === undefined) return [];
  const keys = nearbyOf(single).flatMap((near) => [`~f ${near}`, `~s ${near}`]);
  return under(ground, mention, keys, (person) =>
    person.names.some((name) => [...name.firsts, name.single].some((each) => isMisspelt(each, single))),
  );
}

/** "Slema" of Selma, whom the file knows: two letters changed places, and no other name is meant. */
export function swappedKnown(ground: Ground, mention: Mention): number[] {
  const { single, firsts, surnames } = mention.parts;
  const words = [single, ...firsts, ...surnames].filter((word) => word !== '');
  const keys = words.map((word) => `~t ${sortedLetters(word)}`);
  const hasAll = ({ names }: Person): boolean =>
    words.every((word) =>
      names
        .flatMap((name) => [...name.firsts, ...name.surnames, name.single])
        .some((each) => each === word || isSwapped(each, word)),
    );
  return under(ground, mention, keys, hasAll);
}

const endings = ['je', 'tje', 'mie'] as const;

/** "Kaatje" of Kaat, "Semmie" of Sem; Jantje, a girl, is not Jan. */
export function asPetName(ground: Ground, mention: Mention): number[] {
  const { single } = mention.parts;
  const shorter = endings.flatMap((ending) => (single.endsWith(ending) ? [single.slice(0, -ending.length)] : []));
  const others = [...shorter, ...endings.map((ending) => `${single}${ending}`)].filter(({ length }) => length > 2);
  const gender = genderOfName(single);
  const fits = under(
    ground,
    mention,
    single.length > 2 ? others.flatMap((name) => [`f ${name}`, `x ${name}`]) : [],
    (person) => gender === undefined || (person.gender ?? gender) === gender,
  );
  return fits.length === 1 ? fits : [];
}

/** Both said and the same, or neither. */
const sameSex = (person: Person, mention: Mention): boolean => person.gender === genderBy(mention);
