import type { Depth } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import type { ContentKey } from '../../../platform/vault/content-key.ts';
import { keysOfMember } from '../keys/epochs.ts';
import { type Layers, layersOf, openInside, unwrapForMember } from '../keys/member-keys.ts';
import { changeSeen, type Member } from '../members/store.ts';
import { MESSAGES_ON_A_PAGE } from '../policy.ts';
import type { Room } from '../store.ts';
import { addReads, findMessageRow, listMessageRows, listReads, type MessageRow } from './store.ts';
import { type Content, type Enclosed, placeOf } from './write-message.ts';

export type Message = {
  id: string;
  number: number;
  /** The member who wrote it. */
  author: string;
  /** Null: taken back. */
  text: string | null;
  files: readonly Enclosed[];
  fields: readonly string[];
  depth: Depth;
  /** Not everybody in the room got it. */
  forAll: boolean;
  postedAt: Date;
  recalledAt: Date | null;
  /** Members who saw it, with the moment of the first time. */
  readBy: readonly { member: string; at: Date }[];
};

export type MessagePage = {
  /** In the order in which they were said. */
  messages: readonly Message[];
  /** Asked as `before` it gives the page before this one; null: this is where it begins. */
  before: number | null;
};

type Keyring = { layers: Layers; member: string; keys: ReadonlyMap<number, ContentKey> };

/**
 * A page of what this member may read, opened with the keys of this member: the newest, or what came before a number.
 * `mark`: the member sees them now.
 */
export async function readMessages(
  c: Context,
  room: Room,
  member: Member,
  { before = null, mark }: { before?: number | null; mark: boolean },
): Promise<MessagePage> {
  const ring = await keyringOf(c, room, member.id);
  const most = MESSAGES_ON_A_PAGE;
  const rows = await listMessageRows(c, { room: room.id, ...epochsOf(ring) }, { before, most: most + 1 });
  const shown = rows.slice(0, most);
  if (mark) await markSeen(c, member, shown);
  const reads = Map.groupBy(
    await listReads(
      c,
      shown.map(({ id }) => id),
    ),
    ({ message }) => message,
  );
  const vault = shown.some((row) => row.wrapped_key) ? await c.ground.vault.subject(c.organisation, member.id) : null;
  const messages = shown.map((row) => {
    const { text, files } = contentOf(row, ring, vault);
    return messageOf(row, { text, files }, reads.get(row.id) ?? []);
  });
  return { messages: messages.reverse(), before: rows.length > most ? shown.at(-1)!.number : null };
}

/** One message that this member may read; undefined: not there, or not for this member. */
export async function findMessage(c: Context, room: Room, member: Member, id: string): Promise<Message | undefined> {
  const ring = await keyringOf(c, room, member.id);
  const row = await findMessageRow(c, { room: room.id, ...epochsOf(ring) }, id);
  if (!row) return undefined;
  const vault = await c.ground.vault.subject(c.organisation, member.id);
  return messageOf(row, contentOf(row, ring, vault), await listReads(c, [row.id]));
}

async function keyringOf(c: Context, { client }: Room, member: string): Promise<Keyring> {
  const [layers, keys] = await Promise.all([layersOf(c, client), keysOfMember(c, client, member)]);
  return { layers, member, keys };
}

const epochsOf = ({ keys, member }: Keyring) => ({ member, epochs: [...keys.keys()] });

async function markSeen(c: Context, member: Member, rows: readonly MessageRow[]): Promise<void> {
  const others = rows.filter((row) => row.author_id !== member.id && row.recalled_at === null);
  await addReads(
    c,
    member.id,
    others.map(({ id }) => id),
  );
  const newest = rows[0]?.number ?? 0;
  if (newest > member.seenNumber) await changeSeen(c, member.id, newest);
}

type MemberVault = Awaited<ReturnType<Context['ground']['vault']['subject']>>;

function contentOf(
  row: MessageRow,
  { layers, keys }: Keyring,
  vault: MemberVault | null,
): { text: string | null; files: readonly Enclosed[] } {
  if (row.body === null) return { text: null, files: [] };
  const key = row.message_key
    ? openInside(layers, keys.get(row.epoch)!, placeOf.key(row.id), row.message_key)
    : unwrapForMember(layers, vault!, placeOf.own(row.key_id!), row.wrapped_key!);
  return JSON.parse(openInside(layers, key, placeOf.body(row.id), row.body).toString()) as Content;
}

const messageOf = (
  row: MessageRow,
  { text, files }: { text: string | null; files: readonly Enclosed[] },
  reads: readonly { member: string; at: Date }[],
): Message => ({
  id: row.id,
  number: row.number,
  author: row.author_id,
  text,
  files,
  fields: row.fields,
  depth: row.depth,
  forAll: row.for_all,
  postedAt: row.posted_at,
  recalledAt: row.recalled_at,
  readBy: reads.map(({ member, at }) => ({ member, at })),
});
