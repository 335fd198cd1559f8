import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { addDays } from '../../../platform/dates.ts';
import { normaliseEmail } from '../../../platform/vault/index.ts';
import { listKnownAround } from '../../clients/index.ts';
import { contactsOf } from '../../organisation/index.ts';
import { gatherLooks } from './gather-looks.ts';
import { findOdd, type Known, type Look } from './policy.ts';
import { addDay, addOddLooks, lastDay, listExplained } from './store.ts';

/** Where it begins: what lies longer behind nobody remembers well enough to talk about. */
const FIRST_DAYS = 7;

/**
 * Looks back on one day that is over, for looks that stand out (T-01). Names and addresses are opened in memory, of
 * those who looked and whom they looked at only, and are not kept. The schedule comes back for the next day.
 */
export const lookBack = action({
  name: 'oversight.look-back',
  may: ['system'],
  input: z.object({}),
  gather: async (c) => {
    const yesterday = dayAt(addDays(c.now, -1));
    const last = await lastDay(c);
    const day = last === undefined ? dayAt(addDays(c.now, -FIRST_DAYS)) : dayAt(addDays(new Date(last), 1));
    return day <= yesterday ? { day } : null;
  },
  gate: 'look-back',
  run: async (c, _input, { day }) => {
    const from = new Date(`${day}T00:00:00Z`);
    const looks = await gatherLooks(c, from, addDays(from, 1));
    const odd = findOdd(looks, await knownIn(c, looks), await listExplained(c));
    // Two processes at once: the second adds nothing.
    if (await addDay(c, day, { looks: looks.length, found: odd.length })) await addOddLooks(c, odd);
    return { done: { day, looks: looks.length, found: odd.length } };
  },
});

const dayAt = (moment: Date) => moment.toISOString().slice(0, 10);

async function knownIn(c: Context, looks: readonly Look[]): Promise<Known> {
  const accounts = await contactsOf(c, [...new Set(looks.map(({ worker }) => worker))]);
  const around = await listKnownAround(c, [...new Set(looks.map(({ client }) => client))]);
  return {
    workers: new Map(
      [...accounts].map(([id, { name, mail }]) => [id, { name, contacts: [normaliseEmail(mail) ?? mail] }]),
    ),
    clients: around,
  };
}
