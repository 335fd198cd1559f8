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
import { ladder, type Rung } from '../weighing/ladder.ts';
import { weigh, type Weighing } from '../weighing/weigh.ts';
import { alsoAbout, heedNo, withCarers } from './with-carers.ts';

/** Weighs a check about a client: every rung with the facts of this moment. */
export async function weighDesk(c: Context, { check, activity }: NamedDesk, channel?: Channel): Promise<Weighing> {
  const { plan } = activity;
  const rungs = ladder(check.answers, plan, channel);
  const acts = rungs.flatMap(({ act }) => act ?? []);
  const said = { answers: check.answers, advised: await wasAdvised(c, check) };
  const facts = await factsOfActs(c, check.client!, acts, said);
  return weigh(withoutVainQuestion(rungs, facts), (act) =>
    decide(act, plan, facts.get(aboutFacts(act))!, c.ground.law),
  );
}

/** Where the client said yes and a carer is in the way, asking the client again helps nobody. */
function withoutVainQuestion(rungs: readonly Rung[], facts: ReadonlyMap<string, Facts>): readonly Rung[] {
  const wanted = rungs.find(({ asked }) => asked)?.act;
  const people = (wanted && facts.get(aboutFacts(wanted))?.people) ?? [];
  const vain = people.length > 1 && people[0]?.permission === 'given';
  return vain ? rungs.filter(({ name }) => name !== 'ask-consent') : rungs;
}

/** What the facts of a person depend on: acts that agree in it need one look. */
const aboutFacts = ({ purpose, recipient, channel, operation, data }: Act): string =>
  JSON.stringify([purpose, recipient, channel, operation, data]);

async function factsOfActs(c: Context, client: string, acts: readonly Act[], said: Said): Promise<Map<string, Facts>> {
  const distinct = new Map(acts.map((act) => [aboutFacts(act), act]));
  const questions = [...distinct.values()].map((act) => ({ act, representative: receiver(act, said) }));
  const found = (await gateQuestions(c, client, questions)) ?? [];
  const keys = [...distinct.keys()];
  const known = new Map<string, Facts>();
  for (const [at, asking] of found.entries()) known.set(keys[at]!, await withSaid(c, client, asking, said));
  return known;
}

/** What the worker said, and whether somebody advised on it. */
export type Said = { answers: Answers; advised: boolean };

/** Who receives, where that is somebody who acts for the person. */
const receiver = ({ recipient }: Act, { answers }: Said): string | null =>
  recipient?.kind === 'representative' ? (towards(answers.to)?.id ?? null) : null;

async function withSaid(c: Context, client: string, asked: GateQuestion, { answers, advised }: Said): Promise<Facts> {
  const everybody = await withCarers(c, client, asked.facts, alsoAbout(answers));
  const facts = heedNo(asked, factsWith(everybody, answers, c.ground.law, dayOf(c.now)));
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
  const facts = await withSaid(c, client, asked, said);
  return { ...asked, facts: { ...facts, deviation: deviation === '' ? null : { reason: deviation } } };
}
