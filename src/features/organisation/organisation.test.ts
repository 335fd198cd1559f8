import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import type { Caller } from '../../platform/shell.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import {
  addMember,
  addTeam,
  allOrganisations,
  foundOrganisation,
  getOrganisation,
  hasOrganisation,
  listMembers,
  namesOf,
  teamOf,
} from './index.ts';

const world = await openWorld();
const system = (organisation: string): Caller => callerIn(world.ground, organisation, { kind: 'system' });

const practice = {
  name: 'Praktijk De Linde',
  country: 'BE',
  kind: 'solo',
  template: null,
  founder: { name: 'Fenna Voorbeeld', mail: 'fenna@example.org', language: 'nl' },
};
const wijkteam = {
  ...practice,
  name: 'Wijkteam Noord',
  country: 'NL',
  kind: 'team',
  founder: { name: 'Bas Bedacht', mail: 'bas@example.org' },
};

async function founded(given: object) {
  const organisation = newId();
  const performed = await foundOrganisation.perform(system(organisation), given);
  if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
  return performed.value;
}
const read = <T>(organisation: string, work: Parameters<typeof world.ground.database.withOrganisation<T>>[1]) =>
  world.ground.database.withOrganisation(organisation, work);

describe('an organisation', () => {
  it('is founded with its first person, who can be asked about privacy', async () => {
    expect(await hasOrganisation(world.ground)).toBe(false);
    const { organisation, account } = await founded({ ...practice, contact: { phone: '0400 00 00 01', mail: null } });
    expect(await hasOrganisation(world.ground)).toBe(true);
    expect(await allOrganisations(world.ground)).toContain(organisation);
    await read(organisation, async (tx) => {
      const c = { ground: world.ground, tx, organisation };
      expect(await getOrganisation(c)).toEqual({
        id: organisation,
        name: 'Praktijk De Linde',
        template: null,
        country: 'BE',
        kind: 'solo',
        contact: { name: 'Fenna Voorbeeld', phone: '0400 00 00 01', mail: null },
      });
      expect(await namesOf(c, [account, newId()])).toEqual(new Map([[account, 'Fenna Voorbeeld']]));
    });
  });

  it('has members with roles and a team, and sees no members of another', async () => {
    const { organisation } = await founded(wijkteam);
    const team = await addTeam.perform(system(organisation), { name: 'Jeugd' });
    if (team.kind !== 'done') throw new Error('no team');
    const joined = await addMember.perform(system(organisation), {
      name: 'Yara Fictief',
      mail: 'yara@example.org',
      roles: ['worker'],
      team: team.value.team,
    });
    if (joined.kind !== 'done') throw new Error('not joined');
    await read(organisation, async (tx) => {
      const c = { ground: world.ground, tx, organisation };
      const members = await listMembers(c);
      expect(members.map(({ name, roles }) => [name, roles])).toEqual([
        ['Bas Bedacht', ['process-owner', 'privacy-contact', 'administrator']],
        ['Yara Fictief', ['worker']],
      ]);
      expect(await teamOf(c, joined.value.account)).toBe(team.value.team);
      expect(await teamOf(c, members[0]!.account)).toBeNull();
    });
    const other = await founded({ ...practice, founder: { name: 'Ander Mens', mail: 'ander@example.org' } });
    await read(other.organisation, async (tx) => {
      const c = { ground: world.ground, tx, organisation: other.organisation };
      expect(await listMembers(c)).toHaveLength(1);
      expect(await namesOf(c, [joined.value.account])).toEqual(new Map());
    });
  });

  it('lets one person work for two organisations with one account', async () => {
    const one = await founded({ ...wijkteam, founder: { name: 'Eerste', mail: 'eerste@example.org' } });
    const two = await founded({ ...wijkteam, founder: { name: 'Tweede', mail: 'tweede@example.org' } });
    const fg = { name: 'Fien Gezocht', mail: 'fien@example.org', roles: ['fg'] };
    const here = await addMember.perform(system(one.organisation), fg);
    const there = await addMember.perform(system(two.organisation), fg);
    if (here.kind !== 'done' || there.kind !== 'done') throw new Error('not joined');
    expect(there.value.account).toBe(here.value.account);
    expect((await addMember.perform(system(one.organisation), fg)).kind).toBe('refused');
  });
});
