import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { keepDecision } from '../../../platform/decisions.ts';
import { decideOn, type Gated } from '../../../platform/shell.ts';
import { type Desk, gatherNameless, groundsFor } from '../check/desk.ts';
import { eitherAction } from '../check/either.ts';
import { firstUnanswered, isSaid } from '../check/missing.ts';
import { type Towards, towards } from '../check/recipients.ts';
import { holdCheck, removeCheck } from '../check/store.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { addShareDecision } from '../decisions/store.ts';
import { decidedLately } from '../outcome/weigh-check.ts';
import { draftFor, sayKnows, sayToldOf } from '../outcome/name-parts.ts';
import { deepest, type Told } from '../weighing/depth.ts';
import { chosenOf, groundOf, lawOf, recipientOf, wordsOf } from './decision-of.ts';
import { gatherRecording, type Recordable } from './gather-recording.ts';
import { Recording } from './input.ts';
import { saysMore } from './own-words.ts';
import { takeTurns } from './take-turns.ts';

export type NotRecorded =
  'not-answered' | 'write-reasons' | 'edit-reasons' | 'say-why-deviate' | 'somebody-decided' | 'already-recorded';

const name = 'sharing.record-decision';

type Recorded = { decision: string; client: string | null };

const recordNamed = action<Recording, Recordable, Recorded, NotRecorded>({
  name,
  may: ['worker'],
  input: Recording,
  gather: gatherRecording,
  // What is told or asked passes the gate; whoever shares nothing only looks at the file.
  gate: (_c, _input, { desk, asked }) => asked ?? desk.question,
  run: async (c, input, found, gated) => {
    const { check, activity } = found.desk;
    const { answers } = check;
    const client = check.client!;
    const to = towards(answers.to);
    const refused = whyNot(c, input, found);
    if (refused || !to) return { refused: refused ?? 'not-answered' };
    const before = await decidedBefore(c, input, found);
    if (before) return { refused: before };
    const proof = await proofOf(c, found, gated);
    const told = found.rung?.told ?? {};
    const decision = await addShareDecision(c, {
      id: check.id,
      client,
      activity: activity.id,
      purpose: proof?.question.act.purpose ?? found.desk.question.act.purpose,
      recipient: recipientOf(answers),
      direction: answers.direction || 'tell',
      fields: Object.keys(chosenOf(input.step) === 'not-shared' ? answers.fields : told),
      depth: deepest(told),
      channel: chosenOf(input.step) === 'shared' ? (proof?.question.act.channel ?? null) : null,
      outcome: proof?.decision.outcome ?? 'yes',
      chosen: chosenOf(input.step),
      ground: groundOf(proof?.question.facts ?? null, input.step),
      law: lawOf(proof?.decision ?? null),
      gateDecision: proof?.id ?? null,
      covenant: null,
      followsRoute: proof?.decision.deviated !== true,
      decidedBy: c.actor.kind === 'worker' ? c.actor.account : '',
      replaces: input.replaces === '' ? null : input.replaces,
      words: wordsOf(answers, told, sentencesOf(c, input, found.desk, told)),
    });
    await removeCheck(c, check.id);
    return {
      done: { decision, client },
      trace: { about: [client], object: { kind: 'share-decision', id: decision }, ...detailOf(to, answers.knows) },
      happened: [{ name: 'share.decided', client, decision, check: check.id, knows: answers.knows }],
    };
  },
});

/** One decision out of one check, and of two people who decide about the same, the second sees the first. */
async function decidedBefore(
  c: Context,
  input: Recording,
  { desk: { check } }: Recordable,
): Promise<NotRecorded | null> {
  const { answers, client } = check;
  if (!(await holdCheck(c, check.id))) return 'already-recorded';
  await takeTurns(c, client!, recipientOf(answers));
  const earlier = await decidedLately(c, client!, answers);
  return earlier.some((each) => isNew(c, each, input)) ? 'somebody-decided' : null;
}

/** Of somebody else, and not read yet; what one decided oneself stands in nobody's way. */
const isNew = (c: Context, { id, decidedBy }: ShareDecision, { seen }: Recording): boolean =>
  c.actor.kind === 'worker' && decidedBy !== c.actor.account && !seen.includes(id);

/**
 * The client reads in the own log with whom; not where knowing it now would put somebody in danger (UAVG 41). Whether an
 * authority is named is asked again whenever the log is read (`informing/name-to-person.ts`).
 */
const detailOf = ({ kind, id }: Towards, knows: string) =>
  kind === 'party' && id !== null && knows !== 'not-safe' ? { detail: id } : {};

const sentencesOf = (c: Context, { reasons, deviation, howToTell }: Recording, desk: Desk, told: Told) => ({
  reasons,
  deviation,
  howToTell,
  necessity: sayToldOf(c.language, desk.activity, told),
  subsidiarity: desk.check.answers.why,
  knows: sayKnows(c.language, desk.check.answers),
});

/** Refused before anything is written; everything that was typed comes back. */
function whyNot(c: Context, input: Recording, { desk, rung }: Recordable): NotRecorded | null {
  const { answers } = desk.check;
  if (firstUnanswered(answers, groundsFor(c, desk.activity, answers)) !== null) return 'not-answered';
  if (!isSaid(input.reasons)) return 'write-reasons';
  return finished(input, desk, rung?.told ?? {}) ? null : 'edit-reasons';
}

const finished = ({ reasons, step }: Recording, desk: Desk, told: Told): boolean =>
  saysMore(reasons, [draftFor('nl', desk, step, told), draftFor('en', desk, step, told)]);

/** The decision of the gate that this one rests on; about what was wanted, where nothing is shared. */
async function proofOf(c: Context, { rung, asked, wanted }: Recordable, gated?: Gated): Promise<Gated | null> {
  if (asked && gated) return gated;
  if (rung !== null || !wanted) return null;
  const judged = decideOn(c, wanted);
  await keepDecision(c, name, judged);
  return judged;
}

const recordNameless = action<Recording, Desk, Recorded, NotRecorded>({
  name: 'sharing.record-nameless-decision',
  may: ['worker'],
  input: Recording,
  gather: (c, { check }) => gatherNameless(c, check),
  gate: 'nobody-named',
  run: async (c, input, desk) => {
    const { answers, id } = desk.check;
    if (firstUnanswered(answers, groundsFor(c, desk.activity, answers)) !== null) return { refused: 'not-answered' };
    if (!isSaid(input.reasons)) return { refused: 'write-reasons' };
    if (!finished(input, desk, {})) return { refused: 'edit-reasons' };
    if (!(await holdCheck(c, id))) return { refused: 'already-recorded' };
    const decision = await addShareDecision(c, {
      id,
      client: null,
      activity: desk.activity.id,
      purpose: desk.activity.plan.purposes[0]?.id ?? 'unknown',
      recipient: recipientOf(answers),
      direction: 'ask',
      fields: [],
      depth: 'fact',
      channel: null,
      outcome: 'yes',
      chosen: input.step === 'not-shared' ? 'not-shared' : 'without-name',
      ground: 'none',
      law: [],
      gateDecision: null,
      covenant: null,
      followsRoute: true,
      decidedBy: c.actor.kind === 'worker' ? c.actor.account : '',
      replaces: null,
      words: wordsOf(answers, {}, sentencesOf(c, input, desk, {})),
    });
    await removeCheck(c, id);
    return { done: { decision, client: null }, trace: { object: { kind: 'share-decision', id: decision } } };
  },
});

/** Writes the decision down: to share, to share less, to ask first, or not to share. */
export const recordDecision = eitherAction(recordNamed, recordNameless);
