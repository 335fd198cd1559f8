import { z } from 'zod';
import { cited } from '../../gate/cited.ts';
import type { Plan } from '../../gate/plan.ts';

/**
 * A plan is the ten steps of one processing activity as plain data: structure and texts, never anything about a person.
 * What was said about a step, and with whom, is kept apart and encrypted: people write names in free text.
 */

export const STEPS = 10;

/** Ids inside a plan: kebab-case words that people can read in a decision. */
export const PlanWord = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);

const sentence = z.string().max(2000);
/** Shown to people, in both languages. */
const Words = z.strictObject({ nl: sentence, en: sentence });

export const operations = [
  'view',
  'record',
  'ask',
  'share',
  'send',
  'publish',
  'reuse',
  'archive',
  'destroy',
  'export',
] as const;
export const channels = ['screen', 'in-person', 'phone', 'letter', 'secure-link', 'mail', 'sms'] as const;
export const categories = ['ordinary', 'sensitive', 'special', 'criminal', 'national-number'] as const;
export const moments = ['first-contact', 'intake', 'during', 'closing'] as const;
export const depths = ['fact', 'outline', 'content'] as const;
export const sources = ['person', 'referrer', 'register', 'ourselves'] as const;
export const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-task',
  'legitimate-interest',
] as const;
export const organisationRoles = ['controller', 'joint-controller', 'processor'] as const;
export const partyRoles = ['processor', 'controller', 'joint-controller', 'referrer'] as const;

/** Steps 3, 4 and 5: a field, why it is needed, and where it comes from. `off`: known, but not used unless switched on. */
const Field = z.strictObject({
  id: PlanWord,
  label: Words,
  category: z.enum(categories),
  off: z.boolean().default(false),
  /** Answers to the questions of step 4, in words; `needed` is the one that cannot be left out. */
  necessity: z.strictObject({ needed: sentence }),
  source: z.enum(sources),
});

const PurposeField = z.strictObject({
  field: PlanWord,
  need: z.enum(['always', 'if-relevant']),
  from: z.enum(moments),
  depth: z.enum(depths),
});

const Door = z.strictObject({ category: z.enum(['special', 'criminal', 'national-number']), law: z.string().max(80) });

/** Steps 2, 6 and 8 of one purpose. */
const Purpose = z.strictObject({
  id: PlanWord,
  title: Words,
  /** What happens, to the person whom it is about. */
  explanation: Words,
  /** Why, to the same person. */
  why: Words,
  operations: z.array(z.enum(operations)),
  /** The ways in which the person, or a party outside, is reached for this purpose. */
  channels: z.array(z.enum(channels)),
  /** Commercial or for a cause: never asked by mail, confirmed twice (Tw 11.7, WER XII.13). */
  marketing: z.boolean().default(false),
  fields: z.array(PurposeField),
  basis: z.enum(bases).nullable(),
  basisLaw: z.array(z.string().max(80)),
  /** The basis in plain words. */
  basisText: Words,
  /** "Is dit echt vrij?": why saying no costs the person nothing. Asked of public bodies. */
  freeBecause: z.string().max(2000).default(''),
  /** The question as it is asked; also where consent lifts professional secrecy while the basis is another. */
  consentText: Words.nullable(),
  doors: z.array(Door),
  secrecy: z.enum(['none', 'professional']),
  compatibleWith: z.array(z.strictObject({ purpose: PlanWord, reason: sentence })),
});

/** The measures package for a party outside (step 7); what an agreement must at least settle. */
export const packageParts = [
  'instruction',
  'transport',
  'place',
  'retention',
  'access',
  'secrecy',
  'subprocessors',
  'breach',
  'rights',
  'audit',
  'contact',
] as const;

const Flow = z.strictObject({
  party: PlanWord,
  partyName: z.string().max(200),
  role: z.enum(partyRoles),
  purpose: PlanWord,
  fields: z.array(PlanWord),
  channels: z.array(z.enum(channels)),
  needsAgreement: z.boolean(),
  package: z.partialRecord(z.enum(packageParts), sentence).default({}),
});

const ChannelRule = z.strictObject({
  channel: z.enum(channels),
  carries: z.array(z.enum(categories)),
  secondProof: z.boolean(),
});

/** Step 10, in two stages. `reading`: whether the second term runs after the first, or both from the event (L39). */
const Retention = z.strictObject({
  from: z.enum(['last-appointment', 'end-of-service', 'decision', 'withdrawal']),
  archiveAfterMonths: z.int().min(0).max(1200),
  destroyAfterMonths: z.int().min(1).max(1800),
  reading: z.enum(['one-after-the-other', 'both-from-the-event']),
  law: z.array(z.string().max(80)),
  reason: Words,
  whenArchived: z.array(z.enum(operations)),
});

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
  purposes: z.array(Purpose).max(40),
  fields: z.array(Field).max(200),
  flows: z.array(Flow).max(60),
  channels: z.array(ChannelRule),
  measures: z.array(Words).max(60),
  retention: Retention.nullable(),
});

/** The whole plan as it is stored. `format` changes when older plans need translating. */
export const PlanDocument = PlanContent.extend({
  format: z.literal(1),
  template: PlanWord.nullable(),
  steps: z.array(StepRecord).length(STEPS),
});

export type PlanContent = z.infer<typeof PlanContent>;
export type PlanDocument = z.infer<typeof PlanDocument>;
export type PlanPurposeText = PlanDocument['purposes'][number];
export type PlanFieldText = PlanDocument['fields'][number];
export type PlanFlowText = PlanDocument['flows'][number];
export type StepRecord = PlanDocument['steps'][number];
/** "Besproken en vastgelegd", "open vraag" or "nog niet". */
export type StepOutcome = 'discussed' | 'open-question' | 'not-yet';

export type PlanPlace = { activity: string; version: number; state: Plan['state']; owner: string | null };

/** A plan nobody has discussed yet, from the content of a template. */
export function newDocument(content: PlanContent, template: string | null): PlanDocument {
  const untouched = { discussed: false, open: false, at: null, revision: 0 };
  return { format: 1, template, ...content, steps: Array.from({ length: STEPS }, () => ({ ...untouched })) };
}

/**
 * A template made for the neighbouring country, without its laws: what is missing then shows as an obstacle, with what
 * solves it. Laws of the Union hold in both.
 */
export function forCountry(content: PlanContent, country: PlanContent['country']): PlanContent {
  if (content.country === country) return content;
  const holds = (law: string) => law.startsWith('eu.') || law.startsWith(`${country.toLowerCase()}.`);
  return {
    ...content,
    country,
    purposes: content.purposes.map((purpose) => ({
      ...purpose,
      basisLaw: purpose.basisLaw.filter(holds),
      doors: purpose.doors.filter((door) => holds(door.law)),
    })),
    retention: content.retention && { ...content.retention, law: content.retention.law.filter(holds) },
  };
}

/** The outcome of a step follows from the words that were written about it. */
export const outcomeOf = ({ discussed, open }: StepRecord): StepOutcome =>
  open ? 'open-question' : discussed ? 'discussed' : 'not-yet';

/** The plan after a step was saved with this note. */
export function withNote(
  document: PlanDocument,
  step: number,
  note: { discussed: string; openQuestion: string },
  at: string,
): PlanDocument {
  const saved = ({ revision }: StepRecord): StepRecord => ({
    discussed: note.discussed !== '',
    open: note.openQuestion !== '',
    at,
    revision: revision + 1,
  });
  return { ...document, steps: document.steps.map((record, index) => (index === step - 1 ? saved(record) : record)) };
}

/** Months between the archive and destruction, whichever way the two terms are read (L39). */
export function monthsInArchive(retention: NonNullable<PlanDocument['retention']>): number {
  const { reading, archiveAfterMonths, destroyAfterMonths } = retention;
  return reading === 'one-after-the-other' ? destroyAfterMonths : Math.max(0, destroyAfterMonths - archiveAfterMonths);
}

/** The plan as the gate sees it: without texts, without fields that are off, without purposes that lack a basis. */
export function toGatePlan(document: PlanDocument, place: PlanPlace): Plan {
  const fields = document.fields.filter((field) => !field.off).map(({ id, category }) => ({ id, category }));
  const inUse = new Set(fields.map((field) => field.id));
  const purposes = document.purposes.flatMap((purpose) => gatePurpose(purpose, inUse, document.country));
  const known = new Set(purposes.map((purpose) => purpose.id));
  return {
    ...place,
    country: document.country,
    fields,
    purposes: purposes.map((each) => ({
      ...each,
      compatibleWith: each.compatibleWith.filter((other) => known.has(other.purpose)),
    })),
    flows: document.flows
      .filter((flow) => known.has(flow.purpose))
      .map(({ partyName: _name, package: _package, ...flow }) => ({
        ...flow,
        fields: flow.fields.filter((field) => inUse.has(field)),
      })),
    channels: document.channels,
    whenArchived: document.retention?.whenArchived ?? [],
  };
}

function gatePurpose(
  purpose: PlanPurposeText,
  inUse: ReadonlySet<string>,
  country: PlanDocument['country'],
): Plan['purposes'][number][] {
  if (purpose.basis === null) return [];
  const { id, operations, basis, doors, secrecy, compatibleWith } = purpose;
  const fields = purpose.fields.filter((each) => inUse.has(each.field));
  // The gate knows marketing by its law (Tw 11.7, WER XII.13).
  const marketing = country === 'NL' ? cited.marketingNl : cited.marketingBe;
  const basisLaw = purpose.marketing ? [...new Set([...purpose.basisLaw, marketing])] : purpose.basisLaw;
  return [{ id, operations, fields, basis, basisLaw, doors, secrecy, compatibleWith }];
}

export type PlanWorker = { account: string; roles: readonly string[] };

/** The owner works on the plan; an administrator may help, or take over where nobody owns it. */
export const mayEdit = (worker: PlanWorker, owner: string | null): boolean =>
  worker.roles.includes('administrator') || (worker.roles.includes('process-owner') && worker.account === owner);

/** Approving is for the one who answers for it. Alone, one person is everything. */
export const mayApprove = (worker: PlanWorker, owner: string | null, kind: 'solo' | 'team'): boolean =>
  (worker.account === owner && mayEdit(worker, owner)) || (kind === 'solo' && worker.roles.includes('administrator'));

/** Who may own an activity: somebody whose role says so. */
export const mayOwn = (roles: readonly string[]): boolean =>
  roles.includes('process-owner') || roles.includes('administrator');

/** Grows with every save of any step: two readings with the same number are the same plan. */
export const revisionOf = (document: PlanDocument): number =>
  document.steps.reduce((sum, step) => sum + step.revision, 0);
