import type { Context } from '../../../platform/context.ts';
import { addDays, dayOf } from '../../../platform/dates.ts';
import { endAccess, giveAccess } from '../../guests/index.ts';
import type { Covenant } from '../covenant.ts';

/** How long somebody outside can come back to read, after something happened. */
export const READ_DAYS = 60;

export const doorTo = (covenant: string) => ({ kind: 'covenant', id: covenant });

/** The people outside who signed or may sign, each once, by the party for which they do. */
export const guestsOf = ({ signers, leavings }: Covenant): Map<string, string> => {
  const left = new Set(leavings.map(({ party }) => party));
  return new Map(signers.flatMap(({ party, guest }) => (guest && !left.has(party) ? [[party, guest] as const] : [])));
};

/** Everybody outside who takes part gets the neutral mail: something changed, and it can be read behind the link. */
export async function tellGuests(c: Context, covenant: Covenant): Promise<void> {
  const until = dayOf(addDays(c.now, READ_DAYS));
  for (const guest of new Set(guestsOf(covenant).values())) {
    await giveAccess(c, { guest, object: doorTo(covenant.id), until });
  }
}

/** Whoever signs for a party that left comes in no more, unless that person signs for another one too. */
export async function closeFor(c: Context, covenant: Covenant, party: string): Promise<void> {
  const guests = guestsOf(covenant);
  const guest = guests.get(party);
  const others = [...guests].some(([other, id]) => other !== party && id === guest);
  if (guest && !others) await endAccess(c, { guest, object: doorTo(covenant.id), because: 'left' });
}
