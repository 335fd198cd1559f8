import { z } from 'zod';

/**
 * A DPIA as it is stored, whole and encrypted (AVG 35(7)): people write names in free text. What stands in the plan
 * already, such as purposes, data and parties, is not repeated here.
 */

const words = z.string().max(4000).default('');
export const answers = ['fits', 'fits-not', 'doubt'] as const;
export const choices = ['do', 'do-not'] as const;
export const origins = ['outside', 'inside', 'supplier', 'technique', 'design'] as const;
/** What happens to the data: somebody sees, it changes, it is gone; or something else. */
export const events = ['access', 'change', 'loss', 'other'] as const;
export const viewsChoices = ['asked', 'not-asked'] as const;

/** One question about the need for a DPIA: past, past niet or twijfel, with why. */
const Judged = z.strictObject({ answer: z.enum(answers), why: words });

/** 1 to 4 in words: likelihood how probable, severity how bad for the person; each with its reason. */
const Weighed = z.strictObject({
  likelihood: z.int().min(1).max(4),
  likelihoodWhy: words,
  severity: z.int().min(1).max(4),
  severityWhy: words,
});

/** As it is while nothing is done; null: not answered yet, as a file of another program may leave it. */
const Before = Weighed.extend({
  likelihood: Weighed.shape.likelihood.nullable(),
  severity: Weighed.shape.severity.nullable(),
});

const RiskMeasure = z.strictObject({
  id: z.string().max(60),
  /** The measure of the plan that this is; null for one of its own. */
  planMeasure: z.string().max(60).nullable(),
  /** The words of the measure; of one from the plan, as they were when it was chosen. */
  text: words,
  /** Who sees to it, by name or function. */
  owner: z.string().max(200).default(''),
  /** `YYYY-MM-DD`: by when it is there; null: it is there already. */
  due: z.iso.date().nullable().default(null),
});

const Risk = z.strictObject({
  id: z.uuid(),
  description: words,
  origin: z.enum(origins),
  originWhy: words,
  /** Optional; files of other programs sort risks by it. */
  event: z.enum(events).nullable().default(null),
  before: Before,
  measures: z.array(RiskMeasure).max(40).default([]),
  after: Weighed.nullable().default(null),
});

export const DpiaContent = z.strictObject({
  format: z.literal(1).default(1),
  /** By id of the question, a row of `law/dpia.yaml`. */
  screening: z.record(z.string().max(80), Judged).default({}),
  /** Whether one is made; deciding against the outcome needs its reason. */
  decision: z
    .strictObject({ choice: z.enum(choices), why: words })
    .nullable()
    .default(null),
  /** AVG 35(7)(b): could it be done with less, and does it weigh up; and how people use their rights. */
  proportionality: z.strictObject({ less: words, weighs: words, rights: words }).nullable().default(null),
  risks: z.array(Risk).max(60).default([]),
  /** Why there are no more risks than these: written when the list is finished. */
  risksComplete: words,
  /** AVG 35(9). */
  views: z
    .strictObject({ choice: z.enum(viewsChoices), who: words, said: words })
    .nullable()
    .default(null),
  /** Why there is no data protection officer, where there is none. */
  withoutOfficer: words,
  /** Saves per part of the DPIA, so that nobody writes over what somebody else saved meanwhile. */
  revisions: z.record(z.string().max(100), z.int()).default({}),
});

/** What of it goes along in a file: not how often it was saved here, and nothing that stands for the advice of an officer. */
export const BroughtDpia = DpiaContent.omit({ format: true, revisions: true, withoutOfficer: true });
export type BroughtDpia = z.infer<typeof BroughtDpia>;
export type DpiaContent = z.infer<typeof DpiaContent>;
export type Answer = (typeof answers)[number];
export type Origin = (typeof origins)[number];
export type RiskEvent = (typeof events)[number];
export type Judged = z.infer<typeof Judged>;
export type Weighed = z.infer<typeof Weighed>;
export type WeighedBefore = z.infer<typeof Before>;
export type DpiaRisk = z.infer<typeof Risk>;
export type RiskMeasure = z.infer<typeof RiskMeasure>;

export const emptyDpia = (): DpiaContent => DpiaContent.parse({});
