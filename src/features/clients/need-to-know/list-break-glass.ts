import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { namesOf } from '../../organisation/index.ts';
import { glassIsBroken } from '../policy.ts';
import { findRelations } from './find-relations.ts';
import { listOpenings, type Opening } from './store.ts';

export type SeenOpening = {
  id: string;
  who: string;
  reason: string;
  openedAt: Date;
  endsAt: Date;
  state: 'works' | 'waits' | 'ended';
  /** Who agreed, when that was needed. */
  approvedBy: string | null;
  mayApprove: boolean;
  /** To go and see; null when the reader has no relation to the client. */
  client: string | null;
};

/**
 * Emergency openings, visible to others: the privacy contact and the FG see all, who works with clients sees those
 * about people of the own caseload or team and the own ones. The client is not named.
 */
export const listBreakGlass = question({
  name: 'clients.list-break-glass',
  may: ['worker', 'administrator', 'privacy-contact', 'fg'],
  input: z.object({}),
  gather: async (c) => (c.actor.kind === 'worker' ? { actor: c.actor } : null),
  gate: 'emergency-access',
  read: async (c, _input, { actor }) => {
    const { now, openings } = await listOpenings(c, {});
    const relations = await findRelations(c, [...new Set(openings.map((each) => each.client))]);
    const related = (each: Opening) => (relations.get(each.client) ?? 'none') !== 'none';
    const overseer = actor.roles.some(
      (role) => role === 'privacy-contact' || role === 'fg' || role === 'administrator',
    );
    const visible = openings.filter((each) => overseer || related(each) || each.account === actor.account);
    const names = await namesOf(c, [
      ...new Set(visible.flatMap((each) => [each.account, each.approvedBy ?? []].flat())),
    ]);
    const mayApprove = (each: Opening) => overseer && each.account !== actor.account;
    const answer: SeenOpening[] = [];
    for (const each of visible) {
      const state = stateOf(each, now);
      answer.push({
        id: each.id,
        who: names.get(each.account) ?? '',
        reason: await reasonOf(c, each),
        openedAt: each.openedAt,
        endsAt: each.endsAt,
        state,
        approvedBy: each.approvedBy === null ? null : (names.get(each.approvedBy) ?? ''),
        mayApprove: state === 'waits' && mayApprove(each),
        client: related(each) ? each.client : null,
      });
    }
    return { answer, trace: { about: [...new Set(visible.map((each) => each.client))] } };
  },
});

function stateOf(opening: Opening, now: Date): SeenOpening['state'] {
  if (opening.endsAt <= now) return 'ended';
  return glassIsBroken(opening, now) ? 'works' : 'waits';
}

async function reasonOf(c: Context, opening: Opening): Promise<string> {
  const key = await c.ground.vault.subject(c.organisation, opening.client);
  return key.destroyed.log
    ? ''
    : key.openLog({ table: 'break_glass', column: 'reason', row: opening.id }, opening.reason);
}
