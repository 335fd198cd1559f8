import type { Child } from 'hono/jsx';
import { sendFile, submitWithFiles } from '../../platform/files/index.ts';
import { type Problem, respond, unanswered } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { GuestThreadPage } from './pages/guest-page.tsx';
import { fetchAsGuest } from './reading/read-enclosed.ts';
import { readAsGuest } from './reading/read-thread.ts';
import { outsideErrors } from './say-problem.ts';
import { postAsGuest } from './talking/post-from-outside.ts';
import { guestTexts as texts } from './texts/guest-texts.ts';

/** Threads for partners. Whatever is not there, not theirs, or shut by the gate is the same "not there" for a guest. */
export const guestRoutes = webRoutes();

const roomOf = (w: W) => w.req.param('room') ?? '';

/** Without what the gate said: reasons about a client are not for a guest. */
async function ask(w: W, input: object) {
  const asked = await readAsGuest.ask(callerOf(w), { room: roomOf(w), ...input });
  return asked.kind === 'answer' ? asked : ({ kind: 'absent' } as const);
}

guestRoutes.get('/gast/berichten/:room', async (w) => {
  const voor = w.req.query('voor');
  const asked = await ask(w, { voor });
  if (asked.kind === 'absent') return unanswered(w, asked);
  const plain = await w.var.view(w.var.language);
  const said = w.req.query('gelukt') === 'verstuurd';
  const view: View = { ...plain, notice: said ? { kind: 'success', text: texts.doneSent[plain.language] } : null };
  return respond(w, <GuestThreadPage view={view} thread={asked.answer} older={voor !== undefined} />);
});

async function again(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await ask(w, {});
  if (asked.kind === 'absent') return <NotFoundPage view={view} />;
  const errors = outsideErrors(problem, view.language, texts);
  return <GuestThreadPage view={view} thread={asked.answer} values={problem.values} errors={errors} older={false} />;
}

guestRoutes.post('/gast/berichten/:room', (w) =>
  submitWithFiles(w, postAsGuest, {
    allowed: () => ask(w, {}),
    field: 'bestanden',
    with: { room: roomOf(w) },
    to: () => `/gast/berichten/${roomOf(w)}?gelukt=verstuurd`,
    again: (problem, view) => again(w, problem, view),
  }),
);

guestRoutes.get('/gast/berichten/:room/:message/bestanden/:file', async (w) => {
  const { message, file } = w.req.param();
  const asked = await fetchAsGuest.ask(callerOf(w), { room: roomOf(w), message, file });
  return asked.kind === 'answer' ? sendFile(w, asked.answer) : unanswered(w, { kind: 'absent' });
});
