import { setCookie } from 'hono/cookie';
import { networkOf } from '../../platform/http/address.ts';
import { noProblem, type Problem, respond, show, submit } from '../../platform/http/bind.tsx';
import { callerOf, type Identity, NO_ORGANISATION, type W, webRoutes } from '../../platform/http/web.ts';
import { chooseOrganisation, listOwnOrganisations } from './choose-organisation.ts';
import { confirmSignIn } from './confirm-sign-in.ts';
import { giveCookie, readCookie, takeCookieBack } from './cookies.ts';
import { describeDevice } from './device.ts';
import { ChooseOrganisationPage, SecondStepPage, SignInPage } from './pages/sign-in.tsx';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export const signInRoutes = webRoutes();

/** Signing in is done by nobody in particular, also when this browser is signed in already. */
export const visitor: Identity = { actor: { kind: 'visitor' }, organisation: NO_ORGANISATION };

/** What the browser says of itself, for limits and for the list of sessions. */
export const browserOf = (w: W) => ({
  address: networkOf(w.var.address),
  device: describeDevice(w.req.header('user-agent')),
  deviceToken: readCookie(w, 'device'),
});

export const keepSignedIn = (w: W, { token, deviceToken }: { token: string; deviceToken: string }): void => {
  giveCookie(w, 'session', token);
  giveCookie(w, 'device', deviceToken, 180);
};

const viewOf = (w: W) => w.var.view(w.var.language);
const sessionOf = (w: W): { session: string } => ({ session: readCookie(w, 'session') ?? '' });

signInRoutes.get('/aanmelden', async (w) => {
  if (w.var.identity.actor.kind === 'worker') return w.redirect('/vandaag', 303);
  return respond(w, <SignInPage view={await viewOf(w)} problem={noProblem} after={w.req.query('gelukt')} />);
});

signInRoutes.post('/aanmelden', (w) =>
  submit(w, signIn, {
    identity: visitor,
    with: browserOf(w),
    to: ({ token }) => {
      giveCookie(w, 'session', token);
      return '/aanmelden/tweede-stap';
    },
    again: (problem, view) => <SignInPage view={view} problem={problem} />,
  }),
);

signInRoutes.get('/aanmelden/tweede-stap', async (w) =>
  respond(w, <SecondStepPage view={await viewOf(w)} problem={noProblem} />),
);

signInRoutes.post('/aanmelden/tweede-stap', (w) =>
  submit(w, confirmSignIn, {
    identity: visitor,
    with: { ...browserOf(w), ...sessionOf(w) },
    to: ({ workingFor, language, recoveryCodesLeft, ...tokens }) => {
      keepSignedIn(w, tokens);
      rememberLanguage(w, language);
      if (!workingFor) return '/aanmelden/organisatie';
      return recoveryCodesLeft === null ? '/vandaag' : '/account?gelukt=herstelcode';
    },
    again: (problem: Problem, view) =>
      problem.refusal === 'start-again' ? (
        <SignInPage view={view} problem={problem} />
      ) : (
        <SecondStepPage view={view} problem={problem} />
      ),
  }),
);

/** The same cookie that the language switch sets. */
export const rememberLanguage = (w: W, language: 'nl' | 'en'): void =>
  setCookie(w, 'taal', language, { path: '/', maxAge: 31_536_000, httpOnly: true, sameSite: 'Lax' });

signInRoutes.get('/aanmelden/organisatie', async (w) => {
  const asked = await listOwnOrganisations.ask(callerOf(w, visitor), sessionOf(w));
  if (asked.kind === 'absent') return w.redirect('/aanmelden', 303);
  return show(
    w,
    listOwnOrganisations,
    sessionOf(w),
    (organisations, view) => <ChooseOrganisationPage view={view} organisations={organisations} />,
    { identity: visitor },
  );
});

signInRoutes.post('/aanmelden/organisatie', (w) =>
  submit(w, chooseOrganisation, {
    identity: visitor,
    with: sessionOf(w),
    to: () => '/vandaag',
    again: (_, view) => <ChooseOrganisationPage view={view} organisations={[]} />,
  }),
);

signInRoutes.post('/afmelden', (w) =>
  submit(w, signOut, {
    with: sessionOf(w),
    to: () => {
      takeCookieBack(w, 'session');
      return '/aanmelden?gelukt=afgemeld';
    },
    again: (problem, view) => <SignInPage view={view} problem={problem} />,
  }),
);
