import type { Context } from '../../platform/context.ts';
import { namesOfEverybody } from '../organisation/index.ts';

/** Who stands behind a handle of the log, among those who work or worked here: name by handle. */
export async function workersByHandle(c: Context): Promise<ReadonlyMap<string, string>> {
  const byHandle = new Map<string, string>();
  for (const [account, name] of await namesOfEverybody(c)) {
    byHandle.set(await c.ground.audit.handleOf(c.organisation, account), name);
  }
  return byHandle;
}
