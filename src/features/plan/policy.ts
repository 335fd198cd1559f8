import { cited } from '../../gate/cited.ts';
import type { Plan } from '../../gate/plan.ts';
import {
  FORMAT,
  type PlanContent,
  type PlanDocument,
  type PlanPurposeText,
  type StepRecord,
  STEPS,
} from './document/content.ts';
import { hasWords } from './document/has-words.ts';

export * from './document/content.ts';
export * from './document/vocabulary.ts';

/** "Besproken en vastgelegd", "open vraag" or "nog niet". */
export type StepOutcome = 'discussed' | 'open-question' | 'not-yet';

export type PlanPlace = { activity: string; version: number; state: Plan['state']; owner: string | null };

/** The template that brings no plan with it, only what holds for everybody. */
export const EMPTY_TEMPLATE = 'eigen-activiteit';

/** A plan nobody has discussed yet, from the content of a template. */
export function newDocument(content: PlanContent, template: string | null): PlanDocument {
  const untouched = { discussed: false, open: false, at: null, revision: 0 };
  return { format: FORMAT, template, ...content, steps: Array.from({ length: STEPS }, () => ({ ...untouched })) };
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
    discussed: hasWords(note.discussed, 1),
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
    publicBody: document.publicBody,
    fields,
    purposes: purposes.map((each) => ({
      ...each,
      compatibleWith: each.compatibleWith
        .filter((other) => known.has(other.purpose))
        .map(({ purpose, reason }) => ({ purpose, reason })),
    })),
    flows: document.flows
      .filter((flow) => known.has(flow.purpose))
      .map(({ party, role, purpose, fields: sent, channels, needsAgreement }) => ({
        ...{ party, role, purpose, channels, needsAgreement },
        fields: sent.filter((field) => inUse.has(field)),
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
  const opened = doors.map(({ category, law }) => ({ category, law }));
  const shape = { id, operations, fields, basis, basisLaw, doors: opened, secrecy, compatibleWith };
  return [purpose.aim ? { ...shape, aim: purpose.aim } : shape];
}

export type PlanWorker = { account: string; roles: readonly string[] };

/** Who watches over plans decides about none: no editing, owning or approving (AVG 38(6)). */
const watches = (roles: readonly string[]): boolean => roles.includes('fg');

/** The owner works on the plan; an administrator may help, or take over where nobody owns it. */
export const mayEdit = (worker: PlanWorker, owner: string | null): boolean =>
  !watches(worker.roles) &&
  (worker.roles.includes('administrator') || (worker.roles.includes('process-owner') && worker.account === owner));

/** Approving is for the one who answers for it. Alone, one person is everything. */
export const mayApprove = (worker: PlanWorker, owner: string | null, kind: 'solo' | 'team'): boolean =>
  mayEdit(worker, owner) && (worker.account === owner || (kind === 'solo' && worker.roles.includes('administrator')));

/**
 * Only who answers for an activity hands it over. An administrator does where nobody does any more: no owner, or one
 * who left or may own nothing now (`owns` false). Nobody takes away what somebody else answers for.
 */
export const mayHandOver = (worker: PlanWorker, { owner, owns }: { owner: string | null; owns: boolean }): boolean =>
  mayEdit(worker, owner) && (worker.account === owner || owner === null || !owns);

/** Who may own an activity: somebody whose role says so. */
export const mayOwn = (roles: readonly string[]): boolean =>
  !watches(roles) && (roles.includes('process-owner') || roles.includes('administrator'));

/** Grows with every save of any step: two readings with the same number are the same plan. */
export const revisionOf = (document: PlanDocument): number =>
  document.steps.reduce((sum, step) => sum + step.revision, 0);
