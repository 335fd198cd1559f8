import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { normalisePhone } from '../../../platform/vault/index.ts';
import { getOrganisation } from '../../organisation/index.ts';
import { aboutClient, asked, recording } from '../asking/about-client.ts';
import { keyOf, sealedRow } from '../sealed.ts';
import { clientId, phoneNumber } from './input.ts';
import { addLookup } from './lookups.ts';
import { changePhoneNumber, getPerson } from './people.ts';

const NewPhone = z.object({ client: clientId, phone: phoneNumber, checkedBy: z.enum(['in-person', 'called-back']) });

/**
 * The number to which codes go. No hold as for the mail: it is only the second of two ways, and who changes it says
 * how the client was recognised. Reacts with `client.phone-changed`.
 */
export const changePhone = action({
  name: 'clients.change-phone',
  may: ['worker'],
  input: NewPhone,
  gather: (c, { client }) => aboutClient(c, client, recording('phone')),
  gate: asked,
  run: async (c, { client, phone, checkedBy }) => {
    const { country } = await getOrganisation(c);
    const { phone: current } = await getPerson(c, client);
    const same = current !== null && normalisePhone(current, country) === normalisePhone(phone, country);
    if (same) return { refused: 'same-number' as const };
    await addLookup(c, client, 'phone', phone, country);
    await changePhoneNumber(c, client, sealedRow(await keyOf(c, client), 'clients', client).seal('phone', phone));
    return { done: null, trace: { detail: checkedBy }, happened: [{ name: 'client.phone-changed', client }] };
  },
});
