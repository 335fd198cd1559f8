import type { Plan } from '../../gate/plan.ts';
import type { Context } from '../../platform/context.ts';
import { conversation } from '../rooms/index.ts';
import { fieldsToTell } from './policy.ts';

export type InThread = conversation.Inside & {
  /** Everybody in it now. */
  present: conversation.Member[];
  /** The one outside with whom the thread is; undefined when that one is out. */
  other: conversation.Member | undefined;
};

/** A thread on our side of the guests: the kind under which they are invited. */
export const threadOf = (room: string) => ({ kind: 'thread', id: room });

/**
 * The thread with the actor as a member of it now; null: not there, no thread, or not for this actor. Read again at
 * every request.
 */
export async function findThread(c: Context, id: string, { lock = false } = {}): Promise<InThread | null> {
  const inside = await conversation.findInside(c, id, { lock });
  if (inside?.room.kind !== 'thread') return null;
  const present = await conversation.listPresent(c, id);
  return { ...inside, present, other: present.find(({ kind }) => kind !== 'worker') };
}

/** What may be spoken about here by the plan of now, and what was spoken about already. */
export const tellableIn = ({ room }: Pick<InThread, 'room'>, plan: Plan): string[] => [
  ...new Set([...room.fields, ...fieldsToTell(plan, room.purpose, room.party)]),
];

/** What the gate is asked before the other side gets something of this thread; null: out of reach. */
export const askTowards = (
  c: Context,
  { room, other }: InThread,
  told: { data: readonly string[]; depth?: 'fact' | 'outline' | 'content' },
) => (other ? conversation.questionTowards(c, room, conversation.receiverOf(other), told) : Promise.resolve(null));
