import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import {
  clientSays,
  findRepresentatives,
  gateQuestion,
  getPerson,
  listCarers,
  listPermissions,
  mayHear,
  type Person,
} from '../../clients/index.ts';
import { listMembers } from '../../organisation/index.ts';
import { listActivities, type RunningActivity, runningActivity } from '../../plan/index.ts';
import { actOfPreparing } from '../policy.ts';
import { type Around, type Choice, choicesFor } from './choices.ts';
import { groundOptions, type GroundOption } from '../weighing/grounds.ts';
import type { Answers } from './answers.ts';
import { towards } from './recipients.ts';
import { settleInvolved, worksOn } from './settle-involved.ts';
import { type Check, findCheck } from './store.ts';

/** A check with what it is about; `question` is what the gate is asked for looking at it, null where nobody is named. */
export type Desk = { check: Check; activity: RunningActivity; question: GateQuestion | null };
export type NamedDesk = Desk & { question: GateQuestion };

/** A running check about a client, of this worker. Null: not there, not of this worker, or nobody is named in it. */
export async function gatherNamed(c: Context, id: string): Promise<NamedDesk | null> {
  const check = await ownCheck(c, id);
  if (!check || check.client === null) return null;
  const about = await gatherClient(c, check.client);
  if (!about) return null;
  return { check: { ...check, answers: await settleInvolved(c, check.client, check.answers) }, ...about };
}

/** A running check that names nobody. */
export async function gatherNameless(c: Context, id: string): Promise<Desk | null> {
  const check = await ownCheck(c, id);
  if (!check || check.client !== null) return null;
  const activity = await usualActivity(c);
  return activity && { check, activity, question: null };
}

/** What the gate is asked for looking at who it is about, with the plan of this client. */
export async function gatherClient(
  c: Context,
  client: string,
): Promise<{ question: GateQuestion; activity: RunningActivity } | null> {
  const scope = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
  if (!scope) return null;
  const question = { ...scope, act: actOfPreparing(scope.plan) };
  const activity = await runningActivity(c, scope.plan.activity);
  return activity && { question, activity };
}

/** Without a person: the plan of the own work that shares most, for its partners. */
export async function usualActivity(c: Context): Promise<RunningActivity | null> {
  const activities = await listActivities(c);
  const partners = (each: RunningActivity) => each.plan.flows.filter(({ role }) => role !== 'processor').length;
  return [...activities].sort((a, b) => partners(b) - partners(a))[0] ?? null;
}

const ownCheck = (c: Context, id: string) =>
  c.actor.kind === 'worker' ? findCheck(c, id, c.actor.account) : Promise.resolve(undefined);

export type Colleague = { account: string; name: string };

/** Everything that a page of the check may show. */
export type CheckPage = {
  check: Check;
  activity: RunningActivity;
  person: Person | null;
  choices: readonly Choice[];
  colleagues: readonly Colleague[];
  /** Name of the chosen colleague who does not work with this person, as far as the record knows. */
  outsider: string | null;
  /** Which task or law may carry it, towards who was chosen. */
  grounds: readonly GroundOption[];
};

/** Which task or law may carry it today, towards who was chosen. */
export function groundsFor(c: Context, { plan }: RunningActivity, answers: Answers): GroundOption[] {
  const to = towards(answers.to);
  return to ? groundOptions(to, plan.country, c.ground.law, dayOf(c.now)) : [];
}

export async function readDesk(c: Context, { check, activity, question }: Desk): Promise<CheckPage> {
  const { client } = check;
  const person = client === null ? null : await getPerson(c, client);
  const agreed = client === null ? new Set<string>() : await saidYes(c, client);
  const choices = choicesFor({
    plan: activity.plan,
    facts: question?.facts ?? null,
    around: client === null ? [] : await listAround(c, client),
    agreed,
    nameless: client === null,
    today: dayOf(c.now),
  });
  const self = c.actor.kind === 'worker' ? c.actor.account : '';
  const colleagues = (await listMembers(c)).filter(({ account }) => account !== self);
  const grounds = groundsFor(c, activity, check.answers);
  const outsider = await outsiderOf(c, check, colleagues);
  return { check, activity, person, choices, colleagues, outsider, grounds };
}

async function outsiderOf(c: Context, { client, answers }: Check, colleagues: readonly Colleague[]) {
  const chosen = colleagues.find(({ account }) => account === answers.colleague);
  if (!chosen || client === null || towards(answers.to)?.kind !== 'colleague') return null;
  return (await worksOn(c, client, chosen.account)) ? null : chosen.name;
}

async function saidYes(c: Context, client: string): Promise<Set<string>> {
  const permissions = await listPermissions(c, client);
  return new Set(
    permissions.filter(({ state }) => state === 'given').map(({ party, purpose }) => `${party}/${purpose}`),
  );
}

async function listAround(c: Context, client: string): Promise<Around[]> {
  const representatives = (await findRepresentatives(c, client)).filter(({ state }) => state === 'in-force');
  const carers = await listCarers(c, client);
  return [
    ...representatives.map(({ id, name }): Around => ({ kind: 'representative', id, name, agreed: true })),
    ...carers.map((carer): Around => {
      // Two have to say yes: the person, and the carer who would hear it.
      const agreed = clientSays(carer).state === 'given' && mayHear(carer, []);
      return { kind: 'carer', id: carer.id, name: carer.name, agreed };
    }),
  ];
}
