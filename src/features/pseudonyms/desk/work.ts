import { engine, type KnownPerson, type Language } from '../../deidentification/index.ts';
import type { Remaining } from '../pages/remains.tsx';
import { type Desk, namesIn } from './desk.ts';
import type { Around } from './look.ts';
import { type DeskMark, marksOf } from './marks.ts';
import { rewrite, type RewriteOptions, type Rewriting, staysAsItIs } from './rewrite.ts';

export type Worked = { desk: Desk; rewriting: Rewriting; risks: readonly Remaining[]; doubts: readonly string[] };

/** Everything that the page shows, out of what was typed and who is known. */
export function workAt(desk: Desk, around: Around, language: Language): Worked {
  const options = optionsOf(desk, around, language);
  const rewriting = rewrite(desk.text, marksOf(desk, options.known), options);
  const doubts = doubtsIn(rewriting, options.known);
  return { desk, rewriting, risks: remaining(rewriting, language), doubts };
}

export function optionsOf(desk: Desk, { known, remembered }: Around, language: Language): RewriteOptions {
  const shiftDays = desk.shift ? (remembered?.shiftDays ?? desk.weeks * 7) : null;
  const everybody = [...known, ...namesIn(desk.who).map((name) => ({ name }))];
  return { language, known: everybody, memory: remembered?.memory ?? null, shiftDays };
}

/** What may still point at one person in the new text: what was left as it is counts, what was replaced does not. */
function remaining({ text, marks }: Rewriting, language: Language): Remaining[] {
  const left = new Set(marks.filter(staysAsItIs).map(({ start }) => start));
  const risks = engine().remains(text, marks.map(asMark), { left: ({ start }) => left.has(start) });
  return risks.map(({ start, end, strength, why, suggestion }) => ({
    said: text.slice(start, end).replace(/\s+/g, ' '),
    strong: strength === 'strong',
    why: why[language],
    suggestion: suggestion[language],
  }));
}

const asMark = ({ start, end, choice }: DeskMark) => ({ start, end, label: choice.label });

/** As many as somebody answers without skipping the rest. */
const MOST_DOUBTS = 10;

/**
 * What looks a little like a name or a number, and is left in the new text: less sure than a mark, so somebody is asked
 * instead. Only what could name somebody: a capital, or a number of five digits or more.
 */
function doubtsIn({ text, marks }: Rewriting, known: readonly KnownPerson[]): string[] {
  const free = engine()
    .find(text, { known, threshold: 0.3 })
    .filter(({ start, end }) => marks.every((mark) => mark.end <= start || end <= mark.start));
  const said = free.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return [...new Set(said)].filter((each) => /\p{Lu}|\d{5}/u.test(each)).slice(0, MOST_DOUBTS);
}
