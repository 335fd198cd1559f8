import type { Text } from '../../../ui/index.ts';

/** One change: at which step, what happened, said in a sentence, with both sides in words. */
export type Difference = {
  step: number;
  kind: 'added' | 'removed' | 'changed';
  sentence: Text;
  before: Text | null;
  after: Text | null;
};

/** One answer of a part: what it is called, where it stands, and what it says. An empty text is nothing said. */
export type Leaf<Part> = { step: number; label: Text; of: (part: Part) => unknown; say: (value: never) => Text };

/** Several parts of one kind, each recognised by `key`. */
export type Group<Part, Item> = {
  step: number;
  thing: Text;
  of: (part: Part) => readonly Item[];
  key: (item: Item) => string;
  name: (item: Item) => Text;
  parts: Parts<Item>;
};

export type Parts<Part> = { leaves: readonly Leaf<Part>[]; groups: readonly Group<Part, never>[] };

/** Longest text that a sentence repeats; longer ones stand below it. */
const SHORT = 60;

export function compare<Part>(before: Part, after: Part, parts: Parts<Part>, where: Text | null = null): Difference[] {
  const leaves = parts.leaves.flatMap((leaf) => compareLeaf(before, after, leaf, where));
  const found = [...leaves, ...parts.groups.flatMap((group) => compareGroup(before, after, group, where))];
  if (found.length > 0 || canonical(before) === canonical(after)) return found;
  // Nothing may change in silence, also not an answer that nobody gave a name here yet.
  const sentence = both((language) => inPlace(where, language, words.other[language]));
  return [{ step: parts.leaves[0]?.step ?? 1, kind: 'changed', sentence, before: null, after: null }];
}

function compareLeaf<Part>(before: Part, after: Part, leaf: Leaf<Part>, where: Text | null): Difference[] {
  const [was, is] = [leaf.of(before), leaf.of(after)];
  if (canonical(was) === canonical(is)) return [];
  const say = leaf.say as (value: unknown) => Text;
  const [old, fresh] = [was, is].map((value) => (value === null || value === undefined ? nothing : say(value)));
  return [
    {
      step: leaf.step,
      kind: 'changed',
      sentence: both((language) => inPlace(where, language, sayChange(leaf.label, old!, fresh!, language))),
      before: old!.nl === '' ? null : old!,
      after: fresh!.nl === '' ? null : fresh!,
    },
  ];
}

function sayChange(label: Text, before: Text, after: Text, language: 'nl' | 'en'): string {
  const [name, was, is] = [label[language], before[language], after[language]];
  const short = was.length <= SHORT && is.length <= SHORT;
  const nl = language === 'nl';
  if (was === '')
    return short ? `${name} ${nl ? 'is nu' : 'is now'} ‘${is}’` : `${name} ${nl ? 'is ingevuld' : 'was filled in'}`;
  if (is === '')
    return short
      ? `${name} ${nl ? 'is weg; het was' : 'is gone; it was'} ‘${was}’`
      : `${name} ${nl ? 'is weg' : 'is gone'}`;
  if (!short || was === is) return `${name} ${nl ? 'is anders' : 'is different'}`;
  return nl ? `${name} was ‘${was}’ en is nu ‘${is}’` : `${name} was ‘${was}’ and is now ‘${is}’`;
}

function compareGroup<Part>(before: Part, after: Part, group: Group<Part, never>, where: Text | null): Difference[] {
  const { step, thing, name, parts } = group as unknown as Group<Part, unknown>;
  const [was, is] = [keyed(group, before), keyed(group, after)];
  const called = (item: unknown): Text =>
    both((language) => `${thing[language]}${name(item)[language] === '' ? '' : ` ‘${name(item)[language]}’`}`);
  const whole = (kind: 'added' | 'removed', item: unknown, said: Text): Difference => ({
    ...{ step, kind },
    sentence: both((language) => inPlace(where, language, `${called(item)[language]} ${said[language]}`)),
    before: kind === 'removed' ? name(item) : null,
    after: kind === 'added' ? name(item) : null,
  });
  const gone = [...was].filter(([key]) => !is.has(key)).map(([, item]) => whole('removed', item, words.removed));
  const fresh = [...is].filter(([key]) => !was.has(key)).map(([, item]) => whole('added', item, words.added));
  const kept = [...is].flatMap(([key, item]) => {
    if (!was.has(key)) return [];
    const here = both((language) => (where ? `${where[language]}, ${called(item)[language]}` : called(item)[language]));
    return compare(was.get(key), item, parts, here);
  });
  return [...gone, ...fresh, ...kept];
}

/** By their key; a key that stands twice counts on, so that nothing is lost. */
function keyed<Part>(group: Group<Part, never>, part: Part): Map<string, unknown> {
  const { of, key } = group as unknown as Group<Part, unknown>;
  const found = new Map<string, unknown>();
  for (const item of of(part)) {
    let name = key(item);
    while (found.has(name)) name += '+';
    found.set(name, item);
  }
  return found;
}

const nothing: Text = { nl: '', en: '' };
/** `other`: the test of differences.ts finds it, so that every answer gets a name in parts.ts. */
export const words = {
  added: { nl: 'is erbij gekomen', en: 'was added' },
  removed: { nl: 'is weggehaald', en: 'was removed' },
  other: { nl: 'nog een antwoord is anders', en: 'one more answer is different' },
} as const satisfies Record<string, Text>;

export const both = (say: (language: 'nl' | 'en') => string): Text => ({ nl: say('nl'), en: say('en') });

/** "Doel ‘Begeleiding’: grondslag was … ." A sentence begins with a capital and ends with a full stop. */
function inPlace(where: Text | null, language: 'nl' | 'en', said: string): string {
  const sentence = where ? `${where[language]}: ${said}` : said;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${sentence.endsWith('.') ? '' : '.'}`;
}

/** The order of a list and of the keys of an object says nothing; everything else does. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .map(([key, each]) => `${key}:${canonical(each)}`)
    .sort()
    .join()}}`;
}
