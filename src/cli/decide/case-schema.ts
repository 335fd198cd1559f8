import { z } from 'zod';
import { authorities } from '../../gate/act.ts';

// An id is a name of the plan: short, lower case, and safe to print.
const id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);
const lawId = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9.-]*$/);
// Printed on a terminal: no control characters, for some of them move the cursor or change the title.
const sentence = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .regex(/^[^\p{Cc}\p{Cf}]*$/u);
const day = z.iso.date();
const instant = z.iso.datetime().refine((now) => now >= '2018-05-25', 'the AVG applies from 2018-05-25');

const operation = z.enum([
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
]);
const channel = z.enum(['screen', 'in-person', 'phone', 'letter', 'secure-link', 'mail', 'sms']);
const category = z.enum(['ordinary', 'sensitive', 'special', 'criminal', 'national-number']);
const depth = z.enum(['fact', 'outline', 'content']);
const moment = z.enum(['first-contact', 'intake', 'during', 'closing']);
const ids = z.array(id).max(200);

const purpose = z.strictObject({
  id,
  operations: z.array(operation),
  aim: z.enum(['person', 'quality']).exactOptional(),
  basis: z.enum(['consent', 'contract', 'legal-obligation', 'vital-interest', 'public-task', 'legitimate-interest']),
  basisLaw: z.array(lawId),
  secrecy: z.enum(['none', 'professional']),
  doors: z.array(z.strictObject({ category: z.enum(['special', 'criminal', 'national-number']), law: lawId })),
  compatibleWith: z.array(z.strictObject({ purpose: id, reason: sentence })),
  fields: z.array(z.strictObject({ field: id, need: z.enum(['always', 'if-relevant']), from: moment, depth })).max(200),
});

const flow = z.strictObject({
  party: id,
  role: z.enum(['processor', 'controller', 'joint-controller', 'referrer']),
  purpose: id,
  fields: ids,
  channels: z.array(channel),
  needsAgreement: z.boolean(),
});

const PlanParts = z.strictObject({
  activity: id,
  version: z.int().min(1),
  state: z.enum(['draft', 'asked', 'approved', 'running', 'closed']),
  country: z.enum(['NL', 'BE']),
  publicBody: z.boolean(),
  owner: sentence.nullable(),
  fields: z.array(z.strictObject({ id, category })).max(200),
  purposes: z.array(purpose).max(100),
  flows: z.array(flow).max(200),
  channels: z.array(z.strictObject({ channel, carries: z.array(category), secondProof: z.boolean() })).max(20),
  whenArchived: z.array(operation),
});

/** A file that says nothing of it is about no public body: that opens fewer doors. */
export const PlanFile = PlanParts.extend({ publicBody: z.boolean().default(false) });

const recipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('self') }),
  z.strictObject({ kind: z.literal('representative') }),
  z.strictObject({ kind: z.literal('colleague'), involved: z.boolean().exactOptional() }),
  z.strictObject({ kind: z.literal('party'), party: id }),
  z.strictObject({ kind: z.literal('carer'), carer: id }),
  z.strictObject({ kind: z.literal('authority'), authority: z.enum(authorities) }),
]);

const act = z.strictObject({
  operation,
  purpose: id,
  data: ids,
  recipient: recipient.exactOptional(),
  channel: channel.exactOptional(),
  depth: depth.exactOptional(),
});

/** A person as far as it differs from the quiet day of `quiet-day.ts`. */
const person = z
  .strictObject({
    permission: z.enum(['not-asked', 'asked', 'given', 'refused', 'withdrawn', 'objected', 'expired']),
    secrecyLifted: z.enum([
      'no',
      'by-consent',
      'by-duty',
      'by-right-to-report',
      'by-shared-secrecy',
      'by-conflict-of-duties',
    ]),
    ground: z.strictObject({ law: lawId }).nullable(),
    deciding: z.strictObject({
      who: z.enum(['person', 'person-and-parents', 'parents', 'representative']),
      heard: z.enum(['all', 'not-all', 'disagree']),
    }),
    restricted: z.boolean(),
    hold: z.boolean(),
    retention: z.enum(['active', 'archived', 'expired', 'destroyed']),
    moment,
    reasonsGiven: ids,
    collectedFor: z.record(id, ids),
    secondProof: z.boolean(),
    representation: z.enum(['none', 'in-force', 'out-of-scope', 'ended']),
    informed: z.boolean(),
  })
  .partial();

const agreement = z.strictObject({
  party: id,
  from: z.union([day, instant]),
  until: z.union([day, instant]).nullable(),
  covers: z
    .array(z.strictObject({ purpose: id, fields: ids }))
    .max(100)
    .exactOptional(),
});

const facts = z.strictObject({
  now: instant.optional(),
  actor: z
    .strictObject({
      kind: z.enum(['worker', 'client', 'representative', 'system']),
      relation: z.enum(['own', 'team', 'break-glass', 'none']),
    })
    .optional(),
  person: person.optional(),
  people: z.array(person).min(1).max(1000).optional(),
  agreements: z.array(agreement).max(200).optional(),
  deviation: z.strictObject({ reason: sentence }).optional(),
  consulted: z.boolean().optional(),
});

const expectation = z.strictObject({
  outcome: z.enum(['yes', 'yes-if', 'consult', 'not-like-this']),
  /** The number of the first step that stops the act. */
  stoppedBy: z.int().min(1).max(10).optional(),
  reasons: z.array(id).optional(),
  conditions: z.array(id).optional(),
  /** Each of these is offered; an empty list means that none is. */
  alternatives: z.array(id).optional(),
  deviated: z.boolean().optional(),
});

const caseWith = <Plan extends z.ZodType>(plan: Plan) =>
  z.strictObject({
    title: sentence,
    situation: sentence.optional(),
    plan,
    planDifferences: PlanParts.partial().optional(),
    act,
    facts: facts.optional(),
    expect: expectation.optional(),
  });

const CaseUnderNamedPlan = caseWith(id);
const CaseWithPlan = caseWith(PlanFile);

export type CaseFile = z.infer<typeof CaseUnderNamedPlan> | z.infer<typeof CaseWithPlan>;

/** The plan is the name of one in `src/gate/cases/plans`, or written out; told apart first, so that errors stay exact. */
export const caseSchema = (value: unknown): z.ZodType<CaseFile> =>
  typeof value === 'object' && value !== null && 'plan' in value && typeof value.plan === 'object'
    ? CaseWithPlan
    : CaseUnderNamedPlan;

export type CaseFacts = z.infer<typeof facts>;
export type Expectation = z.infer<typeof expectation>;
