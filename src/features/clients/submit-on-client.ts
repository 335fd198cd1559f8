import type { Child } from 'hono/jsx';
import type { Action } from '../../platform/action.ts';
import { type Problem, respond, unanswered, type Way } from '../../platform/http/bind.tsx';
import { readForm } from '../../platform/http/form.ts';
import { callerOf, type W } from '../../platform/http/web.ts';
import type { Question } from '../../platform/question.ts';
import type { View } from '../../ui/index.ts';
import { reasonMissing } from './reason-missing.ts';
import { clientWays } from './client-ways.ts';

export const clientOf = (w: W): string => w.req.param('client') ?? '';

export type OnClient<Value, Answer> = {
  /** Adds what the path says to what the form says. */
  with?: Record<string, unknown>;
  to: (value: Value) => string | Response | Promise<string | Response>;
  /** What the form needs to be shown again; asked as whoever looks at it would. */
  question: Question<{ client: string }, Answer>;
  again: (answer: Answer, problem: Problem, view: View) => Child;
  /** What this page itself can do when the plan does not allow it. */
  ways?: readonly Way[];
};

/**
 * Answers a form about one client. A wrong form about a client out of scope must not look different from one about
 * nobody (404, the same body), so the question for the page goes before telling what was wrong.
 */
export async function submitOnClient<Input, Value, Refusal extends string, Answer>(
  w: W,
  action: Action<Input, Value, Refusal>,
  { with: more, to, question, again, ways }: OnClient<Value, Answer>,
): Promise<Response> {
  const client = clientOf(w);
  const stop = clientWays(w, client, ways);
  const values = await readForm(w);
  const performed = await action.perform(callerOf(w), { ...values, ...more, client });
  if (performed.kind === 'done') {
    const next = await to(performed.value);
    return typeof next === 'string' ? w.redirect(next, 303) : next;
  }
  const unsaid = reasonMissing(performed);
  if (performed.kind !== 'invalid' && performed.kind !== 'refused' && !unsaid) return unanswered(w, performed, stop);
  const asked = await question.ask(callerOf(w), { client });
  if (asked.kind !== 'answer') return unanswered(w, asked, stop);
  const errors = performed.kind === 'invalid' ? performed.errors : unsaid ? { reason: 'reason-missing' } : {};
  const refusal = performed.kind === 'refused' ? performed.refusal : null;
  return respond(w, await again(asked.answer, { errors, refusal, values }, await w.var.view(w.var.language)), 422);
}
