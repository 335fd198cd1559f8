import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { newId } from '../../../platform/ids.ts';
import { normaliseEmail, normalisePhone } from '../../../platform/vault/index.ts';
import { getOrganisation } from '../../organisation/index.ts';
import { lines } from '../record/input.ts';
import { findByLookup } from '../record/lookups.ts';
import { keyOf } from '../sealed.ts';
import { findRelations } from './find-relations.ts';
import { addOpening } from './store.ts';

const Emergency = z.object({
  address: z
    .string()
    .trim()
    .min(1)
    .max(254)
    .refine((text) => normaliseEmail(text) !== undefined || normalisePhone(text) !== undefined, 'email-or-phone'),
  reason: lines(1000).refine((text) => text.length >= 20, 'say-more'),
});

/**
 * Opens a file without a relation to the client because somebody may come to harm. Found by exactly the address or
 * number only. Others see it at once, it ends by itself after four hours, and an administrator waits for a second
 * person (T-21). Answers the clients that may now be viewed.
 */
export const openBreakGlass = action({
  name: 'clients.open-break-glass',
  may: ['worker', 'administrator'],
  input: Emergency,
  gather: async (c, { address }) => {
    if (c.actor.kind !== 'worker') return null;
    const { country } = await getOrganisation(c);
    const kind = normaliseEmail(address) === undefined ? 'phone' : 'email';
    return { actor: c.actor, clients: await findByLookup(c, kind, address, country) };
  },
  gate: 'emergency-access',
  run: async (c, { reason }, { actor, clients }) => {
    if (clients.length === 0) return { refused: 'nobody-found' as const };
    const relations = await findRelations(c, clients);
    const strangers = clients.filter((client) => relations.get(client) === 'none');
    if (strangers.length === 0) return { refused: 'known-already' as const };
    // Someone who also works with clients is a worker here; the second person is for who only manages the system.
    const needsSecond = !actor.roles.includes('worker');
    const opened = [];
    for (const client of strangers) {
      const id = newId();
      const key = await keyOf(c, client);
      const sealed = key.sealLog({ table: 'break_glass', column: 'reason', row: id }, reason);
      await addOpening(c, { id, client, account: actor.account, reason: sealed, needsSecond });
      opened.push({ id, client });
    }
    return {
      done: { clients: strangers, needsSecond },
      trace: { about: strangers, object: { kind: 'break-glass', id: opened[0]!.id }, detail: reason },
      happened: opened.map(({ id, client }) => ({
        name: 'break-glass.opened',
        opening: id,
        client,
        account: actor.account,
      })),
    };
  },
});
