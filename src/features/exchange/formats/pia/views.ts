import type { BroughtDpia } from '../../../plan/dpia/content.ts';
import { type Drafting, fit } from '../drafting.ts';
import { asPlain, fromHtml } from './html.ts';
import type { PiaFile } from './shape.ts';

/** What the people concerned said, and what the officer said, among the fields of the whole assessment. */

type Views = BroughtDpia['views'];
type Root = PiaFile['pia'];
export const viewFields = [
  'concerned_people_searched_opinion',
  'concerned_people_searched_content',
  'concerned_people_opinion',
  'people_names',
] as const;
export type ViewField = (typeof viewFields)[number];

/**
 * These fields are plain text in the program of the CNIL, and others write HTML in them. So text is written as it is,
 * unless it would be read as markup.
 */
const write = (text: string) =>
  /<[a-z!/?]|&[a-z#]/i.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
const read = (value: unknown): string => {
  if (typeof value !== 'string') return '';
  const html = /<[a-z!/?]/i.test(value) ? value : value.replace(/\r?\n/g, '<br>');
  return asPlain(fromHtml(html));
};

/** AVG 35(9): asked, and what they said; or why nobody was asked. */
export const writeViews = (views: Views): Record<ViewField, string | boolean> => ({
  concerned_people_searched_opinion: views?.choice === 'asked',
  concerned_people_searched_content: views?.choice === 'not-asked' ? write(views.said) : '',
  concerned_people_opinion: views?.choice === 'asked' ? write(views.said) : '',
  people_names: views?.who ?? '',
});

const isYes = (value: unknown) => value === true || value === 1 || value === '1' || value === 'true';

/** The views in a file, with the fields that hold them; null where there are none. */
export function readViews(draft: Drafting, { pia }: PiaFile): { views: Views; fields: readonly ViewField[] } {
  const root: Root & Partial<Record<ViewField, unknown>> = pia;
  const opinion = read(root.concerned_people_opinion);
  const reason = read(root.concerned_people_searched_content);
  const names = typeof root.people_names === 'string' ? root.people_names.trim() : '';
  const said = (text: string, field: ViewField) => ({
    who: fit(draft, names, 'pia.people_names'),
    said: fit(draft, text, `pia.${field}`),
  });
  if (isYes(root.concerned_people_searched_opinion) || opinion !== '') {
    const fields = ['concerned_people_searched_opinion', 'concerned_people_opinion', 'people_names'] as const;
    return { views: { choice: 'asked', ...said(opinion, 'concerned_people_opinion') }, fields };
  }
  if (reason === '') return { views: null, fields: [] };
  const fields = ['concerned_people_searched_content', 'people_names'] as const;
  return { views: { choice: 'not-asked', ...said(reason, 'concerned_people_searched_content') }, fields };
}

/** The opinion of an officer in a file, for people to read: here it is no advice. */
export type OfficerSaid = { agrees: boolean; words: string };

/** Null where the file says nothing of an officer; a bare 0 is what the program fills in by itself. */
export function readOfficer({ pia }: PiaFile): OfficerSaid | null {
  const root: Root & { dpo_status?: unknown; dpo_opinion?: unknown } = pia;
  const words = read(root.dpo_opinion);
  const agrees = isYes(root.dpo_status);
  return words === '' && !agrees ? null : { agrees, words };
}
