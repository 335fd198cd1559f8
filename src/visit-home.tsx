import { listOwnMessages, VisitHomePage, VisitOverPage } from './features/delivery/index.ts';
import { listOwnThreads, ownEntries } from './features/inbox/index.ts';
import { listRoomsOfClient, ownRoomEntries } from './features/rooms/index.ts';
import { respond } from './platform/http/bind.tsx';
import { callerOf, webRoutes } from './platform/http/web.ts';

export const visitHomeRoutes = webRoutes();

/** The first page of a client: what is new, and the way to everything. */
visitHomeRoutes.get('/mijn', async (w) => {
  const caller = callerOf(w);
  const [asked, view] = [await listOwnMessages.ask(caller, {}), await w.var.view(w.var.language)];
  if (asked.kind !== 'answer') return respond(w, <VisitOverPage view={view} />, 403);
  const threads = await listOwnThreads.ask(caller, {});
  const rooms = await listRoomsOfClient.ask(caller, {});
  const entries = [
    ...(rooms.kind === 'answer' ? ownRoomEntries(rooms.answer.rooms, w.var.language) : []),
    ...(threads.kind === 'answer' ? ownEntries(threads.answer, w.var.language) : []),
  ];
  return respond(w, <VisitHomePage view={view} home={{ ...asked.answer, entries }} />);
});
