import type { Answers } from './answers.ts';
import { pagesFor, type PageName } from './pages.ts';
import { saysSomething } from '../reasoned-words.ts';
import { type RouteQuestion, routeQuestions, sixTests } from './route-questions.ts';
import { towards } from './recipients.ts';

export type Missing = { field: string; what: Wrong };
/** The answers to "what lets you share" that exist for these answers, on this day. */
export type Offered = readonly { value: string }[];
export type Wrong = 'words' | 'choose' | 'whom' | 'fields';

/** What a page still waits for; the rest of what was typed is kept whatever this says. */
export function missingOn(page: PageName, answers: Answers, offered: Offered): Missing[] {
  const choose = (field: keyof Answers, needed = true): Missing[] =>
    needed && answers[field] === '' ? [{ field, what: 'choose' }] : [];
  const words = (field: 'goal' | 'why' | 'question', needed = true): Missing[] =>
    needed && !isSaid(answers[field]) ? [{ field, what: 'words' }] : [];
  switch (page) {
    case 'doel':
      return [...words('goal'), ...choose('aim')];
    case 'met-wie':
      return towards(answers.to) ? [] : [{ field: 'to', what: 'whom' }];
    case 'collega':
      // Who works on it is looked up by name; for advice nobody needs to be chosen.
      return [...choose('involved'), ...choose('colleague', answers.involved === 'yes')];
    case 'richting':
      return [...choose('direction'), ...words('question', answers.direction === 'ask')];
    case 'gegevens':
      return Object.keys(answers.fields).length > 0 ? [] : [{ field: 'fields', what: 'fields' }];
    case 'inwoner':
      return [...choose('knows'), ...choose('together'), ...words('why', needsWhy(answers))];
    case 'taak':
      // Of an earlier recipient, an earlier day, or typed by hand: what is not offered is not answered.
      return offered.some(({ value }) => value === answers.task) ? [] : [{ field: 'task', what: 'choose' }];
    default:
      return routeQuestions(page)
        .filter((asked) => !isAnswered(asked, answers.route))
        .map(({ name }) => ({ field: `route.${name}`, what: 'words' }));
  }
}

/** Where the person does not know, or it is done without the person, the reason is part of the weighing (S3.14). */
export const needsWhy = ({ knows, together }: Answers): boolean => knows === 'not-safe' || together === 'neither';

/** A test of a conflict of duties is a weighing of its own: a few words, and not one sentence six times over. */
function isAnswered({ name, optional }: RouteQuestion, route: Answers['route']): boolean {
  const said = route[name] ?? '';
  if (optional === true) return true;
  if (!sixTests.includes(name)) return isSaid(said);
  const different = new Set(
    sixTests.map((test) =>
      (route[test] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    ),
  );
  return saysSomething(said) && different.size > 1;
}

/** A dot or a dash is no answer. */
export const isSaid = (text: string): boolean => /\p{L}{2}/u.test(text);

/** The first page that still waits for something; null: it can be weighed. */
export const firstUnanswered = (answers: Answers, offered: Offered): PageName | null =>
  pagesFor(answers).find((page) => missingOn(page, answers, offered).length > 0) ?? null;
