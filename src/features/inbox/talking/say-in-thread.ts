import type { Depth } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { type ArrivedFile, keepFile } from '../../../platform/files/index.ts';
import { tellClient } from '../../delivery/index.ts';
import { tellGuest } from '../../guests/index.ts';
import { conversation } from '../../rooms/index.ts';
import { type InThread, threadOf } from '../inside.ts';
import { noteSaid } from '../store.ts';

type Said = { text: string; files: readonly ArrivedFile[]; fields: readonly string[]; depth: Depth };

/** Keeps a message with its files, all under the key of the client, and moves the thread up. Answers the id. */
export async function sayInThread(
  c: Context,
  { room, me }: Pick<InThread, 'room' | 'me'>,
  said: Said,
): Promise<string> {
  const kept = [];
  for (const file of said.files) kept.push(await keepFile(c, { owner: room.client, file }));
  const { text, fields, depth } = said;
  const id = await conversation.writeMessage(c, room, {
    author: me.id,
    text,
    files: kept,
    fields,
    depth,
    receivers: null,
  });
  await noteSaid(c, room.id);
  return id;
}

/** Calls the other side with the neutral mail, over the way that this one wants; a person sees what came of it. */
export async function callOther(c: Context, { room, other }: Pick<InThread, 'room' | 'other'>): Promise<void> {
  if (!other) return;
  if (other.kind === 'guest') await tellGuest(c, { guest: other.person, object: threadOf(room.id) });
  else {
    const representative = other.kind === 'representative' ? other.person : null;
    await tellClient(c, { client: room.client, representative });
  }
}
