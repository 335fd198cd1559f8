import type { LoggedEntry } from '../../../platform/audit/index.ts';
import type { Context } from '../../../platform/context.ts';
import { addDays } from '../../../platform/dates.ts';
import { listConsultations } from '../doubt/store.ts';
import { listHidden } from './hidden.ts';

/** As long as answers to a check are kept before they become a decision. */
const DAYS_OF_CHECK = 7;

/**
 * Which lines of the own log wait until the person was told: those about a decision that stays hidden, its ten checks,
 * what was asked of others about it, and the look beforehand at what that same party may know. Everything else is shown
 * at once; these return by themselves.
 */
export async function linesThatWait(c: Context, client: string): Promise<(logged: LoggedEntry) => boolean> {
  const hidden = await listHidden(c, client);
  if (hidden.length === 0) return () => false;
  const asked = await Promise.all(hidden.map(({ id }) => listConsultations(c, { decision: id })));
  const objects = new Set([
    ...hidden.flatMap(({ id, gateDecision }) => [id, gateDecision ?? []].flat()),
    ...asked.flat().map(({ id }) => id),
  ]);
  const looks = hidden.map(({ recipient, decidedAt }) => ({
    party: recipient.id,
    from: addDays(decidedAt, -DAYS_OF_CHECK).toISOString(),
    until: decidedAt.toISOString(),
  }));
  return ({ entry, detail }) => {
    if (detail?.object !== undefined && objects.has(detail.object)) return true;
    if (entry.decision !== undefined && objects.has(entry.decision)) return true;
    if (!entry.action.startsWith('sharing.') || detail?.text === undefined) return false;
    return looks.some(({ party, from, until }) => detail.text === party && entry.at >= from && entry.at <= until);
  };
}
