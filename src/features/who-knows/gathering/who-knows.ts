import { authorities, type AuthorityId } from '../../../gate/act.ts';
import { sayWord } from '../../../gate/texts.ts';
import type { Context } from '../../../platform/context.ts';
import {
  type Carer,
  clientSays,
  findRepresentatives,
  getPerson,
  isOpenWall,
  listCarers,
  listPermissions,
  listReferrers,
  listWallOpenings,
  listWorkers,
  mayHear,
  type Person,
  type Representative,
} from '../../clients/index.ts';
import { namesOf } from '../../organisation/index.ts';
import { runningActivity, type RunningActivity } from '../../plan/index.ts';
import { byReceiver, mayKnow, type MayKnow, type Receiver, sameReceiver, type Told, withinScope } from '../policy.ts';
import { listTellings } from './list-tellings.ts';

export type NamedTold = Told & { name: string };

export type WhoKnows = {
  person: Person;
  activity: RunningActivity;
  /** Names of who works with this person. */
  workers: string[];
  /** Everybody to whom something went; those who act for the person and carers stand apart. */
  told: NamedTold[];
  /** Partners to whom the person said yes, told or not. */
  may: (MayKnow & { name: string; told: boolean })[];
  representatives: (Representative & { told: Told | null })[];
  carers: { id: string; name: string; relation: string; hears: readonly string[]; told: Told | null }[];
  referrers: { name: string; opened: { id: string; item: string; until: Date }[] }[];
};

/** For whom it is shown: to a worker everything; to the person what was told; to who acts for the person the scope. */
export type ShownTo =
  { kind: 'worker' } | { kind: 'person' } | { kind: 'representative'; id: string; scope: readonly string[] };

/** Who knows what about one client, and who may know by the own yes. Null: the activity is not there any more. */
export async function gatherWhoKnows(c: Context, client: string, shown: ShownTo): Promise<WhoKnows | null> {
  const person = await getPerson(c, client);
  const activity = await runningActivity(c, person.activity);
  if (!activity) return null;
  const scope = shown.kind === 'representative' ? shown.scope : null;
  const tellings = (await listTellings(c, client, shown.kind !== 'worker'))
    .filter((each) => withinScope(each, scope))
    // A report to an authority can be about whoever acts for the person.
    .filter(({ to }) => shown.kind !== 'representative' || !isToAuthority(to));
  const told = byReceiver(tellings);
  const carers = shown.kind === 'representative' ? [] : await listCarers(c, client);
  const acting = (await findRepresentatives(c, client)).filter(({ state }) => state === 'in-force');
  const name = await namer(c, activity, carers, told);
  const within = ({ purpose }: { purpose: string }) => scope === null || scope.includes(purpose);
  const flows = activity.plan.flows.filter(({ role }) => role !== 'processor' && role !== 'referrer');
  const may = mayKnow((await listPermissions(c, client)).filter(within), flows);
  const toldTo = (to: Receiver) => told.find((each) => sameReceiver(each.to, to)) ?? null;
  return {
    person,
    activity,
    workers: await workersOf(c, client),
    told: told
      .filter(({ to }) => !isKnownPerson(to, acting, carers, shown))
      .map((each) => ({ ...each, name: name(each.to) })),
    may: may.map((each) => {
      const to = { kind: 'party', id: each.party } as const;
      return { ...each, name: name(to), told: toldTo(to) !== null };
    }),
    representatives: acting
      .filter(({ id }) => shown.kind !== 'representative' || id === shown.id)
      .map((each) => ({ ...each, told: toldTo({ kind: 'representative', id: each.id }) })),
    carers: carers.map((carer) => describeCarer(carer, toldTo({ kind: 'carer', id: carer.id }))),
    referrers: shown.kind === 'representative' ? [] : await referrersOf(c, client),
  };
}

const describeCarer = (carer: Carer, told: Told | null): WhoKnows['carers'][number] => {
  const { fields } = clientSays(carer);
  const { id, name, relation } = carer;
  return { id, name, relation, hears: fields.length > 0 && mayHear(carer, fields) ? fields : [], told };
};

/** Who has a line of the own already; and of others around the person a representative hears nothing. */
function isKnownPerson(
  { kind, id }: Receiver,
  acting: readonly Representative[],
  carers: readonly Carer[],
  shown: ShownTo,
): boolean {
  if (kind === 'carer') return shown.kind === 'representative' || carers.some((each) => each.id === id);
  if (kind === 'representative') return shown.kind === 'representative' || acting.some((each) => each.id === id);
  return false;
}

async function referrersOf(c: Context, client: string): Promise<WhoKnows['referrers']> {
  const openings = (await listWallOpenings(c, client)).filter((each) => isOpenWall(each, c.now));
  return (await listReferrers(c, client)).map(({ id, name }) => ({
    name,
    opened: openings.filter(({ referrer }) => referrer === id),
  }));
}

async function workersOf(c: Context, client: string): Promise<string[]> {
  const accounts = await listWorkers(c, client);
  const names = await namesOf(c, accounts);
  return accounts.flatMap((account) => names.get(account) ?? []);
}

const isAuthority = (id: string): id is AuthorityId => authorities.some((each) => each === id);

const isToAuthority = ({ kind, id }: Receiver): boolean => kind === 'authority' || (id !== null && isAuthority(id));

/** Names of receivers: a partner by its own, a carer who left the record and an authority by what they are. */
async function namer(c: Context, { parties }: RunningActivity, carers: readonly Carer[], told: readonly Told[]) {
  const colleagues = told.flatMap(({ to }) => (to.kind === 'colleague' && to.id !== null ? [to.id] : []));
  const names = await namesOf(c, colleagues);
  return ({ kind, id }: Receiver): string => {
    if (kind === 'party') return parties.get(id ?? '') ?? id ?? '';
    if (kind === 'colleague') return names.get(id ?? '') ?? sayWord('colleague', c.language);
    if (kind === 'carer') return carers.find((each) => each.id === id)?.name ?? sayWord('carer', c.language);
    if (kind === 'representative') return sayWord('representative', c.language);
    return id !== null && isAuthority(id) ? sayWord(id, c.language) : sayWord('other-authority', c.language);
  };
}
