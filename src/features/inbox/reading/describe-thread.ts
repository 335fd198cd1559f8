import type { Context } from '../../../platform/context.ts';
import type { Text } from '../../../ui/index.ts';
import { getPerson } from '../../clients/index.ts';
import { findGuests } from '../../guests/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { conversation } from '../../rooms/index.ts';
import { type InThread, tellableIn } from '../inside.ts';
import { listTellings, type Telling } from '../store.ts';

export type ThreadMember = conversation.NamedMember & { organisation: string | null };

export type Thread = conversation.MessagePage & {
  room: conversation.Room;
  open: boolean;
  /** The id of the member who reads. */
  me: string;
  callName: string;
  members: readonly ThreadMember[];
  /** The member outside with whom it is; undefined when that one is out. */
  other: ThreadMember | undefined;
  purpose: Text;
  /** What may be spoken about here; `room.fields` is what was. */
  fields: readonly { id: string; label: Text }[];
  /** Name of the party, for a thread with a partner. */
  party: string | null;
  tellings: readonly Telling[];
};

/** A page of a thread as its reader may see it; what is shown counts as read. */
export async function describeThread(
  c: Context,
  { room, me, open, other }: InThread,
  before: number | null,
): Promise<Thread> {
  const page = await conversation.readMessages(c, room, me, { before, mark: true });
  const members = await nameMembers(c, room);
  const { callName } = await getPerson(c, room.client);
  const activity = await runningActivity(c, room.activity);
  const label = (id: string) => activity?.fields.find((field) => field.id === id)?.label ?? { nl: id, en: id };
  const purpose = activity?.purposes.find(({ id }) => id === room.purpose)?.title;
  const tellings = await listTellings(
    c,
    room.client,
    page.messages.map(({ id }) => id),
  );
  return {
    ...page,
    room,
    open,
    me: me.id,
    callName,
    members,
    other: members.find(({ id }) => id === other?.id),
    purpose: purpose ?? { nl: room.purpose, en: room.purpose },
    fields: (activity ? tellableIn({ room }, activity.plan) : room.fields).map((id) => ({ id, label: label(id) })),
    party: room.party === null ? null : (activity?.parties.get(room.party) ?? room.party),
    tellings,
  };
}

async function nameMembers(c: Context, room: conversation.Room): Promise<ThreadMember[]> {
  const members = await conversation.describeMembers(c, room, await conversation.listMembers(c, room.id));
  const guests = await findGuests(
    c,
    members.filter(({ kind }) => kind === 'guest').map(({ person }) => person),
  );
  return members.map((member) => {
    const guest = guests.get(member.person);
    return { ...member, name: guest?.name ?? member.name, organisation: guest?.organisation ?? null };
  });
}
