import {
  type CaseMemory,
  type KnownPerson,
  type Label,
  labels,
  type Language,
  pseudonymise,
  type Pseudonymised,
  type Style,
} from '../../deidentification/index.ts';
import type { DeskMark } from './marks.ts';

/** A mark with what could come in its place, and what does. `coarse` is null where nothing coarser exists. */
export type Rewritten = DeskMark & { tag: string; coarse: string | null; instead: string };

export type Rewriting = { text: string; marks: readonly Rewritten[]; output: string; memory: CaseMemory };

export type RewriteOptions = {
  language: Language;
  known: readonly KnownPerson[];
  memory: CaseMemory | null;
  /** Days by which dates move; null: they get a tag. */
  shiftDays: number | null;
};

const all = (style: Style) => Object.fromEntries(labels.map((label) => [label, style])) as Record<Label, Style>;

/** How the engine is asked to write: tags, and dates moved if somebody wants that. */
export function writing({ language, known, memory, shiftDays }: RewriteOptions) {
  const styles = shiftDays === null ? {} : { date: 'shifted' as const };
  return { language, known, styles, ...(memory && { memory }), ...(shiftDays === null ? {} : { shiftDays }) };
}

/** The text with everything that was chosen in its place. Pure: the same desk gives the same text. */
export function rewrite(text: string, marks: readonly DeskMark[], options: RewriteOptions): Rewriting {
  const spans = marks.map(({ start, end, choice }) => ({ start, end, label: choice.label }));
  const tagged = pseudonymise(text, spans, writing(options));
  const coarser = pseudonymise(text, spans, { ...writing(options), styles: all('coarse') });
  const gaps = gapsOf(tagged);
  const rewritten = marks.map((mark, at) => {
    const tag = tagged.replacements[at]!.tag;
    const rough = coarser.replacements[at]!.tag;
    const coarse = rough === tag ? null : rough;
    // A possessive s stays in the text behind the tag: it is no part of what stays or goes.
    const after = text.slice(mark.end, marks[at + 1]?.start);
    const said = mark.said.slice(0, mark.said.length - (gaps[at + 1]!.length - after.length));
    return { ...mark, tag, coarse, instead: insteadOf(mark, said, tag, coarse) };
  });
  const output = gaps[0]! + rewritten.map(({ instead }, at) => instead + gaps[at + 1]!).join('');
  return { text, marks: rewritten, output, memory: tagged.memory };
}

/** What stands before, between and behind the replacements. */
function gapsOf({ text, replacements }: Pseudonymised): string[] {
  const ends = [0, ...replacements.map(({ end }) => end)];
  return ends.map((end, at) => text.slice(end, replacements[at]?.start));
}

/** Whether what was found stands in the output as it was. */
export const staysAsItIs = ({ choice, here }: DeskMark): boolean => here || choice.way === 'keep';

function insteadOf(mark: DeskMark, said: string, tag: string, coarse: string | null): string {
  const { choice } = mark;
  if (staysAsItIs(mark)) return said;
  if (choice.way === 'own') return choice.own;
  return choice.way === 'coarse' && coarse !== null ? coarse : tag;
}

/** One form of words with all its places, in the order of the text. */
export type MarkGroup = { key: string; said: string; found: Label; first: Rewritten; places: readonly Rewritten[] };

export function groupMarks(marks: readonly Rewritten[]): MarkGroup[] {
  return [...Map.groupBy(marks, ({ key }) => key)].map(([key, places]) => {
    const first = places.find((place) => !place.here) ?? places[0]!;
    return { key, said: first.said, found: first.found, first, places };
  });
}
