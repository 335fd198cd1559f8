import type { Action } from '../../platform/action.ts';
import type { Caller } from '../../platform/shell.ts';
import { forgiveTry, type Limit, takeTry } from './throttle.ts';
import { TooBusy } from './turnstile.ts';

type Counting = {
  limits: (caller: Caller, raw: Record<string, unknown>) => Promise<Limit[]>;
  /** Slow work outside the transaction, such as a password hash; what it returns is added to the input. */
  prepare?: (caller: Caller, raw: Record<string, unknown>) => Promise<Record<string, unknown>>;
};

/**
 * The same action, with its tries counted: in transactions of their own, because a refusal rolls its transaction back.
 * Only a refusal counts as a failure. `held` (`wait` or `busy`) is added to the input when nothing may be tried now;
 * the action answers it by refusing with the same word.
 */
export function counted<Input, Value, Refusal extends string>(
  action: Action<Input, Value, Refusal>,
  { limits, prepare }: Counting,
): Action<Input, Value, Refusal> {
  async function perform(caller: Caller, raw: unknown) {
    const { database } = caller.ground;
    const given = raw as Record<string, unknown>;
    const counting = await limits(caller, given);
    const wait = await database.withoutOrganisation((tx) => takeTry(tx, counting));
    if (wait > 0) return action.perform(caller, { ...given, held: 'wait' });
    const prepared = await prepareOrHold(caller, given);
    const performed = await action.perform(caller, { ...given, ...prepared });
    const failed = performed.kind === 'refused' && prepared.held === undefined;
    if (!failed) await database.withoutOrganisation((tx) => forgiveTry(tx, counting, performed.kind === 'done'));
    return performed;
  }
  async function prepareOrHold(caller: Caller, given: Record<string, unknown>): Promise<Record<string, unknown>> {
    try {
      return { held: undefined, ...(await prepare?.(caller, given)) };
    } catch (error) {
      if (error instanceof TooBusy) return { held: 'busy' };
      throw error;
    }
  }
  return { ...action, perform };
}
