import { hasWords } from '../document/has-words.ts';
import { packageParts, type PlanDocument, type PlanFlowText } from '../policy.ts';

/**
 * The measures package for one party and one purpose: the fifteen parts that every arrangement settles (S4.43). Four
 * follow from other steps of the plan, the term stands in the agreement, ten are written at step 7 beside the instruction.
 */
export const packageOrder = [
  'party',
  'instruction',
  'data',
  'basis',
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
  'term',
] as const;
export type PackagePart = (typeof packageOrder)[number];
type Written = (typeof packageParts)[number];
const written: ReadonlySet<string> = new Set(packageParts);
export const isWritten = (part: PackagePart): part is Written => written.has(part);

/** What somebody still has to write for this role; a party that decides for itself answers for its own house. */
export function missingParts({ role, package: said }: Pick<PlanFlowText, 'role' | 'package'>): Written[] {
  if (role === 'referrer') return [];
  const needed = role === 'controller' ? (['instruction', 'transport'] as const) : packageParts;
  return needed.filter((part) => !hasWords(said[part] ?? '', 1));
}

/** Whether this flow is the first of its party: the one at which the package of that party is written, once for all. */
export const isFirstOfParty = ({ flows }: Pick<PlanDocument, 'flows'>, flow: PlanFlowText): boolean =>
  flows.find(({ party }) => party === flow.party) === flow;
