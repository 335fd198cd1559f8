import { z } from 'zod';
import type { FieldCategory, Plan } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { question } from '../../../platform/question.ts';
import type { Text } from '../../../ui/index.ts';
import { agreementsInForce } from '../../agreements/index.ts';
import { gateQuestion, getPerson, listPermissions } from '../../clients/index.ts';
import { runningActivity, type RunningActivity } from '../../plan/index.ts';
import { actInside, roomPurposes } from '../policy.ts';
import { latestEnd } from './agreed-until.ts';

/** Somebody with whom a room can begin, for one purpose. */
export type Partner = {
  party: string;
  name: string;
  purpose: string;
  purposeTitle: Text;
  fields: readonly { id: string; label: Text; category: FieldCategory }[];
  /** The last day that can be chosen. */
  latest: string;
  /** The client said yes to telling this party. */
  agreed: boolean;
};

export type Preparing = {
  client: string;
  activity: string;
  callName: string;
  today: string;
  partners: readonly Partner[];
};

/** For the empty form: with whom, and about what at most. */
export const prepareRoom = question({
  name: 'rooms.prepare-room',
  may: ['worker'],
  input: z.object({ client: z.uuid() }),
  gather: async (c, { client }) => {
    const scope = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
    const activity = scope && (await runningActivity(c, scope.plan.activity));
    const asked = activity && (await gateQuestion(c, client, looking(activity.plan)));
    return asked ? { asked, activity } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { client }, { activity }) => {
    const { callName } = await getPerson(c, client);
    const partners = await partnersOf(c, client, activity);
    const answer: Preparing = { client, activity: activity.id, callName, today: dayOf(c.now), partners };
    return { answer, trace: { about: [client] } };
  },
});

const nameWords: readonly string[] = ['roepnaam', 'voornaam', 'naam', 'achternaam'];

/** Looking at who it is about, under a purpose that needs no consent where the plan has one. */
function looking(plan: Plan) {
  const named = plan.purposes.flatMap(({ id: purpose, basis, operations, fields }) => {
    const field = fields.find((each) => nameWords.includes(each.field))?.field;
    return field !== undefined && operations.includes('view') ? [{ purpose, basis, data: [field] }] : [];
  });
  const best = named.find(({ basis }) => basis !== 'consent') ?? named[0];
  return actInside('view', best ?? { purpose: 'unknown', data: ['roepnaam'] });
}

async function partnersOf(c: Context, client: string, activity: RunningActivity): Promise<Partner[]> {
  const [permissions, agreements] = [await listPermissions(c, client), await agreementsInForce(c)];
  const given = permissions.filter(({ state }) => state === 'given');
  return roomPurposes(activity.plan).flatMap(({ purpose, flows }) =>
    flows.map((flow): Partner => {
      const { party } = flow;
      return {
        party,
        purpose,
        name: activity.parties.get(party) ?? party,
        purposeTitle: activity.purposes.find(({ id }) => id === purpose)?.title ?? { nl: purpose, en: purpose },
        fields: activity.fields.filter(({ id }) => flow.fields.includes(id)),
        latest: latestEnd(activity, { purpose, party, agreements, now: c.now }),
        agreed: given.some((each) => each.party === party && each.purpose === purpose),
      };
    }),
  );
}
