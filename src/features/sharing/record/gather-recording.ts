import type { Act } from '../../../gate/act.ts';
import type { Context } from '../../../platform/context.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import { gatherNamed, type NamedDesk } from '../check/desk.ts';
import { findShareDecision } from '../decisions/store.ts';
import { wasAdvised } from '../doubt/was-advised.ts';
import { askedOf } from '../outcome/weigh-desk.ts';
import { ladder, type Rung } from '../weighing/ladder.ts';
import type { Recording } from './input.ts';

export type Recordable = {
  desk: NamedDesk;
  /** Null where nothing is shared. */
  rung: Rung | null;
  /** What the gate is asked about the rung; null where no data leave. */
  asked: GateQuestion | null;
  /** What the worker wanted at first, for the proof of a decision not to share. */
  wanted: GateQuestion | null;
};

/** Everything a decision rests on, at this moment. Null: no such check of this worker, or not a rung of its ladder. */
export async function gatherRecording(c: Context, input: Recording): Promise<Recordable | null> {
  const desk = await gatherNamed(c, input.check);
  if (!desk) return null;
  const { answers, client } = desk.check;
  if (input.replaces !== '' && (await findShareDecision(c, input.replaces))?.client !== client) return null;
  const rungs = ladder(answers, desk.activity.plan, input.channel);
  const rung = rungs.find(({ name }) => name === input.step) ?? null;
  if (rung === null && input.step !== 'not-shared') return null;
  const said = { answers, advised: await wasAdvised(c, desk.check) };
  const ask = (act: Act | null | undefined, why = '') => (act ? askedOf(c, client!, act, said, why) : null);
  const asked = await ask(rung?.act, input.deviation);
  const wanted = await ask(rungs.find((each) => each.asked)?.act);
  return { desk, rung, asked, wanted };
}
