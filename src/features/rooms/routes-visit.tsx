import type { Child } from 'hono/jsx';
import { sendFile, submitWithFiles } from '../../platform/files/index.ts';
import { type Problem, respond, submit, unanswered } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { leaveOwnRoom } from './members/remove-room-member.ts';
import { fetchFileAsGuest } from './messages/fetch-file.ts';
import { lookAtDraft } from './messages/look-at-draft.ts';
import { postAsGuest } from './messages/post-as-guest.ts';
import { recallMessage } from './messages/recall-message.ts';
import { GuestRoomPage, GuestShutPage } from './pages/guest-pages.tsx';
import { readRoomAsGuest } from './reading/read-room.ts';
import { messageErrors } from './say-problem.ts';
import { guestTexts as texts } from './texts/guest-texts.ts';

/** A room for who comes from another organisation, behind a link and a second proof. */
export const visitRoutes = webRoutes();

const roomOf = (w: W) => w.req.param('room') ?? '';
const urlOf = (w: W) => `/gast/ruimte/${roomOf(w)}`;

const done = { gezegd: 'said', ingetrokken: 'taken' } as const;

function noticed(w: W, view: View): View {
  const code = w.req.query('gelukt') ?? '';
  if (!Object.hasOwn(done, code)) return view;
  return { ...view, notice: { kind: 'success', text: texts[done[code as keyof typeof done]][view.language] } };
}

/** What the gate holds back is not explained to a guest: why is between the client and the house. */
const shut = async (w: W) => respond(w, <GuestShutPage view={await w.var.view(w.var.language)} />, 409);

visitRoutes.get('/gast/ruimte/:room', async (w) => {
  const voor = w.req.query('voor');
  const asked = await readRoomAsGuest.ask(callerOf(w), { room: roomOf(w), voor });
  if (asked.kind === 'stopped') return shut(w);
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const view = noticed(w, await w.var.view(w.var.language));
  return respond(w, <GuestRoomPage view={view} page={asked.answer} older={voor !== undefined} />);
});

async function again(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await readRoomAsGuest.ask(callerOf(w), { room: roomOf(w) });
  if (asked.kind === 'stopped') return <GuestShutPage view={view} />;
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const { values } = problem;
  const checked = lookAtDraft(asked.answer, problem);
  const errors = checked ? {} : messageErrors(problem, view.language, 'u');
  return <GuestRoomPage {...{ view, page: asked.answer, values, errors, checked }} older={false} />;
}

visitRoutes.post('/gast/ruimte/:room/berichten', async (w) => {
  const allowed = await readRoomAsGuest.ask(callerOf(w), { room: roomOf(w) });
  if (allowed.kind === 'stopped') return shut(w);
  return submitWithFiles(w, postAsGuest, {
    allowed: async () => allowed,
    field: 'bestanden',
    with: { room: roomOf(w) },
    to: () => `${urlOf(w)}?gelukt=gezegd`,
    again: (problem, view) => again(w, problem, view),
  });
});

visitRoutes.post('/gast/ruimte/:room/berichten/:message/intrekking', (w) =>
  submit(w, recallMessage, {
    with: { room: roomOf(w), message: w.req.param('message') },
    to: () => `${urlOf(w)}?gelukt=ingetrokken`,
    again: (problem, view) => again(w, problem, view),
  }),
);

visitRoutes.get('/gast/ruimte/:room/berichten/:message/bestanden/:file', async (w) => {
  const { message, file } = w.req.param();
  const asked = await fetchFileAsGuest.ask(callerOf(w), { room: roomOf(w), message, file });
  if (asked.kind === 'stopped') return shut(w);
  return asked.kind === 'answer' && asked.answer ? sendFile(w, asked.answer) : unanswered(w, { kind: 'absent' });
});

visitRoutes.post('/gast/ruimte/:room/vertrek', (w) =>
  submit(w, leaveOwnRoom, {
    with: { room: roomOf(w) },
    to: () => '/gast',
    again: (problem, view) => again(w, problem, view),
  }),
);
