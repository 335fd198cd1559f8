import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { type KeptFile, keepFile } from '../../../platform/files/index.ts';
import { gateQuestion } from '../../clients/index.ts';
import { tellGuest } from '../../guests/index.ts';
import { doorOf, findInside, type Inside } from '../inside.ts';
import type { Room } from '../store.ts';
import { listPresent, type Member } from '../members/store.ts';
import { actInside, type Group, receiverKey, receiversOf } from '../policy.ts';
import { Posting } from './input.ts';
import { looksFirst } from './look-first.ts';
import { addFiles, countUnread } from './store.ts';
import { passMessage } from './pass-message.ts';
import { writeMessage } from './write-message.ts';

/** Why a message of a worker or a guest is not there: nothing was kept, and what was typed comes back. */
export type PostRefusal = 'closed' | 'look-first' | 'only-reads' | 'outside-room' | 'not-everybody' | 'nobody';

/**
 * A worker says something in a room. The gate is asked whether the worker may write it, and for every receiver apart
 * whether that one may have it. One who may not have it: nothing is said yet, and the page says to whom it can go.
 */
export const postMessage = action({
  name: 'rooms.post-message',
  may: ['worker'],
  input: Posting,
  gather: async (c, { room: id, gegevens: data }) => {
    const inside = await findInside(c, id, { lock: true });
    if (!inside) return null;
    const { purpose, client } = inside.room;
    // How deep it goes is asked for each receiver: there the page can say who may have less.
    const question = await gateQuestion(c, client, actInside('record', { purpose, data }));
    return question && { ...inside, question };
  },
  gate: (_c, _input, { question }) => question,
  run: async (c, input, inside) => {
    const refused = whyNot(input, inside);
    if (refused) return { refused };
    if (await looksFirst(c, input, inside)) return { refused: 'look-first' as PostRefusal };
    const { groups, everybody } = await chosenGroups(c, input, inside);
    if (groups.length === 0) return { refused: 'nobody' as PostRefusal };
    const id = await keep(c, input, inside, everybody ? null : groups.flatMap(({ members }) => members));
    for (const { receiver } of groups) {
      const { gegevens, diepte } = input;
      const wanted = { room: input.room, message: id, receiver: receiverKey(receiver), gegevens, diepte };
      const passed = await passMessage.within(c, wanted);
      if (passed.kind !== 'done') return { refused: 'not-everybody' as PostRefusal };
    }
    await tellGuests(c, inside.room, groups);
    const { client } = inside.room;
    return {
      done: { message: id, client },
      trace: { about: [client], object: { kind: 'message', id } },
      happened: [{ name: 'message.posted', room: input.room, message: id, client }],
    };
  },
});

/** Looked at under the lock: a room that closed a moment ago takes nothing any more. */
export function whyNot({ gegevens }: Posting, { room, me, open }: Inside): PostRefusal | undefined {
  if (!open) return 'closed';
  if (me.may !== 'write') return 'only-reads';
  return gegevens.every((field) => room.fields.includes(field)) ? undefined : 'outside-room';
}

export async function chosenGroups(
  c: Context,
  { naar }: Posting,
  { room, me }: Inside,
): Promise<{ groups: Group<Member>[]; everybody: boolean }> {
  const all = receiversOf(await listPresent(c, room.id), me.id);
  const groups = naar ? all.filter(({ receiver }) => naar.includes(receiverKey(receiver))) : all;
  return { groups, everybody: groups.length === all.length };
}

export async function keep(
  c: Context,
  { tekst, gegevens, diepte, files = [] }: Posting,
  { room, me }: Inside,
  receivers: readonly Member[] | null,
): Promise<string> {
  const kept: KeptFile[] = [];
  for (const file of files) kept.push(await keepFile(c, { owner: room.client, file }));
  const id = await writeMessage(c, room, {
    author: me.id,
    text: tekst,
    files: kept,
    fields: gegevens,
    depth: diepte,
    receivers: receivers && receivers.map((member) => member.id),
  });
  await addFiles(c, { room: room.id, message: id, files: kept.map((file) => file.id) });
  return id;
}

/** A neutral mail to guests for whom this is the first thing that waits; who has something waiting was told before. */
export async function tellGuests(c: Context, room: Room, groups: readonly Group<Member>[]): Promise<void> {
  const guests = groups.flatMap(({ members }) => members.filter(({ kind }) => kind === 'guest'));
  const unread = await countUnread(
    c,
    guests.map(({ id }) => id),
  );
  for (const { id, person } of guests) {
    if (unread.get(id) === 1) await tellGuest(c, { guest: person, object: doorOf(room) });
  }
}
