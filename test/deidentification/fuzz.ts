import { type Engine, labels, pseudonymise, restore } from '../../src/features/deidentification/engine/index.ts';
import { drawn, mutate } from './mutate.ts';

const known = [
  { name: 'Noa van der Meer', aliases: ['Nootje'], role: 'client' as const },
  { name: 'Yassin El Amrani', role: 'family' as const, relation: 'broer' },
];

/**
 * Mutates texts until `characters` have been read. Answers what went wrong, with the seed of each text; an empty list is
 * what we want: no crash, no place outside the text, none over another, and output plus key give the input back.
 */
export function fuzz(engine: Engine, texts: readonly string[], characters: number, seed: number): string[] {
  const wrong: string[] = [];
  for (let read = 0, at = seed; read < characters && wrong.length < 20; at += 1) {
    const draw = drawn(at);
    const text = mutate(texts[draw(texts.length)]!, texts[draw(texts.length)]!, draw);
    read += Math.max(1, text.length);
    try {
      const problem = problemWith(engine, text, at % 3 === 0);
      if (problem) wrong.push(`seed ${at}: ${problem}`);
    } catch (error) {
      wrong.push(`seed ${at}: ${error instanceof Error ? error.message : 'thrown'}`);
    }
  }
  return wrong;
}

function problemWith(engine: Engine, text: string, withKnown: boolean): string | null {
  const people = withKnown ? known : [];
  const spans = engine.find(text, { known: people, relative: withKnown });
  let after = 0;
  for (const { start, end, label, confidence } of spans) {
    if (start < after || end <= start || end > text.length) return `place ${start}–${end} after ${after}`;
    if (!labels.includes(label) || !(confidence > 0 && confidence <= 1)) return `label ${label} at ${confidence}`;
    after = end;
  }
  const styles = withKnown ? ({ date: 'shifted', age: 'coarse', place: 'coarse', institution: 'coarse' } as const) : {};
  const { text: output, key } = pseudonymise(text, spans, { known: people, styles, shiftDays: 91, key: true });
  if (restore(output, key!) !== text) return 'the key does not give the text back';
  for (const { start, end } of engine.remains(text, spans))
    if (start < 0 || end > text.length || end <= start) return `risk at ${start}–${end}`;
  return null;
}
