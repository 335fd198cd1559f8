import { type Drafting, leave } from '../drafting.ts';
import type { Item, Said } from './html.ts';

/** Puts the answer to one question into a draft. */
export type ReadAnswer = (draft: Drafting, said: Said, place: string) => void;

export const valuesOf = ({ marks }: Item, label: string): string[] =>
  marks.filter(([name]) => name === label).map(([, value]) => value);
export const valueOf = (item: Item, label: string): string => valuesOf(item, label)[0] ?? '';

/** The name of a line: what stands in bold, or all of a line without. */
export const nameOf = ({ term, text }: Item): string => (term === '' ? text : term).replace(/\s+/g, ' ').trim();

/** What stands outside the lists has no place of its own. */
export const leaveText = (draft: Drafting, { text }: Said, place: string): void => {
  if (text !== '') leave(draft, 'rest', place, text);
};

export const leaveItem = (draft: Drafting, { term, text, marks }: Item, place: string): void =>
  leave(draft, 'rest', place, [term, text, ...marks.flat()].filter((each) => each !== '').join(' · '));
