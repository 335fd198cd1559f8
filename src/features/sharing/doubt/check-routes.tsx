import type { Child } from 'hono/jsx';
import { noProblem, type Problem, respond, unanswered } from '../../../platform/http/bind.tsx';
import { callerOf, type W, webRoutes } from '../../../platform/http/web.ts';
import { stopOnClient, submitForm } from '../submit-form.ts';
import { askCheckDoubt, prepareCheckDoubt } from './ask-about-check.ts';
import { AskDoubtPage, DoubtContextRows } from './doubt-pages.tsx';
import { texts } from './texts.ts';

/** "Ik twijfel" halfway a check. */
export const checkDoubtRoutes = webRoutes();

const inputOf = (w: W) => ({ check: w.req.param('check') ?? '' });

async function askPage(w: W, problem: Problem): Promise<Child | Response> {
  const asked = await prepareCheckDoubt.ask(callerOf(w), inputOf(w));
  if (asked.kind !== 'answer') return unanswered(w, asked, stopOnClient(w));
  const { check, activity, advisers, context, recipientName, today } = asked.answer;
  const view = await w.var.view(w.var.language);
  const along = { context, activity, recipientName, language: view.language };
  return (
    <AskDoubtPage
      view={view}
      advisers={advisers}
      action={`/delen/${check}/twijfel`}
      back={{ href: `/delen/${check}`, text: texts.backToCheck[view.language] }}
      context={<DoubtContextRows {...along} />}
      today={today}
      problem={problem}
    />
  );
}

checkDoubtRoutes.get('/delen/:check/twijfel', async (w) => {
  const page = await askPage(w, noProblem);
  return page instanceof Response ? page : respond(w, page);
});

checkDoubtRoutes.post('/delen/:check/twijfel', (w) =>
  submitForm(w, askCheckDoubt, {
    with: inputOf(w),
    to: ({ check }) => `/delen/${check}?gelukt=gevraagd`,
    again: async (problem) => {
      const page = await askPage(w, problem);
      return page instanceof Response ? null : page;
    },
  }),
);
