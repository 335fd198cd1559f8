import type { Child } from 'hono/jsx';
import { type Problem, respond, type SayStop, show, submit } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { clientWays } from '../clients/index.ts';
import { GuestSecretPage } from '../guests/index.ts';
import { inviteGuest } from './members/invite-guest.ts';
import { makeRoomSecret } from './members/make-room-secret.ts';
import { viewMembers } from './members/view-members.ts';
import { WorkMembersPage } from './pages/members-page.tsx';
import { NewGuestPage } from './pages/new-guest-page.tsx';
import { guestErrors, memberErrors } from './say-problem.ts';

/** Letting people of other organisations into a room, for the people who work here. */
export const guestsRoutes = webRoutes();

const roomOf = (w: W) => w.req.param('room') ?? '';
const stopAt =
  (w: W): SayStop =>
  (stopped) =>
    clientWays(w, stopped.question.about[0] ?? null)(stopped);

guestsRoutes.get('/ruimtes/:room/gasten/nieuw', (w) =>
  show(
    w,
    viewMembers,
    { room: roomOf(w) },
    (page, view) =>
      page.mayChange ? (
        <NewGuestPage view={view} page={page} values={{}} />
      ) : (
        <WorkMembersPage view={view} page={page} />
      ),
    { stop: stopAt(w) },
  ),
);

async function again(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await viewMembers.ask(callerOf(w), { room: roomOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const errors = guestErrors(problem, view.language);
  return <NewGuestPage view={view} page={asked.answer} values={problem.values} errors={errors} />;
}

guestsRoutes.post('/ruimtes/:room/gasten', (w) =>
  submit(w, inviteGuest, {
    with: { room: roomOf(w) },
    to: () => `/ruimtes/${roomOf(w)}/leden?gelukt=binnen`,
    again: (problem, view) => again(w, problem, view),
    stop: stopAt(w),
  }),
);

async function membersAgain(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await viewMembers.ask(callerOf(w), { room: roomOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <WorkMembersPage view={view} page={asked.answer} errors={memberErrors(problem, view.language)} />;
}

guestsRoutes.post('/ruimtes/:room/gasten/:access/code', (w) =>
  submit(w, makeRoomSecret, {
    with: { room: roomOf(w), access: w.req.param('access') },
    // Not a redirect: the secret is shown in this answer and nowhere else.
    to: async (secret) => {
      const view = await w.var.view(w.var.language);
      return respond(w, <GuestSecretPage view={view} secret={secret} back={`/ruimtes/${roomOf(w)}/leden`} />);
    },
    again: (problem, view) => membersAgain(w, problem, view),
    stop: stopAt(w),
  }),
);
