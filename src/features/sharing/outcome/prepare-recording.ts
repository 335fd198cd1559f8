import { z } from 'zod';
import { decide } from '../../../gate/decide.ts';
import type { Condition } from '../../../gate/decision.ts';
import { question } from '../../../platform/question.ts';
import { type CheckPage, gatherNameless, readDesk } from '../check/desk.ts';
import { eitherQuestion } from '../check/either.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { gatherRecording } from '../record/gather-recording.ts';
import { Recording } from '../record/input.ts';
import type { Told } from '../weighing/depth.ts';
import type { Step } from '../weighing/reasons.ts';
import { type Weighed, weigh } from '../weighing/weigh.ts';
import { draftFor } from './name-parts.ts';
import { decidedLately } from './weigh-check.ts';

export type RecordPage = CheckPage & {
  step: Step;
  told: Told;
  /** Null where nothing is told. */
  rung: Weighed | null;
  draft: string;
  conditions: readonly Condition[];
  earlier: readonly ShareDecision[];
};

const input = Recording.pick({ check: true, step: true, channel: true }).extend({ check: z.uuid() });
const asRecording = (given: z.infer<typeof input>): Recording => Recording.parse(given);

const prepareNamed = question({
  name: 'sharing.prepare-recording',
  may: ['worker'],
  input,
  gather: (c, given) => gatherRecording(c, asRecording(given)),
  gate: (_c, _input, { desk }) => desk.question,
  read: async (c, { step }, { desk, rung, asked }) => {
    const { answers, client } = desk.check;
    const told = rung?.told ?? {};
    const judged = rung && weigh([rung], (act) => decide(act, desk.activity.plan, asked!.facts, c.ground.law)).rungs[0];
    const answer: RecordPage = {
      ...(await readDesk(c, desk)),
      step,
      told,
      rung: judged ?? null,
      draft: draftFor(c.language, desk, step, told),
      conditions: judged?.decision?.conditions ?? [],
      earlier: await decidedLately(c, client!, answers),
    };
    return { answer, trace: { about: [client!] } };
  },
});

const prepareNameless = question({
  name: 'sharing.prepare-nameless-recording',
  may: ['worker'],
  input,
  gather: (c, { check }) => gatherNameless(c, check),
  gate: 'nobody-named',
  read: async (c, { step }, desk) => {
    const draft = draftFor(c.language, desk, step, {});
    const answer: RecordPage = {
      ...(await readDesk(c, desk)),
      step,
      told: {},
      rung: null,
      draft,
      conditions: [],
      earlier: [],
    };
    return { answer };
  },
});

/** One step of the ladder, ready to be written down: the reasons as far as the answers give them. */
export const prepareRecording = eitherQuestion(prepareNamed, prepareNameless);
