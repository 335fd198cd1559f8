import type { Child } from 'hono/jsx';
import type { Action } from '../../platform/action.ts';
import { type Problem, respond, type SayStop, unanswered } from '../../platform/http/bind.tsx';
import { readForm } from '../../platform/http/form.ts';
import { callerOf, type W } from '../../platform/http/web.ts';
import type { Stopped } from '../../platform/shell.ts';
import type { View } from '../../ui/index.ts';
import { clientWays } from '../clients/index.ts';

type Ends<Value, Refusal extends string> = {
  /** Adds what the path says to what the form says. */
  with: Record<string, unknown>;
  to: (value: Value) => string;
  /** The page again with what was wrong; null where whoever asks would find no such page. */
  again: (problem: Problem<Refusal>, view: View) => Promise<Child | null>;
};

/** What is possible where the plan holds back a look at the person, by the pages of that person. */
export const stopOnClient =
  (w: W): SayStop =>
  (stopped: Stopped) =>
    clientWays(w, stopped.question.about[0] ?? '')(stopped);

/**
 * Answers a form about a decision or a question. A wrong form about what is out of scope must not look different from
 * one about nothing (404, the same body), so the page is asked before it is told what was wrong.
 */
export async function submitForm<Input, Value, Refusal extends string>(
  w: W,
  action: Action<Input, Value, Refusal>,
  { with: more, to, again }: Ends<Value, Refusal>,
): Promise<Response> {
  const values = await readForm(w);
  const performed = await action.perform(callerOf(w), { ...values, ...more });
  if (performed.kind === 'done') return w.redirect(to(performed.value), 303);
  if (performed.kind !== 'invalid' && performed.kind !== 'refused') return unanswered(w, performed, stopOnClient(w));
  const errors = performed.kind === 'invalid' ? performed.errors : {};
  const refusal = performed.kind === 'refused' ? performed.refusal : null;
  const page = await again({ errors, refusal, values }, await w.var.view(w.var.language));
  return page === null ? unanswered(w, { kind: 'absent' }) : respond(w, page, 422);
}
