import type { Context } from '../../../platform/context.ts';
import type { TaskCard } from '../../../ui/index.ts';
import { conversation } from '../../rooms/index.ts';
import { listThreadIds } from '../store.ts';
import { taskTexts as texts } from '../texts/task-texts.ts';
import { listUntold } from './list-overdue.ts';

const MOST = 200;

/** What waits in the inbox of a worker: answers to read, and messages that nobody outside read. It names no client. */
export async function inboxTasks(c: Context): Promise<TaskCard[]> {
  if (c.actor.kind !== 'worker' || !c.actor.roles.includes('worker')) return [];
  const own = await listThreadIds(c, { kind: 'worker', person: c.actor.account }, { after: null, most: MOST });
  const rooms = new Set(own.map(({ id }) => id));
  const unread = await conversation.countUnread(
    c,
    own.map(({ member }) => member),
  );
  const answers = own.filter(({ member }) => (unread.get(member) ?? 0) > 0);
  const stuck = new Set((await listUntold(c)).filter(({ room }) => rooms.has(room)).map(({ room }) => room));
  return [
    ...answers.map(({ id }): TaskCard => ({ ...texts.answer, href: `/berichten/${id}`, due: null, kind: 'info' })),
    ...[...stuck].map((id): TaskCard => ({ ...texts.unread, href: `/berichten/${id}`, due: null, kind: 'attention' })),
  ];
}
