import type { Act, Facts } from '../../../gate/act.ts';
import { decide } from '../../../gate/decide.ts';
import type { Channel } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import type { Answers } from '../check/answers.ts';
import type { NamedDesk } from '../check/desk.ts';
import { towards } from '../check/recipients.ts';
import { gateQuestion, gateQuestions } from '../../clients/index.ts';
import { wasAdvised } from '../doubt/was-advised.ts';
import { factsWith } from '../weighing/grounds.ts';
import { ladder } from '../weighing/ladder.ts';
import { weigh, type Weighing } from '../weighing/weigh.ts';

/** Weighs a check about a client: every rung with the facts of this moment. */
export async function weighDesk(c: Context, { check, activity }: NamedDesk, channel?: Channel): Promise<Weighing> {
  const { plan } = activity;
  const rungs = ladder(check.answers, plan, channel);
  const acts = rungs.flatMap(({ act }) => act ?? []);
  const said = { answers: check.answers, advised: await wasAdvised(c, check.id) };
  const facts = await factsOfActs(c, check.client!, acts, said);
  return weigh(rungs, (act) => decide(act, plan, facts.get(aboutFacts(act))!, c.ground.law));
}

/** What the facts of a person depend on: acts that agree in it need one look. */
const aboutFacts = ({ purpose, recipient, channel, operation, data }: Act): string =>
  JSON.stringify([purpose, recipient, channel, operation, data]);

async function factsOfActs(c: Context, client: string, acts: readonly Act[], said: Said): Promise<Map<string, Facts>> {
  const distinct = new Map(acts.map((act) => [aboutFacts(act), act]));
  const questions = [...distinct.values()].map((act) => ({ act, representative: receiver(act, said) }));
  const found = (await gateQuestions(c, client, questions)) ?? [];
  const keys = [...distinct.keys()];
  return new Map(found.map(({ facts }, at) => [keys[at]!, withSaid(c, facts, said)]));
}

/** What the worker said, and whether somebody advised on it. */
export type Said = { answers: Answers; advised: boolean };

/** Who receives, where that is somebody who acts for the person. */
const receiver = ({ recipient }: Act, { answers }: Said): string | null =>
  recipient?.kind === 'representative' ? (towards(answers.to)?.id ?? null) : null;

function withSaid(c: Context, recorded: Facts, { answers, advised }: Said): Facts {
  const facts = factsWith(recorded, answers, c.ground.law, dayOf(c.now));
  return { ...facts, consulted: facts.consulted || advised };
}

/** What the gate is asked about one act of this check: the facts of the record, with what the worker said. */
export async function askedOf(
  c: Context,
  client: string,
  act: Act,
  said: Said,
  deviation: string = '',
): Promise<GateQuestion | null> {
  const asked = await gateQuestion(c, client, act, receiver(act, said));
  if (!asked) return null;
  const facts = withSaid(c, asked.facts, said);
  return { ...asked, facts: { ...facts, deviation: deviation === '' ? null : { reason: deviation } } };
}
