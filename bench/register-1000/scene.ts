import { createApp } from '../../src/app.tsx';
import { foundOrganisation } from '../../src/features/organisation/index.ts';
import { addSession } from '../../src/features/organisation/sessions.ts';
import { runTemplate } from '../../src/features/plan/index.ts';
import type { Actor, Role } from '../../src/platform/context.ts';
import { newId } from '../../src/platform/ids.ts';
import { type Caller, inTransaction } from '../../src/platform/shell.ts';
import { addPlans } from '../../test/support/many-plans.ts';
import type { Installation } from '../support/installation.ts';

export type Register = {
  caller: Caller;
  /** The activity after whose plan the others were made. */
  model: string;
  /** How many activities run. */
  total: number;
  get: (path: string) => Promise<string>;
};

/** An organisation with so many plans of forty fields, besides the one that they were made after. */
export async function openRegister({ ground, vault, asSuperuser }: Installation, count: number): Promise<Register> {
  const organisation = newId();
  await vault.createOrganisation(organisation);
  const callerAs = (actor: Actor): Caller => ({ ground, organisation, actor, request: newId(), language: 'nl' });
  const founded = await foundOrganisation.perform(callerAs({ kind: 'system' }), {
    ...{ name: `Praktijk ${count}`, country: 'NL', kind: 'team', template: null },
    founder: { name: 'Noor Voorbeeld', mail: `${organisation}@example.org`, language: 'nl' },
  });
  if (founded.kind !== 'done') throw new Error(`No organisation: ${founded.kind}`);
  const { account, membership } = founded.value;
  const roles: Role[] = ['worker', 'process-owner', 'privacy-contact', 'administrator'];
  const caller = callerAs({ kind: 'worker', account, membership, roles });
  const note = { with: 'Team', discussed: 'Besproken.', openQuestion: '' };
  const model = await inTransaction(caller, (c) => runTemplate(c, 'begeleiding-wijkteam', () => note));
  await addPlans(caller, model, { count });
  await asSuperuser.query('analyze activities, activity_versions, activity_drafts');

  const token = await ground.database.withoutOrganisation((tx) =>
    addSession({ ground, tx }, { account, device: '', known: true, workingFor: organisation }),
  );
  const app = createApp({ ground, welcome: { startDemo: null } });
  const cookie = `zorgvuldig-${new URL(ground.publicUrl).port}=${token}`;
  const get = async (path: string) => {
    const response = await app.request(`${ground.publicUrl}${path}`, { headers: { cookie } });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  };
  return { caller, model, total: count + 1, get };
}
