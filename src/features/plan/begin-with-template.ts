import type { Context, Happening } from '../../platform/context.ts';
import { listRoles } from '../organisation/index.ts';
import { startActivity } from './start-activity.ts';

/**
 * Reaction to `organisation.founded`: the sector template that the founder chose becomes the first activity, as a
 * draft, with the founder as owner. It acts as the founder, so the log says who.
 */
export async function beginWithTemplate(c: Context, { template }: Happening): Promise<void> {
  if (!template) return;
  const [founder] = await listRoles(c);
  if (!founder) throw new Error('An organisation that was just founded has its founder.');
  const { account, membership, roles } = founder;
  const begun = await startActivity.within(
    { ...c, actor: { kind: 'worker', account, membership, roles } },
    { template },
  );
  if (begun.kind !== 'done') throw new Error(`The template ${template} cannot be started: ${begun.kind}`);
}
