import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { Answers, noAnswers } from './answers.ts';
import { gatherClient, usualActivity } from './desk.ts';
import { eitherAction } from './either.ts';
import { addCheck } from './store.ts';

/** The first page: what somebody wants to achieve, and about whom it is. */
export const Beginning = z.object({
  client: z.union([z.literal(''), z.uuid()]).default(''),
  aim: Answers.shape.aim,
  goal: Answers.shape.goal,
  /** From an example of the book; every page still asks. Data are never chosen beforehand (S0.11). */
  to: Answers.shape.to,
  direction: Answers.shape.direction,
});

const accountOf = (c: Context): string => (c.actor.kind === 'worker' ? c.actor.account : '');

const beginNamed = action({
  name: 'sharing.begin-check',
  may: ['worker'],
  input: Beginning,
  gather: async (c, { client }) => (client === '' ? null : gatherClient(c, client)),
  gate: (_c, _input, { question }) => question,
  run: async (c, { client, goal, to, direction }) => ({
    done: await addCheck(c, accountOf(c), client, { ...noAnswers, goal, to, direction, aim: 'person' }),
    trace: { about: [client] },
  }),
});

const beginNameless = action({
  name: 'sharing.begin-nameless-check',
  may: ['worker'],
  input: Beginning,
  gather: async (c, { client }) => (client === '' ? usualActivity(c) : null),
  gate: 'nobody-named',
  run: async (c, { goal, to, direction }) => ({
    done: await addCheck(c, accountOf(c), null, { ...noAnswers, goal, to, direction, aim: 'nameless' }),
  }),
});

/** Starts a check that can be left and taken up again; its id. */
export const beginCheck = eitherAction(beginNamed, beginNameless);
