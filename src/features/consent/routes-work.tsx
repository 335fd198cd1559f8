import type { Child } from 'hono/jsx';
import type { Action } from '../../platform/action.ts';
import { respond, show, unanswered } from '../../platform/http/bind.tsx';
import { type FormValues, readForm } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { FieldErrors, View } from '../../ui/index.ts';
import { askConsent } from './ask-consent.ts';
import type { Together } from './deciding-together.ts';
import { AskPage } from './pages/ask-page.tsx';
import { ConsentsPage } from './pages/consents-page.tsx';
import { urlOf } from './pages/parts.tsx';
import { RecordAnswerPage } from './pages/record-answer-page.tsx';
import { StopForPage } from './pages/stop-for-page.tsx';
import { recordAnswer } from './record-answer.ts';
import { type RefusalsAt, sayErrors } from './say-errors.ts';
import { sayStopped } from './say-stopped.ts';
import { doneTexts } from './texts-work.ts';
import { type ClientConsents, viewConsents } from './view-consents.ts';
import { withdrawOnBehalf } from './withdraw-consent.ts';

/** What a worker asks, writes down and stops for one client. Out of scope and not there give the same answer. */
export const workRoutes = webRoutes();

const clientOf = (w: W): string => w.req.param('client') ?? '';

type Form = { view: View; consents: ClientConsents; values: FormValues; errors?: FieldErrors };
/** Null: there is no such thing to fill in, or not any more. */
type PageOf = (form: Form) => Child | null;

function withNotice(w: W, view: View): View {
  const code = w.req.query('gelukt');
  const text = code !== undefined && Object.hasOwn(doneTexts, code) ? doneTexts[code] : undefined;
  return text ? { ...view, notice: { kind: 'success', text: text[view.language] } } : view;
}

workRoutes.get('/clienten/:client/toestemmingen', (w) =>
  show(
    w,
    viewConsents,
    { client: clientOf(w) },
    (consents, view) => <ConsentsPage view={withNotice(w, view)} consents={consents} />,
    { stop: sayStopped(w, clientOf(w)) },
  ),
);

/** Shows a form; when there is nothing to fill in, the page where one sees what is. */
async function showForm(w: W, values: FormValues, page: PageOf): Promise<Response> {
  const client = clientOf(w);
  const asked = await viewConsents.ask(callerOf(w), { client });
  if (asked.kind !== 'answer') return unanswered(w, asked, sayStopped(w, client));
  const shown = page({ view: await w.var.view(w.var.language), consents: asked.answer, values });
  return shown === null ? w.redirect(urlOf(client), 303) : respond(w, shown);
}

type Sent<Value, Refusal extends string> = {
  action: Action<never, Value, Refusal>;
  page: PageOf;
  refusalsAt: RefusalsAt;
  to: (values: FormValues) => string;
  /** What to say when it was so already. */
  already?: string;
};

/** A wrong form about a client out of scope must not look different from one about nobody (404, the same body). */
async function submitForm<Value, Refusal extends string>(w: W, sent: Sent<Value, Refusal>): Promise<Response> {
  const client = clientOf(w);
  const values = await readForm(w);
  const performed = await sent.action.perform(callerOf(w), { ...values, client });
  if (performed.kind === 'done') return w.redirect(sent.to(values), 303);
  if (performed.kind === 'stopped') return unanswered(w, performed, sayStopped(w, client));
  const asked = await viewConsents.ask(callerOf(w), { client });
  if (asked.kind !== 'answer') return unanswered(w, asked, sayStopped(w, client));
  const view = await w.var.view(w.var.language);
  const errors = sayErrors(performed, sent.refusalsAt, view.language);
  const shown = sent.page({ view, consents: asked.answer, values, errors });
  return shown === null ? w.redirect(`${urlOf(client)}${sent.already ?? ''}`, 303) : respond(w, shown, 422);
}

const one = (value: FormValues[string] | undefined): string => (typeof value === 'string' ? value : '');

const askForm: PageOf = (form) => <AskPage {...form} />;

workRoutes.get('/clienten/:client/toestemmingen/vragen', (w) => {
  const [purpose, party] = [w.req.query('doel') ?? '', w.req.query('partij') ?? ''];
  const key = party === '' ? purpose : `${purpose}:${party}`;
  return showForm(w, { subjects: [key] }, (form) => {
    // Marketing is asked in another way, so that page is the answer to "ask this".
    const marketing = form.consents.subjects.some((each) => each.key === key && each.marketing);
    return marketing ? recordForm({ ...form, values: { subject: key } }) : askForm(form);
  });
});
workRoutes.post('/clienten/:client/toestemmingen/vragen', (w) =>
  submitForm(w, {
    action: askConsent as Action<never, unknown, string>,
    page: askForm,
    refusalsAt: {
      otherwise: 'way',
      'not-for-this-representative': 'representative',
      'others-decide': 'representative',
      'has-answered': 'subjects',
      'rests-on-something-else': 'subjects',
    },
    to: ({ way, subjects }) => {
      const first = typeof subjects === 'string' ? subjects : (subjects?.[0] ?? '');
      return way === 'in-person' ? urlOf(clientOf(w), 'antwoord', first) : `${urlOf(clientOf(w))}?gelukt=gevraagd`;
    },
  }),
);

const recordForm: PageOf = (form) => {
  const subject = form.consents.subjects.find(
    ({ key, state }) =>
      key === one(form.values.subject) &&
      (state !== 'given' || (form.consents.together.get(key)?.heard ?? 'all') !== 'all'),
  );
  const shown = subject && form.consents.texts.get(subject.key);
  return subject && shown ? <RecordAnswerPage {...form} subject={subject} shown={shown} /> : null;
};

workRoutes.get('/clienten/:client/toestemmingen/antwoord', (w) =>
  showForm(w, { subject: w.req.query('over') ?? '' }, recordForm),
);
workRoutes.post('/clienten/:client/toestemmingen/antwoord', (w) =>
  submitForm(w, {
    action: recordAnswer as Action<never, unknown, string>,
    page: recordForm,
    refusalsAt: {
      otherwise: 'answer',
      'not-for-this-representative': 'saidBy',
      'whose-words': 'saidBy',
      'not-said-yet': 'saidOn',
      'said-no-since': 'saidOn',
    },
    to: () => `${urlOf(clientOf(w))}?gelukt=opgeschreven`,
  }),
);

/** One of several said yes: that yes can be taken back before the others answered. */
const oneSaidYes = (together: Together | undefined): boolean =>
  together?.deciders.some(({ said }) => said?.answer === 'given') ?? false;

const stopForm: PageOf = (form) => {
  const subject = form.consents.subjects.find(
    ({ key, state }) =>
      key === one(form.values.subject) && (state === 'given' || oneSaidYes(form.consents.together.get(key))),
  );
  return subject ? <StopForPage {...form} subject={subject} /> : null;
};

workRoutes.get('/clienten/:client/toestemmingen/intrekking', (w) =>
  showForm(w, { subject: w.req.query('over') ?? '' }, stopForm),
);
workRoutes.post('/clienten/:client/toestemmingen/intrekking', (w) =>
  submitForm(w, {
    action: withdrawOnBehalf as Action<never, unknown, string>,
    page: stopForm,
    refusalsAt: { otherwise: 'method' },
    to: () => `${urlOf(clientOf(w))}?gelukt=gestopt`,
    already: '?gelukt=wasgestopt',
  }),
);
