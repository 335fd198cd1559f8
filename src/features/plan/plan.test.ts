import { describe, expect, it } from 'vitest';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import type { Role } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { foundOrganisation, listMembers } from '../organisation/index.ts';
import { runningActivity, runTemplate } from './index.ts';

const world = await openWorld();

async function practice(kind: 'solo' | 'team' = 'solo') {
  const organisation = newId();
  const founded = await foundOrganisation.perform(callerIn(world.ground, organisation, { kind: 'system' }), {
    name: 'Praktijk De Linde',
    country: kind === 'solo' ? 'BE' : 'NL',
    kind,
    founder: { name: 'Fenna Voorbeeld', mail: `${organisation}@example.org` },
  });
  if (founded.kind !== 'done') throw new Error(JSON.stringify(founded));
  const { account, membership } = founded.value;
  await world.vault.createSubject(organisation, membership);
  const [member] = await inTransaction(callerIn(world.ground, organisation, { kind: 'system' }), listMembers);
  const as = (...roles: Role[]) =>
    callerIn(world.ground, organisation, {
      kind: 'worker',
      account,
      membership,
      roles: roles.length ? roles : member!.roles,
    });
  return { organisation, account, as };
}
const note = (step: number) => ({ discussed: `Stap ${step} besproken.`, with: 'Noor Verzonnen', openQuestion: '' });

describe('a plan from a template', () => {
  it('runs once it is approved, and tells other features what it allows', async () => {
    const { as } = await practice();
    const running = await inTransaction(as(), async (c) =>
      runningActivity(c, await runTemplate(c, 'begeleiding-zelfstandige', note)),
    );
    expect(running).toMatchObject({ version: 1, retention: { archiveAfterMonths: 12, destroyAfterMonths: 6 } });
    expect(running?.plan.state).toBe('running');
    expect(running?.purposes.map(({ id }) => id)).toContain('verslag-per-link');
  });
});
