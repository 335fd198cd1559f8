import type { KnownPerson } from '../known.ts';
import type { Label } from '../span.ts';
import { coarseAge } from './coarse/coarse-age.ts';
import { coarseDate, type DateGrain } from './coarse/coarse-date.ts';
import { coarseOccupation } from './coarse/coarse-occupation.ts';
import { coarsePlace, coarsePostcode } from './coarse/coarse-place.ts';
import { weekdayNamed } from './dates/months.ts';
import { parseDate } from './dates/parse-date.ts';
import { shiftDate } from './dates/shift-date.ts';
import { kindOf } from './kinds.ts';
import { inOrder, type Language, type Mark } from './mark.ts';
import { gatherPeople, type Gathering, openGathering } from './people/gather.ts';
import { giveTags, openTags, personTag, type UsedTags } from './people/person-tags.ts';
import { type CaseMemory, emptyMemory } from './people/person.ts';
import { relationsIn } from './people/relations.ts';
import { type Key, keyOf, type Place, tagsIn } from './restore.ts';
import { openValues, type ValueTags } from './values.ts';

/**
 * What a text is called after this: pseudonymised (AVG art. 4(5)). Whoever has the key, or knows the story, can still
 * say who it is, so it stays personal data (recital 26). Nothing here may call it anything more than that: only a person
 * decides so, with reasons.
 */
export const resultLabel = { nl: 'gepseudonimiseerd', en: 'pseudonymised' } as const;

/**
 * `label`: only what it is, "[persoon]". `numbered`: the same value the same tag, "[persoon 1]". `coarse`: a more
 * general value where there is one ("in de veertig"), else numbered. `shifted`: only of dates, needs `shiftDays`.
 */
export type Style = 'label' | 'numbered' | 'coarse' | 'shifted';

export type Options = {
  /** Of the tags. */
  language?: Language;
  /** Per label; `numbered` when not said. */
  styles?: Partial<Record<Label, Style>>;
  /** What stays of a coarse date; `month` when not said. */
  grain?: DateGrain;
  /** The secret number of days of the case (`shiftOfCase`). */
  shiftDays?: number;
  known?: readonly KnownPerson[];
  /** What earlier documents of the case gave back. */
  memory?: CaseMemory;
  /** Whether to give a key back with which everything can be undone. Only when somebody asked for it. */
  key?: boolean;
};

/** One place of the result: what stands there now, and what it stands for. Offsets in the result, UTF-16. */
export type Replacement = { start: number; end: number; tag: string; label: Label };

export type Rewritten = {
  text: string;
  replacements: Replacement[];
  /** Only when asked for; whoever has it can read who it is, so seal it under the client's key. */
  key?: Key;
};

export type Pseudonymised = Rewritten & {
  /** For the next document of the case; holds names, so seal it under the client's key. */
  memory: CaseMemory;
};

/** The texts of a case, one after another: what is remembered stays open, so that ten thousand rows cost no more each. */
export type OpenCase = {
  pseudonymise: (text: string, marks: readonly Mark[]) => Rewritten;
  memory: () => CaseMemory;
  /** Who is remembered now; unlike `memory` no copy, for whoever looks after every text. */
  people: () => CaseMemory['people'];
};

/** For many texts of one case. Begins where `memory` ended. */
export function openCase(options: Options = {}): OpenCase {
  const { language = 'nl', known = [], memory = emptyMemory() } = options;
  const gathering = openGathering(memory.people, known);
  const tags = openTags(gathering.people, language);
  const values = openValues(memory.values, language, tags.used);
  const opened: Opened = { gathering, tags, values, options };
  return {
    pseudonymise: (text, marks) => rewrite(text, marks, opened),
    people: () => gathering.people,
    memory: () => structuredClone({ version: 1, people: gathering.people, values: values.values }),
  };
}

/** The text with every mark replaced, the same person and the same value the same everywhere. Pure. */
export function pseudonymise(text: string, marks: readonly Mark[], options: Options = {}): Pseudonymised {
  const opened = openCase(options);
  return { ...opened.pseudonymise(text, marks), memory: opened.memory() };
}

type Opened = { gathering: Gathering; tags: UsedTags; values: ValueTags; options: Options };

function rewrite(text: string, marks: readonly Mark[], opened: Opened): Rewritten {
  const { options } = opened;
  const ordered = withWeekdays(text, inOrder(text, marks), options);
  const name = naming(text, ordered, opened);
  const replacements: Replacement[] = [];
  const places: Place[] = [];
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const mark of ordered) {
    const { tag, end, loose } = name(mark);
    const between = text.slice(from, mark.start);
    parts.push(between, tag);
    const start = length + between.length;
    length = start + tag.length;
    replacements.push({ start, end: length, tag, label: mark.label });
    places.push({ start, tag, original: text.slice(mark.start, end), loose });
    from = end;
  }
  const result = parts.join('') + text.slice(from);
  return { text: result, replacements, ...(options.key && { key: keyOf(text, result, places) }) };
}

/** A weekday right before a date that moves by other than whole weeks moves along. */
function withWeekdays(text: string, marks: Mark[], { styles, shiftDays = 0 }: Options): Mark[] {
  if (styles?.date !== 'shifted' || shiftDays % 7 === 0) return marks;
  return marks.map((mark, at) => {
    if (mark.label !== 'date') return mark;
    const from = Math.max(marks[at - 1]?.end ?? 0, mark.start - 16);
    const word = /(?<![\p{L}\p{N}])(\p{L}+)[.,]?\s+$/u.exec(text.slice(from, mark.start));
    if (word === null || weekdayNamed(word[1]!) === undefined) return mark;
    const start = from + word.index;
    return parseDate(text.slice(start, mark.end)) === null ? mark : { ...mark, start };
  });
}

/** `loose`: the tag may stand for anybody. */
type Named = { tag: string; end: number; loose: boolean };

/** Decides, before anything is written, how every mark will be called. */
function naming(text: string, marks: readonly Mark[], opened: Opened): (mark: Mark) => Named {
  const { gathering, tags, values, options } = opened;
  const { language = 'nl', styles = {} } = options;
  for (const tag of tagsIn(text)) tags.used.add(tag);
  const meant = gatherPeople(gathering, text, marks);
  giveTags(gathering, [...new Set(meant.map(({ person }) => person))], relationsIn(gathering, text, meant), tags);
  const { people } = gathering;
  const persons = new Map(meant.map((each) => [each.mark.start, each]));
  return (mark) => {
    const { start, end, label } = mark;
    const style = styles[label] ?? 'numbered';
    const kind = kindOf(text, mark);
    const who = persons.get(start);
    if (style === 'label') return { tag: `[${kind[language]}]`, end: end - (who?.cut ?? 0), loose: true };
    if (who !== undefined)
      return { tag: personTag(people, people[who.person]!.tag!, language), end: end - who.cut, loose: false };
    const coarse = coarser(text, mark, style, options);
    return { tag: coarse ?? values.tagOf(text.slice(start, end), mark, kind), end, loose: coarse !== null };
  };
}

/** The general value that may stand there; null when only a tag will do. */
function coarser(text: string, mark: Mark, style: Style, options: Options): string | null {
  const { start, end, label } = mark;
  const { language = 'nl', grain = 'month', shiftDays } = options;
  const written = text.slice(start, end);
  if (label === 'date' && style === 'shifted') return shiftDays === undefined ? null : shiftDate(written, shiftDays);
  if (style !== 'coarse') return null;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  switch (label) {
    case 'age':
      return coarseAge(written, after, language);
    case 'date':
      return coarseDate(written, before, grain, language);
    case 'place':
      return coarsePlace(written, before, language);
    case 'postcode':
      return coarsePostcode(written);
    case 'occupation_rare':
      return likeSentence(readable(coarseOccupation(written, language), before), before);
    case 'institution':
      return /(?:^|\s)(?:de|het|een|the|a)\s+$/iu.test(before)
        ? kindOf(text, mark)[language]
        : `${language === 'nl' ? 'een' : 'a'} ${kindOf(text, mark)[language]}`;
    default:
      return null;
  }
}

/** "de iemand in de luchtvaart" is no Dutch. */
const readable = (value: string | null, before: string): string | null =>
  value !== null && /^(?:iemand|somebody)/.test(value) && !/(?:^|\s)(?:is|was|als|werd|wordt|as)\s+$/iu.test(before)
    ? null
    : value;

/** A capital where a sentence begins. */
const likeSentence = (value: string | null, before: string): string | null =>
  value !== null && /(?:^|[.!?]\s+|\n\s*)$/u.test(before) ? value[0]!.toUpperCase() + value.slice(1) : value;
