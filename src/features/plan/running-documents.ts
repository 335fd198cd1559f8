import type { Context } from '../../platform/context.ts';
import type { PlanDocument } from './policy.ts';
import { findVersions, listRunning } from './store.ts';

/** A plan that runs, whole: for what is made out of plans, such as a notice or a register. */
export type RunningDocument = { id: string; version: number; owner: string | null; document: PlanDocument };

/** All of them, oldest activity first, in two reads. */
export async function listRunningDocuments(c: Context): Promise<RunningDocument[]> {
  const running = await listRunning(c);
  const versions = await findVersions(c, running);
  return running.flatMap(({ id, version, owner }) => {
    const found = versions.get(id);
    return found ? [{ id, version, owner, document: found.document }] : [];
  });
}
