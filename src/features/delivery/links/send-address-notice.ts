import type { Context, Happening } from '../../../platform/context.ts';
import { secondProofs } from '../../clients/index.ts';
import { sendAreaLink } from './send-area-link.ts';

/**
 * After `client.address-changed`: while the new address waits, a message goes to the old one, so that the person
 * notices when somebody else asked for this (T-02). It says no more than any other: the page behind it tells. Without a second proof there is
 * no notice: nothing can be opened with an address alone, so moving it gains nobody anything.
 */
export async function sendAddressNotice(c: Context, { client }: Happening): Promise<void> {
  if (!client) throw new Error('client.address-changed lacks an id.');
  if (!(await secondProofs(c, client)).some(({ representative }) => representative === null)) return;
  await sendAreaLink.within(c, { client });
}
