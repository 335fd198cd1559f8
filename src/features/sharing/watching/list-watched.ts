import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { namesOf } from '../../organisation/index.ts';
import { listClocks, retentionState } from '../../retention/index.ts';
import { type TellingState, tellingState } from '../informing/policy.ts';
import { listInformings } from '../informing/store.ts';
import { listViewsGiven } from '../joining/store.ts';
import type { whyTexts } from './texts.ts';

export type WatchedDecision = {
  id: string;
  why: readonly (keyof typeof whyTexts)[];
  at: Date;
  decidedBy: string;
  byName: string;
  /** `YYYY-MM-DD`, where telling waits. */
  reviewOn: string | null;
  /** Somebody who watches over privacy looked since the last thing that happened. */
  seen: boolean;
};

/**
 * Decisions that left the usual route, broke a secret after a conflict of duties, or of which telling waits: for the FG
 * and the privacy contact person (AVG 39(1)(b)), while the file is in use. It names no client; newest first.
 */
export async function listWatched(c: Context): Promise<WatchedDecision[]> {
  const rows = await watchedRows(c);
  if (rows.length === 0) return [];
  const informings = new Map((await delayed(c, rows)).map((each) => [each.decision, each]));
  const views = (await listViewsGiven(c)).filter(({ role }) => role === 'oversight');
  const names = await namesOf(c, [...new Set(rows.map(({ by }) => by))]);
  return rows.flatMap((row): WatchedDecision[] => {
    const informing = informings.get(row.id);
    const delay = informing?.delays.at(-1);
    const why = whyWatched(row, informing ? tellingState(informing, dayOf(c.now)) : null);
    if (why.length === 0) return [];
    const last = delay && delay.begunAt > row.at ? delay.begunAt : row.at;
    return [
      {
        id: row.id,
        why,
        at: row.at,
        decidedBy: row.by,
        byName: names.get(row.by) ?? '',
        reviewOn: delay?.reviewOn ?? null,
        seen: views.some(
          // The day to look again asks for a new look, whoever looked while telling waited.
          ({ decision, at }) =>
            decision === row.id && at >= last && !(why.includes('look-again') && dayOf(at) < (delay?.reviewOn ?? '')),
        ),
      },
    ];
  });
}

type WatchedRow = Awaited<ReturnType<typeof watchedRows>>[number];

function whyWatched({ offRoute, ground }: WatchedRow, telling: TellingState | null): WatchedDecision['why'] {
  return [
    ...(offRoute ? ['deviated' as const] : []),
    ...(ground === 'conflict-of-duties' ? ['secret-broken' as const] : []),
    ...(telling === 'waits' ? ['delayed' as const] : []),
    ...(telling === 'look-again' ? ['look-again' as const] : []),
  ];
}

const delayed = (c: Context, rows: readonly WatchedRow[]) =>
  listInformings(c, { decisions: rows.filter(({ waited }) => waited).map(({ id }) => id) });

/** Only what is needed to list them: no words of anybody are opened. */
async function watchedRows(c: Context) {
  const rows = await c.tx
    .selectFrom('share_decisions')
    .select(['id', 'client_id', 'decided_at as at', 'decided_by as by', 'follows_route', 'ground', 'chosen'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('share_delays')
          .select('share_delays.id')
          .whereRef('share_delays.organisation_id', '=', 'share_decisions.organisation_id')
          .whereRef('share_delays.decision_id', '=', 'share_decisions.id'),
      ).as('waited'),
    )
    .where('organisation_id', '=', c.organisation)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const watched = rows
    .map(({ follows_route, waited, ...row }) => ({ ...row, offRoute: !follows_route, waited: Boolean(waited) }))
    .filter(({ offRoute, ground, waited }) => offRoute || ground === 'conflict-of-duties' || waited);
  const clocks = await listClocks(c, [...new Set(watched.flatMap(({ client_id }) => client_id ?? []))]);
  return watched.filter(({ client_id }) => retentionState(clocks.get(client_id ?? ''), c.now) === 'active');
}
