import type { Child } from 'hono/jsx';
import type { Action } from '../../platform/action.ts';
import { respond, show, unanswered } from '../../platform/http/bind.tsx';
import { type FormValues, readForm } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { FieldErrors, View } from '../../ui/index.ts';
import { GuestSecretPage } from '../guests/index.ts';
import { addCarer } from './carers/add-carer.ts';
import type { Carer } from './carers/carer.ts';
import { endCarer } from './carers/end-carer.ts';
import { carerSubject } from './carers/input.ts';
import { closeCarerLink, inviteCarer, makeCarerSecret } from './carers/invite-carer.ts';
import { recordCarerAnswer, recordTelling, stopForCarer } from './carers/record-carer-answer.ts';
import { type ClientCarers, viewCarers } from './carers/view-carers.ts';
import { clientWays } from './client-ways.ts';
import { InvitePage } from './pages/carers/carer-door.tsx';
import { CarerAnswerPage, NewCarerPage, StopForCarerPage, TellingPage } from './pages/carers/carer-forms.tsx';
import { CarerPage } from './pages/carers/carer-page.tsx';
import { CarersPage } from './pages/carers/carers-page.tsx';
import { carersUrl } from './pages/carers/parts.tsx';
import { typed } from './pages/parts.tsx';
import { clientOf, submitOnClient } from './submit-on-client.ts';
import { withNotice } from './texts/done-texts.ts';
import { errorsOf } from './texts/error-texts.ts';

/** Informal carers around one client. A client out of scope and one that does not exist give the same answer. */
export const carerRoutes = webRoutes();

type Filled = { view: View; carers: ClientCarers; values: FormValues; errors?: FieldErrors };
/** Null: no such carer here, or nothing to fill in. */
type FormOf = (filled: Filled & { carer: Carer }) => Child | null;

carerRoutes.get('/clienten/:client/naasten', (w) =>
  show(
    w,
    viewCarers,
    { client: clientOf(w) },
    (carers, view) => <CarersPage view={withNotice(view, w.req.query('gelukt'))} carers={carers} />,
    { stop: clientWays(w, clientOf(w)) },
  ),
);

carerRoutes.get('/clienten/:client/naasten/nieuw', (w) =>
  show(w, viewCarers, { client: clientOf(w) }, (carers, view) => (
    <NewCarerPage view={view} carers={carers} values={{}} />
  )),
);

carerRoutes.post('/clienten/:client/naasten/nieuw', (w) =>
  submitOnClient(w, addCarer, {
    to: (carer) => carersUrl(clientOf(w), `${carer}?gelukt=naaste`),
    question: viewCarers,
    again: (carers, problem, view) => (
      <NewCarerPage
        view={view}
        carers={carers}
        values={problem.values}
        errors={errorsOf(view.language, problem, 'name')}
      />
    ),
  }),
);

async function showCarer(w: W, page: FormOf): Promise<Response> {
  const client = clientOf(w);
  const asked = await viewCarers.ask(callerOf(w), { client });
  if (asked.kind !== 'answer') return unanswered(w, asked, clientWays(w, client));
  const carer = asked.answer.carers.find(({ id }) => id === w.req.param('carer'));
  const view = withNotice(await w.var.view(w.var.language), w.req.query('gelukt'));
  const shown = carer && page({ view, carers: asked.answer, carer, values: {} });
  return shown ? respond(w, shown) : unanswered(w, { kind: 'absent' });
}

carerRoutes.get('/clienten/:client/naasten/:carer', (w) => showCarer(w, (filled) => <CarerPage {...filled} />));

type Ends = { form: FormOf; done: string; refusalAt: string };

/** Shown again with what was wrong; who asked to be taken off the record has no page any more. */
async function send<Value, Refusal extends string>(
  w: W,
  action: Action<never, Value, Refusal>,
  { form, done, refusalAt }: Ends,
): Promise<Response> {
  const client = clientOf(w);
  const carer = w.req.param('carer') ?? '';
  const values = await readForm(w);
  const performed = await action.perform(callerOf(w), { ...values, client, carer });
  if (performed.kind === 'stopped' || performed.kind === 'absent') {
    return unanswered(w, performed, clientWays(w, client));
  }
  const asked = await viewCarers.ask(callerOf(w), { client });
  if (asked.kind !== 'answer') return unanswered(w, asked, clientWays(w, client));
  const found = asked.answer.carers.find(({ id }) => id === carer);
  if (performed.kind === 'done') {
    const to = found ? `${carersUrl(client, carer)}?gelukt=${done}` : `${carersUrl(client)}?gelukt=naaste-weg`;
    return w.redirect(to, 303);
  }
  const view = await w.var.view(w.var.language);
  const problem =
    performed.kind === 'invalid'
      ? { errors: performed.errors, refusal: null }
      : { errors: {}, refusal: performed.refusal };
  const errors = errorsOf(view.language, problem, refusalAt);
  const shown = found && form({ view, carers: asked.answer, carer: found, values, errors });
  return shown ? respond(w, shown, 422) : w.redirect(carersUrl(client, found ? carer : ''), 303);
}

const answerForm =
  (subject: string): FormOf =>
  (filled) => {
    const read = carerSubject.safeParse(subject);
    return read.success ? <CarerAnswerPage {...filled} subject={read.data} /> : null;
  };
carerRoutes.get('/clienten/:client/naasten/:carer/antwoord', (w) =>
  showCarer(w, answerForm(w.req.query('over') ?? '')),
);
carerRoutes.post('/clienten/:client/naasten/:carer/antwoord', (w) =>
  send(w, recordCarerAnswer as Action<never, unknown, string>, {
    form: (filled) => answerForm(typed(filled.values, 'subject') ?? '')(filled),
    done: 'opgeschreven',
    refusalAt: 'answer',
  }),
);

const tellingForm: FormOf = (filled) => <TellingPage {...filled} />;
carerRoutes.get('/clienten/:client/naasten/:carer/vertellen', (w) => showCarer(w, tellingForm));
carerRoutes.post('/clienten/:client/naasten/:carer/vertellen', (w) =>
  send(w, recordTelling as Action<never, unknown, string>, {
    form: tellingForm,
    done: 'opgeschreven',
    refusalAt: 'fields',
  }),
);

const stopForm =
  (who: string, subject: string): FormOf =>
  (filled) => {
    const read = carerSubject.safeParse(subject);
    const saidBy = who === 'client' ? 'client' : 'carer';
    return read.success ? <StopForCarerPage {...filled} subject={read.data} saidBy={saidBy} /> : null;
  };
carerRoutes.get('/clienten/:client/naasten/:carer/stoppen', (w) =>
  showCarer(w, stopForm(w.req.query('wie') ?? '', w.req.query('over') ?? '')),
);
carerRoutes.post('/clienten/:client/naasten/:carer/stoppen', (w) =>
  send(w, stopForCarer as Action<never, unknown, string>, {
    form: (filled) => stopForm(typed(filled.values, 'saidBy') ?? '', typed(filled.values, 'subject') ?? '')(filled),
    done: 'gestopt',
    refusalAt: 'method',
  }),
);

carerRoutes.post('/clienten/:client/naasten/:carer/einde', (w) =>
  send(w, endCarer as Action<never, unknown, string>, { form: () => null, done: 'naaste-weg', refusalAt: '' }),
);

const inviteForm: FormOf = (filled) => <InvitePage {...filled} />;
carerRoutes.get('/clienten/:client/naasten/:carer/uitnodiging', (w) => showCarer(w, inviteForm));
carerRoutes.post('/clienten/:client/naasten/:carer/uitnodiging', (w) =>
  send(w, inviteCarer as Action<never, unknown, string>, { form: inviteForm, done: 'uitgenodigd', refusalAt: 'proof' }),
);
carerRoutes.post('/clienten/:client/naasten/:carer/uitnodiging/:access/einde', async (w) => {
  const { client, carer, access } = w.req.param();
  const performed = await closeCarerLink.perform(callerOf(w), { client, carer, access });
  if (performed.kind === 'done') return w.redirect(`${carersUrl(client, carer)}?gelukt=link-dicht`, 303);
  return unanswered(w, { kind: 'absent' });
});
carerRoutes.post('/clienten/:client/naasten/:carer/uitnodiging/:access/code', async (w) => {
  const { client, carer, access } = w.req.param();
  const values = await readForm(w);
  const performed = await makeCarerSecret.perform(callerOf(w), { ...values, client, carer, access });
  const back = carersUrl(client, carer);
  if (performed.kind === 'refused') return w.redirect(back, 303);
  if (performed.kind !== 'done') return unanswered(w, { kind: 'absent' });
  const view = await w.var.view(w.var.language);
  return respond(w, <GuestSecretPage view={view} secret={performed.value} back={back} />);
});
