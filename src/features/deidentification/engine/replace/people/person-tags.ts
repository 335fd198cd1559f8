import type { Language } from '../mark.ts';
import type { Gathering } from './gather.ts';
import { kinOf } from './kin.ts';
import type { Person, PersonTag } from './person.ts';
import type { Relation } from './relations.ts';

const roles = {
  client: { nl: 'cliënt', en: 'client' },
  carer: { nl: 'mantelzorger', en: 'informal carer' },
  worker: { nl: 'begeleider', en: 'worker' },
  family: { nl: 'familielid', en: 'relative' },
} as const;

/** A tag as it stands in the text: "[persoon 1]", "[cliënt]", "[moeder van persoon 1]". */
export const personTag = (people: readonly Person[], tag: PersonTag, language: Language): string =>
  `[${wordsOf(people, tag, language)}]`;

function wordsOf(people: readonly Person[], tag: PersonTag, language: Language): string {
  if (tag.by === 'number') return `${language === 'nl' ? 'persoon' : 'person'} ${tag.number}`;
  const number = tag.number === 1 ? '' : ` ${tag.number}`;
  if (tag.by === 'role') return `${roles[tag.role][language]}${number}`;
  const owner = wordsOf(people, people[tag.of]!.tag!, language);
  const kin = language === 'nl' ? tag.kin : (kinOf(tag.kin)?.en ?? tag.kin);
  return `${kin}${number} ${language === 'nl' ? 'van' : 'of'} ${owner}`;
}

/** Which tags are given, or stand in a text and would be mistaken for ours. */
export type UsedTags = { used: Set<string>; last: Map<string, number>; language: Language };

export const openTags = (people: readonly Person[], language: Language): UsedTags => ({
  used: new Set(people.flatMap(({ tag }) => (tag ? [personTag(people, tag, language)] : []))),
  last: new Map(),
  language,
});

/**
 * Gives everybody in `order` (by first mention) a tag, and keeps those that were given before. A relation becomes the
 * tag only of somebody without a tag and without a role, and never in a circle.
 */
export function giveTags(
  { people, client }: Gathering,
  order: readonly number[],
  relations: readonly Relation[],
  { used, last, language }: UsedTags,
): void {
  const give = (at: number, make: (number: number) => PersonTag): void => {
    const same = personTag(people, make(0), language);
    let number = (last.get(same) ?? 0) + 1;
    while (used.has(personTag(people, make(number), language))) number += 1;
    people[at]!.tag = make(number);
    used.add(personTag(people, make(number), language));
    last.set(same, number);
  };
  const says = new Map(relations.toReversed().map((each) => [each.person, each]));
  const visit = (at: number, depth: number): void => {
    const person = people[at]!;
    if (person.tag !== undefined) return;
    const { kin, of } = relationOf(person, client, says.get(at)) ?? {};
    if (kin !== undefined && of !== undefined && of !== at && depth < 3 && !leadsTo(people, says, of, at)) {
      visit(of, depth + 1);
      if (depthOf(people, of) < 2) return give(at, (number) => ({ by: 'kin', kin, of, number }));
    }
    const { known } = person;
    if (known !== undefined) return give(at, (number) => ({ by: 'role', role: known, number }));
    give(at, (number) => ({ by: 'number', number }));
  };
  for (const at of order) visit(at, 0);
}

/** What the file says comes before what the text says; a client or worker is called by the role. */
function relationOf(
  person: Person,
  client: number | undefined,
  said?: Relation,
): { kin: string; of: number } | undefined {
  if (person.unsure !== undefined) return undefined;
  const [kin] = person.kin;
  if (person.known === 'family') return kin === undefined || client === undefined ? undefined : { kin, of: client };
  return person.known !== undefined || said === undefined ? undefined : { kin: said.kin.nl, of: said.of };
}

/** Whether following "of" from one comes back to the other: "[moeder van zoon van moeder van …]". */
function leadsTo(people: readonly Person[], says: ReadonlyMap<number, Relation>, from: number, to: number): boolean {
  let at: number | undefined = from;
  for (let steps = 0; at !== undefined && steps < 8; steps += 1) {
    if (at === to) return true;
    const tag: PersonTag | undefined = people[at]!.tag;
    at = tag === undefined ? says.get(at)?.of : tag.by === 'kin' ? tag.of : undefined;
  }
  return at !== undefined;
}

function depthOf(people: readonly Person[], at: number): number {
  const { tag } = people[at]!;
  return tag?.by === 'kin' ? 1 + depthOf(people, tag.of) : 0;
}
