import type { Child } from 'hono/jsx';
import type { Language, Text } from '../view.ts';
import { dateInWords } from './date-text.tsx';
import { List } from './list.tsx';

/**
 * Something that waits for a person. It follows from states and dates and is never stored, so it cannot be forgotten
 * and goes away when it is done. `due`: the day it must be done, `YYYY-MM-DD`, or null. It names no client.
 */
export type TaskCard = { title: Text; text: Text; href: string; due: string | null; kind: 'attention' | 'info' };

const before = { nl: 'vóór', en: 'before' } as const satisfies Text;

/** What is due first stands first. */
export const TaskList = ({
  tasks,
  label,
  language,
}: {
  tasks: readonly TaskCard[];
  label: string;
  language: Language;
}): Child => (
  <List
    label={label}
    items={tasks
      .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
      .map(({ title, text, href, due, kind }) => ({
        title: title[language],
        href,
        text: due === null ? text[language] : `${text[language]} (${before[language]} ${dateInWords(due, language)})`,
        icon: kind === 'attention' ? 'alert-triangle' : 'clipboard-list',
      }))}
  />
);
