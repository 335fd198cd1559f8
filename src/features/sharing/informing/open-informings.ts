import type { Context } from '../../../platform/context.ts';
import { gateQuestion } from '../../clients/index.ts';
import { listRoles } from '../../organisation/index.ts';

export type OpenInforming = { decision: string; client: string; by: string };

/** Duties to tell that nobody fulfilled yet. */
const listOpen = (c: Context): Promise<OpenInforming[]> =>
  c.tx
    .selectFrom('share_informings')
    .innerJoin('share_decisions', (join) =>
      join
        .onRef('share_decisions.organisation_id', '=', 'share_informings.organisation_id')
        .onRef('share_decisions.id', '=', 'share_informings.decision_id'),
    )
    .select(['share_informings.decision_id as decision', 'share_informings.client_id as client'])
    .select('share_decisions.decided_by as by')
    .where('share_informings.organisation_id', '=', c.organisation)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('share_tellings')
            .select('share_tellings.id')
            .whereRef('share_tellings.organisation_id', '=', 'share_informings.organisation_id')
            .whereRef('share_tellings.decision_id', '=', 'share_informings.decision_id'),
        ),
      ),
    )
    .execute();

/** What this worker has to tell: the own decisions, and those of a colleague who left about people one works with. */
export async function openInformingsOf(c: Context, account: string): Promise<OpenInforming[]> {
  const open = await listOpen(c);
  const here = new Set((await listRoles(c)).map((member) => member.account));
  const own: OpenInforming[] = [];
  for (const each of open) {
    if (each.by === account || (!here.has(each.by) && (await worksWith(c, each.client)))) own.push(each);
  }
  return own;
}

const worksWith = async (c: Context, client: string): Promise<boolean> =>
  (await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] })) !== null;
