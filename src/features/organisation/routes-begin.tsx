import type { Child } from 'hono/jsx';
import type { Action } from '../../platform/action.ts';
import { noProblem, respond, submit } from '../../platform/http/bind.tsx';
import type { Problem } from '../../platform/http/bind.tsx';
import { callerOf, type Identity, type W, webRoutes } from '../../platform/http/web.ts';
import { newId } from '../../platform/ids.ts';
import type { View } from '../../ui/index.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { beginEnrolment } from './begin-enrolment.ts';
import { choosePassword } from './choose-password.ts';
import { chooseStartingPlan } from './choose-starting-plan.ts';
import { claimInstallation } from './claim-installation.ts';
import { confirmApp } from './confirm-app.ts';
import { giveCookie, readCookie, takeCookieBack } from './cookies.ts';
import { describeOrganisation } from './describe-organisation.ts';
import { type EnrolmentStep, enrolmentSteps, stepsFor } from './enrolment-path.ts';
import { giveName } from './give-name.ts';
import { keepRecoveryCodes } from './keep-recovery-codes.ts';
import { PasswordPage, RecoveryCodesPage, SecondFactorPage, WhoPage } from './pages/begin-account.tsx';
import { CheckPage, OrganisationStepPage, StartingPlanPage } from './pages/begin-organisation.tsx';
import { SetupCodePage } from './pages/begin.tsx';
import { browserOf, keepSignedIn, visitor } from './routes-sign-in.tsx';
import { qrOf, readableSecret, totpUri } from './second-factor.ts';
import { hasOrganisation } from './setup-code.ts';
import { type ShownEnrolment, showEnrolment } from './show-enrolment.ts';
import { listStartingPlans } from './starting-plans.ts';

export const beginRoutes = webRoutes();

const viewOf = (w: W) => w.var.view(w.var.language);
const enrolmentOf = (w: W): { enrolment: string } => ({ enrolment: readCookie(w, 'enrolment') ?? '' });

async function findShown(w: W): Promise<ShownEnrolment | null> {
  const asked = await showEnrolment.ask(callerOf(w, visitor), enrolmentOf(w));
  return asked.kind === 'answer' ? asked.answer : null;
}

function stepPage(step: EnrolmentStep, view: View, enrolment: ShownEnrolment['draft'], problem: Problem): Child {
  const props = { view, enrolment, problem };
  const plans = listStartingPlans(enrolment.organisation?.country ?? 'NL');
  const uri = totpUri(enrolment.totpSecret, enrolment.mail ?? '');
  const pages: Record<EnrolmentStep, () => Child> = {
    wie: () => <WhoPage {...props} />,
    wachtwoord: () => <PasswordPage {...props} />,
    'tweede-stap': () => (
      <SecondFactorPage {...props} app={{ qr: qrOf(uri), secret: readableSecret(enrolment.totpSecret), uri }} />
    ),
    herstelcodes: () => <RecoveryCodesPage {...props} />,
    organisatie: () => <OrganisationStepPage {...props} />,
    sjabloon: () => <StartingPlanPage {...props} plans={plans} />,
    controle: () => <CheckPage {...props} plans={plans} />,
  };
  return pages[step]();
}

const stepActions = {
  wie: giveName,
  wachtwoord: choosePassword,
  'tweede-stap': confirmApp,
  herstelcodes: keepRecoveryCodes,
  organisatie: describeOrganisation,
  sjabloon: chooseStartingPlan,
} as const satisfies Record<Exclude<EnrolmentStep, 'controle'>, Action<unknown, unknown, string>>;

/** After an invitation link there is an enrolment while the server was claimed long ago. */
beginRoutes.get('/begin', async (w) => {
  if (await findShown(w)) return w.redirect('/begin/verder', 303);
  if (await hasOrganisation(w.var.ground)) return w.redirect('/aanmelden', 303);
  return respond(w, <SetupCodePage view={await viewOf(w)} problem={noProblem} />);
});

beginRoutes.post('/begin', async (w) => {
  if (await hasOrganisation(w.var.ground)) return w.redirect('/aanmelden', 303);
  return submit(w, beginEnrolment, {
    identity: visitor,
    with: browserOf(w),
    to: ({ token }) => {
      giveCookie(w, 'enrolment', token);
      return '/begin/wie';
    },
    again: (problem, view) => <SetupCodePage view={view} problem={problem} />,
  });
});

/** Where this person stopped. */
beginRoutes.get('/begin/verder', async (w) => {
  const shown = await findShown(w);
  return w.redirect(shown ? `/begin/${shown.next}` : '/begin', 303);
});

/** A page that was answered may be seen again, except the app and the codes; one further than the next may not. */
function mayShow(step: EnrolmentStep, { draft, next }: ShownEnrolment): boolean {
  const steps = stepsFor(draft);
  const [at, reached] = [steps.indexOf(step), steps.indexOf(next)];
  if (step === 'tweede-stap' || step === 'herstelcodes') return at === reached;
  return at >= 0 && at <= reached;
}

for (const step of enrolmentSteps) {
  beginRoutes.get(`/begin/${step}`, async (w) => {
    const shown = await findShown(w);
    if (!shown || !mayShow(step, shown)) return w.redirect('/begin/verder', 303);
    return respond(w, stepPage(step, await viewOf(w), shown.draft, noProblem));
  });
}

for (const step of enrolmentSteps) {
  if (step === 'controle') continue;
  beginRoutes.post(`/begin/${step}`, async (w) => {
    const shown = await findShown(w);
    if (!shown || !mayShow(step, shown)) return w.redirect('/begin/verder', 303);
    return submit(w, stepActions[step] as Action<unknown, unknown, string>, {
      identity: visitor,
      with: enrolmentOf(w),
      to: () => '/begin/verder',
      again: (problem, view) => stepPage(step, view, shown.draft, problem),
    });
  });
}

/** A new organisation gets its id here; who is invited enters the one of the invitation. */
const organisationFor = ({ draft }: ShownEnrolment): Identity => ({
  ...visitor,
  organisation: draft.for.kind === 'invitation' ? draft.for.organisation : newId(),
});

beginRoutes.post('/begin/controle', async (w) => {
  const shown = await findShown(w);
  if (shown?.next !== 'controle') return w.redirect('/begin/verder', 303);
  const finish: Action<unknown, { token: string; deviceToken: string }, string> =
    shown.draft.for.kind === 'invitation' ? acceptInvitation : claimInstallation;
  return submit(w, finish, {
    identity: organisationFor(shown),
    with: { ...browserOf(w), ...enrolmentOf(w) },
    to: (tokens) => {
      keepSignedIn(w, tokens);
      takeCookieBack(w, 'enrolment');
      return '/vandaag';
    },
    again: (problem, view) => stepPage('controle', view, shown.draft, problem),
  });
});
