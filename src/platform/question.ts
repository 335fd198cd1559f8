import type { z } from 'zod';
import type { Context, Party } from './context.ts';
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

export type QuestionDefinition<Input, Gathered, Answer> = {
  name: string;
  may: readonly Party[];
  input: z.ZodType<Input>;
  /** Reads what the decision needs. `null`: not there, or not for this actor. */
  gather: (c: Context, input: Input) => Promise<Gathered | null>;
  gate: Guard<Input, Gathered>;
  /** Reads the answer, and says whose data it shows. */
  read: (c: Context, input: Input, gathered: Gathered, gated?: Gated) => Promise<{ answer: Answer; trace?: Trace }>;
};

export type Answered<Answer> = { kind: 'answer'; answer: Answer; gated?: Gated } | Unanswered;

export type Question<Input, Answer> = {
  name: string;
  ask: (caller: Caller, raw: unknown) => Promise<Answered<Answer>>;
  within: (c: Context, raw: unknown) => Promise<Answered<Answer>>;
  readonly _input?: Input;
};

/**
 * The only way to show anything: parse → permission → gather → gate → read and log, in one short transaction.
 * Reading about a person is an act (NEN 7513): no log, no answer.
 */
export function question<Input, Gathered, Answer>(
  definition: QuestionDefinition<Input, Gathered, Answer>,
): Question<Input, Answer> {
  const { name, gate } = definition;
  register({ name, kind: 'question', may: definition.may, guard: typeof gate === 'string' ? gate : 'gate' });

  async function within(c: Context, raw: unknown): Promise<Answered<Answer>> {
    if (!may(c.actor, definition.may)) return { kind: 'absent' };
    const parsed = parse(definition.input, raw);
    if ('errors' in parsed) return { kind: 'absent' };
    const gathered = await definition.gather(c, parsed.input);
    if (gathered === null) return { kind: 'absent' };

    const asked = typeof gate === 'string' ? undefined : gate(c, parsed.input, gathered);
    const gated = asked && decideOn(c, asked);
    if (gated && holdsBack(gated.decision)) {
      await leaveTrace(c, name, 'stopped', {}, gated);
      return { kind: 'stopped', ...gated };
    }
    const { answer, trace } = await definition.read(c, parsed.input, gathered, gated);
    // A question without a gate shows no person, unless its trace says whom.
    if (gated || trace?.about?.length) await leaveTrace(c, name, 'seen', trace ?? {}, gated);
    return { kind: 'answer', answer, ...(gated && { gated }) };
  }
  const ask = (caller: Caller, raw: unknown) => inTransaction(caller, (c) => within(c, raw));
  return { name, ask, within };
}
