import type { PermissionState } from '../../../gate/act.ts';
import type { Channel } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { mayBecome } from '../policy.ts';
import {
  addPermissions,
  changeState,
  findPermission,
  listPermissionsOf,
  lockPermission,
  type Permission,
} from './store.ts';
import { withdrawPermission } from './withdraw-permission.ts';

export type PermissionChange = {
  client: string;
  purpose: string;
  channel: Channel;
  /** A party outside that may be told; left out for what is between the person and us. */
  party?: string | null;
  state: PermissionState;
};

/** What the client said, per purpose and channel; also where the basis is not consent. By purpose and channel. */
export const listPermissions = (c: Context, client: string): Promise<Permission[]> => listPermissionsOf(c, [client]);

/**
 * Writes what somebody said, in the transaction of the action that knows it. The row is made when it was missing.
 * @returns the permission as it now is, or `refused` when this step is not possible from the state it has
 */
export async function changePermission(c: Context, change: PermissionChange): Promise<Permission | 'refused'> {
  const { client, purpose, channel, party = null, state } = change;
  await addPermissions(c, client, [{ purpose, channel, party }]);
  const same = (each: Permission) => each.purpose === purpose && each.channel === channel && each.party === party;
  const row = (await listPermissionsOf(c, [client])).find(same);
  if (!row) throw new Error('The permission row that was just made is not there');
  if (state === 'withdrawn') {
    await withdrawPermission(c, { client, permission: row.id });
    return { ...row, state: 'withdrawn', changedAt: c.now };
  }
  await lockPermission(c, row.id, 'update');
  const current = await findPermission(c, row.id);
  if (!current || !mayBecome(current.state, state)) return 'refused';
  await changeState(c, row.id, state);
  return { ...current, state, changedAt: c.now };
}
