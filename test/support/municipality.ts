import { agreementsInForce } from '../../src/features/agreements/index.ts';
import { routes } from '../../src/features/agreements/routes.tsx';
import { foundOrganisation } from '../../src/features/organisation/index.ts';
import { runTemplate } from '../../src/features/plan/index.ts';
import type { Actor, Role } from '../../src/platform/context.ts';
import { newId } from '../../src/platform/ids.ts';
import { inTransaction } from '../../src/platform/shell.ts';
import { featureApp } from './feature-app.ts';
import { callerIn, type World } from './world.ts';

const system = { kind: 'system' } as const;
const note = () => ({ discussed: 'Besproken.', with: '', openQuestion: '' });

/** The pages of the register of parties, as somebody of this organisation sees them. */
export const partiesBrowser = ({ ground }: World, organisation: string, actor: Actor, language: 'nl' | 'en' = 'nl') =>
  featureApp([routes], { ground, organisation, actor, language });

/** A municipality whose neighbourhood team has a plan that runs. */
export async function municipality(world: World) {
  const { ground } = world;
  const organisation = newId();
  const founded = await foundOrganisation.perform(callerIn(ground, organisation, system), {
    name: 'Gemeente Verzonnen',
    country: 'NL',
    kind: 'team',
    founder: { name: 'Bas Bedacht', mail: `${organisation}@example.org` },
  });
  if (founded.kind !== 'done') throw new Error(JSON.stringify(founded));
  const { account, membership } = founded.value;
  const as = (...roles: Role[]): Actor => ({ kind: 'worker', account, membership, roles });
  const caller = callerIn(ground, organisation, as('process-owner'));
  const activity = await inTransaction(caller, (c) => runTemplate(c, 'begeleiding-wijkteam', note));
  const webAs = (...roles: Role[]) => partiesBrowser(world, organisation, as(...roles));
  const agreements = () => inTransaction(caller, agreementsInForce);
  return { organisation, caller, activity, as, webAs, web: webAs('process-owner'), agreements };
}
