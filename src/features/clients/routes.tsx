import { respond, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { readForm } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import { carerRoutes } from './carer-routes.tsx';
import { clientRoutes } from './client-routes.tsx';
import { clientWays } from './client-ways.ts';
import { approveBreakGlass } from './need-to-know/approve-break-glass.ts';
import { listBreakGlass } from './need-to-know/list-break-glass.ts';
import { openBreakGlass } from './need-to-know/open-break-glass.ts';
import { ArchivePage } from './pages/archive-page.tsx';
import { EmergencyPage } from './pages/emergency-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { NewClientPage } from './pages/new-client-page.tsx';
import { PhoneScriptPage } from './pages/phone-script-page.tsx';
import { addClient } from './record/add-client.ts';
import { type CaseloadPart, findCaseload } from './record/find-caseload.ts';
import { listArchive, listClients } from './record/list-clients.ts';
import { readPhoneScript } from './record/read-phone-script.ts';
import { withNotice } from './texts/done-texts.ts';
import { errorsOf } from './texts/error-texts.ts';
import { openingRoutes } from './opening-routes.tsx';
import { ownCarerRoutes } from './own-carer-routes.tsx';
import { tidyRoutes } from './tidy-routes.tsx';
import { reasonMissing } from './reason-missing.ts';
import { wayOnWithout } from './way-on-without.ts';

export const routes = webRoutes();

const shownOf = (w: W, parts: readonly CaseloadPart[]): CaseloadPart | undefined =>
  parts.find((part) => part.activity.id === w.req.query('activiteit')) ??
  parts.find((part) => part.inUse > 0 && !part.activity.closed) ??
  parts.find((part) => !part.activity.closed) ??
  parts[0];

async function caseload(w: W): Promise<CaseloadPart[]> {
  const asked = await findCaseload.ask(callerOf(w), {});
  return asked.kind === 'answer' ? stillOpen(asked.answer) : [];
}

/** Nobody new comes into an activity that ended. */
const stillOpen = (parts: readonly CaseloadPart[]): CaseloadPart[] => parts.filter(({ activity }) => !activity.closed);

routes.get('/clienten', (w) =>
  show(w, findCaseload, {}, async (parts, given) => {
    const shown = shownOf(w, parts);
    const listed = shown ? await listClients.ask(callerOf(w), { activity: shown.activity.id }) : undefined;
    const clients = listed?.kind === 'answer' ? listed.answer : [];
    const view = withNotice(given, w.req.query('gelukt'));
    return <ListPage view={view} now={shown?.now ?? new Date(0)} parts={parts} shown={shown} clients={clients} />;
  }),
);

routes.get('/clienten/archief', (w) =>
  show(w, findCaseload, {}, async (parts, view) => {
    const shown = shownOf(w, parts);
    const listed = shown ? await listArchive.ask(callerOf(w), { activity: shown.activity.id }) : undefined;
    const clients = listed?.kind === 'answer' ? listed.answer : [];
    return <ArchivePage view={view} clients={clients} expired={shown?.expired ?? 0} />;
  }),
);

routes.get('/clienten/nieuw', (w) =>
  show(w, findCaseload, {}, (parts, view) => {
    // The activity whose list somebody came from, or else the one with clients: it can be changed in the form.
    const likely = shownOf(w, stillOpen(parts))?.activity.id;
    return <NewClientPage view={view} parts={stillOpen(parts)} values={likely ? { activity: likely } : {}} />;
  }),
);

routes.post('/clienten/nieuw', async (w) => {
  const values = await readForm(w);
  const performed = await addClient.perform(callerOf(w), values);
  if (performed.kind === 'done') return w.redirect(`/clienten/${performed.value}?gelukt=client`, 303);
  if (performed.kind === 'invalid' || reasonMissing(performed)) {
    const view = await w.var.view(w.var.language);
    const wrong = performed.kind === 'invalid' ? performed.errors : { reason: 'reason-missing' };
    const errors = errorsOf(view.language, { errors: wrong, refusal: null }, 'name');
    return respond(w, <NewClientPage view={view} parts={await caseload(w)} values={values} errors={errors} />, 422);
  }
  if (performed.kind !== 'stopped') return unanswered(w, { kind: 'absent' });
  return unanswered(w, performed, clientWays(w, null, wayOnWithout(performed, values, w.var.language)));
});

routes.get('/clienten/de-doorverwijzer-belt', (w) =>
  show(w, readPhoneScript, {}, (_answer, view) => <PhoneScriptPage view={view} />),
);

const mayOpen = (w: W): boolean => {
  const { actor } = w.var.identity;
  return actor.kind === 'worker' && actor.roles.some((role) => role === 'worker' || role === 'administrator');
};

routes.get('/clienten/noodtoegang', (w) =>
  show(w, listBreakGlass, {}, (openings, view) => (
    <EmergencyPage
      view={withNotice(view, w.req.query('gelukt'))}
      openings={openings}
      mayOpen={mayOpen(w)}
      values={{}}
    />
  )),
);

routes.post('/clienten/noodtoegang', (w) =>
  submit(w, openBreakGlass, {
    to: ({ needsSecond }) => `/clienten/noodtoegang?gelukt=${needsSecond ? 'wacht' : 'open'}`,
    again: async ({ errors, refusal, values }, view) => {
      const listed = await listBreakGlass.ask(callerOf(w), {});
      const why = refusal === null ? null : refusal === 'nobody-found' ? 'nobodyFound' : 'knownAlready';
      return (
        <EmergencyPage
          view={view}
          openings={listed.kind === 'answer' ? listed.answer : []}
          mayOpen={mayOpen(w)}
          refusal={why}
          values={values}
          errors={errorsOf(view.language, { errors, refusal: null }, 'address')}
        />
      );
    },
  }),
);

routes.post('/clienten/noodtoegang/:opening/akkoord', async (w) => {
  const performed = await approveBreakGlass.perform(callerOf(w), { opening: w.req.param('opening') });
  if (performed.kind === 'done') return w.redirect('/clienten/noodtoegang?gelukt=akkoord', 303);
  if (performed.kind === 'refused') return w.redirect('/clienten/noodtoegang', 303);
  return unanswered(w, { kind: 'absent' });
});

// Before the pages of one client: its address has one word too.
routes.route('/', tidyRoutes);
routes.route('/', clientRoutes);
routes.route('/', carerRoutes);
routes.route('/', openingRoutes);
routes.route('/', ownCarerRoutes);
