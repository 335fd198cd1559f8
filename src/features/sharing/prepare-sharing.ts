import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { listPermissions } from '../clients/index.ts';
import type { RunningActivity } from '../plan/index.ts';
import { asked, gatherSharing } from './gather-sharing.ts';
import { type Receiver, receiversOf } from './policy.ts';

export type KnownReceiver = Receiver & {
  name: string;
  /** The client said yes to telling this party for this purpose. */
  agreed: boolean;
};

export type Preparing = {
  client: string;
  callName: string;
  activity: RunningActivity;
  receivers: readonly KnownReceiver[];
};

/** For the empty form: whom the plan of this client knows, and to whom the client said yes. */
export const prepareSharing = question({
  name: 'sharing.prepare-sharing',
  may: ['worker'],
  input: z.object({ client: z.uuid() }),
  gather: (c, { client }) => gatherSharing(c, client),
  gate: asked,
  read: async (c, { client }, { person, activity }) => {
    const given = (await listPermissions(c, client)).filter(({ state }) => state === 'given');
    const receivers = receiversOf(activity.plan).map((each): KnownReceiver => {
      const agreed = given.some(({ party, purpose }) => party === each.party && purpose === each.purpose);
      return { ...each, name: activity.parties.get(each.party) ?? each.party, agreed };
    });
    const answer: Preparing = { client, callName: person.callName, activity, receivers };
    return { answer, trace: { about: [client] } };
  },
});
