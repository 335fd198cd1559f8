import type { Language } from '../../../platform/context.ts';
import { engine, isDirect, type KnownPerson, type Label, labelTexts } from '../../deidentification/index.ts';

type Place = { start: number; end: number; label: Label };

/**
 * A text in which nothing points at one person any more, so that somebody can advise without knowing whom it is about:
 * everybody whom the file knows, every other name, and numbers and addresses. What happened, when and where stays:
 * without it nobody can advise.
 */
export function withoutNames(text: string, known: readonly KnownPerson[], language: Language): string {
  const written = text.normalize('NFC');
  const somebody = known.filter(({ name }) => name.trim() !== '');
  const found = engine().find(written, { known: somebody }).filter(isDirect);
  let at = 0;
  let said = '';
  for (const { start, end, label } of together(found, exactly(written, somebody))) {
    const between = written.slice(at, start);
    const person = label === 'person' || label === 'initials';
    const instead = person ? nobody[language] : `[${labelTexts[label][language].toLowerCase()}]`;
    // "Zonnebloem, Amina" is one person, in an order of its own.
    const goesOn = /^[ ,]*$/.test(between) && said.endsWith(instead);
    said += goesOn ? '' : between + instead;
    at = end;
  }
  return said + written.slice(at);
}

/** What stands in the place of a name. */
const nobody = { nl: '[naam]', en: '[name]' } as const;

/** Parts of names that are words of the language as well: alone they tell nobody who it is. */
const small = new Set(['van', 'der', 'den', 'het', 'ten', 'ter', 'aan', 'the', 'and', 'bij', 'uit']);

/**
 * Every name of the file as it is written there, and each part of it. The engine reads "roos" as a flower; here one word
 * too many that is gone does no harm, and one name that is left does.
 */
function exactly(text: string, known: readonly KnownPerson[]): Place[] {
  const whole = known
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .map((name) => name.normalize('NFC').trim());
  const parts = whole
    .flatMap((name) => name.split(/[\s.,]+/u))
    .filter((part) => [...part].length > 2 && !small.has(part.toLowerCase()));
  const all = [...new Set([...whole, ...parts])].filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  if (all.length === 0) return [];
  const named = new RegExp(`(?<![${letter}])(?:${all.map(literal).join('|')})(?=(?:['’]?s)?(?![${letter}]))`, 'giu');
  return [...text.matchAll(named)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    label: 'person',
  }));
}

const letter = '\\p{L}\\p{M}\\p{N}';
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** In order, as one where they overlap. */
function together(...all: Place[][]): Place[] {
  const merged: Place[] = [];
  for (const place of all.flat().toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end);
    else merged.push({ ...place });
  }
  return merged;
}
