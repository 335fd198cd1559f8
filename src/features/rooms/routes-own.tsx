import type { Child } from 'hono/jsx';
import { sendFile, submitWithFiles } from '../../platform/files/index.ts';
import { type Problem, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { leaveOwnRoom } from './members/remove-room-member.ts';
import { fetchOwnFile } from './messages/fetch-file.ts';
import { lookAtDraft } from './messages/look-at-draft.ts';
import { postAsClient } from './messages/post-as-client.ts';
import { recallMessage } from './messages/recall-message.ts';
import { OwnRoomPage, OwnRoomsPage } from './pages/own-pages.tsx';
import { listRoomsOfClient } from './reading/list-rooms.ts';
import { readOwnRoom } from './reading/read-room.ts';
import { messageErrors } from './say-problem.ts';
import { ownTexts as texts } from './texts/own-texts.ts';

/** Rooms for the person they are about, and for who acts for this person. */
export const ownRoutes = webRoutes();

const roomOf = (w: W) => w.req.param('room') ?? '';
const urlOf = (w: W) => `/mijn/ruimtes/${roomOf(w)}`;

const done = { gezegd: 'said', ingetrokken: 'taken', weg: 'left' } as const;

function noticed(w: W, view: View): View {
  const code = w.req.query('gelukt') ?? '';
  if (!Object.hasOwn(done, code)) return view;
  return { ...view, notice: { kind: 'success', text: texts[done[code as keyof typeof done]][view.language] } };
}

ownRoutes.get('/mijn/ruimtes', (w) =>
  show(w, listRoomsOfClient, {}, ({ rooms }, view) => <OwnRoomsPage view={noticed(w, view)} rooms={rooms} />),
);

ownRoutes.get('/mijn/ruimtes/:room', (w) => {
  const voor = w.req.query('voor');
  return show(w, readOwnRoom, { room: roomOf(w), voor }, (page, view) => (
    <OwnRoomPage view={noticed(w, view)} page={page} older={voor !== undefined} />
  ));
});

async function again(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await readOwnRoom.ask(callerOf(w), { room: roomOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const { values } = problem;
  const checked = lookAtDraft(asked.answer, problem);
  const errors = checked ? {} : messageErrors(problem, view.language, 'u');
  return <OwnRoomPage {...{ view, page: asked.answer, values, errors, checked }} older={false} />;
}

ownRoutes.post('/mijn/ruimtes/:room/berichten', (w) =>
  submitWithFiles(w, postAsClient, {
    allowed: () => readOwnRoom.ask(callerOf(w), { room: roomOf(w) }),
    field: 'bestanden',
    with: { room: roomOf(w) },
    to: () => `${urlOf(w)}?gelukt=gezegd`,
    again: (problem, view) => again(w, problem, view),
  }),
);

ownRoutes.post('/mijn/ruimtes/:room/berichten/:message/intrekking', (w) =>
  submit(w, recallMessage, {
    with: { room: roomOf(w), message: w.req.param('message') },
    to: () => `${urlOf(w)}?gelukt=ingetrokken`,
    again: (problem, view) => again(w, problem, view),
  }),
);

ownRoutes.get('/mijn/ruimtes/:room/berichten/:message/bestanden/:file', async (w) => {
  const { message, file } = w.req.param();
  const asked = await fetchOwnFile.ask(callerOf(w), { room: roomOf(w), message, file });
  if (asked.kind !== 'answer' || !asked.answer) return unanswered(w, { kind: 'absent' });
  return sendFile(w, asked.answer);
});

ownRoutes.post('/mijn/ruimtes/:room/vertrek', (w) =>
  submit(w, leaveOwnRoom, {
    with: { room: roomOf(w) },
    to: () => '/mijn/ruimtes?gelukt=weg',
    again: (problem, view) => again(w, problem, view),
  }),
);
