import { type Drafting, leave } from '../drafting.ts';
import type { PiaFile } from './shape.ts';
import type { ViewField } from './views.ts';

/** What is told about the whole assessment and has no place in a plan; each under a name of ours. */
const parts = {
  'pia-people': ['author_name', 'evaluator_name', 'validator_name', 'user_pias'],
  'pia-officer': ['dpo_status', 'dpo_opinion', 'dpos_names'],
  'pia-concerned': [
    'concerned_people_searched_opinion',
    'concerned_people_searched_content',
    'concerned_people_status',
    'concerned_people_opinion',
    'people_names',
  ],
  'pia-standing': ['status', 'progress', 'rejection_reason', 'applied_adjustments', 'is_archive', 'category'],
  'pia-structure': ['structure_id', 'structure_name', 'structure_sector_name', 'structure_data'],
} as const;

/** Fields without a meaning of their own: numbers, dates, and what files of 2018 said of their database. */
const silent = new Set([
  ...['id', 'name', 'created_at', 'updated_at', 'lock_version', 'is_example', 'structure_type'],
  ...['dbVersion', 'tableName', 'serverUrl', 'numberOfQuestions', 'objectStore', 'type'],
]);

const saysNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 0 ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** `carried`: fields that did find a place. */
export function leaveRoot(
  draft: Drafting,
  { pia, evaluations, comments }: PiaFile,
  carried: readonly ViewField[],
): void {
  const root: Record<string, unknown> = pia;
  const said = Object.keys(root).filter(
    (name) => !silent.has(name) && !(carried as readonly string[]).includes(name) && !saysNothing(root[name]),
  );
  const known = new Set<string>(Object.values(parts).flat());
  for (const [part, names] of Object.entries(parts)) {
    const found = said.filter((name) => (names as readonly string[]).includes(name));
    if (found.length > 0) leave(draft, part as keyof typeof parts, 'pia', found.join(', '));
  }
  for (const name of said.filter((each) => !known.has(each))) leave(draft, 'unknown-part', `pia.${name}`, name);
  if (evaluations.length > 0) leave(draft, 'pia-evaluations', 'evaluations', String(evaluations.length));
  if (comments.length > 0) leave(draft, 'pia-comments', 'comments', String(comments.length));
}
