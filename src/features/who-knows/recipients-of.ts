import type { Context } from '../../platform/context.ts';
import type { ShownTo } from './gathering/who-knows.ts';
import { gatherWhoKnows } from './gathering/who-knows.ts';
import type { Told } from './policy.ts';

export type Recipient = Told & { name: string };

/**
 * Everyone outside to whom something about this client went: what, how deep and when. Who hears of a correction or an
 * erasure (AVG 19). Whether the actor may know is asked before.
 */
export async function recipientsOf(c: Context, client: string): Promise<Recipient[]> {
  const shown: ShownTo = { kind: 'worker' };
  const known = await gatherWhoKnows(c, client, shown);
  if (!known) return [];
  const withName = (told: Told | null, name: string) => (told === null ? [] : [{ ...told, name }]);
  return [
    ...known.told,
    ...known.carers.flatMap(({ told, name }) => withName(told, name)),
    ...known.representatives.flatMap(({ told, name }) => withName(told, name)),
  ].filter(({ to }) => to.kind !== 'colleague');
}
