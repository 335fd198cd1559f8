import { type Language, pseudonymise } from './engine/index.ts';
import { findIdentifying } from './find-identifying.ts';
import type { Known } from './finding.ts';

const BETWEEN = '\n\n';

/**
 * The parts of one text with a tag in the place of everything that is marked, the same tag for the same person in every
 * part. Somebody goes on from there: a text full of tags is no story yet.
 */
export function withTags<Parts extends Readonly<Record<string, string>>>(
  parts: Parts,
  { known, language }: { known: Known; language: Language },
): Parts {
  const names = Object.keys(parts);
  const text = names.map((name) => parts[name]).join(BETWEEN);
  const found = findIdentifying(text, known);
  const people = known.names.map((name) => ({ name }));
  const written = pseudonymise(text, found, { language, known: people });
  // Counted from the next tag back: a possessive s may have come out of what was found.
  const placeOf = (at: number): number => {
    const next = found.findIndex(({ start }) => start >= at);
    if (next === -1) return written.text.length - (text.length - at);
    return written.replacements[next]!.start - (found[next]!.start - at);
  };
  let at = 0;
  const tagged = names.map((name) => {
    const start = at;
    at += parts[name]!.length;
    const said = written.text.slice(placeOf(start), placeOf(at));
    at += BETWEEN.length;
    return [name, said] as const;
  });
  return Object.fromEntries(tagged) as Parts;
}
