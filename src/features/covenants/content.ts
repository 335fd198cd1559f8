import { z } from 'zod';
import { bases, categories, channels, depths, LawId, PlanWord } from '../plan/document/vocabulary.ts';

/**
 * A covenant as it is stored, whole and encrypted: people write names in it. Its parts follow law.md §3.5, the model of
 * the covenants that municipalities use.
 */

const line = z.string().max(200).default('');
const words = z.string().max(4000).default('');
const maybeDay = z.iso.date().nullable().default(null);

/** Ways in which secrecy is lifted towards somebody; a covenant is none of them. */
export const lifts = ['consent', 'duty', 'right-to-report', 'conflict-of-duties', 'shared-secrecy'] as const;
export const secrecies = ['none', 'professional'] as const;

/** Somebody by function first: people change, functions stay. */
const Person = z.strictObject({ function: line, name: line, mail: line, phone: line });
const noPerson = { function: '', name: '', mail: '', phone: '' };

const Party = z.strictObject({
  id: PlanWord,
  name: line,
  ours: z.boolean().default(false),
  /** The word by which the register of parties, and so every plan, knows it; empty while nobody chose. */
  register: z.union([PlanWord, z.literal('')]).default(''),
  /** What it does in this cooperation, and by which task. */
  task: words,
  contact: Person.default(noPerson),
  /** Who signs for it. */
  signer: Person.default(noPerson),
});

/** What one party needs of another, and why (S3.12). */
const Need = z.strictObject({
  id: PlanWord,
  who: PlanWord,
  from: PlanWord,
  what: line,
  why: words,
  /** The purpose of a plan of ours that this touches; null where it goes past us, or while nobody chose. */
  touches: z.strictObject({ activity: z.uuid(), purpose: PlanWord }).nullable().default(null),
  fields: z.array(PlanWord).max(200).default([]),
  /** Kinds of data that stand in no plan of ours, in words. */
  kinds: words,
  categories: z.array(z.enum(categories)).default([]),
  depth: z.enum(depths).nullable().default(null),
  ways: z.array(z.enum(channels)).default([]),
});

/** Why one side may: its own basis, its own law, and its own exception for special data. */
const Side = z.strictObject({
  basis: z.enum(bases).nullable().default(null),
  law: z.union([LawId, z.literal('')]).default(''),
  door: z.union([LawId, z.literal('')]).default(''),
  /** The same in words, also for a law that our book does not hold. */
  words,
});
const noSide = { basis: null, law: '' as const, door: '' as const, words: '' };

/** A flow between two parties, once for all that they need of each other in that direction. */
const Ground = z.strictObject({
  from: PlanWord,
  to: PlanWord,
  giver: Side.default(noSide),
  receiver: Side.default(noSide),
  secrecy: z.enum(secrecies).nullable().default(null),
  lifted: z.enum(lifts).nullable().default(null),
  liftedHow: words,
});

/** Something that one or more parties promise the others (S3.13). */
const Promised = z.strictObject({ id: PlanWord, text: words, by: z.array(PlanWord).default([]) });
const Annex = z.strictObject({ id: PlanWord, title: line, text: words });

export const protocolParts = ['sharing', 'leak', 'rights', 'informing'] as const;
export const termParts = ['direction', 'security', 'costs', 'changes', 'disputes', 'entry', 'leaving'] as const;

export const CovenantContent = z.strictObject({
  format: z.literal(1).default(1),
  title: line,
  purpose: words,
  scope: words,
  notFor: words,
  meanings: words,
  parties: z.array(Party).max(1500).default([]),
  needs: z.array(Need).max(8000).default([]),
  grounds: z.array(Ground).max(8000).default([]),
  promises: z.array(Promised).max(200).default([]),
  /** Who does what when data are shared, when they leak, when somebody asks, and how the person hears of it. */
  protocol: z
    .strictObject({
      sharing: words,
      leak: words,
      leakHours: z.int().min(1).max(999).nullable(),
      rights: words,
      informing: words,
    })
    .default({ sharing: '', leak: '', leakHours: null, rights: '', informing: '' }),
  terms: z
    .strictObject({
      direction: words,
      security: words,
      costs: words,
      changes: words,
      disputes: words,
      entry: words,
      leaving: words,
    })
    .default({ direction: '', security: '', costs: '', changes: '', disputes: '', entry: '', leaving: '' }),
  start: maybeDay,
  end: maybeDay,
  evaluateOn: maybeDay,
  annexes: z.array(Annex).max(30).default([]),
  /** Saves per part, so that nobody writes over what somebody else saved meanwhile. */
  revisions: z.record(z.string().max(160), z.int()).default({}),
});

export type CovenantContent = z.infer<typeof CovenantContent>;
export type CovenantParty = z.infer<typeof Party>;
export type CovenantNeed = z.infer<typeof Need>;
export type Ground = z.infer<typeof Ground>;
export type Side = z.infer<typeof Side>;
export type Promised = z.infer<typeof Promised>;
export type Annex = z.infer<typeof Annex>;
export type Lift = (typeof lifts)[number];

/** The id by which a flow between two parties is known. */
export const flowId = (from: string, to: string): string => `${from}~${to}`;

export const emptyGround = (from: string, to: string): Ground => Ground.parse({ from, to });
