import type { Child } from 'hono/jsx';
import { sendFile, submitWithFiles } from '../../platform/files/index.ts';
import { type Problem, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { conversation } from '../rooms/index.ts';
import { OwnNewThreadPage, OwnThreadPage, OwnThreadsPage } from './pages/own-pages.tsx';
import { listOwnThreads } from './reading/list-threads.ts';
import { fetchOwnEnclosed } from './reading/read-enclosed.ts';
import { readOwnThread } from './reading/read-thread.ts';
import { outsideErrors } from './say-problem.ts';
import { startOwnThread } from './starting/start-own-thread.ts';
import { postOwnMessage } from './talking/post-from-outside.ts';
import { ownTexts as texts } from './texts/own-texts.ts';

/** The inbox of a client, and of who acts for a client. */
export const ownRoutes = webRoutes();

const roomOf = (w: W) => w.req.param('room') ?? '';
const urlOf = (w: W) => `/mijn/berichten/${roomOf(w)}`;

const done = { verstuurd: 'doneSent', teruggenomen: 'doneTaken' } as const;

function noticed(w: W, view: View): View {
  const code = w.req.query('gelukt') ?? '';
  if (!Object.hasOwn(done, code)) return view;
  return { ...view, notice: { kind: 'success', text: texts[done[code as keyof typeof done]][view.language] } };
}

ownRoutes.get('/mijn/berichten', (w) =>
  show(w, listOwnThreads, { na: w.req.query('na') }, (page, view) => (
    <OwnThreadsPage view={noticed(w, view)} page={page} />
  )),
);

ownRoutes.get('/mijn/berichten/nieuw', (w) =>
  show(w, listOwnThreads, {}, (_page, view) => <OwnNewThreadPage view={view} />),
);

ownRoutes.post('/mijn/berichten', (w) =>
  submitWithFiles(w, startOwnThread, {
    allowed: () => listOwnThreads.ask(callerOf(w), {}),
    field: 'bestanden',
    to: (room) => `/mijn/berichten/${room}?gelukt=verstuurd`,
    again: (problem, view) => (
      <OwnNewThreadPage view={view} values={problem.values} errors={outsideErrors(problem, view.language, texts)} />
    ),
  }),
);

ownRoutes.get('/mijn/berichten/:room', (w) => {
  const voor = w.req.query('voor');
  return show(w, readOwnThread, { room: roomOf(w), voor }, (thread, view) => (
    <OwnThreadPage view={noticed(w, view)} thread={thread} older={voor !== undefined} />
  ));
});

async function again(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await readOwnThread.ask(callerOf(w), { room: roomOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const errors = outsideErrors(problem, view.language, texts);
  return <OwnThreadPage view={view} thread={asked.answer} values={problem.values} errors={errors} older={false} />;
}

ownRoutes.post('/mijn/berichten/:room', (w) =>
  submitWithFiles(w, postOwnMessage, {
    allowed: () => readOwnThread.ask(callerOf(w), { room: roomOf(w) }),
    field: 'bestanden',
    with: { room: roomOf(w) },
    to: () => `${urlOf(w)}?gelukt=verstuurd`,
    again: (problem, view) => again(w, problem, view),
  }),
);

ownRoutes.post('/mijn/berichten/:room/:message/intrekking', (w) =>
  submit(w, conversation.recallMessage, {
    with: { room: roomOf(w), message: w.req.param('message') },
    to: () => `${urlOf(w)}?gelukt=teruggenomen`,
    again: (problem, view) => again(w, problem, view),
  }),
);

ownRoutes.get('/mijn/berichten/:room/:message/bestanden/:file', async (w) => {
  const { message, file } = w.req.param();
  const asked = await fetchOwnEnclosed.ask(callerOf(w), { room: roomOf(w), message, file });
  return asked.kind === 'answer' ? sendFile(w, asked.answer) : unanswered(w, { kind: 'absent' });
});
