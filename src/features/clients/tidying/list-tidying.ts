import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { runningActivity } from '../../plan/index.ts';
import { gateQuestion } from '../asking/gate-question.ts';
import { fieldsFor, purposeFor } from '../policy.ts';
import { listPeople } from '../record/people.ts';
import { sortCaseload } from '../record/sort-caseload.ts';
import { listOldFields, type OldField } from './store.ts';

export type ToTidy = OldField & { callName: string; label: string };

const inUse = async (c: Context, activity?: string): Promise<{ id: string; activity: string }[]> =>
  (await sortCaseload(c)).filter((each) => each.pile === 'in-use' && (!activity || each.activity === activity));

/** What nobody looked at for a month, in one activity: whose, which and since when. What it says is not read. */
export const listTidying = question({
  name: 'clients.list-tidying',
  may: ['worker'],
  input: z.object({ activity: z.uuid() }),
  gather: async (c, { activity }) => {
    const running = await runningActivity(c, activity);
    const ids = (await inUse(c, activity)).map(({ id }) => id);
    const old = await listOldFields(c, ids);
    const clients = [...new Set(old.map(({ client }) => client))];
    if (!running || clients.length === 0) return null;
    const data = fieldsFor(running.plan, 'callName');
    const purpose = purposeFor(running.plan, 'view', data);
    const asked = await gateQuestion(c, clients, { operation: 'view', purpose, data, channel: 'screen' });
    return asked && { asked, old, clients, fields: running.fields };
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, _input, { old, clients, fields }) => {
    const names = new Map((await listPeople(c, clients)).map(({ id, callName }) => [id, callName]));
    const answer = old.map((each): ToTidy => {
      const label = fields.find(({ id }) => id === each.field)?.label[c.language] ?? each.field;
      return { ...each, callName: names.get(each.client) ?? '', label };
    });
    return { answer };
  },
});

/** How much there is to look at in each activity of the own caseload. */
export async function countOldFields(c: Context): Promise<{ activity: string; count: number }[]> {
  const clients = await inUse(c);
  const old = await listOldFields(
    c,
    clients.map(({ id }) => id),
  );
  const activityOf = new Map(clients.map(({ id, activity }) => [id, activity]));
  const byActivity = Map.groupBy(old, ({ client }) => activityOf.get(client) ?? '');
  return [...byActivity].map(([activity, fields]) => ({ activity, count: fields.length }));
}
