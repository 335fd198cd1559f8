import type { Child } from 'hono/jsx';
import { noProblem, type Problem, respond, submit } from '../../platform/http/bind.tsx';
import { callerOf, type Identity, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { joinWithAccount } from './accept-invitation.ts';
import { giveCookie, readCookie } from './cookies.ts';
import { organisationOfToken } from './invitations.ts';
import { beginFromInvitation, showInvitation } from './open-invitation.ts';
import { InvitationOverPage, InvitationPage } from './pages/invitation.tsx';
import { visitor } from './routes-sign-in.tsx';

export const invitationRoutes = webRoutes();

const tokenOf = (w: W): string => w.req.param('token') ?? '';

/** The organisation of the link; of what cannot be a link, the installation, where no invitation is. */
const identityOf = (w: W): Identity => ({
  ...visitor,
  organisation: organisationOfToken(tokenOf(w)) ?? visitor.organisation,
});

async function invitationPage(w: W, problem: Problem, view: View): Promise<Child | null> {
  const token = tokenOf(w);
  const asked = await showInvitation.ask(callerOf(w, identityOf(w)), { token });
  const signedIn = w.var.identity.actor.kind === 'worker';
  if (asked.kind !== 'answer') return null;
  return <InvitationPage {...{ view, token, signedIn, problem }} invitation={asked.answer} />;
}

/** Wrong, used, withdrawn, expired: one page. */
async function showOrOver(w: W): Promise<Response> {
  const view = await w.var.view(w.var.language);
  const page = await invitationPage(w, noProblem, view);
  return page === null ? respond(w, <InvitationOverPage view={view} />, 404) : respond(w, page);
}

invitationRoutes.get('/uitnodiging/:token', showOrOver);

invitationRoutes.post('/uitnodiging/:token', async (w) => {
  const begun = await beginFromInvitation.perform(callerOf(w, identityOf(w)), { token: tokenOf(w) });
  if (begun.kind !== 'done') return showOrOver(w);
  giveCookie(w, 'enrolment', begun.value.token);
  return w.redirect('/begin/wie', 303);
});

invitationRoutes.post('/uitnodiging/:token/aanname', (w) =>
  submit(w, joinWithAccount, {
    identity: identityOf(w),
    with: { token: tokenOf(w), session: readCookie(w, 'session') ?? '' },
    to: () => '/organisatie?gelukt=welkom',
    again: (problem, view) => invitationPage(w, problem, view),
  }),
);
