import type { Context } from '../../../platform/context.ts';
import { type KeptDecision, findDecisions } from '../../../platform/decisions.ts';
import { namesOfEverybody } from '../../organisation/index.ts';
import type { Look } from './policy.ts';

const PAGE = 500;

/** One who works here looked, or tried to, in the file of one person: when, and the decision that let it. */
type Logged = { at: string; worker: string; decision: string };

/** Every look of people who work here in the file of one client on one day, page by page: a long day stays small. */
export async function gatherLooks(c: Context, from: Date, until: Date): Promise<Look[]> {
  const workers = await workersByHandle(c);
  const looks: Look[] = [];
  for (let before: string | undefined; ;) {
    const page = await c.ground.audit.list(c.tx, c.organisation, {
      from,
      until,
      limit: PAGE,
      ...(before && { before }),
    });
    const logged = page.flatMap(({ entry }): Logged[] => {
      const worker = entry.actor === undefined ? undefined : workers.get(entry.actor);
      const oneFile = entry.subjects.length === 1 && (entry.outcome === 'seen' || entry.outcome === 'stopped');
      return worker && oneFile && entry.decision ? [{ at: entry.at, worker, decision: entry.decision }] : [];
    });
    const decisions = await findDecisions(
      c,
      logged.map(({ decision }) => decision),
    );
    looks.push(...logged.flatMap((each) => lookOf(each, decisions.get(each.decision)) ?? []));
    if (page.length < PAGE) return looks;
    before = page.at(-1)!.entry.id;
  }
}

/** What stood in the way otherwise says nothing about need to know: only a look, or a try without a relation, counts. */
function lookOf({ at, worker }: Logged, kept: KeptDecision | undefined): Look | undefined {
  const [client, other] = kept?.about ?? [];
  if (kept?.act.operation !== 'view' || client === undefined || other !== undefined) return undefined;
  const { relation } = kept.facts.actor;
  const { outcome } = kept.decision;
  if (relation !== 'none' && outcome !== 'yes' && outcome !== 'yes-if') return undefined;
  return { at, worker, client, relation, file: kept.facts.people[0]?.retention ?? 'active' };
}

async function workersByHandle(c: Context): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const account of (await namesOfEverybody(c)).keys()) {
    found.set(await c.ground.audit.handleOf(c.organisation, account), account);
  }
  return found;
}
