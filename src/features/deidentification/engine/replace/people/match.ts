import { asPetName, nearFirst, nearSingle, nearSurname, swappedKnown } from './near.ts';
import { firstNames, surnamesOf } from './name-index.ts';
import { type NameParts, turned } from './parse-name.ts';
import type { Person } from './person.ts';
import { type Ground, type Mention, under } from './under.ts';

/** `cut`: units at the end that are a possessive s and belong to nobody's name. */
export type Match = { fits: number[]; cut: number };

/** Everybody whom this name may mean: nobody, one, or several (and then nobody can say which). */
export function whoFits(ground: Ground, mention: Mention): Match {
  const { parts, initialsOnly } = mention;
  const steps = initialsOnly
    ? [() => byInitials(ground, mention)]
    : parts.surnameInitial !== undefined
      ? hiddenSteps(ground, mention)
      : parts.single !== ''
        ? singleSteps(ground, mention)
        : parts.firsts.length > 0
          ? fullSteps(ground, mention)
          : surnameSteps(ground, mention);
  for (const step of steps) {
    const fits = step();
    if (fits.length > 0) return { fits, cut: 0 };
  }
  return parts.single.length > 3 && parts.single.endsWith('s') ? possessive(ground, mention) : { fits: [], cut: 0 };
}

type Step = () => number[];

/**
 * "J.T.": who was called just so before keeps it, also when somebody of that name comes later. "J.T. (moeder)" is only
 * somebody of whom the text says that, and never the child with the same letters.
 */
function byInitials(ground: Ground, mention: Mention): number[] {
  const { parts, behind } = mention;
  const fits = under(ground, mention, [`i ${parts.initials}${parts.surnames.join('')}${parts.single}`]);
  const { people } = ground;
  if (behind !== undefined) return fits.filter((at) => people[at]!.kin.includes(behind));
  const justSo = fits.filter((at) => isOnlyInitials(people[at]!) && people[at]!.kin.length === 0);
  return justSo.length > 0 ? justSo : fits;
}

const isOnlyInitials = ({ names }: Person): boolean =>
  names.every(({ firsts, surnames, single }) => firsts.length + surnames.length + single.length === 0);

/** "Jans jas": Jan is known, Jans is not. */
function possessive(ground: Ground, mention: Mention): Match {
  const single = mention.parts.single.slice(0, -1);
  const names = [`f ${single}`, `s ${single}`, `x ${single}`];
  const fits = under(ground, mention, names);
  return { fits, cut: fits.length > 0 ? 1 : 0 };
}

/** First name and surname: the same, or one of them misspelt, or somebody of whom only half is known. */
function fullSteps(ground: Ground, mention: Mention): Step[] {
  const { parts } = mention;
  const initial = parts.initials.slice(0, 1);
  const pairs = pairsOf(parts);
  const isOf = (person: Person): boolean => person.names.every(({ firsts }) => firsts.length === 0);
  const other = turned(parts);
  return [
    () => under(ground, mention, pairs),
    () => (other === null ? [] : under(ground, mention, pairsOf(other))),
    () =>
      under(
        ground,
        mention,
        surnamesOf(parts).map((surname) => `is ${initial} ${surname}`),
        isOf,
      ),
    () => nearSurname(ground, mention, (person) => sharesFirst(person, parts)),
    () => nearFirst(ground, mention),
    () =>
      under(
        ground,
        mention,
        parts.firsts.map((first) => `f ${first}`),
        (person) => hasSecondFirst(person, parts),
      ),
    () => halfKnown(ground, mention),
    () => swappedKnown(ground, mention),
  ];
}

const pairsOf = (parts: NameParts): string[] =>
  surnamesOf(parts).flatMap((surname) => firstNames({ ...parts }).map((first) => `fs ${first} ${surname}`));

/** Known so far as "Jan" only, or as "mevrouw Jansen" only. */
function halfKnown(ground: Ground, mention: Mention): number[] {
  const { parts } = mention;
  const onlyFirst = (person: Person): boolean => person.names.every(({ surnames }) => surnames.length === 0);
  const onlySurname = (person: Person): boolean =>
    person.names.every(({ firsts, initials, single }) => firsts.length === 0 && initials === '' && single === '');
  const byFirst = under(
    ground,
    mention,
    firstNames(parts).flatMap((first) => [`x ${first}`, `f ${first}`]),
    onlyFirst,
  );
  const bySurname = under(
    ground,
    mention,
    surnamesOf(parts).flatMap((surname) => [`s ${surname}`, `x ${surname}`]),
    (person) => onlySurname(person) || isSingle(person, surnamesOf(parts)),
  );
  return [...new Set([...byFirst, ...bySurname])];
}

const isSingle = (person: Person, letters: readonly string[]): boolean =>
  person.names.every(({ single }) => letters.includes(single));

const sharesFirst = (person: Person, { firsts }: NameParts): boolean =>
  person.names.some((name) => firstNames(name).some((first) => firsts.includes(first)));

const hasSecondFirst = (person: Person, { surnames }: NameParts): boolean =>
  person.names.some(({ firsts }) => firsts.length > 1 && surnames.every((name) => firsts.includes(name)));

/** "Quinten V.": somebody called Quinten whose surname may begin with it; or, in a list, somebody called V. Quinten. */
function hiddenSteps(ground: Ground, mention: Mention): Step[] {
  const { firsts, surnameInitial = '' } = mention.parts;
  const keys = firsts.flatMap((first) => [`f ${first}`, `x ${first}`]);
  return [
    () => under(ground, mention, keys, (person) => mayBegin(person, surnameInitial)),
    () =>
      under(
        ground,
        mention,
        firsts.map((surname) => `is ${surnameInitial} ${surname}`),
      ),
  ];
}

const mayBegin = ({ names }: Person, initial: string): boolean => {
  const surnames = names.flatMap(({ particle, surnames }) => [...surnames, ...(particle === '' ? [] : [particle])]);
  const hidden = names.flatMap(({ surnameInitial }) => surnameInitial ?? []);
  const known = [...surnames, ...hidden];
  return known.length === 0 || known.some((each) => each.startsWith(initial));
};

/** A surname, with initials or with a form of address or tussenvoegsels. */
function surnameSteps(ground: Ground, mention: Mention): Step[] {
  const { parts } = mention;
  if (parts.initials !== '') return initialSteps(ground, mention);
  const other = turned(parts);
  const keys = (kind: string): string[] => surnamesOf(parts).map((surname) => `${kind} ${surname}`);
  return [
    () => under(ground, mention, keys('s'), (person) => hasBoth(person, parts)),
    () => (other === null ? [] : under(ground, mention, pairsOf(other))),
    () => under(ground, mention, keys('x')),
    () => swappedKnown(ground, mention),
  ];
}

/** "mevrouw Bos-de Wit" is not her son Levi Bos. */
const hasBoth = (person: Person, { surnames }: NameParts): boolean =>
  surnames.length < 2 || person.names.some((name) => surnames.every((each) => name.surnames.includes(each)));

/** "J. Jansen". Also "Jansen Jan" of a list, which was read the wrong way round. */
function initialSteps(ground: Ground, mention: Mention): Step[] {
  const { parts } = mention;
  const initial = parts.initials.slice(0, 1);
  const keys = (kind: string): string[] => surnamesOf(parts).map((surname) => `${kind} ${surname}`);
  const fits = (person: Person): boolean => sharesInitials(person, parts.initials);
  return [
    () => under(ground, mention, keys(`is ${initial}`), fits),
    () => nearSurname(ground, mention, fits),
    () => halfKnown(ground, mention),
    () =>
      under(ground, mention, keys('f'), ({ names }) =>
        names.some(({ surnames }) => surnames.some((each) => each.startsWith(initial))),
      ),
  ];
}

/** "J." and "J.P." may be one man; "P." and "J.P." are taken for two. */
const sharesInitials = (person: Person, initials: string): boolean =>
  person.names.some(
    (name) => name.initials !== '' && (name.initials.startsWith(initials) || initials.startsWith(name.initials)),
  );

/** One word. With a form of address before it, it is rather a surname; without, rather a first name. */
function singleSteps(ground: Ground, mention: Mention): Step[] {
  const { parts, titled, kin } = mention;
  // Somebody of whom only this word is known fits both ways.
  const first: Step = () => under(ground, mention, [`f ${parts.single}`, `x ${parts.single}`]);
  const surname: Step = () => under(ground, mention, [`s ${parts.single}`, `x ${parts.single}`]);
  const near: Step[] = [
    () => nearSingle(ground, mention),
    () => swappedKnown(ground, mention),
    () => asPetName(ground, mention),
  ];
  const hasFirst: Step = () => under(ground, mention, [`f ${parts.single}`]);
  return titled && kin === undefined
    ? [surname, first, ...near]
    : [() => (hasFirst().length > 0 ? first() : []), surname, ...near];
}
