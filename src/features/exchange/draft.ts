import type { PlanContent } from '../plan/document/content.ts';
import type { BroughtDpia, DpiaRisk, RiskMeasure } from '../plan/dpia/content.ts';
import type { Finding } from './finding.ts';

export const formatNames = ['plan', 'pia', 'par', 'register'] as const;
export type FormatName = (typeof formatNames)[number];

/** The note of one step; it may hold names, so it goes in a file only when somebody asked for that. */
export type CarriedNote = { step: number; discussed: string; with: string; openQuestion: string };

/** A plan that came in with a file, before it is an activity. */
export type Draft = {
  content: PlanContent;
  notes: readonly CarriedNote[];
  /** The assessment of risks that came with it; nobody here advised on it. */
  dpia?: BroughtDpia | undefined;
  /** What it was in the file (JSON), kept with the activity so that nothing is lost; null for our own format. */
  origin: unknown;
  /** What of it cannot stand in the plan, or needs a look; with its place in the file. */
  notCarried: readonly Finding[];
  /** What an officer said in the file: shown, kept with the file, and never advice here. */
  officer?: CarriedAdvice | null;
  /** What keeps this one out, where a file has many: the others may still come in. */
  problems?: readonly Finding[];
};

/** A word of the file that we do not know, and what it may mean. */
export type Ask = { id: string; column: string; word: string; options: readonly { value: string; text: string }[] };

/** What a file turned out to hold. `problems` stand in the way: while there are any, nothing comes in. */
export type ReadFile = {
  drafts: readonly Draft[];
  problems: readonly Finding[];
  asks?: readonly Ask[];
  /** What belongs to none of the drafts. */
  left?: readonly Finding[];
};

/** A file to hand out, with what it cannot hold. */
export type Written<Value> = { value: Value; notCarried: readonly Finding[] };

export type RiskLevel = 'low' | 'middle' | 'high';
export type CarriedWeight = { likelihood: number; likelihoodWhy: string; severity: number; severityWhy: string };

/** A risk of the DPIA: 1 to 4 for how likely and how bad it is, each with its reason. */
export type CarriedRisk = {
  description: string;
  origin: string;
  /** Null while nobody weighed it, like its levels. */
  before: CarriedWeight | null;
  after: CarriedWeight | null;
  measures: readonly string[];
  level: RiskLevel | null;
  residual: RiskLevel | null;
};

/** What of the assessment of risks goes along. Advice of an officer goes as a report, and never as a field to import. */
export type CarriedDpia = {
  risks: readonly CarriedRisk[];
  less: string;
  weighs: string;
  rights: string;
  views: string;
  /** What the officer advised last; words without a name. */
  advice: CarriedAdvice | null;
};

export type CarriedAdvice = { agrees: boolean; words: string };

export type WholeMeasure = Omit<RiskMeasure, 'id'>;
/** A risk by itself; numbers of the database are of no use elsewhere. */
export type WholeRisk = Omit<DpiaRisk, 'id' | 'measures'> & { measures: readonly WholeMeasure[] };

/** The DPIA for a format that holds its risks one by one. */
export type WholeDpia = {
  risks: readonly WholeRisk[];
  views: BroughtDpia['views'];
  advice: CarriedAdvice | null;
  /** Whether there is more in it than risks, views and advice. */
  more: boolean;
};

/** What an export must know besides the plan itself. */
export type Making = {
  at: Date;
  organisation: string;
  /** Name and article of a row of the law book: "AVG 6 lid 1 onder e". */
  lawOf: (id: string) => string;
};
