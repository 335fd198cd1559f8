import type { Context } from '../../../platform/context.ts';
import { listClocks, retentionState } from '../../retention/index.ts';
import { findCaseload } from '../need-to-know/find-relations.ts';
import { listRestrictions } from './restrictions.ts';

/** A list is one act: one file that may not be used would stop it for everybody in it. So they lie apart. */
export type Pile = 'in-use' | 'paused' | 'archived' | 'expired';

export async function sortCaseload(c: Context): Promise<{ id: string; activity: string; pile: Pile }[]> {
  const clients = await findCaseload(c);
  const ids = clients.map((client) => client.id);
  const [clocks, restrictions] = await Promise.all([listClocks(c, ids), listRestrictions(c, ids)]);
  return clients.map((client) => {
    const retention = retentionState(clocks.get(client.id), c.now);
    const paused = (restrictions.get(client.id) ?? []).includes('restriction');
    const pile =
      retention === 'expired' ? 'expired' : paused ? 'paused' : retention === 'archived' ? 'archived' : 'in-use';
    return { ...client, pile };
  });
}
