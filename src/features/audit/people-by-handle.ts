import type { Context } from '../../platform/context.ts';
import { listMembers, namesOf } from '../organisation/index.ts';

/** Who stands behind a handle of the log, among those who work or worked here: name by handle. */
export async function workersByHandle(c: Context): Promise<ReadonlyMap<string, string>> {
  const accounts = (await listMembers(c)).map(({ account }) => account);
  const names = await namesOf(c, accounts);
  const byHandle = new Map<string, string>();
  for (const account of accounts) {
    byHandle.set(await c.ground.audit.handleOf(c.organisation, account), names.get(account) ?? '');
  }
  return byHandle;
}
