import { z } from 'zod';
import type { Act, PermissionState } from '../../../gate/act.ts';
import type { Plan } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { runningActivity } from '../../plan/index.ts';
import { listClocks, type RetentionClock } from '../../retention/index.ts';
import { gateQuestion } from '../asking/gate-question.ts';
import { listPermissionsOf, type Permission } from '../permissions/store.ts';
import { fieldsFor, purposeFor } from '../policy.ts';
import { listPeople, type Person } from './people.ts';
import { type Pile, sortCaseload } from './sort-caseload.ts';

/** `permissions`: what was asked, and everything that was answered; not the ways that somebody likes less. */
export type ListedClient = { person: Person; clock: RetentionClock | undefined; permissions: Permission[] };

const said: readonly PermissionState[] = ['asked', 'given', 'refused', 'withdrawn', 'expired'];

/** A list with nobody in it asks nothing of the gate and shows nothing: it is `absent`. */
const listing = (name: string, pile: Pile, actOf: (plan: Plan) => Act) =>
  question({
    name,
    may: ['worker'],
    input: z.object({ activity: z.uuid() }),
    gather: async (c, { activity }) => {
      const [running, clients] = await Promise.all([runningActivity(c, activity), clientsOf(c, activity, pile)]);
      if (!running) return null;
      const asked = clients.length > 0 ? await gateQuestion(c, clients, actOf(running.plan)) : null;
      return asked && { clients, asked };
    },
    gate: (_c, _input, { asked }) => asked,
    read: async (c, _input, { clients }) => ({ answer: await readList(c, clients) }),
  });

/** The own caseload and that of the team in one activity; one entry in the log names everybody it showed. */
export const listClients = listing('clients.list-clients', 'in-use', (plan) => {
  const data = fieldsFor(plan, 'callName', 'name');
  return { operation: 'view', purpose: purposeFor(plan, 'view', data), data, channel: 'screen' };
});

/** What lies in the archive. Looking after it is part of keeping: names and dates, nothing else. */
export const listArchive = listing('clients.list-archive', 'archived', (plan) => {
  const data = fieldsFor(plan, 'name');
  return { operation: 'archive', purpose: purposeFor(plan, 'archive', data), data, channel: 'screen', depth: 'fact' };
});

const clientsOf = async (c: Context, activity: string, pile: Pile): Promise<string[]> =>
  (await sortCaseload(c)).filter((each) => each.activity === activity && each.pile === pile).map((each) => each.id);

async function readList(c: Context, clients: readonly string[]): Promise<ListedClient[]> {
  const [people, clocks, permissions] = await Promise.all([
    listPeople(c, clients),
    listClocks(c, clients),
    listPermissionsOf(c, clients, { states: said }),
  ]);
  return people
    .map((person) => ({
      person,
      clock: clocks.get(person.id),
      permissions: permissions.filter((each) => each.client === person.id),
    }))
    .sort((a, b) => a.person.callName.localeCompare(b.person.callName, 'nl'));
}
