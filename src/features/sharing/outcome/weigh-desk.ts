import type { Act, Facts } from '../../../gate/act.ts';
import { decide } from '../../../gate/decide.ts';
import type { Channel } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import type { Answers } from '../check/answers.ts';
import type { NamedDesk } from '../check/desk.ts';
import { towards } from '../check/recipients.ts';
<<<<<<< HEAD
import { gateQuestion } from '../../clients/index.ts';
import { wasAdvised } from '../doubt/was-advised.ts';
=======
import { gateQuestion, gateQuestions } from '../../clients/index.ts';
>>>>>>> 8b9977f (Read what is known about a client once for all rungs of the share check)
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
<<<<<<< HEAD
  const found = await Promise.all(
    [...distinct].map(async ([key, act]) => [key, await askedOf(c, client, act, said)] as const),
  );
  return new Map(found.flatMap(([key, asked]) => (asked ? [[key, asked.facts] as const] : [])));
}

/** What the worker said, and whether somebody advised on it. */
export type Said = { answers: Answers; advised: boolean };
=======
  const questions = [...distinct.values()].map((act) => ({ act, representative: receiver(act, answers) }));
  const found = (await gateQuestions(c, client, questions)) ?? [];
  const keys = [...distinct.keys()];
  return new Map(found.map(({ facts }, at) => [keys[at]!, factsWith(facts, answers, c.ground.law, dayOf(c.now))]));
}

/** Who receives, where that is somebody who acts for the person. */
const receiver = ({ recipient }: Act, answers: Answers): string | null =>
  recipient?.kind === 'representative' ? (towards(answers.to)?.id ?? null) : null;
>>>>>>> 8b9977f (Read what is known about a client once for all rungs of the share check)

/** What the gate is asked about one act of this check: the facts of the record, with what the worker said. */
export async function askedOf(
  c: Context,
  client: string,
  act: Act,
  { answers, advised }: Said,
  deviation: string = '',
): Promise<GateQuestion | null> {
  const asked = await gateQuestion(c, client, act, receiver(act, answers));
  if (!asked) return null;
  const facts = factsWith(asked.facts, answers, c.ground.law, dayOf(c.now));
  const consulted = facts.consulted || advised;
  return { ...asked, facts: { ...facts, consulted, deviation: deviation === '' ? null : { reason: deviation } } };
}
