import type { FieldCategory, LegalBasis } from '../../../gate/plan.ts';
import type { PlanDocument } from '../../plan/index.ts';

type Flow = PlanDocument['flows'][number];

/**
 * One activity as the register says it (AVG 30(1) and (2)), in one language. Words beside the ids of the plan: a page
 * and a PDF show the words, a spreadsheet that other programs read has keys.
 */
export type RegisterEntry = {
  /** Id of the activity. */
  id: string;
  name: string;
  summary: string;
  version: number;
  role: PlanDocument['role'];
  owner: string;
  /** 30(1)(a): who decides with us; 30(2)(a): for whom we work. */
  controllers: readonly { name: string; contact: string }[];
  /** 30(1)(b). */
  purposes: readonly EntryPurpose[];
  /** 30(1)(c). */
  people: readonly { kind: PlanDocument['people'][number]; words: string }[];
  fields: readonly EntryField[];
  /** 30(1)(d) and (e). */
  recipients: readonly EntryRecipient[];
  /** 30(1)(f): the whole activity first, then each purpose with a term of its own. */
  terms: readonly EntryTerm[];
  destroying: string;
  /** 30(1)(g). */
  measures: readonly { text: string; evidence: string; reviewOn: string | null }[];
  places: readonly { name: string; country: string }[];
  informing: readonly PlanDocument['informing']['channels'][number][];
};

export type EntryPurpose = {
  name: string;
  why: string;
  basis: LegalBasis | null;
  basisWords: string;
  /** "AVG 6(1)(e)". */
  laws: readonly string[];
  /** `law` is the id in the law book, `words` the article. */
  doors: readonly { category: string; law: string; words: string }[];
  operations: readonly string[];
  channels: readonly string[];
};

export type EntryField = {
  name: string;
  category: FieldCategory;
  categoryWords: string;
  needed: string;
};

export type EntryRecipient = {
  party: string;
  name: string;
  role: Flow['role'];
  roleWords: string;
  purposes: readonly string[];
  fields: readonly string[];
  /** ISO 3166-1 alpha-2; empty while nobody knows. */
  country: string;
  countryName: string;
  /** Outside the European Economic Area: a transfer (AVG 44). */
  outside: boolean;
  transfer: Flow['transfer'];
  transferWords: string;
  /** Where the document about the safeguards is (AVG 49(1), second paragraph). */
  transferNote: string;
};

export type EntryTerm = {
  /** The purpose; null: the whole activity. */
  purpose: string | null;
  /** ISO 8601, `P2Y6M`; null: until consent is withdrawn. */
  iso: string | null;
  words: string;
};
