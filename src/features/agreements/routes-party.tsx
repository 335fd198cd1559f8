import type { Child } from 'hono/jsx';
import type { Action } from '../../platform/action.ts';
import { type Problem, show, submit } from '../../platform/http/bind.tsx';
import type { FormValues } from '../../platform/http/form.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { Question } from '../../platform/question.ts';
import type { View } from '../../ui/index.ts';
import { addCertificate, removeCertificate } from './certificates/keep-certificates.ts';
import { ChangePartyPage, sheetValues } from './pages/forms/change-party-page.tsx';
import type { FormShown } from './pages/forms/form-page.tsx';
import { AnswerPage, CertificatePage, NewSubProcessorPage, SettingPage } from './pages/forms/kept-pages.tsx';
import { NewPartyPage } from './pages/forms/new-party-page.tsx';
import { RolePage, roleValues } from './pages/forms/role-page.tsx';
import { EndPage, WeighPage } from './pages/forms/weigh-page.tsx';
import { PartyPage } from './pages/party-page.tsx';
import { addParty } from './party/add-party.ts';
import { assessParty } from './party/assess-party.ts';
import { changeParty } from './party/change-party.ts';
import { endParty, resumeParty } from './party/end-party.ts';
import { testPartyRole } from './party/test-party-role.ts';
import { beginParty, openParty, type PartyPage as Page, readParty, weighParty } from './read-party.ts';
import { addSetting, changeSetting, removeSetting } from './settings/keep-settings.ts';
import { addSubProcessor, answerSubProcessor, removeSubProcessor } from './sub-processors/keep-sub-processors.ts';
import { noticed, sayErrors } from './texts.ts';

export const partyRoutes = webRoutes();

const partyOf = (w: W) => ({ partij: w.req.param('partij') ?? '' });
const oneOf = (w: W) => ({
  ...partyOf(w),
  certificaat: w.req.param('certificaat'),
  subverwerker: w.req.param('subverwerker'),
  instelling: w.req.param('instelling'),
});

type Performing = Pick<Action<unknown, { party: string }, string>, 'perform'>;

type FormAt = {
  /** The address under the party where the form is shown, and the one to which it goes. */
  get: string;
  post: string;
  question?: Question<{ partij: string }, Page>;
  action: Performing;
  /** What the form begins with. */
  values?: (page: Page, w: W) => FormValues;
  page: (shown: FormShown, w: W) => Child;
  /** The field at which a refusal is told. */
  refusedAt?: string;
  notice: string;
};

/** The row that the address names; the question answered, so it is there. */
function named<Row extends { id: string }>(rows: readonly Row[], wanted: string | undefined): Row {
  const row = rows.find(({ id }) => id === wanted);
  if (!row) throw new Error('The question found this row.');
  return row;
}

/** One form about one party: its page, its action, and the page again with what was wrong. */
function form({ get, post, question = openParty, action, values, page, refusedAt = '', notice }: FormAt): void {
  const shown = (w: W, view: View, answer: Page, typed: FormValues, errors: Record<string, string>) =>
    page({ view, page: answer, values: typed, errors }, w);
  partyRoutes.get(`/partijen/:partij/${get}`, (w) =>
    show(w, question, oneOf(w), (answer, view) => shown(w, view, answer, values?.(answer, w) ?? {}, {})),
  );
  partyRoutes.post(`/partijen/:partij/${post}`, (w) =>
    submit(w, action as Action<unknown, { party: string }, string>, {
      with: oneOf(w),
      to: ({ party }) => `/partijen/${party}?gelukt=${notice}`,
      again: async ({ errors, refusal, values: typed }, view) => {
        const asked = await question.ask(callerOf(w), oneOf(w));
        if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
        const wrong = sayErrors(refusal === null ? errors : { [refusedAt]: refusal }, view.language);
        return shown(w, view, asked.answer, typed, wrong);
      },
    }),
  );
}

/** One button about one party. */
function button(post: string, action: Performing, notice: string): void {
  partyRoutes.post(`/partijen/:partij/${post}`, (w) =>
    submit(w, action as Action<unknown, { party: string }, string>, {
      with: oneOf(w),
      to: ({ party }) => `/partijen/${party}?gelukt=${notice}`,
      again: (_problem, view) => <NotFoundPage view={view} />,
    }),
  );
}

partyRoutes.get('/partijen/nieuw', (w) =>
  show(w, beginParty, {}, ({ eea }, view) => <NewPartyPage view={view} eea={eea} values={{}} errors={{}} />),
);

partyRoutes.post('/partijen', (w) =>
  submit(w, addParty, {
    to: ({ party }) => `/partijen/${party}?gelukt=toegevoegd`,
    again: ({ errors, refusal, values }: Problem, view) =>
      newPartyAgain(w, view, values, sayErrors(refusal === null ? errors : { naam: refusal }, view.language)),
  }),
);

async function newPartyAgain(w: W, view: View, values: FormValues, errors: Record<string, string>) {
  const asked = await beginParty.ask(callerOf(w), {});
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <NewPartyPage view={view} eea={asked.answer.eea} values={values} errors={errors} />;
}

partyRoutes.get('/partijen/:partij', (w) =>
  show(w, readParty, partyOf(w), (page, view) => <PartyPage page={page} view={noticed(w.req.query('gelukt'), view)} />),
);

form({
  get: 'gegevens',
  post: 'gegevens',
  action: changeParty,
  values: sheetValues,
  page: (shown) => <ChangePartyPage {...shown} />,
  notice: 'bewaard',
});
form({
  get: 'rol',
  post: 'rol',
  action: testPartyRole,
  values: roleValues,
  page: (shown) => <RolePage {...shown} />,
  notice: 'rol',
});
form({
  get: 'oordeel',
  post: 'oordeel',
  question: weighParty,
  action: assessParty,
  page: (shown) => <WeighPage {...shown} />,
  notice: 'bewaard',
});
form({
  get: 'einde',
  post: 'einde',
  action: endParty,
  values: ({ today }) => ({ dag: today }),
  page: (shown) => <EndPage {...shown} />,
  refusedAt: 'dag',
  notice: 'gestopt',
});
form({
  get: 'certificaten/nieuw',
  post: 'certificaten',
  action: addCertificate,
  page: (shown) => <CertificatePage {...shown} />,
  notice: 'bewaard',
});
form({
  get: 'subverwerkers/nieuw',
  post: 'subverwerkers',
  action: addSubProcessor,
  page: (shown) => <NewSubProcessorPage {...shown} />,
  notice: 'bewaard',
});
form({
  get: 'subverwerkers/:subverwerker',
  post: 'subverwerkers/:subverwerker',
  action: answerSubProcessor,
  values: (page, w) => {
    const { decision, answeredOn, answer } = named(page.subProcessors, w.req.param('subverwerker'));
    return { antwoord: decision ?? '', dag: answeredOn ?? page.today, woorden: answer };
  },
  page: (shown, w) => <AnswerPage {...shown} sub={named(shown.page.subProcessors, w.req.param('subverwerker'))} />,
  notice: 'bewaard',
});
form({
  get: 'instellingen/nieuw',
  post: 'instellingen',
  action: addSetting,
  page: (shown) => <SettingPage {...shown} />,
  notice: 'bewaard',
});
form({
  get: 'instellingen/:instelling',
  post: 'instellingen/:instelling',
  action: changeSetting,
  values: (page, w) => {
    const { line, done } = named(page.settings, w.req.param('instelling'));
    return { regel: line, gedaan: done?.words ?? '' };
  },
  page: (shown, w) => <SettingPage {...shown} setting={named(shown.page.settings, w.req.param('instelling'))} />,
  notice: 'bewaard',
});
button('hervatting', resumeParty, 'hervat');
button('certificaten/:certificaat/einde', removeCertificate, 'weggehaald');
button('subverwerkers/:subverwerker/einde', removeSubProcessor, 'weggehaald');
button('instellingen/:instelling/einde', removeSetting, 'weggehaald');
