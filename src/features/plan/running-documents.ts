import type { Context } from '../../platform/context.ts';
import type { PlanDocument } from './policy.ts';
import { findVersions, listRunning } from './store.ts';

/** A plan that runs, whole: for what is made out of plans, such as a notice or a register. */
export type RunningDocument = {
  id: string;
  version: number;
  owner: string | null;
  /** The activity ended; its files are only kept. */
  closed: boolean;
  document: PlanDocument;
};

/**
 * All of them, oldest activity first, in two reads; with `closedToo` also of activities that ended. `ids`: only those of
 * these activities.
 */
export async function listRunningDocuments(
  c: Context,
  { closedToo = false, ids }: { closedToo?: boolean; ids?: readonly string[] } = {},
): Promise<RunningDocument[]> {
  const wanted = ids && new Set(ids);
  const running = (await listRunning(c)).filter(
    ({ id, closed }) => (closedToo || !closed) && (wanted?.has(id) ?? true),
  );
  const versions = await findVersions(c, running);
  return running.flatMap(({ id, version, owner, closed }) => {
    const found = versions.get(id);
    return found ? [{ id, version, owner, closed, document: found.document }] : [];
  });
}
