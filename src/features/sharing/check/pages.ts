import { type Answers, type Task, taskOf } from './answers.ts';
import { towards } from './recipients.ts';

/** One thing per page; also the last part of its address. */
export const pageNames = [
  'doel',
  'met-wie',
  'collega',
  'richting',
  'gegevens',
  'inwoner',
  'taak',
  'meldcode',
  'plichten',
  'strafwet',
  'vordering',
] as const;
export type PageName = (typeof pageNames)[number];

const routePages = {
  meldcode: 'meldcode',
  conflict: 'plichten',
  prosecutor: 'strafwet',
  demand: 'vordering',
} as const satisfies Partial<Record<Task, PageName>>;

/** The pages that are asked with these answers, in order. What follows from an earlier answer is not asked. */
export function pagesFor(answers: Answers): PageName[] {
  const to = towards(answers.to)?.kind;
  const pages: PageName[] = ['doel', 'met-wie'];
  if (to === undefined || to === 'referrer') return pages;
  if (to === 'colleague') pages.push('collega');
  if (answers.aim === 'nameless') return pages;
  if (to !== 'self') pages.push('richting');
  pages.push('gegevens');
  // Within the team that works on it the person expects it; the person himself knows what is told to him.
  const inside = to === 'self' || (to === 'colleague' && answers.involved === 'yes');
  if (!inside) pages.push('inwoner');
  if (to === 'party' || to === 'authority') pages.push('taak');
  const route = routePages[taskOf(answers)?.task as keyof typeof routePages];
  // Whoever hears it: a conflict of duties is never without its six tests, also not from a page that was left open.
  if (route && (pages.includes('taak') || (route === 'plichten' && to !== 'self'))) pages.push(route);
  return pages;
}

/** The next page that is asked, or null when the answer is there. */
export function pageAfter(page: PageName, answers: Answers): PageName | null {
  const pages = pagesFor(answers);
  const at = pages.indexOf(page);
  return at < 0 ? (pages[0] ?? null) : (pages[at + 1] ?? null);
}

export function pageBefore(page: PageName, answers: Answers): PageName | null {
  const pages = pagesFor(answers);
  return pages[pages.indexOf(page) - 1] ?? null;
}

/** "Vraag 2 van 6": while somebody has not chosen with whom, it is the longest usual way. */
export function countOf(page: PageName, answers: Answers): { number: number; total: number } {
  const pages = pagesFor(answers);
  const usual = towards(answers.to) === null ? 6 : pages.length;
  return { number: pages.indexOf(page) + 1, total: Math.max(usual, pages.length) };
}
