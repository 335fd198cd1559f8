import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { decideOn, holdsBack } from '../../platform/shell.ts';
import { changePermission, decidingOf, findRepresentatives, getPerson, secondProofs } from '../clients/index.ts';
import type { RunningActivity } from '../plan/index.ts';
import { composeText, keepText } from './consent-texts.ts';
import { gatherAsking, type Asking as About } from './gather-asking.ts';
import { clientId, subjects } from './input.ts';
import type { Subject } from './policy.ts';
import { addQuestion, addRequest } from './requests.ts';

const Asking = z.object({
  client: clientId,
  subjects,
  way: z.enum(['link', 'in-person']),
  /** Empty: the person. Otherwise who acts for the person. */
  representative: z.union([z.literal(''), z.uuid()]).optional(),
});
type Asking = z.infer<typeof Asking>;

/**
 * Asks one person for consent, each purpose a question of its own. The gate is asked about every one of them; the first
 * that it holds back, holds back the whole.
 */
export const askConsent = action({
  name: 'consent.ask-consent',
  may: ['worker'],
  input: Asking,
  gather: gatherAll,
  gate: (c, _input, each) =>
    (each.find(({ question }) => holdsBack(decideOn(c, question).decision)) ?? each[0]!).question,
  run: async (c, input, [about]) => {
    const { activity, language } = about!;
    const why = await whyNot(c, input);
    if (why) return { refused: why };
    const request = newId();
    const representative = input.representative || null;
    await addRequest(c, { id: request, client: input.client, way: input.way, representative });
    const permissions: string[] = [];
    for (const subject of input.subjects) {
      const text = await composeText(c, activity, subject, language);
      if (!text) return { refused: 'rests-on-something-else' as const };
      const hash = await keepText(c, { ...subject, language, planVersion: activity.version, text });
      await addQuestion(c, { request, client: input.client, subject, hash });
      const permission = await markAsked(c, activity, input.client, subject);
      if (!permission) return { refused: 'has-answered' as const };
      permissions.push(permission);
    }
    const { client } = input;
    const first = { purpose: input.subjects[0]!.purpose, permission: permissions[0]! };
    const asked = { name: 'consent.asked', client, request, ...first, ...(representative && { representative }) };
    return {
      done: { request },
      trace: { object: { kind: 'consent-request', id: request } },
      happened: input.way === 'link' ? [asked] : [],
    };
  },
});

async function gatherAll(c: Context, { client, subjects: wanted, way, representative }: Asking) {
  const each: About[] = [];
  for (const subject of wanted) {
    const about = await gatherAsking(c, client, subject, way, representative || null);
    if (!about) return null;
    each.push(about);
  }
  return each;
}

/** What a message cannot do: reach nobody, be opened without a second proof, or go to who may not decide this. */
async function whyNot(c: Context, { client, subjects: wanted, way, representative }: Asking) {
  const to = representative || null;
  const acting = (await findRepresentatives(c, client)).find(({ id }) => id === to);
  if (to !== null) {
    const decides = acting?.state === 'in-force' && wanted.every(({ purpose }) => acting.scope.includes(purpose));
    if (!decides) return 'not-for-this-representative' as const;
  }
  if (way !== 'link') return null;
  // A question behind a link goes to whoever decides: not to a young child alone.
  for (const subject of to === null ? wanted : []) {
    const deciding = await decidingOf(c, client, subject);
    if (deciding && !deciding.deciders.some(({ representative }) => representative === null)) {
      return 'others-decide' as const;
    }
  }
  const email = acting ? acting.email : (await getPerson(c, client)).email;
  if (email === null) return 'no-address' as const;
  const proofs = await secondProofs(c, client);
  return proofs.some((proof) => proof.representative === to) ? null : ('no-second-proof' as const);
}

/** Every channel of the purpose is asked about at once; returns one permission, the row that a message locks. */
async function markAsked(c: Context, activity: RunningActivity, client: string, { purpose, party }: Subject) {
  const flows = activity.plan.flows.filter((flow) => flow.purpose === purpose && flow.party === party);
  const own = activity.purposes.find(({ id }) => id === purpose)?.channels ?? [];
  const channels = party === null ? own : [...new Set(flows.flatMap((flow) => flow.channels))];
  let permission: string | undefined;
  for (const channel of channels) {
    const changed = await changePermission(c, { client, purpose, channel, party, state: 'asked' });
    if (changed !== 'refused') permission ??= changed.id;
  }
  return permission;
}
