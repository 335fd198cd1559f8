import type { Act, Facts, PermissionState, PersonFacts } from '../../src/gate/act.ts';
import type { Decision } from '../../src/gate/decision.ts';
import type { Plan } from '../../src/gate/plan.ts';
import {
  type Activity,
  categories,
  type Client,
  now,
  recipients,
  type Request,
  roles,
  today,
  type Workload,
} from './workload.ts';

/** An activity of the workload as a plan with its ten steps. */
export function planOf(activity: Activity): Plan {
  return {
    activity: activity.id,
    version: 1,
    state: activity.ended ? 'closed' : 'running',
    country: 'NL',
    owner: 'owner',
    fields: categories.map((id) => ({ id, category: 'ordinary' })),
    purposes: [
      {
        id: activity.purpose,
        operations: ['view', 'share'],
        fields: activity.categories.map((field) => ({
          field,
          need: 'always',
          from: 'first-contact',
          depth: 'content',
        })),
        basis: activity.basis,
        basisLaw: [],
        doors: [],
        secrecy: 'none',
        compatibleWith: [],
      },
    ],
    flows: recipients
      .filter((party) => party in activity.recipients)
      .map((party) => ({
        party,
        role: 'processor',
        purpose: activity.purpose,
        fields: activity.categories,
        channels: ['secure-link'],
        needsAgreement: true,
      })),
    channels: [{ channel: 'secure-link', carries: ['ordinary'], secondProof: false }],
    whenArchived: [],
  };
}

const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * Our gate on the workload, one activity of the purpose after another until one allows it. Building act and facts for
 * each request is inside the timing. `decideFor` is the gate, or a reference that reads the same act and facts.
 */
export function onFacts<Answer>(
  { activities, actors }: Workload,
  decideFor: (plan: Plan) => (act: Act, facts: Facts) => Answer,
  isYes: (answer: Answer) => boolean,
) {
  // The permission of a role is not the gate's: a mask per actor, as at sign-in, just as the reference has it.
  const maskOf = (names: readonly string[]) => names.reduce((mask, name) => mask | (1 << roles.indexOf(name)), 0);
  const rolesOf = new Map(actors.map((actor) => [actor, maskOf(actor.roles)]));
  const ofPurpose = new Map<string, Entry<Answer>[]>();
  for (const activity of activities) {
    const decide = decideFor(planOf(activity));
    const entry = { activity, roles: maskOf(activity.roles), agreements: agreementsOf(activity), decide };
    ofPurpose.set(activity.purpose, [...(ofPurpose.get(activity.purpose) ?? []), entry]);
  }
  return (request: Request): Answer => {
    const { actor, client, purpose } = request;
    const act = actOf(request);
    const mask = rolesOf.get(actor)!;
    const candidates = ofPurpose.get(purpose)!;
    for (let i = 0; ; i++) {
      const { activity, roles, agreements, decide } = candidates[i]!;
      const fits = (mask & roles) !== 0 && (!activity.ownTeamOnly || actor.team === client.team);
      const answer = decide(act, {
        now,
        actor: { kind: 'worker', relation: fits ? 'team' : 'none' },
        people: [personOf(client, activity)],
        agreements,
        deviation: null,
        consulted: false,
      });
      if (isYes(answer) || i === candidates.length - 1) return answer;
    }
  };
}

export const isYes = ({ outcome }: Decision) => outcome === 'yes' || outcome === 'yes-if';

type Entry<Answer> = {
  activity: Activity;
  roles: number;
  agreements: Facts['agreements'];
  decide: (act: Act, facts: Facts) => Answer;
};

const actOf = ({ purpose, categories: data, recipient }: Request): Act =>
  recipient === undefined
    ? { operation: 'view', purpose, data }
    : { operation: 'share', purpose, data, recipient: { kind: 'party', party: recipient }, channel: 'secure-link' };

const agreementsOf = (activity: Activity) =>
  Object.entries(activity.recipients).flatMap(([party, agreement]) =>
    agreement ? [{ party, from: dayText(agreement.from), until: dayText(agreement.until) }] : [],
  );

const nothing: PersonFacts['collectedFor'] = {};
const none: readonly string[] = [];

function personOf(client: Client, activity: Activity): PersonFacts {
  const over = client.careEnded !== null && today - client.careEnded > activity.retentionDays;
  return {
    permission: permissionOf(client, activity),
    secrecyLifted: 'no',
    restricted: false,
    hold: false,
    retention: over ? 'expired' : 'active',
    moment: 'during',
    reasonsGiven: none,
    collectedFor: nothing,
    secondProof: true,
    representation: 'none',
  };
}

function permissionOf(client: Client, { id, basis }: Activity): PermissionState {
  if (basis !== 'consent') return 'not-asked';
  const consent = client.consents[id];
  if (consent === undefined) return 'not-asked';
  return consent.state === 'withdrawn' ? 'withdrawn' : consent.until < today ? 'expired' : 'given';
}
