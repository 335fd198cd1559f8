import type { Child } from 'hono/jsx';
import type { NameOf } from '../../gate/texts.ts';
import { cameFrom } from './came-from.ts';
import { NotFoundPage, StoppedPage } from './pages.tsx';
import type { View } from '../../ui/index.ts';
import type { Action } from '../action.ts';
import type { Question } from '../question.ts';
import type { FieldErrors, Stopped, Unanswered } from '../shell.ts';
import { type FormValues, readAnyForm, unreadableFields } from './form.ts';
import { callerOf, type Identity, type W } from './web.ts';

/** What is possible instead, as a page offers it: a link, or a form with one button. */
export type Way = { title: string; text: string } & (
  { href: string } | { post: string; fields?: Readonly<Record<string, string>> }
);

/** How a feature tells that an act of its own was stopped. */
export type Stop = {
  /** What was asked, in one sentence. */
  asked?: string;
  ways: readonly Way[];
  /** Names of fields, purposes and parties of the plan, in the language of the page. */
  nameOf?: NameOf;
};
export type SayStop = (stopped: Stopped) => Stop | Promise<Stop>;

/** A form that comes back: what was wrong, and everything that was typed. */
export type Problem<Refusal extends string = string> = {
  errors: FieldErrors;
  refusal: Refusal | null;
  values: FormValues;
};

export const noProblem: Problem<never> = { errors: {}, refusal: null, values: {} };

export type Shown = { stop?: SayStop; identity?: Identity; status?: 200 | 403 };

/** Answers a GET: asks a question and shows the answer. */
export async function show<Input, Answer>(
  w: W,
  question: Question<Input, Answer>,
  input: unknown,
  page: (answer: Answer, view: View) => Child | Promise<Child>,
  { stop, identity, status = 200 }: Shown = {},
): Promise<Response> {
  // The frame needs nothing of the answer, so both are read at the same time.
  const [asked, view] = await Promise.all([question.ask(callerOf(w, identity), input), w.var.view(w.var.language)]);
  if (asked.kind !== 'answer') return unanswered(w, asked, stop);
  return respond(w, await page(asked.answer, view), status);
}

export type Submitted<Value, Refusal extends string> = {
  /** Where to go after it was done (303, so that reloading does not repeat it). */
  to: (value: Value) => string | Response | Promise<string | Response>;
  /** The form again, with what was wrong. */
  again: (problem: Problem<Refusal>, view: View) => Child | Promise<Child>;
  stop?: SayStop;
  identity?: Identity;
  /** Adds what the path says to what the form says. */
  with?: Record<string, unknown>;
};

/** Answers a POST: performs an action, then redirects, shows the form again, or says what is possible. */
export async function submit<Input, Value, Refusal extends string>(
  w: W,
  action: Action<Input, Value, Refusal>,
  how: Submitted<Value, Refusal>,
): Promise<Response> {
  return submitValues(w, action, await readAnyForm(w), how);
}

/** The same, for a form that was read already. */
export async function submitValues<Input, Value, Refusal extends string>(
  w: W,
  action: Action<Input, Value, Refusal>,
  values: FormValues,
  { to, again, stop, identity, with: more }: Submitted<Value, Refusal>,
): Promise<Response> {
  const unreadable = unreadableFields(values);
  if (unreadable.length > 0) {
    const errors = Object.fromEntries(unreadable.map((name) => [name, 'unreadable-character']));
    return respond(
      w,
      await again({ errors, refusal: null, values: readable(values) }, await w.var.view(w.var.language)),
      422,
    );
  }
  const performed = await action.perform(callerOf(w, identity), { ...values, ...more });
  if (performed.kind === 'done') {
    const next = await to(performed.value);
    return typeof next === 'string' ? w.redirect(next, 303) : next;
  }
  if (performed.kind === 'invalid' || performed.kind === 'refused') {
    const errors = performed.kind === 'invalid' ? performed.errors : {};
    const refusal = performed.kind === 'refused' ? performed.refusal : null;
    return respond(w, await again({ errors, refusal, values }, await w.var.view(w.var.language)), 422);
  }
  return unanswered(w, performed, stop);
}

/** What was typed, without what cannot be shown again. */
const readable = (values: FormValues): FormValues =>
  JSON.parse(JSON.stringify(values).replace(/\\u0000|\uFFFD/g, '')) as FormValues;

/** The answer for what is stopped (409, with what is possible) and for what is not there (404, always the same). */
export async function unanswered(w: W, result: Unanswered, sayStop: SayStop = () => ({ ways: [] })): Promise<Response> {
  const view = await w.var.view(w.var.language);
  if (result.kind !== 'stopped') return respond(w, <NotFoundPage view={view} />, 404);
  const stop = await sayStop(result);
  return respond(w, <StoppedPage view={view} decision={result.decision} stop={stop} back={cameFrom(w)} />, 409);
}

export async function respond(w: W, page: Child, status: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500 = 200) {
  return w.html(`<!doctype html>${String(await page)}`, status);
}
