import type { FileRefusal } from '../kinds.ts';
import { type Element, readMarkup } from './markup.ts';

/** A link somebody may click is the only thing that may point outside: nothing is fetched by opening the file. */
const CLICKED = /\/hyperlink$/i;
/** `https:`, `file:`, `\\server` or `//server`: outside, whatever the mode says. */
const OUTSIDE = /^([a-z][a-z\d+.-]*:|[\\/]{2})/i;
const RUNS = /vbaProject|vbaData|macrosheet|activeX/i;

/** Why these relationships of an office file (ECMA-376 part 2) may not be there: they run, or fetch when it is opened. */
export function relationshipRefusal(text: string): FileRefusal | null {
  const elements = readMarkup(text);
  if (elements?.[0]?.name !== 'relationships') return 'content-differs';
  return elements.some((each) => each.name === 'relationship' && runsOrFetches(each)) ? 'macros' : null;
}

function runsOrFetches({ attributes }: Element): boolean {
  const { type = '', target = '', targetmode: mode = 'internal' } = attributes;
  const outside = mode.toLowerCase() !== 'internal' || OUTSIDE.test(target);
  return RUNS.test(type) || (outside && !CLICKED.test(type));
}

/** Whether one of the types of the parts is a program. Null: it cannot be read. */
export function hasRunningType(text: string): boolean | null {
  const elements = readMarkup(text);
  return (
    elements && elements.some(({ attributes }) => /macroEnabled|vbaProject/i.test(attributes['contenttype'] ?? ''))
  );
}
