import { type Language, recognisability } from '../../deidentification/index.ts';
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
  const spans = marks.filter((mark) => !staysAsItIs(mark)).map(asSpan);
  return recognisability(text, spans).map((risk) => ({
    said: text.slice(risk.start, risk.end).replace(/\s+/g, ' '),
    strong: risk.strength === 'strong',
    why: risk.why[language],
    suggestion: risk.suggestion[language],
  }));
}

const asSpan = ({ start, end, choice }: DeskMark) => ({ start, end, label: choice.label });
