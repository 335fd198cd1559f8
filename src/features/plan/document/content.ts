import { z } from 'zod';
import {
  bases,
  balancingParts,
  categories,
  channels,
  comparisonFactors,
  depths,
  LawId,
  MaybeWords,
  measureLevels,
  moments,
  necessityQuestions,
  needsOfWork,
  operations,
  organisationRoles,
  packageParts,
  partyRoles,
  peopleKinds,
  peopleNumbers,
  roleAnswers,
  roleQuestions,
  PlanWord,
  reuseRoutes,
  sentence,
  sources,
  transferMechanisms,
  Words,
} from './vocabulary.ts';

/**
 * The ten steps as plain data: structure and texts, never anything about a person. A part with a default is one that
 * a short template may leave out; what must be there before approval, obstacles/ says.
 */

const maybe = sentence.default('');
/** An account of somebody who works here, by its id. */
const account = z.uuid().nullable().default(null);

/** Step 1: another organisation that decides as well, or for whom we work (AVG 26, 28, 30(1)(a), 30(2)(a)). */
const OtherController = z.strictObject({ name: z.string().max(200), contact: maybe });

const Necessity = z.strictObject(
  Object.fromEntries(necessityQuestions.map((each) => [each, maybe])) as Record<
    (typeof necessityQuestions)[number],
    typeof maybe
  >,
);

/** Steps 3, 4 and 5: a field, why it is needed, and where it comes from. `off`: known, but not used unless switched on. */
const Field = z.strictObject({
  id: PlanWord,
  label: Words,
  category: z.enum(categories),
  /** Why it is of this kind all the same, where the name sounds like another one (S4.29). */
  kindBecause: maybe,
  off: z.boolean().default(false),
  neededFor: z.enum(needsOfWork).nullable().default(null),
  /** Answers to the seven questions of step 4, in words; `needed` is the one that cannot be left out. */
  necessity: Necessity,
  source: z.enum(sources),
  /** Which register fills it in (later: the BRP), where the source is a register. */
  register: z.string().max(80).default(''),
  /** Why not from the person, and how they hear of it (AVG 14). */
  sourceNote: maybe,
});

const PurposeField = z.strictObject({
  field: PlanWord,
  need: z.enum(['always', 'if-relevant']),
  from: z.enum(moments),
  depth: z.enum(depths),
});

const Door = z.strictObject({
  category: z.enum(['special', 'criminal', 'national-number']),
  law: LawId,
  /** What protects the person, where the law asks for safeguards (AVG 9(2)(g), L03). */
  safeguards: maybe,
});

const parts = <T extends string>(names: readonly T[]) => z.partialRecord(z.enum(names as [T, ...T[]]), sentence);

/** Steps 2, 6 and 8 of one purpose. */
const Purpose = z.strictObject({
  id: PlanWord,
  title: Words,
  /** Learning from many: nothing about one person is used for it, only counts and text without names (S0.8, S0.9). */
  aim: z.literal('quality').optional(),
  /** When there is contact for this purpose: a request at the desk, a conversation, a newsletter. */
  contactMoment: MaybeWords,
  /** What happens, to the person whom it is about. */
  explanation: Words,
  /** Why, to the same person. */
  why: Words,
  /** Why this is one purpose all the same, where the linter finds it broad (AVG 5(1)(b), L15). */
  oneBecause: maybe,
  operations: z.array(z.enum(operations)),
  /** The ways in which the person, or a party outside, is reached for this purpose. */
  channels: z.array(z.enum(channels)),
  /** Commercial or for a cause: never asked by mail, confirmed twice (Tw 11.7, WER XII.13). */
  marketing: z.boolean().default(false),
  fields: z.array(PurposeField),
  basis: z.enum(bases).nullable(),
  basisLaw: z.array(LawId),
  /** The basis in plain words. */
  basisText: Words,
  /** The weighing of a legitimate interest; only where that is the basis. */
  balancing: parts(balancingParts).default({}),
  /** Why none of the other bases fits: asked where consent or a vital interest is chosen, which come last (L13). */
  otherBases: maybe,
  /** Whether help, money or work hangs on this yes; then it is no consent (AVG 7(4)). */
  tied: z.boolean().default(false),
  /** "Is dit echt vrij?": why saying no costs the person nothing. Asked of public bodies. */
  freeBecause: maybe,
  /** The question as it is asked; also where consent lifts professional secrecy while the basis is another. */
  consentText: Words.nullable(),
  doors: z.array(Door),
  secrecy: z.enum(['none', 'professional']),
  /** What these data are not used for, in the words of this activity. */
  notFor: MaybeWords,
  compatibleWith: z.array(
    z.strictObject({
      purpose: PlanWord,
      reason: sentence,
      factors: parts(comparisonFactors).default({}),
      route: z.enum(reuseRoutes).default('compatible'),
    }),
  ),
});

/** Step 7: what one party outside gets for one purpose. */
const Flow = z.strictObject({
  party: PlanWord,
  partyName: z.string().max(200),
  role: z.enum(partyRoles),
  purpose: PlanWord,
  fields: z.array(PlanWord),
  channels: z.array(z.enum(channels)),
  needsAgreement: z.boolean(),
  package: z.partialRecord(z.enum(packageParts), sentence).default({}),
  /** ISO 3166-1 alpha-2; empty while nobody knows. */
  country: z
    .string()
    .regex(/^([A-Z]{2})?$/)
    .default(''),
  /** Only outside the European Economic Area (AVG 44–49), with where the document is kept. */
  transfer: z.enum(transferMechanisms).nullable().default(null),
  transferNote: maybe,
  /** Whether the way is closed to others from end to end of the transport. */
  encrypted: z.boolean().default(false),
});

const ChannelRule = z.strictObject({
  channel: z.enum(channels),
  carries: z.array(z.enum(categories)),
  secondProof: z.boolean(),
});

const Measure = z.strictObject({
  id: PlanWord,
  text: Words,
  level: z.enum(measureLevels).default('basic'),
  /** Who keeps it going; null: the owner of the activity. */
  owner: account,
  /** Where it can be seen that it is done. */
  evidence: maybe,
  /** `YYYY-MM-DD`: when somebody looks whether it still holds. */
  reviewOn: z.iso.date().nullable().default(null),
});

/** A measure may be written as its text alone, as templates and plans of format 1 do. */
const Measures = z.preprocess(
  (value) =>
    Array.isArray(value)
      ? value.map((each: unknown, at) =>
          typeof each === 'object' && each !== null && 'nl' in each ? { id: `maatregel-${at + 1}`, text: each } : each,
        )
      : value,
  z.array(Measure).max(60),
);

/** Where data are kept (S0.2, S0.12). */
const Place = z.strictObject({
  name: z.string().max(200),
  country: z.string().max(2).default(''),
  encrypted: z.boolean(),
});

/** Step 10, in two stages. `reading`: whether the second term runs after the first, or both from the event (L39). */
const Retention = z.strictObject({
  from: z.enum(['last-appointment', 'end-of-service', 'decision', 'withdrawal']),
  archiveAfterMonths: z.int().min(0).max(1200),
  destroyAfterMonths: z.int().min(1).max(1800),
  reading: z.enum(['one-after-the-other', 'both-from-the-event']),
  law: z.array(LawId),
  reason: Words,
  whenArchived: z.array(z.enum(operations)),
  /** A purpose with a term of its own (S4.52). `months` null: until consent is withdrawn (S2.29). */
  perPurpose: z
    .array(z.strictObject({ purpose: PlanWord, months: z.int().min(0).max(1800).nullable(), reason: Words }))
    .default([]),
});

/** Back-ups are as safe as what they copy, and end too (S4.53). */
const Backups = z.strictObject({ text: MaybeWords, keepDays: z.int().min(0).max(3650).nullable().default(null) });

/** Whether words were written about a step, and whether a question is open; never a tick. `revision` counts saves. */
const StepRecord = z.strictObject({
  discussed: z.boolean(),
  open: z.boolean(),
  at: z.iso.datetime().nullable(),
  revision: z.int().min(0),
});

export const PlanContent = z.strictObject({
  country: z.enum(['NL', 'BE']),
  /** A public body may seldom ask for consent, and never rests on legitimate interest in its tasks. */
  publicBody: z.boolean(),
  title: Words,
  summary: Words,
  role: z.enum(organisationRoles),
  /** The short test of the role, where somebody answered it. */
  roleTest: z.partialRecord(z.enum(roleQuestions), z.enum(roleAnswers)).default({}),
  /** Who takes over when the owner is away or leaves (step 1). */
  deputy: account,
  controllers: z.array(OtherController).max(20).default([]),
  people: z.array(z.enum(peopleKinds)).default([]),
  peopleNumber: z.enum(peopleNumbers).nullable().default(null),
  purposes: z.array(Purpose).max(40),
  fields: z.array(Field).max(200),
  /** Step 5: how people hear what happens with their data, and by which ways (AVG 12–14, S0.13). */
  informing: z
    .strictObject({ text: MaybeWords, channels: z.array(z.enum(channels)).default([]) })
    .default({ text: { nl: '', en: '' }, channels: [] }),
  flows: z.array(Flow).max(60),
  channels: z.array(ChannelRule),
  measures: Measures,
  places: z.array(Place).max(20).default([]),
  retention: Retention.nullable(),
  /** How data are destroyed, paper included (S2.31). */
  destroying: MaybeWords,
  backups: Backups.default({ text: { nl: '', en: '' }, keepDays: null }),
  /** Months until somebody looks at the whole plan again. */
  reviewEveryMonths: z.int().min(1).max(36).default(12),
});

export const STEPS = 10;
export const FORMAT = 2;

/** The whole plan as it is stored. `format` changes when older plans need translating (`readDocument`). */
export const PlanDocument = PlanContent.extend({
  format: z.literal(FORMAT),
  template: PlanWord.nullable(),
  steps: z.array(StepRecord).length(STEPS),
});

/** A part of a plan with what nobody said yet left at its default; throws a ZodError when it is no such part. */
export const newField = (field: z.input<typeof Field>) => Field.parse(field);
export const newPurpose = (purpose: z.input<typeof Purpose>) => Purpose.parse(purpose);
export const newFlow = (flow: z.input<typeof Flow>) => Flow.parse(flow);
export const newMeasure = (measure: z.input<typeof Measure>) => Measure.parse(measure);

export type PlanContent = z.infer<typeof PlanContent>;
export type PlanDocument = z.infer<typeof PlanDocument>;
export type PlanPurposeText = PlanDocument['purposes'][number];
export type PlanFieldText = PlanDocument['fields'][number];
export type PlanFlowText = PlanDocument['flows'][number];
export type PlanMeasure = PlanDocument['measures'][number];
export type StepRecord = PlanDocument['steps'][number];

/**
 * A stored plan as plans are written now. Format 1 lacked parts that have a default, and wrote a measure as its text
 * alone. Throws a ZodError on anything that is no plan.
 */
export function readDocument(stored: unknown): PlanDocument {
  const written = stored as { format?: unknown };
  if (written.format === FORMAT) return stored as PlanDocument;
  return PlanDocument.parse({ ...written, format: FORMAT });
}
