import type { z } from 'zod';
import type { Act, Facts } from '../gate/act.ts';
import { compile } from '../gate/compile.ts';
import type { Decision } from '../gate/decision.ts';
import type { Plan } from '../gate/plan.ts';
import { type Actor, type Context, type Ground, type Language, type Party, partiesOf } from './context.ts';
import { keepDecision } from './decisions.ts';
import type { Exemption } from './exemptions.ts';
import { newId } from './ids.ts';

/** What `action()` and `question()` have in common: parse → permission → gather → gate, and the trace they leave. */

export type Caller = { ground: Ground; actor: Actor; organisation: string; request: string; language: Language };

/** What the gate is asked, and about whom (ids; the first is the person under whose key the decision is kept). */
export type GateQuestion = { act: Act; plan: Plan; facts: Facts; about: readonly string[] };

export type Guard<Input, Gathered> = ((c: Context, input: Input, gathered: Gathered) => GateQuestion) | Exemption;

/** What an act leaves in the log besides who, when and which decision. */
export type Trace = {
  /** Ids of the people it was about; a list names everyone it showed. */
  about?: readonly string[];
  object?: { kind: string; id: string };
  /** Kept under the log key of the person (or of the organisation); never in the log itself. */
  detail?: string;
};

/** Errors per field: the path in the form, and the kebab-case name of what is wrong. */
export type FieldErrors = Readonly<Record<string, string>>;

/** A question to the gate with its answer, under the id by which the log and the page refer to it. */
export type Gated = { id: string; question: GateQuestion; decision: Decision };

export type Stopped = { kind: 'stopped' } & Gated;
export type Unanswered =
  | { kind: 'invalid'; errors: FieldErrors }
  /** Not allowed, not in scope, or not there: one answer for the three. */
  | { kind: 'absent' }
  | Stopped;

export const may = (actor: Actor, allowed: readonly Party[]): boolean =>
  partiesOf(actor).some((party) => allowed.includes(party));

export function parse<Input>(schema: z.ZodType<Input>, raw: unknown): { input: Input } | { errors: FieldErrors } {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { input: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const missing = issue.code === 'invalid_type' && issue.input === undefined;
    errors[issue.path.join('.')] ??= issue.code === 'custom' ? issue.message : missing ? 'required' : issue.code;
  }
  return { errors };
}

/** Runs `work` in one transaction in which the database shows this organisation only. */
export function inTransaction<T>(caller: Caller, work: (c: Context) => Promise<T>): Promise<T> {
  return caller.ground.database.withOrganisation(caller.organisation, (tx) =>
    work({ ...caller, tx, now: caller.ground.clock.now() }),
  );
}

/** One gate per plan in memory: an approved version is one object, and what was decided under it is recalled (ADR 0004). */
const gates = new WeakMap<Plan, ReturnType<typeof compile>>();

export function decideOn({ ground }: Context, question: GateQuestion): Gated {
  const { act, plan, facts } = question;
  const gate = gates.get(plan) ?? compile(plan, ground.law);
  gates.set(plan, gate);
  return { id: newId(), question, decision: gate(act, facts) };
}

/** Holds an act back: the outcome itself, or something that must happen first. */
export const holdsBack = (decision: Decision): boolean =>
  decision.outcome === 'consult' ||
  decision.outcome === 'not-like-this' ||
  decision.conditions.some((condition) => condition.when === 'before' && !condition.met);

/** One entry in the log, in the transaction of the act, with the decision and its facts; its id. No log, no act. */
export async function leaveTrace(
  c: Context,
  name: string,
  outcome: 'done' | 'seen' | 'stopped' | 'refused',
  trace: Trace,
  gated?: Gated,
): Promise<string> {
  const about = trace.about ?? gated?.question.about ?? [];
  if (gated) await keepDecision(c, name, gated);
  return c.ground.audit.append(c.tx, {
    organisation: c.organisation,
    at: c.now,
    actor: actorId(c.actor),
    role: partiesOf(c.actor).join('+'),
    action: name,
    outcome,
    about,
    object: trace.object ?? null,
    detail: trace.detail ?? null,
    decision: gated?.id ?? null,
    breakGlass: gated?.question.facts.actor.relation === 'break-glass',
    request: c.request,
    version: c.ground.version,
  });
}

/** The id under which the log knows an actor: an account, a client, a representative, a guest, or nobody. */
function actorId(actor: Actor): string | null {
  if (actor.kind === 'worker') return actor.account;
  if (actor.kind === 'client') return actor.client;
  if (actor.kind === 'guest') return actor.guest;
  return actor.kind === 'representative' ? actor.representative : null;
}
