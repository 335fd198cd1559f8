import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { addMonths, dayOf } from '../../../platform/dates.ts';
import { agreementsInForce } from '../../agreements/index.ts';
import { gateQuestion } from '../../clients/index.ts';
import { addGuest, giveAccess, guestFrom, guestShape } from '../../guests/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { conversation } from '../../rooms/index.ts';
import { findThread, threadOf } from '../inside.ts';
import { readWith } from '../policy.ts';
import { diepte, doel, files, gegevens, onderwerp, tekst } from '../talking/input.ts';
import { sayInThread } from '../talking/say-in-thread.ts';
import { addThread, seat } from './new-thread.ts';

const Starting = z.object({
  client: z.uuid(),
  met: z.string().regex(/^partij:[a-z][a-z0-9-]{0,59}$/, { error: 'required' }),
  doel,
  onderwerp,
  gegevens,
  diepte,
  tekst,
  files,
  /** A decision that was taken in the share check. */
  besluit: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
  ...guestShape,
});
type Starting = z.infer<typeof Starting>;

/** A thread lasts three months at most; whoever still needs it then, begins one anew and is asked again. */
const LONGEST_MONTHS = 3;

/**
 * A worker writes to one person of a party about one client. That is sharing: it rests on a decision, and goes to this
 * one person, over a link with a second proof, until a day.
 */
export const startPartnerThread = action({
  name: 'inbox.start-partner-thread',
  may: ['worker'],
  input: Starting,
  gather,
  gate: (_c, _input, { question }) => question,
  run: async (c, input, { activity, party, until }, gated) => {
    if (c.actor.kind !== 'worker' || !gated) throw new Error('The gate was asked for a worker.');
    const made = guestFrom(c, 'partner', input);
    if ('refused' in made) return made;
    const { client, doel: purpose, gegevens: fields, onderwerp: title } = input;
    const wanted = { client, activity, purpose, party, fields };
    const before = input.besluit ? await conversation.decisionFor(c, input.besluit, wanted) : null;
    const decision = before ?? (await conversation.decideToShare(c, { ...wanted, goal: title }, gated));
    const guest = await addGuest(c, made.guest);
    const room = await addThread(c, { client, activity, purpose, fields, title, party, decision, endsOn: until });
    await seat(c, room, [
      { kind: 'worker', person: c.actor.account },
      { kind: 'guest', person: guest, party },
    ]);
    const id = await sayInThread(c, (await findThread(c, room, { lock: true }))!, {
      text: input.tekst,
      files: input.files,
      fields,
      depth: input.diepte,
    });
    await giveAccess(c, { guest, object: threadOf(room), until });
    return {
      done: room,
      trace: { about: [client], object: { kind: 'message', id }, detail: party },
      happened: [
        { name: 'thread.started', room, message: id, client },
        ...(before ? [] : [{ name: 'share.decided', client, decision }]),
      ],
    };
  },
});

async function gather(c: Context, { client, met, doel: purpose, gegevens: data, diepte: depth }: Starting) {
  const whom = readWith(met);
  const scope = await gateQuestion(c, client, { operation: 'view', purpose, data: [] });
  const activity = scope && (await runningActivity(c, scope.plan.activity));
  if (!activity || whom?.kind !== 'party') return null;
  const { party } = whom;
  const act = conversation.actTowards(activity.plan, { kind: 'party', party }, { purpose, data, depth });
  const [question, agreements] = [await gateQuestion(c, client, act), await agreementsInForce(c)];
  const latest = conversation.latestEnd(activity, { purpose, party, agreements, now: c.now });
  const longest = dayOf(addMonths(c.now, LONGEST_MONTHS));
  return question && { question, activity: activity.id, party, until: latest < longest ? latest : longest };
}
