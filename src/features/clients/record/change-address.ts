import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { addMinutes } from '../../../platform/dates.ts';
import { newId } from '../../../platform/ids.ts';
import { normaliseEmail } from '../../../platform/vault/index.ts';
import { getOrganisation } from '../../organisation/index.ts';
import { aboutClient, asked, recording } from '../asking/about-client.ts';
import { ADDRESS_HOLD_HOURS } from '../policy.ts';
import { keyOf, sealedRow } from '../sealed.ts';
import { addAddressChange, changeEmail, findAddressChange, settleAddressChange } from './address-changes.ts';
import { clientId, emailAddress } from './input.ts';
import { addLookup } from './lookups.ts';
import { getPerson } from './people.ts';

const NewAddress = z.object({ client: clientId, email: emailAddress, checkedBy: z.enum(['in-person', 'called-back']) });

/**
 * A new mail address waits 72 hours while a notice goes to the old one (T-02): whoever reads the mail of somebody
 * else cannot move it unseen. A first address holds at once. Answers when it begins to work.
 */
export const changeAddress = action({
  name: 'clients.change-address',
  may: ['worker'],
  input: NewAddress,
  gather: (c, { client }) => aboutClient(c, client, recording('email')),
  gate: asked,
  run: async (c, { client, email, checkedBy }, { account }) => {
    const before = await findAddressChange(c, client);
    if (before && before.effectiveAt > c.now) return { refused: 'change-waits' as const };
    const { email: current } = await getPerson(c, client);
    if (current !== null && normaliseEmail(current) === normaliseEmail(email))
      return { refused: 'same-address' as const };
    if (before) await keep(c, client, before.id, current);
    const { country } = await getOrganisation(c);
    await addLookup(c, client, 'email', email, country);
    if (current === null) {
      await keep(c, client, null, email);
      return { done: c.now };
    }
    const id = newId();
    const sealed = sealedRow(await keyOf(c, client), 'address_changes', id).seal('email', email);
    const effectiveAt = addMinutes(c.now, ADDRESS_HOLD_HOURS * 60);
    await addAddressChange(c, { id, client, email: sealed, askedAt: c.now, effectiveAt, checkedBy, by: account });
    return {
      done: effectiveAt,
      trace: { object: { kind: 'address-change', id } },
      happened: [{ name: 'client.address-changed', client, change: id }],
    };
  },
});

/** Calls off a change that still waits, because the person says that it was not asked. */
export const callOffAddressChange = action({
  name: 'clients.call-off-address-change',
  may: ['worker'],
  input: z.object({ client: clientId }),
  gather: (c, { client }) => aboutClient(c, client, recording('email')),
  gate: asked,
  run: async (c, { client }) => {
    const waiting = await findAddressChange(c, client);
    if (!waiting || waiting.effectiveAt <= c.now) return { refused: 'nothing-waits' as const };
    await settleAddressChange(c, waiting.id, 'called-off');
    return { done: null, trace: { object: { kind: 'address-change', id: waiting.id } } };
  },
});

/** Writes the address in the record itself, and closes the change by which it came. */
async function keep(c: Context, client: string, change: string | null, email: string | null): Promise<void> {
  if (email === null) return;
  await changeEmail(c, client, sealedRow(await keyOf(c, client), 'clients', client).seal('email', email));
  if (change !== null) await settleAddressChange(c, change, 'applied');
}
