import type { Depth } from '../../../gate/plan.ts';
import { depths } from '../policy.ts';
import type { Answers } from './answers.ts';
import type { PageName } from './pages.ts';
import { routeQuestions } from './route-questions.ts';

type Form = Readonly<Record<string, unknown>>;

const text = (form: Form, name: string): string => (typeof form[name] === 'string' ? form[name] : '');

/** What one page says; everything else stays as it was. Every value is checked by `Answers` after this. */
export function readPage(page: PageName, form: Form, before: Answers): Readonly<Record<string, unknown>> {
  switch (page) {
    case 'doel':
      return { goal: text(form, 'goal') };
    case 'met-wie':
      // With somebody else other details are needed: nothing stays chosen that the flow may not carry (AVG 25(2)).
      return text(form, 'to') === before.to ? {} : { to: text(form, 'to'), fields: {}, carers: [], task: '' };
    case 'collega':
      return { colleague: text(form, 'colleague'), involved: text(form, 'involved') };
    case 'richting':
      return { direction: text(form, 'direction'), question: text(form, 'question') };
    case 'gegevens':
      return { fields: readFields(form), carers: form.carers ?? [] };
    case 'inwoner':
      return {
        knows: text(form, 'knows'),
        together: text(form, 'together'),
        why: text(form, 'why'),
      };
    case 'taak':
      return { task: text(form, 'task') };
    default:
      return { route: { ...before.route, ...readRoute(page, form) } };
  }
}

const isDepth = (value: unknown): value is Depth => depths.some((depth) => depth === value);

/** `diepte.<field>`; left open or "niet" is not told. */
function readFields(form: Form): Record<string, Depth> {
  const chosen: Record<string, Depth> = {};
  for (const [name, value] of Object.entries(form)) {
    if (name.startsWith('diepte.') && isDepth(value)) chosen[name.slice('diepte.'.length)] = value;
  }
  return chosen;
}

const readRoute = (page: PageName, form: Form): Record<string, string> =>
  Object.fromEntries(routeQuestions(page).map(({ name }) => [name, text(form, `route.${name}`)]));
