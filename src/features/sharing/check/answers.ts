import { z } from 'zod';
import { depths } from '../policy.ts';

/** About whom, and for whom it is good (S0.7–S0.9). */
export const aims = ['person', 'nameless', 'quality', 'evaluation'] as const;

export const knowings = ['yes', 'not-yet', 'not-safe'] as const;
export const togethers = ['together', 'through', 'neither'] as const;

/** What lets a worker share: the task in the plan, a conflict of duties, or a rule of law with questions of its own. */
export const tasks = ['plan', 'conflict', 'meldcode', 'prosecutor', 'demand', 'shared-secrecy'] as const;
export type Task = (typeof tasks)[number];

const words = z.string().trim().max(4_000).catch('').default('');
const id = z
  .string()
  .regex(/^[\w:.-]{0,120}$/)
  .catch('')
  .default('');
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z
    .enum(['', ...values] as ['', ...Values])
    .catch('')
    .default('');

/**
 * Everything that a worker said so far; empty is not said yet. What does not fit is read as not said, so that a draft of
 * an earlier version can always be opened.
 */
export const Answers = z.object({
  aim: oneOf(aims),
  goal: words,
  /** `colleague`, `self`, `party:<party>:<purpose>`, `authority:<id>`, `carer:<id>` …; see `recipients.ts`. */
  to: id,
  /** Of a colleague: the account, and whether this colleague works on this matter. */
  colleague: id,
  involved: oneOf(['yes', 'no']),
  direction: oneOf(['ask', 'tell']),
  /** What the worker wants to know, when asking. */
  question: words,
  /** What is told, and how deep. What is not in it is not told. */
  fields: z
    .record(z.string().regex(/^[a-z][a-z0-9-]{0,59}$/), z.enum(depths))
    .catch({})
    .default({}),
  /** Carers on record about whom the details are as well. */
  carers: z.array(z.uuid()).max(20).catch([]).default([]),
  knows: oneOf(knowings),
  together: oneOf(togethers),
  /** Why the person does not know, or why it cannot be done together. */
  why: words,
  /** A task, or a task and the rule behind it as `task:law`; see `taskOf`. */
  task: id,
  /** Of the special routes, by the name of each question. */
  route: z.record(z.string().max(40), z.string().trim().max(4_000)).catch({}).default({}),
});
export type Answers = z.infer<typeof Answers>;

export const noAnswers: Answers = Answers.parse({});

/** `meldcode:nl.wmo.5.2.6` → the task, and the rule that it rests on. Null: not said, or nothing that exists. */
export function taskOf({ task }: Pick<Answers, 'task'>): { task: Task; law: string | null } | null {
  const [name = '', law = ''] = task.split(':');
  const found = tasks.find((each) => each === name);
  return found ? { task: found, law: law || null } : null;
}
