import { foundOrganisation, addMember, addTeam } from '../../src/features/organisation/index.ts';
import { runTemplate } from '../../src/features/plan/index.ts';
import type { Actor, Role } from '../../src/platform/context.ts';
import { newId } from '../../src/platform/ids.ts';
import { inTransaction, type Caller } from '../../src/platform/shell.ts';
import { callerIn, type World } from './world.ts';

const system: Actor = { kind: 'system' };

const value = <V>(performed: { kind: string }): V => {
  if (performed.kind !== 'done') throw new Error(`Setting the scene failed: ${JSON.stringify(performed)}`);
  return (performed as unknown as { value: V }).value;
};

export type Practice = Awaited<ReturnType<typeof openPractice>>;

/** An organisation with one running activity from a template, and its founder as a worker. */
export async function openPractice(
  world: World,
  {
    kind = 'solo',
    template = 'begeleiding-zelfstandige',
    country = 'BE',
  }: { kind?: 'solo' | 'team'; template?: string; country?: 'NL' | 'BE' } = {},
) {
  const organisation = newId();
  const bySystem = callerIn(world.ground, organisation, system);
  const mail = () => `${newId()}@example.org`;
  await world.vault.createOrganisation(organisation);
  const founded = value<{ account: string; membership: string; roles: readonly Role[] }>(
    await foundOrganisation.perform(bySystem, {
      name: 'Praktijk Voorbeeld',
      country,
      kind,
      template: null,
      founder: { name: 'Noor Voorbeeld', mail: mail(), language: 'nl' },
    }),
  );
  await world.vault.createSubject(organisation, founded.membership);
  const founder: Actor = {
    kind: 'worker',
    account: founded.account,
    membership: founded.membership,
    roles: ['worker', 'process-owner', 'privacy-contact', 'administrator'],
  };
  const worker = callerIn(world.ground, organisation, founder);
  const note = { with: 'Team', discussed: 'Besproken.', openQuestion: '' };
  const activity = await inTransaction(worker, (c) => runTemplate(c, template, () => note));
  return {
    organisation,
    activity,
    founder: worker,
    account: founded.account,
    system: bySystem,
    team: async (name: string) => value<{ team: string }>(await addTeam.perform(bySystem, { name })).team,
    /** A colleague with these roles. */
    colleague: async (roles: readonly Role[], team: string | null = null): Promise<Caller & { account: string }> => {
      const added = value<{ account: string; membership: string }>(
        await addMember.perform(bySystem, { name: 'Collega Voorbeeld', mail: mail(), roles: [...roles], team }),
      );
      await world.vault.createSubject(organisation, added.membership);
      return {
        ...callerIn(world.ground, organisation, { kind: 'worker', ...added, roles }),
        account: added.account,
      };
    },
  };
}
