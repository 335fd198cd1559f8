import { engine, type Language } from '../../deidentification/index.ts';
import type { Remaining } from '../pages/remains.tsx';
import { type Desk, namesIn } from './desk.ts';
import type { Around } from './look.ts';
import { type DeskMark, marksOf } from './marks.ts';
import { rewrite, type RewriteOptions, type Rewriting, staysAsItIs } from './rewrite.ts';

export type Worked = { desk: Desk; rewriting: Rewriting; risks: readonly Remaining[] };

/** Everything that the page shows, out of what was typed and who is known. */
export function workAt(desk: Desk, around: Around, language: Language): Worked {
  const options = optionsOf(desk, around, language);
  const rewriting = rewrite(desk.text, marksOf(desk, options.known), options);
  return { desk, rewriting, risks: remaining(rewriting, language) };
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
