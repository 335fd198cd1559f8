import { createHash } from 'node:crypto';
import type { DpiaContent, DpiaRisk } from './content.ts';

/**
 * Marks of what was read: equal as long as nothing of it changed. They stand with what was said about it, encrypted
 * like the words themselves, because a short text could be guessed from its mark.
 */
const markFrom = (read: unknown): string => createHash('sha256').update(JSON.stringify(read, inOrder)).digest('hex');

/** Keys in one order, so that the same words written again make the same mark. */
const inOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The DPIA as an officer reads it; without the counters of saving, and why there is no officer. */
export const markOf = ({ revisions: _counters, withoutOfficer: _reason, ...read }: DpiaContent): string =>
  markFrom(read);

/** A risk as the authority reads it: what it is, and how it weighs before and after. */
export const riskMark = ({ id, description, before, after }: DpiaRisk): string =>
  markFrom([id, description, [before, after].map((each) => each && [each.likelihood, each.severity])]);
