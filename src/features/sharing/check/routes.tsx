import type { Child } from 'hono/jsx';
import { respond, submit, unanswered } from '../../../platform/http/bind.tsx';
import { type FormValues, readAnyForm } from '../../../platform/http/form.ts';
import { NotFoundPage } from '../../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../../platform/http/web.ts';
import { type FieldErrors, fill, type Language, type View } from '../../../ui/index.ts';
import { clientWays, findCaseload, listClients } from '../../clients/index.ts';
import { ColleaguePage } from '../pages/colleague-page.tsx';
import { DataPage } from '../pages/data-page.tsx';
import { DirectionPage } from '../pages/direction-page.tsx';
import { GoalPage } from '../pages/goal-page.tsx';
import { PersonPage } from '../pages/person-page.tsx';
import type { QuestionProps } from '../pages/question-frame.tsx';
import { RoutePage } from '../pages/route-page.tsx';
import { StartPage } from '../pages/start-page.tsx';
import { TaskPage } from '../pages/task-page.tsx';
import { WhomPage } from '../pages/whom-page.tsx';
import { checkTexts as texts } from '../texts/check-texts.ts';
import { routeTexts } from '../texts/route-texts.ts';
import { answerCheck } from './answer-check.ts';
import { beginCheck } from './begin-check.ts';
import type { CheckPage } from './desk.ts';
import { dropCheck } from './drop-check.ts';
import { listOwnChecks } from './list-own-checks.ts';
import { firstUnanswered, isSaid, type Missing, missingOn } from './missing.ts';
import { type PageName, pageNames, pagesFor } from './pages.ts';
import { readCheck } from './read-check.ts';

export const routes = webRoutes();

/** By the form of its id, so that other rooms under this address stay reachable. */
const ONE = '/delen/:check{[0-9a-f-]+}';

const isPage = (name: string | undefined): name is PageName => pageNames.some((each) => each === name);

/** From nothing, or from the page of a client. */
routes.get('/delen', (w) => startPage(w, w.req.query('over') === 'zonder-naam' ? { aim: 'nameless' } : {}));
routes.get('/clienten/:client/delen', (w) => startPage(w, {}, w.req.param('client')));

async function startPage(w: W, values: FormValues, from?: string, errors?: FieldErrors): Promise<Response> {
  const caller = callerOf(w);
  const parts = await findCaseload.ask(caller, {});
  if (parts.kind !== 'answer') return unanswered(w, parts);
  const running = await listOwnChecks.ask(caller, {});
  const clients = await ownClients(w);
  const client = clients.find(({ id }) => id === from) ?? null;
  // A client out of scope must not look different from nobody.
  if (from !== undefined && !client) return unanswered(w, { kind: 'absent' });
  const view = await w.var.view(w.var.language);
  const notice = { kind: 'success' as const, text: texts.dropped[view.language] };
  return respond(
    w,
    <StartPage
      view={w.req.query('gelukt') === 'gewist' ? { ...view, notice } : view}
      clients={clients}
      client={client}
      running={running.kind === 'answer' ? running.answer : []}
      hasPlan={parts.answer.length > 0}
      values={values}
      {...(errors && { errors })}
    />,
    errors ? 422 : 200,
  );
}

/** The own caseload by name, over all activities. */
async function ownClients(w: W): Promise<{ id: string; name: string }[]> {
  const caller = callerOf(w);
  const parts = await findCaseload.ask(caller, {});
  if (parts.kind !== 'answer') return [];
  const found: { id: string; name: string }[] = [];
  for (const { activity } of parts.answer.filter(({ inUse }) => inUse > 0)) {
    const listed = await listClients.ask(caller, { activity: activity.id });
    if (listed.kind === 'answer')
      found.push(...listed.answer.map(({ person }) => ({ id: person.id, name: person.name })));
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

routes.post('/delen', async (w) => {
  const values = await readAnyForm(w);
  const { language } = w.var;
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  const client = text('client');
  const other = text('aim') === 'person' ? '' : text('aim');
  // From an example of the book: its goal to begin with, and nothing asked yet.
  if (text('example') !== '' && text('aim') === '' && client === '') return startPage(w, values);
  const errors: Record<string, string> = {
    ...(isSaid(text('goal')) ? {} : { goal: texts.wrongWords[language] }),
    ...(client === '' && other === '' ? { client: texts.wrongWho[language] } : {}),
    ...(client !== '' && other !== '' ? { aim: texts.wrongBoth[language] } : {}),
  };
  // Learning from many has a room of its own, where nobody's data are asked.
  if (client === '' && (other === 'quality' || other === 'evaluation')) return w.redirect('/delen/kwaliteit', 303);
  if (Object.keys(errors).length > 0)
    return startPage(w, values, text('aim') === 'person' ? client : undefined, errors);
  const begun = await beginCheck.perform(callerOf(w), { ...values, client });
  if (begun.kind === 'done') return w.redirect(`/delen/${begun.value}/met-wie`, 303);
  if (begun.kind === 'stopped') return unanswered(w, begun, clientWays(w, client));
  return unanswered(w, { kind: 'absent' });
});

/** Where it was left. */
routes.get(`${ONE}`, async (w) => {
  const check = w.req.param('check');
  const asked = await readCheck.ask(callerOf(w), { check });
  if (asked.kind !== 'answer') return unanswered(w, asked);
  return w.redirect(
    `/delen/${check}/${firstUnanswered(asked.answer.check.answers, asked.answer.grounds) ?? 'uitkomst'}`,
    303,
  );
});

routes.post(`${ONE}/wissen`, (w) =>
  submit(w, dropCheck, {
    with: { check: w.req.param('check') },
    to: () => '/delen?gelukt=gewist',
    again: async (_problem, view) => <NotFoundPage view={view} />,
  }),
);

routes.get(`${ONE}/:page`, async (w) => {
  const page = w.req.param('page');
  const asked = await readCheck.ask(callerOf(w), { check: w.req.param('check') });
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const { answers } = asked.answer.check;
  // A page that these answers do not ask is not there.
  if (!isPage(page) || !pagesFor(answers).includes(page)) return unanswered(w, { kind: 'absent' });
  const missing = w.req.query('mist') === undefined ? [] : missingOn(page, answers, asked.answer.grounds);
  const view = await w.var.view(w.var.language);
  return respond(w, pageFor({ view, page, shown: asked.answer, errors: sayMissing(missing, view.language) }));
});

routes.post(`${ONE}/:page`, async (w) => {
  const check = w.req.param('check');
  const page = w.req.param('page');
  const values = await readAnyForm(w);
  const kept = await answerCheck.perform(callerOf(w), { ...values, check, page });
  if (kept.kind === 'invalid' || kept.kind === 'refused') return unanswered(w, { kind: 'absent' });
  if (kept.kind !== 'done') return unanswered(w, kept);
  const { complete, next } = kept.value;
  if (!complete) return w.redirect(`/delen/${check}/${page}?mist=ja`, 303);
  return w.redirect(`/delen/${check}/${values.naar === 'uitkomst' ? 'uitkomst' : (next ?? 'uitkomst')}`, 303);
});

function sayMissing(missing: readonly Missing[], language: Language): FieldErrors {
  const said = {
    words: texts.wrongWords,
    choose: texts.wrongChoose,
    whom: texts.wrongWhom,
    fields: texts.wrongFields,
  };
  return Object.fromEntries(
    missing.map(({ field, what }) => {
      const question = routeTexts[field.replace(/^route\./, '')]?.question[language];
      // Several empty texts on one page: the summary says which question each line is about.
      const which = question && (/^((?:Stap|Step) \w+)\./.exec(question)?.[1] ?? question.replace(/[?.]$/, ''));
      return [field, which ? fill(texts.wrongWordsAt[language], { question: which }) : said[what][language]];
    }),
  );
}

type Shown = Omit<QuestionProps, 'page'> & { view: View; shown: CheckPage; page: PageName };

function pageFor({ page, ...props }: Shown): Child {
  switch (page) {
    case 'doel':
      return <GoalPage {...props} page={page} />;
    case 'met-wie':
      return <WhomPage {...props} page={page} />;
    case 'collega':
      return <ColleaguePage {...props} page={page} />;
    case 'richting':
      return <DirectionPage {...props} page={page} />;
    case 'gegevens':
      return <DataPage {...props} page={page} />;
    case 'inwoner':
      return <PersonPage {...props} page={page} />;
    case 'taak':
      return <TaskPage {...props} page={page} />;
    default:
      return <RoutePage {...props} page={page} />;
  }
}
