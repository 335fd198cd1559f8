import { findLaw } from '../../gate/law.ts';
import { dayOf } from '../../platform/dates.ts';
import { type Problem, respond, show, submit, submitValues, unanswered } from '../../platform/http/bind.tsx';
import { type FormValues, readForm } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { FieldErrors, Language, View } from '../../ui/index.ts';
import { decisionErrors } from '../deidentification/index.ts';
import { exampleParts } from './example.ts';
import { Search } from './input.ts';
import { findOwnActivities, listOwnWeighings, type OwnWeighing } from './list-own.ts';
import { BookPage } from './pages/book-page.tsx';
import { ExamplePage } from './pages/example-page.tsx';
import { ShareExamplePage } from './pages/share-example-page.tsx';
import { findExamples, readExample } from './read-examples.ts';
import { prepareExample, removeExample, shareExample } from './share-example.ts';
import { errorTexts, texts } from './texts.ts';

export const routes = webRoutes();

const mayWeigh = (w: W): boolean => {
  const { actor } = w.var.identity;
  return actor.kind === 'worker' && actor.roles.includes('worker');
};

const lawNames = (w: W, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const law = findLaw(w.var.ground.law, id, dayOf(w.var.ground.clock.now()));
    return law
      ? [{ id, law: law.law, article: law.article, text: w.var.language === 'nl' ? law.text : law.textEn }]
      : [];
  });

routes.get('/afwegingen', async (w) => {
  const search = Search.parse(w.req.query());
  const own = await ownWeighings(w, search);
  return show(w, findExamples, search, ({ examples, laws }, given) => (
    <BookPage
      view={noticed(w, given)}
      search={search}
      own={own}
      examples={examples}
      laws={lawNames(w, laws).map(({ id, law, article }) => ({ id, name: `${law} ${article}` }))}
      mayWeigh={mayWeigh(w)}
    />
  ));
});

/** Activity by activity: a list is one act under one plan. */
async function ownWeighings(w: W, search: Search): Promise<OwnWeighing[]> {
  const activities = await findOwnActivities.ask(callerOf(w), {});
  if (activities.kind !== 'answer') return [];
  const found: OwnWeighing[] = [];
  for (const activity of activities.answer) {
    const listed = await listOwnWeighings.ask(callerOf(w), { ...search, activity });
    if (listed.kind === 'answer') found.push(...listed.answer);
  }
  return found.sort((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime());
}

function noticed(w: W, view: View): View {
  const done = w.req.query('gelukt');
  if (done !== 'voorbeeld' && done !== 'weg') return view;
  return { ...view, notice: { kind: 'success', text: texts[done === 'weg' ? 'removed' : 'shared'][view.language] } };
}

routes.get('/afwegingen/voorbeelden/:voorbeeld', (w) =>
  show(w, readExample, { example: w.req.param('voorbeeld') }, (read, view) => (
    <ExamplePage {...read} view={view} law={lawNames(w, read.example.law)} mayWeigh={mayWeigh(w)} />
  )),
);

routes.post('/afwegingen/voorbeelden/:voorbeeld/weg', (w) =>
  submit(w, removeExample, {
    with: { example: w.req.param('voorbeeld') },
    to: () => '/afwegingen?gelukt=weg',
    again: (_problem, view) => <p lang={view.language}>{texts.toBook[view.language]}</p>,
  }),
);

const OF_DECISION = '/afwegingen/:decision{[0-9a-f-]+}/voorbeeld';
const decisionOf = (w: W): string => w.req.param('decision') ?? '';

routes.get(OF_DECISION, (w) =>
  show(w, prepareExample, { decision: decisionOf(w) }, ({ words, checked }, view) => (
    <ShareExamplePage view={view} decision={decisionOf(w)} checked={checked} values={words} />
  )),
);

routes.post(OF_DECISION, async (w) => {
  const values = await readForm(w);
  if (values.doen === 'kijk' || values.doen === 'vervang') return lookAgain(w, values);
  return submitValues(w, shareExample, values, {
    with: { decision: decisionOf(w) },
    to: (id) => `/afwegingen/voorbeelden/${id}`,
    again: (problem) => formAgain(w, problem),
  });
});

async function lookAgain(w: W, values: FormValues): Promise<Response> {
  const given = { decision: decisionOf(w), typed: asTyped(values), replace: values.doen === 'vervang' };
  const asked = await prepareExample.ask(callerOf(w), given);
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const { checked, words } = asked.answer;
  const view = await w.var.view(w.var.language);
  return respond(
    w,
    <ShareExamplePage view={view} decision={decisionOf(w)} checked={checked} values={{ ...values, ...words }} />,
  );
}

async function formAgain(w: W, { errors, refusal, values }: Problem) {
  const asked = await prepareExample.ask(callerOf(w), { decision: decisionOf(w), typed: asTyped(values) });
  const checked = asked.kind === 'answer' ? asked.answer.checked : { text: '', findings: [], risks: [] };
  const view = await w.var.view(w.var.language);
  const said = sayErrors({ ...errors, ...atField(refusal) }, view.language);
  return <ShareExamplePage view={view} decision={decisionOf(w)} checked={checked} values={values} errors={said} />;
}

/** The words as they stand in the form, also when something is missing. */
const asTyped = (values: FormValues): Record<string, string> =>
  Object.fromEntries(exampleParts.map((part) => [part, String(values[part] ?? '')]));

const atField = (refusal: string | null): Record<string, string> =>
  refusal === null ? {} : { [refusal === 'direct-left' ? 'stays' : 'label']: refusal };

const sayErrors = (errors: Readonly<Record<string, string>>, language: Language): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, name]) => [
      field,
      (decisionErrors[name] ?? errorTexts[name] ?? errorTexts.required!)[language],
    ]),
  );
