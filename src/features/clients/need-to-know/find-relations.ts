import { kindOf, teamOf } from '../../organisation/index.ts';
import type { Actor, Context } from '../../../platform/context.ts';
import { closest, glassIsBroken, type Relation } from '../policy.ts';
import { listCaseload, listOpenings, listTies } from './store.ts';

/**
 * What ties the actor to each of these clients. A client that does not exist here is not in the answer, and
 * `none` and absent must look the same to the outside.
 */
export async function findRelations(c: Context, clients: readonly string[]): Promise<Map<string, Relation>> {
  const { actor } = c;
  if (actor.kind !== 'worker') {
    const ties = await listTies(c, null, clients);
    return new Map(ties.map(({ client }) => [client, outsideTie(actor, client)]));
  }
  const works = actor.roles.includes('worker');
  const [ties, { everyone, team }, broken] = await Promise.all([
    listTies(c, actor.account, clients),
    works ? caseloadOf(c, actor.account) : { everyone: false, team: null },
    brokenGlass(c, actor.account, clients),
  ]);
  return new Map(
    ties.map((tie) => [
      tie.client,
      closest({
        own: works && (tie.own || everyone),
        team: works && team !== null && tie.team === team,
        breakGlass: broken.has(tie.client),
      }),
    ]),
  );
}

/** Clients that this worker may list. */
export async function findCaseload(c: Context): Promise<{ id: string; activity: string }[]> {
  if (c.actor.kind !== 'worker' || !c.actor.roles.includes('worker')) return [];
  return listCaseload(c, { account: c.actor.account, ...(await caseloadOf(c, c.actor.account)) });
}

function outsideTie(actor: Actor, client: string): Relation {
  if (actor.kind === 'system') return 'own';
  return (actor.kind === 'client' || actor.kind === 'representative') && actor.client === client ? 'own' : 'none';
}

/** Whoever works alone knows everybody. */
async function caseloadOf(c: Context, account: string): Promise<{ everyone: boolean; team: string | null }> {
  if ((await kindOf(c)) === 'solo') return { everyone: true, team: null };
  return { everyone: false, team: (await teamOf(c, account)) ?? null };
}

async function brokenGlass(c: Context, account: string, clients: readonly string[]): Promise<Set<string>> {
  if (clients.length === 0) return new Set();
  const { now, openings } = await listOpenings(c, { account, clients });
  return new Set(openings.filter((each) => glassIsBroken(each, now)).map((each) => each.client));
}
