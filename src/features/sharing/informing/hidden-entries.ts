import type { Recipient } from '../../../gate/act.ts';
import type { LoggedEntry } from '../../../platform/audit/index.ts';
import type { Context } from '../../../platform/context.ts';
import { addDays } from '../../../platform/dates.ts';
import { findDecisions } from '../../../platform/decisions.ts';
import { listConsultations } from '../doubt/store.ts';
import { listHidden } from './hidden.ts';

/** As long as answers to a check are kept before they become a decision. */
const DAYS_OF_CHECK = 7;

/**
 * Which of these lines of the own log wait until the person was told: those about a decision that stays hidden, its ten
 * checks, what was asked of others about it, and whatever was done or tried with that same recipient since somebody may
 * have begun to weigh it. Everything else is shown at once; these return by themselves.
 */
export async function linesThatWait(
  c: Context,
  client: string,
  lines: readonly LoggedEntry[],
): Promise<(logged: LoggedEntry) => boolean> {
  const hidden = await listHidden(c, client);
  if (hidden.length === 0) return () => false;
  const asked = await Promise.all(hidden.map(({ id }) => listConsultations(c, { decision: id })));
  const objects = new Set([
    ...hidden.flatMap(({ id, gateDecision }) => [id, gateDecision ?? []].flat()),
    ...asked.flat().map(({ id }) => id),
  ]);
  const since = sinceWhen(hidden);
  const gated = await findDecisions(
    c,
    lines.flatMap(({ entry }) => entry.decision ?? []),
  );
  return ({ entry, detail }) => {
    if (detail?.object !== undefined && objects.has(detail.object)) return true;
    if (entry.decision !== undefined && objects.has(entry.decision)) return true;
    const whom = [detail?.text, outsiderOf(gated.get(entry.decision ?? '')?.act.recipient)];
    return whom.some((id) => id !== undefined && entry.at >= (since.get(id) ?? '~'));
  };
}

/** From which moment nothing with a recipient shows, by its id: the earliest where several decisions wait. */
function sinceWhen(hidden: Awaited<ReturnType<typeof listHidden>>): ReadonlyMap<string, string> {
  const since = new Map<string, string>();
  for (const { recipient, decidedAt } of hidden) {
    if (recipient.id === null) continue;
    const from = addDays(decidedAt, -DAYS_OF_CHECK).toISOString();
    const known = since.get(recipient.id);
    since.set(recipient.id, known !== undefined && known < from ? known : from);
  }
  return since;
}

/** Id of the recipient of an act, where it is somebody outside. */
function outsiderOf(recipient: Recipient | undefined): string | undefined {
  if (recipient?.kind === 'party') return recipient.party;
  if (recipient?.kind === 'authority') return recipient.authority;
  return recipient?.kind === 'carer' ? recipient.carer : undefined;
}
