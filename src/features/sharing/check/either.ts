import type { Action } from '../../../platform/action.ts';
import type { Question } from '../../../platform/question.ts';

/**
 * A check about a client passes the gate; one that names nobody has nothing that a gate could guard. They are two
 * questions with a permission of their own, and one address: whichever has the check answers.
 */
export const eitherQuestion = <Input, Answer>(
  named: Question<Input, Answer>,
  nameless: Question<Input, Answer>,
): Question<Input, Answer> => ({
  name: named.name,
  ask: async (caller, raw) => {
    const answered = await named.ask(caller, raw);
    return answered.kind === 'absent' ? nameless.ask(caller, raw) : answered;
  },
  within: async (c, raw) => {
    const answered = await named.within(c, raw);
    return answered.kind === 'absent' ? nameless.within(c, raw) : answered;
  },
});

export const eitherAction = <Input, Value, Refusal extends string>(
  named: Action<Input, Value, Refusal>,
  nameless: Action<Input, Value, Refusal>,
): Action<Input, Value, Refusal> => ({
  name: named.name,
  perform: async (caller, raw) => {
    const performed = await named.perform(caller, raw);
    return performed.kind === 'absent' ? nameless.perform(caller, raw) : performed;
  },
  within: async (c, raw) => {
    const performed = await named.within(c, raw);
    return performed.kind === 'absent' ? nameless.within(c, raw) : performed;
  },
});
