import { type Enforcer, newEnforcer, newModelFromString, StringAdapter } from 'casbin';
import { type Activity, type Request, today, type Workload } from './workload.ts';

const model = `
[request_definition]
r = req, purpose

[policy_definition]
p = activity, purpose

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = r.purpose == p.purpose && covers(r.req, p.activity) && role(r.req, p.activity) && agreed(r.req, p.activity) && consented(r.req, p.activity) && kept(r.req, p.activity)
`;

/** Casbin with attributes, synchronously: a policy per activity, its conditions as five functions. Answers yes or no. */
export async function casbin({ activities }: Workload) {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const policies = activities.filter(({ ended }) => !ended).map(({ id, purpose }) => `p, ${id}, ${purpose}`);
  const enforcer: Enforcer = await newEnforcer(newModelFromString(model), new StringAdapter(policies.join('\n')));
  const condition = (holds: (request: Request, activity: Activity) => boolean) => (request: Request, id: string) =>
    holds(request, byId.get(id)!);

  const conditions: Record<string, (request: Request, activity: Activity) => boolean> = {
    covers: ({ categories }, activity) => categories.every((category) => activity.categories.includes(category)),
    role: ({ actor, client }, activity) =>
      actor.roles.some((role) => activity.roles.includes(role)) &&
      (!activity.ownTeamOnly || actor.team === client.team),
    agreed: ({ recipient }, activity) => {
      if (recipient === undefined) return true;
      const agreement = activity.recipients[recipient];
      return !!agreement && agreement.from <= today && today <= agreement.until;
    },
    consented: ({ client }, { basis, id }) => {
      if (basis !== 'consent') return true;
      const consent = client.consents[id];
      return consent !== undefined && consent.state === 'given' && today <= consent.until;
    },
    kept: ({ client }, { retentionDays }) => client.careEnded === null || today - client.careEnded <= retentionDays,
  };
  for (const [name, holds] of Object.entries(conditions)) await enforcer.addFunction(name, condition(holds));
  return (request: Request): boolean => enforcer.enforceSync(request, request.purpose);
}
