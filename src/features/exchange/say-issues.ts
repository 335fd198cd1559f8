import type { z } from 'zod';
import { finding, type Finding, type FindingKind } from './finding.ts';

const MOST_SAID = 20;

/** What does not fit the shape of a format, each with its place: in our own words, because a library knows one language. */
export const sayIssues = (error: z.ZodError): Finding[] =>
  error.issues.slice(0, MOST_SAID).map((issue) => {
    const [kind, detail] = wrongWith(issue);
    return finding(kind, pathOf(issue.path), detail);
  });

/** `plan.purposes[2].title.nl`. */
export const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`)).join('');

const wanted: Readonly<Record<string, FindingKind>> = {
  string: 'wants-text',
  array: 'wants-list',
  number: 'wants-number',
  int: 'wants-number',
  boolean: 'wants-yes-no',
  object: 'wants-parts',
  record: 'wants-parts',
};

function wrongWith(issue: z.core.$ZodIssue): [FindingKind, string?] {
  if (issue.code === 'invalid_type') return [wanted[issue.expected] ?? 'wants-other'];
  if (issue.code === 'unrecognized_keys') return ['unknown-part', issue.keys.join(', ')];
  if (issue.code === 'invalid_value') return ['wants-one-of', issue.values.map(String).join(', ')];
  if (issue.code === 'too_big') return ['wants-less', String(issue.maximum)];
  if (issue.code === 'too_small') return ['wants-more', String(issue.minimum)];
  return ['wants-other'];
}
