import type { Act, Facts, PersonFacts } from '../../../gate/act.ts';
import type { Plan } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import { agreementsInForce } from '../../agreements/index.ts';
import { runningActivity, type RunningActivity } from '../../plan/index.ts';
import { findRelations } from '../need-to-know/find-relations.ts';
import type { Relation } from '../policy.ts';
import { listActivitiesOf } from '../record/store.ts';
import { isToReferrer, withOpenings } from '../referrer/opening.ts';
import { listOpened } from '../referrer/opening-store.ts';
import { loadPersonFacts, loadStanding } from './load-person-facts.ts';

/**
 * What the gate is asked about one act on one client, or on several for a list: the plan of their activity and every
 * fact of this moment. Null when one of them is not there or out of scope for the actor: show that as not there.
 * Clients in a list belong to one activity; otherwise null too. `representative` is who receives, when the recipient of
 * the act is one: only what that person may do for the client counts.
 */
export async function gateQuestion(
  c: Context,
  client: string | readonly string[],
  act: Act,
  representative: string | null = null,
): Promise<GateQuestion | null> {
  const clients = typeof client === 'string' ? [client] : client;
  // Read together, because that is one wait; without a scope nothing of it is used.
  const [scope, peopleUnder, agreements] = await Promise.all([
    findScope(c, clients),
    loadPersonFacts(c, clients, act, representative),
    agreementsInForce(c),
  ]);
  if (!scope) return null;
  const plan = await planFor(c, clients, scope.activity.plan, act);
  return { act, plan, facts: factsWith(c, scope.relation, peopleUnder(plan), agreements), about: clients };
}

/** What the client opened in the wall around the referrer holds for this client alone. */
async function planFor(c: Context, clients: readonly string[], agreed: Plan, act: Act): Promise<Plan> {
  const opened = isToReferrer(agreed, act) && clients.length === 1 ? await listOpened(c, clients) : null;
  return opened ? withOpenings(agreed, act, opened.get(clients[0]!) ?? []) : agreed;
}

/**
 * The same about one client for several acts in one look: what does not depend on the act is read once. In the order of
 * `asked`; null when the client is not there or out of scope. Nothing may be written between this and the gate.
 */
export async function gateQuestions(
  c: Context,
  client: string,
  asked: readonly { act: Act; representative: string | null }[],
): Promise<GateQuestion[] | null> {
  const standing = loadStanding(c, [client]);
  const [scope, agreements, ...known] = await Promise.all([
    findScope(c, [client]),
    agreementsInForce(c),
    ...asked.map(({ act, representative }) => loadPersonFacts(c, [client], act, representative, standing)),
  ]);
  if (!scope) return null;
  const plans = await Promise.all(asked.map(({ act }) => planFor(c, [client], scope.activity.plan, act)));
  return asked.map(({ act }, at) => {
    const plan = plans[at]!;
    return { act, plan, facts: factsWith(c, scope.relation, known[at]!(plan), agreements), about: [client] };
  });
}

/**
 * What the gate is asked when somebody who works here tries a client without any tie: it says no, and that it was tried
 * is kept, so that the person sees it and somebody can ask (T-01). Null where there is nothing to keep.
 */
export async function strangerQuestion(c: Context, client: string, act: Act): Promise<GateQuestion | null> {
  if (c.actor.kind !== 'worker') return null;
  const [relations, [activity]] = await Promise.all([findRelations(c, [client]), listActivitiesOf(c, [client])]);
  const running = activity !== undefined && relations.get(client) === 'none' && (await runningActivity(c, activity));
  if (!running) return null;
  const { plan } = running;
  const purpose = plan.purposes.find(({ operations }) => operations.includes(act.operation))?.id ?? '';
  const people = (await loadPersonFacts(c, [client], { ...act, purpose }, null))(plan);
  const data = plan.purposes.find(({ id }) => id === purpose)?.fields.slice(0, 1) ?? [];
  const asked = { ...act, purpose, data: data.map(({ field }) => field) };
  return { act: asked, plan, facts: await factsOf(c, 'none', people), about: [client] };
}

export type Scope = { activity: RunningActivity; relation: Relation };

/** The activity that these clients belong to, and the loosest tie of the actor to them; null when out of scope. */
export async function findScope(c: Context, clients: readonly string[]): Promise<Scope | null> {
  const [relations, activities] = await Promise.all([findRelations(c, clients), listActivitiesOf(c, clients)]);
  const ties = clients.map((each) => relations.get(each) ?? 'none');
  if (ties.length === 0 || ties.includes('none')) return null;
  const [first] = activities;
  if (first === undefined || activities.some((each) => each !== first)) return null;
  const activity = await runningActivity(c, first);
  return activity && { activity, relation: loosest(ties) };
}

const loosest = (ties: readonly Relation[]): Relation =>
  (['break-glass', 'team', 'own'] as const).find((tie) => ties.includes(tie)) ?? 'none';

/** Facts about a moment without a person on file yet use this too: adding a client. */
export const factsOf = async (c: Context, relation: Relation, people: readonly PersonFacts[]): Promise<Facts> =>
  factsWith(c, relation, people, await agreementsInForce(c));

function factsWith(
  c: Context,
  relation: Relation,
  people: readonly PersonFacts[],
  agreements: Facts['agreements'],
): Facts {
  return {
    now: c.now.toISOString(),
    // A guest has no tie to a client: what somebody outside sees was decided when a worker gave it.
    actor: { kind: c.actor.kind === 'visitor' || c.actor.kind === 'guest' ? 'system' : c.actor.kind, relation },
    people,
    agreements,
    deviation: null,
    consulted: false,
  };
}
