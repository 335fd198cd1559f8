import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { TeamName } from './policy.ts';
import { addTeamRow, listTeams } from './store.ts';

export const addTeam = action({
  name: 'organisation.add-team',
  may: ['administrator', 'system'],
  input: z.object({ name: TeamName }),
  gather: async (c) => ({ teams: await listTeams(c) }),
  gate: 'staff-administration',
  run: async (c, { name }, { teams }) => {
    const same = (team: { name: string }) => team.name.toLowerCase() === name.toLowerCase();
    if (teams.some(same)) return { refused: 'team-exists' as const };
    const team = await addTeamRow(c, name);
    return { done: { team }, trace: { object: { kind: 'team', id: team } } };
  },
});
