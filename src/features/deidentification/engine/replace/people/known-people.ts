import type { KnownPerson } from '../../known.ts';
import { addName, addSwapped } from './name-index.ts';
import { kinOf, kinWords } from './kin.ts';
import { type NameParts, parseName } from './parse-name.ts';
import type { Person } from './person.ts';
import { genderBy, type Ground } from './under.ts';

/** People of the file: whoever is in the memory of the case already keeps the tag. */
export function addKnown({ index, people }: Ground, known: readonly KnownPerson[]): void {
  const there = new Map(people.flatMap(({ names }, at) => names.map((parts) => [JSON.stringify(parts), at] as const)));
  for (const each of known) {
    const names = [each.name, ...(each.aliases ?? [])].map(withoutTitle).map(parseName).filter(hasLetters);
    const [full] = names;
    if (full === undefined) continue;
    const at = there.get(JSON.stringify(full)) ?? people.push({ names: [], kin: [] }) - 1;
    for (const parts of names) {
      people[at]!.names.push(parts);
      addName(index, at, parts);
      addSwapped(index, at, parts);
    }
    describe(people[at]!, full, each);
  }
}

function describe(person: Person, parts: NameParts, { role, relation }: KnownPerson): void {
  const kin = relation === undefined ? '' : (kinOf(relation)?.nl ?? asTagWord(relation));
  const gender = person.gender ?? kinOf(kin)?.gender ?? genderBy({ parts, initialsOnly: false, titled: false });
  if (gender !== undefined) person.gender = gender;
  if (kin !== '' && !person.kin.includes(kin)) person.kin.push(kin);
  if (role !== undefined) person.known = role;
}

/** What somebody typed as relation must not break the brackets of a tag, and holds no line ends. */
const asTagWord = (relation: string): string =>
  relation
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();

const titles = new RegExp(
  `^(?:(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|dr|drs|mr|prof|${kinWords})\\.?\\s+)+(?=\\S)`,
  'iu',
);
const withoutTitle = (name: string): string => name.slice(0, 200).trim().replace(titles, '');

const hasLetters = ({ firsts, surnames, single, initials }: NameParts): boolean =>
  firsts.length + surnames.length + single.length + initials.length > 0;
