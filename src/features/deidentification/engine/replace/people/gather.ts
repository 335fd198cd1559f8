import { inOrder, type Mark } from '../mark.ts';
import type { KnownPerson } from '../../known.ts';
import { addKnown } from './known-people.ts';
import { titleBefore } from './gender.ts';
import { whoFits } from './match.ts';
import { addName } from './name-index.ts';
import { parseName } from './parse-name.ts';
import type { Person } from './person.ts';
import { kinBefore, kinInBrackets } from './kin.ts';
import { genderBy, type Ground, type Mention } from './under.ts';

/** Who is meant by one mark. `cut`: the last units are a possessive s and stay in the text. */
export type Meant = { mark: Mark; person: number; cut: number };

/** The people of a case, while its texts are read. */
export type Gathering = Ground & {
  /** Names that fit several people, each with its own identity. */
  unsure: Map<string, number>;
  /** The client, when the file says who that is and there is only one. */
  client: number | undefined;
};

/** Begins with the people of earlier texts and those whom the file knows. */
export function openGathering(remembered: readonly Person[], known: readonly KnownPerson[]): Gathering {
  const people: Person[] = structuredClone([...remembered]);
  const index: Ground['index'] = new Map();
  const unsure = new Map<string, number>();
  people.forEach((person, at) => {
    if (person.unsure !== undefined) unsure.set(person.unsure, at);
    else for (const parts of person.names) addName(index, at, parts);
  });
  addKnown({ index, people }, known);
  const clients = people.flatMap((person, at) => (person.known === 'client' ? [at] : []));
  return { index, people, unsure, client: clients.length === 1 ? clients[0] : undefined };
}

/**
 * Whom every name in a text means. "J. Jansen", "Jansen, Jan", "JANSEN" and "Jan" are one person as long as nobody else
 * can be meant; a name that fits two people ("Jansen", of Jan and of Piet) is nobody's and gets an identity of its own.
 * What is written in full decides first, wherever it stands.
 */
export function gatherPeople(gathering: Gathering, text: string, marks: readonly Mark[]): Meant[] {
  const mentions = inOrder(text, marks)
    .filter(({ label }) => label === 'person' || label === 'initials')
    .map((mark) => ({ mark, mention: mentionAt(text, mark) }));
  const there = gathering.people.length;
  const seen = new Map<number, number>();
  return mentions
    .map((each, at) => ({ ...each, at, rank: rankOf(each.mention) }))
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ mark, mention }) => {
      // One letter means somebody who was named before it, not somebody who comes later.
      const before = (person: number): boolean => (seen.get(person) ?? (person < there ? -1 : mark.start)) < mark.start;
      const decided = decide(gathering, mention, isOneLetter(mention) ? before : anybody);
      seen.set(decided.person, Math.min(seen.get(decided.person) ?? mark.start, mark.start));
      return { mark, ...decided };
    })
    .toSorted((a, b) => a.mark.start - b.mark.start);
}

const anybody = (): boolean => true;
const isOneLetter = ({ initialsOnly, parts }: Mention): boolean => initialsOnly && parts.initials.length === 1;

/** What is written fully comes before what leans on it. */
function rankOf({ parts, initialsOnly, titled, kin }: Mention): number {
  if (initialsOnly) return 4;
  if (parts.surnameInitial !== undefined) return 1;
  if (parts.firsts.length > 0) return 0;
  if (parts.surnames.length > 0) return parts.initials === '' ? 2 : 1;
  if (kin !== undefined) return 2.3;
  return titled ? 3 : 2.5;
}

function mentionAt(text: string, { start, end, label }: Mark): Mention {
  const written = text.slice(start, end);
  const parts = parseName(written);
  const { titled, gender } = titleBefore(text, start);
  const kin = kinBefore(text, start);
  const behind = kinInBrackets(text, end);
  const said = kin?.gender ?? gender;
  return {
    parts: label === 'initials' ? { ...parseName(''), initials: initialsIn(written) } : parts,
    initialsOnly: label === 'initials' || (parts.initials !== '' && parts.firsts.length + parts.surnames.length === 0),
    titled,
    ...(said && { gender: said }),
    ...(kin && { kin: kin.nl }),
    ...(behind && { behind: behind.nl }),
  };
}

/** "J.v.d.B." → jvdb; "JJ" → jj. */
const initialsIn = (written: string): string =>
  written
    .slice(0, 20)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

function decide(ground: Gathering, mention: Mention, may: (person: number) => boolean): Pick<Meant, 'person' | 'cut'> {
  const { fits: all, cut } = whoFits(ground, mention);
  const fits = all.filter(may);
  if (fits.length === 1) {
    join(ground, fits[0]!, mention, cut);
    return { person: fits[0]!, cut };
  }
  const sign = fits.length > 1 ? signOf(mention) : undefined;
  const before = sign === undefined ? undefined : ground.unsure.get(sign);
  if (before !== undefined) return { person: before, cut };
  const { people, index } = ground;
  const gender = genderBy(mention);
  people.push({
    names: [mention.parts],
    ...(gender && { gender }),
    kin: kinOfMention(mention),
    ...(sign !== undefined && { unsure: sign }),
  });
  const person = people.length - 1;
  if (sign === undefined) addName(index, person, mention.parts);
  else ground.unsure.set(sign, person);
  return { person, cut };
}

const kinOfMention = ({ kin, behind }: Mention): string[] => [kin, behind].flatMap((each) => each ?? []);

const signOf = ({ parts, gender }: Mention): string =>
  [
    gender ?? '',
    parts.initials,
    ...parts.firsts,
    '',
    ...parts.surnames,
    '',
    parts.single,
    parts.surnameInitial ?? '',
  ].join(' ');

/** One more form of somebody's name; a form that says no more than another is not kept twice. */
function join({ index, people }: Ground, at: number, mention: Mention, cut: number): void {
  const person = people[at]!;
  const gender = genderBy(mention);
  if (person.gender === undefined && gender !== undefined) person.gender = gender;
  for (const kin of kinOfMention(mention)) if (!person.kin.includes(kin)) person.kin.push(kin);
  if (cut > 0 || mention.initialsOnly || person.names.length >= 12) return;
  const same = JSON.stringify(mention.parts);
  if (person.names.some((each) => JSON.stringify(each) === same)) return;
  person.names.push(mention.parts);
  addName(index, at, mention.parts);
}
