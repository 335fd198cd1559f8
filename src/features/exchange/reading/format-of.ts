import type { FormatName } from '../draft.ts';
import { PLAN_FORMAT } from '../formats/plan-file.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Which of our formats a value is, by what only that format has. */
export function formatOf(value: unknown): FormatName | undefined {
  if (!isObject(value)) return undefined;
  if (value['format'] === PLAN_FORMAT) return 'plan';
  if (typeof value['id'] === 'string' && isObject(value['content']) && 'purposes' in value['content']) return 'plan';
  if (isObject(value['pia'])) return 'pia';
  if (isObject(value['answers']) && (isObject(value['metadata']) || 'taskState' in value)) return 'par';
  return undefined;
}
