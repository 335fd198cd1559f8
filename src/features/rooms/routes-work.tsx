import type { Child } from 'hono/jsx';
import { sendFile, submitWithFiles } from '../../platform/files/index.ts';
import { type Problem, type SayStop, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { clientWays } from '../clients/index.ts';
import { closeRoom } from './closing/close-room.ts';
import { addRoomMember } from './members/add-room-member.ts';
import { removeRoomMember } from './members/remove-room-member.ts';
import { viewMembers } from './members/view-members.ts';
import { checkMessage } from './messages/check-message.ts';
import { fetchFile } from './messages/fetch-file.ts';
import { lookAtDraft } from './messages/look-at-draft.ts';
import { postMessage } from './messages/post-message.ts';
import { recallMessage } from './messages/recall-message.ts';
import { WorkMembersPage } from './pages/members-page.tsx';
import { ReceiversPage } from './pages/receivers-page.tsx';
import { WorkRoomPage } from './pages/room-page.tsx';
import { RoomsPage } from './pages/rooms-page.tsx';
import { listOwnRooms } from './reading/list-rooms.ts';
import { readRoom } from './reading/read-room.ts';
import { memberErrors, messageErrors, sayRefusal } from './say-problem.ts';
import { roomTexts as texts } from './texts/room-texts.ts';

/** Rooms for the people who work here. */
export const workRoutes = webRoutes();

const roomOf = (w: W) => w.req.param('room') ?? '';
const urlOf = (w: W) => `/ruimtes/${roomOf(w)}`;

/** What the gate stopped is about one client: what is possible stands on the pages of that client. */
const stopAt =
  (w: W): SayStop =>
  (stopped) =>
    clientWays(w, stopped.question.about[0] ?? null)(stopped);

const done = {
  gezegd: 'said',
  ingetrokken: 'taken',
  open: 'opened',
  binnen: 'joined',
  eruit: 'leftIt',
  dicht: 'shut',
  weg: 'selfLeft',
} as const;

/** Tells what just happened, by the code behind `gelukt`. */
function noticed(w: W, view: View): View {
  const code = w.req.query('gelukt') ?? '';
  if (!Object.hasOwn(done, code)) return view;
  return { ...view, notice: { kind: 'success', text: texts[done[code as keyof typeof done]][view.language] } };
}

workRoutes.get('/ruimtes', (w) =>
  show(w, listOwnRooms, {}, ({ rooms }, view) => <RoomsPage view={noticed(w, view)} rooms={rooms} />),
);

workRoutes.get('/ruimtes/:room', (w) => {
  const voor = w.req.query('voor');
  const input = { room: roomOf(w), voor };
  const page = (answer: Parameters<typeof WorkRoomPage>[0]['page'], view: View) => (
    <WorkRoomPage view={noticed(w, view)} page={answer} older={voor !== undefined} />
  );
  return show(w, readRoom, input, page, { stop: stopAt(w) });
});

/** The form again with what was typed; or, when somebody may not have it, who that is and what is possible. */
async function messageAgain(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await readRoom.ask(callerOf(w), { room: roomOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const { values } = problem;
  const weighed =
    problem.refusal === 'not-everybody' ? await checkMessage.ask(callerOf(w), { ...values, room: roomOf(w) }) : null;
  if (weighed?.kind === 'answer') {
    return <ReceiversPage view={view} page={asked.answer} weighing={weighed.answer} values={values} />;
  }
  const chosen = typeof values.gegevens === 'string' ? { ...values, gegevens: values.gegevens.split(',') } : values;
  const checked = lookAtDraft(asked.answer, problem);
  const errors = checked ? {} : messageErrors(problem, view.language);
  return <WorkRoomPage {...{ view, page: asked.answer, values: chosen, errors, checked }} older={false} />;
}

workRoutes.post('/ruimtes/:room/berichten', (w) =>
  submitWithFiles(w, postMessage, {
    allowed: () => readRoom.ask(callerOf(w), { room: roomOf(w) }),
    field: 'bestanden',
    with: { room: roomOf(w) },
    to: () => `${urlOf(w)}?gelukt=gezegd`,
    again: (problem, view) => messageAgain(w, problem, view),
    stop: stopAt(w),
  }),
);

/** A form of one button has nothing to correct: the room says why it did not go. */
async function roomAgain(w: W, { refusal }: Problem, plain: View): Promise<Child> {
  const asked = await readRoom.ask(callerOf(w), { room: roomOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={plain} />;
  const text = sayRefusal(refusal, plain.language);
  const view: View = text ? { ...plain, notice: { kind: 'attention', text } } : plain;
  return <WorkRoomPage view={view} page={asked.answer} older={false} />;
}

workRoutes.post('/ruimtes/:room/berichten/:message/intrekking', (w) =>
  submit(w, recallMessage, {
    with: { room: roomOf(w), message: w.req.param('message') },
    to: () => `${urlOf(w)}?gelukt=ingetrokken`,
    again: (problem, view) => roomAgain(w, problem, view),
  }),
);

workRoutes.get('/ruimtes/:room/berichten/:message/bestanden/:file', async (w) => {
  const { message, file } = w.req.param();
  const asked = await fetchFile.ask(callerOf(w), { room: roomOf(w), message, file });
  if (asked.kind !== 'answer') return unanswered(w, asked, stopAt(w));
  return asked.answer ? sendFile(w, asked.answer) : unanswered(w, { kind: 'absent' });
});

workRoutes.get('/ruimtes/:room/leden', (w) =>
  show(w, viewMembers, { room: roomOf(w) }, (page, view) => <WorkMembersPage view={noticed(w, view)} page={page} />, {
    stop: stopAt(w),
  }),
);

async function membersAgain(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await viewMembers.ask(callerOf(w), { room: roomOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  // Taking somebody out has no field to show an error at.
  if (problem.refusal === 'last-worker') {
    const text = sayRefusal(problem.refusal, view.language) ?? '';
    return <WorkMembersPage view={{ ...view, notice: { kind: 'attention', text } }} page={asked.answer} />;
  }
  const errors = memberErrors(problem, view.language);
  return <WorkMembersPage view={view} page={asked.answer} values={problem.values} errors={errors} />;
}

workRoutes.post('/ruimtes/:room/leden', (w) =>
  submit(w, addRoomMember, {
    with: { room: roomOf(w) },
    to: () => `${urlOf(w)}/leden?gelukt=binnen`,
    again: (problem, view) => membersAgain(w, problem, view),
    stop: stopAt(w),
  }),
);

workRoutes.post('/ruimtes/:room/leden/:member/vertrek', (w) =>
  submit(w, removeRoomMember, {
    with: { room: roomOf(w), member: w.req.param('member') },
    to: ({ self }) => (self ? '/ruimtes?gelukt=weg' : `${urlOf(w)}/leden?gelukt=eruit`),
    again: (problem, view) => membersAgain(w, problem, view),
  }),
);

workRoutes.post('/ruimtes/:room/sluiting', (w) =>
  submit(w, closeRoom, {
    with: { room: roomOf(w) },
    to: () => `${urlOf(w)}?gelukt=dicht`,
    again: (problem, view) => roomAgain(w, problem, view),
  }),
);
