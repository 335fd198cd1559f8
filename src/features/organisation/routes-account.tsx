import { noProblem, type Problem, respond, show, submit } from '../../platform/http/bind.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { changeLanguage } from './change-language.ts';
import { changePassword } from './change-password.ts';
import { readCookie } from './cookies.ts';
import { endOtherSessions, endSession } from './end-session.ts';
import { AccountPage, NewCodesPage } from './pages/account.tsx';
import { fewCodesNotice } from './pages/sign-in.tsx';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { rememberLanguage } from './routes-sign-in.tsx';
import { showAccount } from './show-account.ts';
import { texts } from './texts.ts';

export const accountRoutes = webRoutes();

const sessionOf = (w: W): { session: string } => ({ session: readCookie(w, 'session') ?? '' });

const done = {
  sessie: texts.doneSession,
  sessies: texts.doneOthers,
  wachtwoord: texts.donePassword,
  taal: texts.doneLanguage,
} as const;

function noticed(w: W, view: View, codesLeft: number): View {
  const code = w.req.query('gelukt') ?? '';
  if (code === 'herstelcode') return fewCodesNotice(view, codesLeft);
  const text = Object.hasOwn(done, code) ? done[code as keyof typeof done] : undefined;
  return text ? { ...view, notice: { kind: 'success', text: text[view.language] } } : view;
}

accountRoutes.get('/account', (w) =>
  show(w, showAccount, sessionOf(w), (account, view) => (
    <AccountPage view={noticed(w, view, account.recoveryCodesLeft)} account={account} problem={noProblem} />
  )),
);

/** The page again, with what was wrong at its field. */
async function again(w: W, problem: Problem, view: View) {
  const asked = await showAccount.ask(callerOf(w), sessionOf(w));
  if (asked.kind !== 'answer') throw new Error('The account was there a moment ago.');
  return <AccountPage view={view} account={asked.answer} problem={problem} />;
}

accountRoutes.post('/account/sessies/einde', (w) =>
  submit(w, endSession, {
    to: () => '/account?gelukt=sessie',
    again: (problem, view) => again(w, problem, view),
  }),
);

accountRoutes.post('/account/sessies/andere', (w) =>
  submit(w, endOtherSessions, {
    with: sessionOf(w),
    to: () => '/account?gelukt=sessies',
    again: (problem, view) => again(w, problem, view),
  }),
);

accountRoutes.post('/account/wachtwoord', (w) =>
  submit(w, changePassword, {
    with: sessionOf(w),
    to: () => '/account?gelukt=wachtwoord',
    again: (problem, view) => again(w, problem, view),
  }),
);

accountRoutes.post('/account/taal', (w) =>
  submit(w, changeLanguage, {
    to: ({ language }) => {
      rememberLanguage(w, language);
      return '/account?gelukt=taal';
    },
    again: (problem, view) => again(w, problem, view),
  }),
);

/** Answers with the codes themselves: they are kept as digests only, so no later page could show them. */
accountRoutes.post('/account/herstelcodes', (w) =>
  submit(w, renewRecoveryCodes, {
    to: async ({ codes }) => respond(w, <NewCodesPage view={await w.var.view(w.var.language)} codes={codes} />),
    again: (problem, view) => again(w, problem, view),
  }),
);
