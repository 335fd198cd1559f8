import { setFlagsFromString } from 'node:v8';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { type Activity, type Request, today, type Workload } from './workload.ts';

// Node 24.21 ends with "unreachable code" when it leaves optimised code around an inlined call into WebAssembly.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const strings = (list: readonly string[]) => `[${list.map((each) => JSON.stringify(each)).join(', ')}]`;

/**
 * Cedar in WebAssembly with its policies parsed beforehand: one per activity. Principal, client and context go in as
 * JSON with each call, for that is the form it takes. Answers yes or no.
 */
export function cedar({ activities }: Workload) {
  const policies = activities
    .filter(({ ended }) => !ended)
    .map(policyOf)
    .join('\n');
  const answer = preparsePolicySet('workload', { staticPolicies: policies });
  if (answer.type !== 'success') throw new Error(`Cedar does not take the policies: ${answer.errors[0]?.message}`);
  return ({ actor, client, purpose, categories, recipient }: Request): boolean => {
    const response = statefulIsAuthorized({
      principal: { type: 'Worker', id: 'worker' },
      action: { type: 'Action', id: purpose },
      resource: { type: 'Client', id: 'client' },
      context: {
        roles: actor.roles,
        categories,
        recipient: recipient ?? 'inside',
        sameTeam: actor.team === client.team,
        sinceCare: client.careEnded === null ? 0 : today - client.careEnded,
        consents: client.consents,
        day: today,
      },
      preparsedPolicySetId: 'workload',
      entities: [],
    });
    return response.type === 'success' && response.response.decision === 'allow';
  };
}

function policyOf(activity: Activity): string {
  const agreed = Object.entries(activity.recipients).flatMap(([party, agreement]) =>
    agreement
      ? [
          `(context.recipient == ${JSON.stringify(party)} && context.day >= ${agreement.from} && context.day <= ${agreement.until})`,
        ]
      : [],
  );
  const consent = `context.consents[${JSON.stringify(activity.id)}]`;
  const conditions = [
    `${strings(activity.categories)}.containsAll(context.categories)`,
    `context.roles.containsAny(${strings(activity.roles)})`,
    `context.sinceCare <= ${activity.retentionDays}`,
    `(${['context.recipient == "inside"', ...agreed].join(' || ')})`,
    ...(activity.ownTeamOnly ? ['context.sameTeam'] : []),
    ...(activity.basis === 'consent'
      ? [
          `context.consents has ${JSON.stringify(activity.id)} && ${consent}.state == "given" && ${consent}.until >= context.day`,
        ]
      : []),
  ];
  return `permit(principal, action == Action::${JSON.stringify(activity.purpose)}, resource) when { ${conditions.join(' && ')} };`;
}
