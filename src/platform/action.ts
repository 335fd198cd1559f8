import type { z } from 'zod';
import type { Context, Happening, Party } from './context.ts';
import { register } from './registry.ts';
import {
  type Caller,
  decideOn,
  type Gated,
  type Guard,
  holdsBack,
  inTransaction,
  leaveTrace,
  may,
  parse,
  type Trace,
  type Unanswered,
} from './shell.ts';

/** What `run` answers: the value, the trace for the log, and what others may react to. */
export type Done<Value> = { done: Value; trace?: Trace; happened?: readonly Happening[] };
export type Refused<Refusal extends string> = { refused: Refusal };

export type ActionDefinition<Input, Gathered, Value, Refusal extends string> = {
  name: string;
  may: readonly Party[];
  input: z.ZodType<Input>;
  /** Reads what the decision needs. `null`: not there, or not for this actor. */
  gather: (c: Context, input: Input) => Promise<Gathered | null>;
  /** What this act is, in the vocabulary of the plan; or why it needs no gate. */
  gate: Guard<Input, Gathered>;
  /** Writes. Refuses before it writes; whatever it wrote before a refusal is rolled back. */
  run: (c: Context, input: Input, gathered: Gathered, gated?: Gated) => Promise<Done<Value> | Refused<Refusal>>;
};

export type Performed<Value, Refusal extends string> =
  { kind: 'done'; value: Value } | { kind: 'refused'; refusal: Refusal } | Unanswered;

export type Action<Input, Value, Refusal extends string> = {
  name: string;
  perform: (caller: Caller, raw: unknown) => Promise<Performed<Value, Refusal>>;
  /** For reactions and for one action inside another: the same steps, in the transaction that is already open. */
  within: (c: Context, raw: unknown) => Promise<Performed<Value, Refusal>>;
  readonly _input?: Input;
};

class RolledBack extends Error {
  readonly refusal: string;
  constructor(refusal: string) {
    super(refusal);
    this.refusal = refusal;
  }
}

/**
 * The only way to change anything: parse → permission → gather → gate → record, in one transaction with the
 * decision, the log entry and the jobs. What the outside world must do is a job that runs after the commit.
 */
export function action<Input, Gathered, Value, Refusal extends string = never>(
  definition: ActionDefinition<Input, Gathered, Value, Refusal>,
): Action<Input, Value, Refusal> {
  const { name, gate } = definition;
  register({ name, kind: 'action', may: definition.may, guard: typeof gate === 'string' ? gate : 'gate' });

  async function within(c: Context, raw: unknown): Promise<Performed<Value, Refusal>> {
    if (!may(c.actor, definition.may)) return { kind: 'absent' };
    const parsed = parse(definition.input, raw);
    if ('errors' in parsed) return { kind: 'invalid', errors: parsed.errors };
    const gathered = await definition.gather(c, parsed.input);
    if (gathered === null) return { kind: 'absent' };

    const question = typeof gate === 'string' ? undefined : gate(c, parsed.input, gathered);
    const gated = question && decideOn(c, question);
    if (gated && holdsBack(gated.decision)) {
      await leaveTrace(c, name, 'stopped', {}, gated);
      return { kind: 'stopped', ...gated };
    }
    const ran = await definition.run(c, parsed.input, gathered, gated);
    if ('refused' in ran) throw new RolledBack(ran.refused);
    const entry = await leaveTrace(c, name, 'done', ran.trace ?? {}, gated);
    for (const happening of ran.happened ?? []) {
      for (const react of c.ground.reactions.get(happening.name) ?? []) await react(c, { ...happening, entry });
    }
    return { kind: 'done', value: ran.done };
  }

  async function perform(caller: Caller, raw: unknown): Promise<Performed<Value, Refusal>> {
    try {
      return await inTransaction(caller, (c) => within(c, raw));
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error;
      await inTransaction(caller, (c) => leaveTrace(c, name, 'refused', {}));
      return { kind: 'refused', refusal: error.refusal as Refusal };
    }
  }
  return { name, perform, within };
}
