import type { Child } from 'hono/jsx';
import type { Action } from '../../platform/action.ts';
import { makePdf } from '../../platform/document/index.ts';
import { noProblem, type Problem, respond, show, unanswered } from '../../platform/http/bind.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { Answered, Question } from '../../platform/question.ts';
import type { Text, View } from '../../ui/index.ts';
import { writeCsv } from '../../platform/sheets/index.ts';
import { AskDoubtPage, DoubtContextRows, DoubtPage } from './doubt/doubt-pages.tsx';
import { answerDoubt, readDoubt } from './doubt/answer-doubt.ts';
import { askDoubt, prepareDoubt } from './doubt/ask-doubt.ts';
import { texts as doubtTexts } from './doubt/texts.ts';
import { delayTelling } from './informing/delay-telling.ts';
import { OwnSharesPage } from './informing/own-shares-page.tsx';
import { DelayPage, TellPage } from './informing/telling-pages.tsx';
import { tellPerson } from './informing/tell-person.ts';
import { viewOwnShares } from './informing/view-own-shares.ts';
import { giveView, giveWatchersView } from './joining/give-view.ts';
import { inviteColleague } from './joining/invite-colleague.ts';
import { texts as joinTexts } from './joining/texts.ts';
import { DecisionPage } from './reading/decision-page.tsx';
import { decisionRows, DecisionListPage } from './reading/list-page.tsx';
import { exportDecisions, listDecisions } from './reading/list-decisions.ts';
import { exportDecision, exportReviewed, readDecision, reviewDecision } from './reading/read-decision.ts';
import type { ShownDecision } from './reading/shown-decision.ts';
import { sheetDocument } from './sheet/sheet-document.ts';
import { SheetPage } from './sheet/sheet-page.tsx';
import { stopOnClient, submitForm } from './submit-form.ts';

/** Everything after a decision to share, by its address. */
export const afterRoutes = webRoutes();

const ONE = '/afwegingen/:decision{[0-9a-f-]+}';
const inputOf = (w: W) => ({ decision: w.req.param('decision') ?? '' });

const notices: Readonly<Record<string, Text>> = {
  gevraagd: doubtTexts.sent,
  geadviseerd: doubtTexts.given,
  bekeken: joinTexts.done,
  uitgenodigd: joinTexts.asked,
};

function noticed(w: W, view: View): View {
  const code = w.req.query('gelukt') ?? '';
  const text = Object.hasOwn(notices, code) ? notices[code] : undefined;
  return text ? { ...view, notice: { kind: 'success', text: text[view.language] } } : view;
}

type ReadsDecision = Question<{ decision: string }, ShownDecision>;
type Pair = readonly [own: ReadsDecision, watched: ReadsDecision];
const reading: Pair = [readDecision, reviewDecision];
const exporting: Pair = [exportDecision, exportReviewed];

/** As who works with the person; else as who watches over privacy. Nobody else finds anything. */
async function askEither(w: W, [own, watched]: Pair): Promise<Answered<ShownDecision>> {
  const asked = await own.ask(callerOf(w), inputOf(w));
  return asked.kind === 'absent' ? watched.ask(callerOf(w), inputOf(w)) : asked;
}

async function withDecision(w: W, pair: Pair, page: (shown: ShownDecision, view: View) => Child): Promise<Response> {
  const asked = await askEither(w, pair);
  if (asked.kind !== 'answer') return unanswered(w, asked, stopOnClient(w));
  return respond(w, page(asked.answer, noticed(w, await w.var.view(w.var.language))));
}

afterRoutes.get(ONE, (w) => withDecision(w, reading, (shown, view) => <DecisionPage view={view} shown={shown} />));

afterRoutes.get(`${ONE}/blad`, (w) =>
  withDecision(w, reading, (shown, view) => <SheetPage view={view} shown={shown} madeAt={w.var.ground.clock.now()} />),
);

afterRoutes.get(`${ONE}/blad.pdf`, async (w) => {
  const asked = await askEither(w, exporting);
  if (asked.kind !== 'answer') return unanswered(w, asked, stopOnClient(w));
  const pdf = makePdf(sheetDocument(asked.answer, w.var.ground.clock.now(), w.var.language));
  return w.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="afweging.pdf"',
  });
});

type FormPage = (props: { view: View; shown: ShownDecision; problem?: Problem }) => Child;

/** A form about one decision: shown again with what was wrong, or back to the decision. */
function form<Input, Value, Refusal extends string>(
  noun: string,
  action: Action<Input, Value, Refusal>,
  Form: FormPage,
  done = '',
): void {
  afterRoutes.post(`${ONE}/${noun}`, (w) => submitForm(w, action, endsOf(w, Form, done)));
}

const endsOf = (w: W, Form: FormPage, done: string) => ({
  with: inputOf(w),
  to: () => `/afwegingen/${inputOf(w).decision}${done === '' ? '' : `?gelukt=${done}`}`,
  again: async (problem: Problem, view: View): Promise<Child | null> => {
    const asked = await askEither(w, reading);
    return asked.kind === 'answer' ? <Form view={view} shown={asked.answer} problem={problem} /> : null;
  },
});

afterRoutes.get(`${ONE}/verteld`, (w) => showTelling(w, TellPage));
form('verteld', tellPerson, TellPage);
afterRoutes.get(`${ONE}/wachten`, (w) => showTelling(w, DelayPage));
form('wachten', delayTelling, DelayPage);

/** Only where there is something to tell, and for who works with the person. */
async function showTelling(w: W, Form: FormPage): Promise<Response> {
  const asked = await readDecision.ask(callerOf(w), inputOf(w));
  if (asked.kind !== 'answer') return unanswered(w, asked, stopOnClient(w));
  if (!asked.answer.informing) return unanswered(w, { kind: 'absent' });
  const view = await w.var.view(w.var.language);
  return respond(w, <Form view={view} shown={asked.answer} problem={noProblem} />);
}

form('collegas', inviteColleague, DecisionPage, 'uitgenodigd');

afterRoutes.post(`${ONE}/meekijken`, async (w) => {
  const asked = await askEither(w, reading);
  if (asked.kind !== 'answer') return unanswered(w, asked, stopOnClient(w));
  const ends = endsOf(w, DecisionPage, 'bekeken');
  return asked.answer.reader.as === 'worker' ? submitForm(w, giveView, ends) : submitForm(w, giveWatchersView, ends);
});

const doubtPage = async (w: W, problem: Problem = noProblem): Promise<Child | null> => {
  const asked = await prepareDoubt.ask(callerOf(w), inputOf(w));
  if (asked.kind !== 'answer') return null;
  const { about, advisers, context, recipientName, today } = asked.answer;
  const view = await w.var.view(w.var.language);
  const { language } = view;
  const along = { context, activity: about.activity, recipientName, language };
  return (
    <AskDoubtPage
      view={view}
      advisers={advisers}
      action={`/afwegingen/${about.decision.id}/twijfel`}
      back={{ href: `/afwegingen/${about.decision.id}`, text: doubtTexts.back[language] }}
      context={<DoubtContextRows {...along} />}
      today={today}
      problem={problem}
    />
  );
};

afterRoutes.get(`${ONE}/twijfel`, async (w) => {
  const page = await doubtPage(w);
  return page === null ? unanswered(w, { kind: 'absent' }) : respond(w, page);
});

afterRoutes.post(`${ONE}/twijfel`, (w) =>
  submitForm(w, askDoubt, {
    with: inputOf(w),
    to: ({ decision }) => `/afwegingen/${decision}?gelukt=gevraagd`,
    again: (problem) => doubtPage(w, problem),
  }),
);

const questionOf = (w: W) => ({ vraag: w.req.param('vraag') ?? '' });

afterRoutes.get('/overleg/:vraag', (w) =>
  show(w, readDoubt, questionOf(w), (page, view) => <DoubtPage view={noticed(w, view)} page={page} />),
);

afterRoutes.post('/overleg/:vraag/advies', (w) =>
  submitForm(w, answerDoubt, {
    with: questionOf(w),
    to: (id) => `/overleg/${id}?gelukt=geadviseerd`,
    again: async (problem, view) => {
      const asked = await readDoubt.ask(callerOf(w), questionOf(w));
      return asked.kind === 'answer' ? <DoubtPage view={view} page={asked.answer} problem={problem} /> : null;
    },
  }),
);

afterRoutes.get('/clienten/:client/afwegingen', (w) =>
  show(
    w,
    listDecisions,
    { client: w.req.param('client') },
    (list, view) => <DecisionListPage view={view} list={list} />,
    { stop: stopOnClient(w) },
  ),
);

afterRoutes.get('/clienten/:client/afwegingen.csv', async (w) => {
  const asked = await exportDecisions.ask(callerOf(w), { client: w.req.param('client') });
  if (asked.kind !== 'answer') return unanswered(w, asked, stopOnClient(w));
  return w.body(new Uint8Array(writeCsv(decisionRows(asked.answer, w.var.language), w.var.language)), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="afwegingen.csv"',
  });
});

afterRoutes.get('/mijn/gedeeld', (w) =>
  show(w, viewOwnShares, {}, (shares, view) => <OwnSharesPage view={view} shares={shares} />),
);
