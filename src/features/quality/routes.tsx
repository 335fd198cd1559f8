import { makePdf } from '../../platform/document/index.ts';
import { type Problem, respond, show, submitValues, unanswered } from '../../platform/http/bind.tsx';
import { type FormValues, readForm } from '../../platform/http/form.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import { writeCsv } from '../../platform/sheets/index.ts';
import type { FieldErrors, View } from '../../ui/index.ts';
import { decisionErrors } from '../deidentification/index.ts';
import { countActivity } from './count-activity.ts';
import { LearningPage } from './pages/quality-page.tsx';
import { asDocument, asRows } from './pages/say-counts.ts';
import { checkAgreement, recordAgreement } from './record-agreement.ts';
import { agreementParts } from './store.ts';
import { texts } from './texts.ts';

export const routes = webRoutes();

routes.get('/delen/kwaliteit', (w) =>
  show(w, countActivity, { activity: w.req.query('activiteit') ?? '' }, (page, given) => (
    <LearningPage {...page} view={noticed(w, given)} values={{}} errors={{}} checked={null} />
  )),
);

function noticed(w: W, view: View): View {
  if (w.req.query('gelukt') !== 'afspraak') return view;
  return { ...view, notice: { kind: 'success', text: texts.recorded[view.language] } };
}

const ONE = '/delen/kwaliteit/:activiteit{[0-9a-f-]+}';
const activityOf = (w: W) => ({ activity: w.req.param('activiteit') ?? '' });

routes.get(`${ONE}/aantallen.csv`, async (w) => {
  const counted = await countsFor(w);
  if (counted instanceof Response) return counted;
  const csv = writeCsv(asRows(counted.counts, w.var.language), w.var.language);
  return asFile(w, new Uint8Array(csv), 'text/csv; charset=utf-8', 'aantallen.csv');
});

routes.get(`${ONE}/aantallen.pdf`, async (w) => {
  const counted = await countsFor(w);
  if (counted instanceof Response) return counted;
  const now = w.var.ground.clock.now();
  const pdf = makePdf(asDocument(counted.counts, counted.shown, now, w.var.language));
  return asFile(w, new Uint8Array(pdf), 'application/pdf', 'aantallen.pdf');
});

async function countsFor(w: W) {
  const asked = await countActivity.ask(callerOf(w), activityOf(w));
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const { counts, shown } = asked.answer;
  return counts && shown ? { counts, shown } : unanswered(w, { kind: 'absent' });
}

const asFile = (w: W, body: Uint8Array<ArrayBuffer>, type: string, name: string): Response =>
  w.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` });

routes.post(ONE, async (w) => {
  const values = await readForm(w);
  if (values.doen === 'kijk' || values.doen === 'vervang')
    return respond(w, await again(w, { errors: {}, refusal: null, values }));
  return submitValues(w, recordAgreement, values, {
    with: activityOf(w),
    to: () => `/delen/kwaliteit?activiteit=${activityOf(w).activity}&gelukt=afspraak`,
    again: (problem) => again(w, problem),
  });
});

/** The page again, with what the check sees in the words as they stand. */
async function again(w: W, { errors, refusal, values }: Problem) {
  const view = await w.var.view(w.var.language);
  const [page, checked] = await Promise.all([
    countActivity.ask(callerOf(w), activityOf(w)),
    checkAgreement.ask(callerOf(w), { ...asTyped(values), replace: values.doen === 'vervang' }),
  ]);
  if (page.kind !== 'answer') return <NotFoundPage view={view} />;
  const at = refusal === 'direct-left' ? 'stays' : 'label';
  const said = sayErrors(refusal === null ? errors : { ...errors, [at]: refusal }, view);
  const seen = checked.kind === 'answer' ? checked.answer : null;
  const kept = { ...values, ...seen?.words };
  return <LearningPage {...page.answer} view={view} values={kept} errors={said} checked={seen?.checked ?? null} />;
}

const asTyped = (values: FormValues): Record<string, string> =>
  Object.fromEntries(agreementParts.map((part) => [part, String(values[part] ?? '')]));

const sayErrors = (errors: Readonly<Record<string, string>>, { language }: View): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, name]) => [
      field,
      (decisionErrors[name] ?? (field === 'reviewOn' ? texts.badDay : texts.required))[language],
    ]),
  );
