import type { Child } from 'hono/jsx';
import type { Action } from '../../platform/action.ts';
import { type Problem, respond, show, type Way } from '../../platform/http/bind.tsx';
import type { FormValues } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { FieldErrors, Language, View } from '../../ui/index.ts';
import { clientWays } from './client-ways.ts';
import { recordAge } from './ages/record-age.ts';
import { assignWorker } from './need-to-know/assign-worker.ts';
import { AddressPage } from './pages/address-page.tsx';
import { AgePage } from './pages/age-page.tsx';
import { AppointmentsPage } from './pages/appointments-page.tsx';
import { ColleaguePage } from './pages/colleague-page.tsx';
import { FieldPage } from './pages/further-field.tsx';
import { GoalsPage } from './pages/goals-page.tsx';
import { urlOf } from './pages/parts.tsx';
import { PausePage } from './pages/pause-page.tsx';
import { PhonePage } from './pages/phone-page.tsx';
import { PreferencesPage } from './pages/preferences-page.tsx';
import { ProofPage, WordPage } from './pages/proof-page.tsx';
import { RecordPage } from './pages/record-page.tsx';
import { ReferrerPage } from './pages/referrer-page.tsx';
import { ReopenPage } from './pages/reopen-page.tsx';
import { RepresentativePage } from './pages/representative-page.tsx';
import { recordPreference } from './permissions/record-preference.ts';
import { setSecondProof } from './proofs/set-second-proof.ts';
import { addAppointment } from './record/add-appointment.ts';
import { agreeGoals } from './record/agree-goals.ts';
import { cancelAppointment } from './record/cancel-appointment.ts';
import { callOffAddressChange, changeAddress } from './record/change-address.ts';
import { changePhone } from './record/change-phone.ts';
import type { ClientRecord } from './record/read-record.ts';
import { recordField, removeRecordedField } from './record/record-field.ts';
import { reopenRecord } from './record/reopen-record.ts';
import { liftUseRestriction, restrictUse, viewPause } from './record/restrict-use.ts';
import { viewArchived } from './record/view-archived.ts';
import { viewRecord } from './record/view-record.ts';
import { addReceivedItems, discussItem, recordReferrer } from './referrer/record-referrer.ts';
import { endRepresentation, nameRepresentative } from './representation/name-representative.ts';
import { clientOf, submitOnClient } from './submit-on-client.ts';
import { leavingOut } from './way-on-without.ts';
import { withNotice } from './texts/done-texts.ts';
import { errorsOf } from './texts/error-texts.ts';

/** Everything about one client. A client out of scope and one that does not exist give the same answer. */
export const clientRoutes = webRoutes();

type FormProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };
type FormOf = (props: FormProps) => Child;

const showRecord = (w: W, page: (record: ClientRecord, view: View) => Child) =>
  show(
    w,
    viewRecord,
    { client: clientOf(w) },
    (record, view) => page(record, withNotice(view, w.req.query('gelukt'))),
    { stop: clientWays(w, clientOf(w)) },
  );

const showForm = (noun: string, Form: FormOf) =>
  clientRoutes.get(`/clienten/:client/${noun}`, (w) =>
    showRecord(w, (record, view) => <Form view={view} record={record} values={{}} />),
  );

type FormEnds = {
  done: string;
  refusalAt: string;
  path?: string;
  ways?: (client: string, language: Language) => readonly Way[];
};

/** A form on a page of its own: shown again with what was wrong, or back to the client with a word of what happened. */
function form<Input, Value, Refusal extends string>(
  noun: string,
  action: Action<Input, Value, Refusal>,
  Form: FormOf,
  { done, refusalAt, path = noun, ways }: FormEnds,
): void {
  clientRoutes.post(`/clienten/:client/${path}`, (w) =>
    submitOnClient(w, action, {
      to: () => `${urlOf(clientOf(w))}?gelukt=${done}`,
      question: viewRecord,
      ...(ways && { ways: ways(clientOf(w), w.var.language) }),
      again: (record, problem, view) => (
        <Form
          view={view}
          record={record}
          values={problem.values}
          errors={errorsOf(view.language, problem, refusalAt)}
        />
      ),
    }),
  );
}

/** A button that changes something at once. What is refused was done already: the page shows it as it is. */
function button<Input, Value, Refusal extends string>(
  path: string,
  action: Action<Input, Value, Refusal>,
  done: string,
  params: readonly string[] = [],
  back = '',
): void {
  clientRoutes.post(`/clienten/:client/${path}`, (w) =>
    submitOnClient(w, action, {
      to: () => `${urlOf(clientOf(w), back)}?gelukt=${done}`,
      question: viewRecord,
      again: (record, _problem, view) => <RecordPage view={view} record={record} />,
      with: Object.fromEntries(params.map((name) => [name, w.req.param(name)])),
    }),
  );
}

clientRoutes.get('/clienten/:client', (w) =>
  showRecord(w, (record, view) => <RecordPage view={view} record={record} />),
);

showForm('doelen', GoalsPage);
form('doelen', agreeGoals, GoalsPage, { done: 'doelen', refusalAt: 'goals' });

showForm('afspraken', AppointmentsPage);
form('afspraken', addAppointment, AppointmentsPage, { done: 'afspraak', refusalAt: 'day' });
button('afspraken/:appointment/afzegging', cancelAppointment, 'afgezegd', ['appointment']);

showForm('doorverwijzer', ReferrerPage);
form('doorverwijzer', recordReferrer, ReferrerPage, { done: 'doorverwijzer', refusalAt: 'name' });
form('doorverwijzer', addReceivedItems, ReferrerPage, {
  done: 'ontvangen',
  refusalAt: 'received',
  path: 'doorverwijzer/ontvangen',
});
button('doorverwijzer/ontvangen/:item/bespreking', discussItem, 'besproken', ['item']);

showForm('gegevens', FieldPage);
form('gegevens', recordField, FieldPage, { done: 'gegeven', refusalAt: 'field', ways: leavingOut });
button('gegevens/weg', removeRecordedField, 'weg');

showForm('e-mailadres', AddressPage);
form('e-mailadres', changeAddress, AddressPage, { done: 'adres', refusalAt: 'email' });
button('e-mailadres/afblazing', callOffAddressChange, 'adres-gestopt');

showForm('telefoon', PhonePage);
form('telefoon', changePhone, PhonePage, { done: 'telefoon', refusalAt: 'phone' });

showForm('leeftijd', AgePage);
form('leeftijd', recordAge, AgePage, { done: 'leeftijd', refusalAt: 'band' });

showForm('vertegenwoordigers', RepresentativePage);
form('vertegenwoordigers', nameRepresentative, RepresentativePage, { done: 'vertegenwoordiger', refusalAt: 'until' });
button('vertegenwoordigers/:representative/einde', endRepresentation, 'beeindigd', ['representative']);

showForm('collegas', ColleaguePage);
form('collegas', assignWorker, ColleaguePage, { done: 'collega', refusalAt: 'account' });

clientRoutes.get('/clienten/:client/voorkeuren', (w) =>
  showRecord(w, (record, view) => <PreferencesPage view={view} record={record} />),
);
button('voorkeuren/:permission', recordPreference, 'voorkeur', ['permission'], 'voorkeuren');

showForm('tweede-bewijs', ProofPage);
clientRoutes.post('/clienten/:client/tweede-bewijs', (w) =>
  submitOnClient(w, setSecondProof, {
    to: async ({ word }) => {
      const seen = await viewRecord.ask(callerOf(w), { client: clientOf(w) });
      if (word === null || seen.kind !== 'answer') return `${urlOf(clientOf(w))}?gelukt=bewijs`;
      return respond(w, <WordPage view={await w.var.view(w.var.language)} record={seen.answer} word={word} />);
    },
    question: viewRecord,
    again: (record, problem, view) => {
      const errors = errorsOf(view.language, problem, 'kind');
      return <ProofPage view={view} record={record} values={problem.values} errors={errors} />;
    },
  }),
);

clientRoutes.get('/clienten/:client/heropening', (w) =>
  show(w, viewArchived, { client: clientOf(w) }, (archived, view) => (
    <ReopenPage view={view} archived={archived} values={{}} />
  )),
);
clientRoutes.post('/clienten/:client/heropening', (w) =>
  submitOnClient(w, reopenRecord, {
    to: () => `${urlOf(clientOf(w))}?gelukt=terug`,
    question: viewArchived,
    again: (archived, problem, view) => {
      const errors = errorsOf(view.language, problem, 'reason');
      return <ReopenPage view={view} archived={archived} values={problem.values} errors={errors} />;
    },
  }),
);

clientRoutes.get('/clienten/:client/rust', (w) =>
  show(w, viewPause, { client: clientOf(w) }, (pause, view) => <PausePage view={view} pause={pause} values={{}} />),
);
const pauseAgain = (pause: { client: string; restricted: boolean }, problem: Problem, view: View) => {
  const errors = errorsOf(view.language, problem, pause.restricted ? 'told' : 'reason');
  return <PausePage view={view} pause={pause} values={problem.values} errors={errors} />;
};
clientRoutes.post('/clienten/:client/rust', (w) =>
  submitOnClient(w, restrictUse, {
    to: () => '/clienten?gelukt=rust',
    question: viewPause,
    again: pauseAgain,
  }),
);
clientRoutes.post('/clienten/:client/rust/einde', (w) =>
  submitOnClient(w, liftUseRestriction, {
    to: () => `${urlOf(clientOf(w))}?gelukt=rust-voorbij`,
    question: viewPause,
    again: pauseAgain,
  }),
);
