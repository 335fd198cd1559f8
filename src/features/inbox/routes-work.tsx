import type { Child } from 'hono/jsx';
import { dayOf } from '../../platform/dates.ts';
import { sendFile, submitWithFiles } from '../../platform/files/index.ts';
import { type Problem, respond, type SayStop, show, submit, unanswered } from '../../platform/http/bind.tsx';
import type { FormValues } from '../../platform/http/form.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { FieldErrors, View } from '../../ui/index.ts';
import { clientWays } from '../clients/index.ts';
import { GuestSecretPage } from '../guests/index.ts';
import { closeRoom, conversation } from '../rooms/index.ts';
import { ChooseWithPage, NewThreadPage } from './pages/new-thread-page.tsx';
import { LetterPage, TellPage } from './pages/tell-page.tsx';
import { WorkThreadPage } from './pages/thread-page.tsx';
import { WorkThreadsPage } from './pages/threads-page.tsx';
import { listClientThreads } from './reading/list-client-threads.ts';
import { listThreads } from './reading/list-threads.ts';
import { fetchEnclosed } from './reading/read-enclosed.ts';
import { readThread } from './reading/read-thread.ts';
import { workErrors } from './say-problem.ts';
import { prepareThread } from './starting/prepare-thread.ts';
import { joinThread } from './starting/join-thread.ts';
import { startPartnerThread } from './starting/start-partner-thread.ts';
import { startThread } from './starting/start-thread.ts';
import { makeSecret, stopAccess } from './talking/guest-access.ts';
import { postMessage } from './talking/post-message.ts';
import { workTexts as texts } from './texts/work-texts.ts';
import { printMessage } from './unread/print-message.ts';
import { recordTelling } from './unread/record-telling.ts';

/** The inbox of people who work here. */
export const workRoutes = webRoutes();

const clientOf = (w: W) => w.req.param('client') ?? '';
const roomOf = (w: W) => w.req.param('room') ?? '';
const messageOf = (w: W) => ({ room: roomOf(w), message: w.req.param('message') ?? '' });
const urlOf = (w: W) => `/berichten/${roomOf(w)}`;

const done = {
  verstuurd: 'doneSent',
  teruggenomen: 'doneTaken',
  verteld: 'doneTold',
  gestopt: 'doneStopped',
  gesloten: 'doneClosed',
  erbij: 'doneJoined',
} as const;

/** Tells what just happened, by the code behind `gelukt`. */
function noticed(w: W, view: View): View {
  const code = w.req.query('gelukt') ?? '';
  if (!Object.hasOwn(done, code)) return view;
  return { ...view, notice: { kind: 'success', text: texts[done[code as keyof typeof done]][view.language] } };
}

/** What the gate stopped is about one client: what is possible stands on the pages of that client. */
const stopAt =
  (w: W): SayStop =>
  (stopped) =>
    clientWays(w, stopped.question.about[0] ?? null)(stopped);

workRoutes.get('/berichten', (w) =>
  show(w, listThreads, { na: w.req.query('na') }, (page, view) => (
    <WorkThreadsPage view={noticed(w, view)} page={page} about={null} />
  )),
);

workRoutes.get('/clienten/:client/berichten', (w) =>
  show(
    w,
    listClientThreads,
    { na: w.req.query('na'), client: clientOf(w) },
    ({ page, callName, others }, view) => (
      <WorkThreadsPage view={noticed(w, view)} page={page} about={{ client: clientOf(w), callName, others }} />
    ),
    { stop: stopAt(w) },
  ),
);

async function newPage(w: W, view: View, values: FormValues, errors?: FieldErrors): Promise<Child> {
  const met = typeof values.met === 'string' ? values.met : undefined;
  const asked = await prepareThread.ask(callerOf(w), { client: clientOf(w), met });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const { chosen, ...preparing } = asked.answer;
  if (!chosen) return <ChooseWithPage view={view} preparing={asked.answer} />;
  const sms = w.var.ground.reaches.sms;
  return (
    <NewThreadPage
      view={view}
      preparing={{ ...preparing, chosen }}
      values={values}
      {...(errors && { errors })}
      sms={sms}
    />
  );
}

workRoutes.get('/clienten/:client/berichten/nieuw', (w) =>
  show(
    w,
    prepareThread,
    { client: clientOf(w), met: w.req.query('met') },
    (_answer, view) => newPage(w, view, { met: w.req.query('met') ?? '', besluit: w.req.query('besluit') ?? '' }),
    { stop: stopAt(w) },
  ),
);

const starting = (w: W) => ({
  allowed: () => prepareThread.ask(callerOf(w), { client: clientOf(w) }),
  field: 'bestanden',
  with: { client: clientOf(w) },
  to: (room: string) => `/berichten/${room}?gelukt=verstuurd`,
  again: (problem: Problem, view: View) => newPage(w, view, problem.values, workErrors(problem, view.language)),
  stop: stopAt(w),
});

workRoutes.post('/clienten/:client/berichten', (w) => submitWithFiles(w, startThread, starting(w)));
workRoutes.post('/clienten/:client/berichten/partner', (w) => submitWithFiles(w, startPartnerThread, starting(w)));

workRoutes.post('/clienten/:client/berichten/:room/meedoen', (w) =>
  submit(w, joinThread, {
    with: { client: clientOf(w), room: roomOf(w) },
    to: (room) => `/berichten/${room}?gelukt=erbij`,
    again: (_problem, view) => <NotFoundPage view={view} />,
    stop: stopAt(w),
  }),
);

workRoutes.get('/berichten/:room', (w) => {
  const voor = w.req.query('voor');
  return show(
    w,
    readThread,
    { room: roomOf(w), voor },
    (thread, view) => <WorkThreadPage view={noticed(w, view)} thread={thread} older={voor !== undefined} />,
    { stop: stopAt(w) },
  );
});

async function threadAgain(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await readThread.ask(callerOf(w), { room: roomOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const errors = workErrors(problem, view.language);
  return <WorkThreadPage view={view} thread={asked.answer} values={problem.values} errors={errors} older={false} />;
}

workRoutes.post('/berichten/:room', (w) =>
  submitWithFiles(w, postMessage, {
    allowed: () => readThread.ask(callerOf(w), { room: roomOf(w) }),
    field: 'bestanden',
    with: { room: roomOf(w) },
    to: () => `${urlOf(w)}?gelukt=verstuurd`,
    again: (problem, view) => threadAgain(w, problem, view),
    stop: stopAt(w),
  }),
);

workRoutes.post('/berichten/:room/sluiten', (w) =>
  submit(w, closeRoom, {
    with: { room: roomOf(w) },
    to: () => '/berichten?gelukt=gesloten',
    again: (problem, view) => threadAgain(w, problem, view),
  }),
);

workRoutes.post('/berichten/:room/:message/intrekking', (w) =>
  submit(w, conversation.recallMessage, {
    with: messageOf(w),
    to: () => `${urlOf(w)}?gelukt=teruggenomen`,
    again: (problem, view) => threadAgain(w, problem, view),
  }),
);

workRoutes.get('/berichten/:room/:message/bestanden/:file', async (w) => {
  const asked = await fetchEnclosed.ask(callerOf(w), { ...messageOf(w), file: w.req.param('file') });
  return asked.kind === 'answer' ? sendFile(w, asked.answer) : unanswered(w, asked, stopAt(w));
});

async function tellPage(w: W, view: View, problem?: Problem): Promise<Child> {
  const asked = await readThread.ask(callerOf(w), { room: roomOf(w) });
  const message =
    asked.kind === 'answer' ? asked.answer.messages.find(({ id }) => id === messageOf(w).message) : undefined;
  if (asked.kind !== 'answer' || !message) return <NotFoundPage view={view} />;
  const today = dayOf(w.var.ground.clock.now());
  const more = problem && { values: problem.values, errors: workErrors(problem, view.language) };
  return <TellPage view={view} thread={asked.answer} message={message} today={today} {...more} />;
}

workRoutes.get('/berichten/:room/:message/verteld', (w) =>
  show(
    w,
    readThread,
    { room: roomOf(w) },
    (thread, view) =>
      thread.messages.some(({ id }) => id === messageOf(w).message) ? tellPage(w, view) : <NotFoundPage view={view} />,
    { stop: stopAt(w) },
  ),
);

workRoutes.post('/berichten/:room/:message/verteld', (w) =>
  submit(w, recordTelling, {
    with: messageOf(w),
    to: () => `${urlOf(w)}?gelukt=verteld`,
    again: (problem, view) => tellPage(w, view, problem),
  }),
);

workRoutes.get('/berichten/:room/:message/brief', (w) =>
  show(w, printMessage, messageOf(w), (letter, view) => <LetterPage view={view} letter={letter} />, {
    stop: stopAt(w),
  }),
);

workRoutes.post('/berichten/:room/toegang/:access/einde', (w) =>
  submit(w, stopAccess, {
    with: { room: roomOf(w), access: w.req.param('access') },
    to: () => `${urlOf(w)}?gelukt=gestopt`,
    again: (problem, view) => threadAgain(w, problem, view),
  }),
);

workRoutes.post('/berichten/:room/toegang/:access/code', (w) =>
  submit(w, makeSecret, {
    with: { room: roomOf(w), access: w.req.param('access') },
    // Not a redirect: the code is shown in this answer and nowhere else.
    to: async (secret) =>
      respond(w, <GuestSecretPage view={await w.var.view(w.var.language)} secret={secret} back={urlOf(w)} />),
    again: (problem, view) => threadAgain(w, problem, view),
  }),
);
