import type { Context } from '../../../platform/context.ts';
import { getOrganisation, listMembers, namesOf } from '../../organisation/index.ts';
import type { RunningActivity } from '../../plan/index.ts';
import { findClock, retentionState, type RetentionClock, type RetentionState } from '../../retention/index.ts';
import type { KnownAge } from '../ages/age.ts';
import { findRecordedAge, listAges, type RecordedAge } from '../ages/store.ts';
import type { Scope } from '../asking/gate-question.ts';
import { type Carer, clientSays, mayHear } from '../carers/carer.ts';
import { listCarers } from '../carers/store.ts';
import { listPermissionsOf, type Permission } from '../permissions/store.ts';
import { type FurtherField, furtherFields, momentOf, type Relation } from '../policy.ts';
import { listProofs, type StoredProof } from '../proofs/store.ts';
import { isOpen, type Opening } from '../referrer/opening.ts';
import { listOpenings } from '../referrer/opening-store.ts';
import { listReferrers, type Referrer } from '../referrer/store.ts';
import { findRepresentatives, type Representative } from '../representation/store.ts';
import { findAddressChange } from './address-changes.ts';
import { type Appointment, listAppointments } from './appointments.ts';
import { listFields, type RecordedField } from './fields.ts';
import { findGoals, type Goals } from './goals.ts';
import { getPerson, type Person } from './people.ts';
import { listProgress, listWorkers } from './store.ts';

export type ClientRecord = {
  person: Person;
  /** Whose law names who may act for somebody. */
  country: 'NL' | 'BE';
  activity: RunningActivity;
  relation: Relation;
  now: Date;
  goals: Goals | null;
  appointments: Appointment[];
  referrers: Referrer[];
  /** What the client opened in the wall, now open. */
  openings: Opening[];
  fields: RecordedField[];
  /** What the plan still lets us add. */
  further: FurtherField[];
  /** The age as far as it is known, and the group that somebody wrote down. */
  age: { known: KnownAge | null; recorded: RecordedAge | null };
  representatives: Representative[];
  /** Informal carers, and whether anything may be told to them. */
  carers: { name: string; hears: boolean }[];
  proofs: Omit<StoredProof, 'wordHash'>[];
  permissions: Permission[];
  clock: RetentionClock | undefined;
  retention: RetentionState;
  /** When a new mail address begins to work; null when none waits. */
  addressWaitsUntil: Date | null;
  workers: string[];
  /** Colleagues who do not have this client yet. */
  colleagues: { account: string; name: string }[];
};

/** Reads and opens the record; `shown` are the fields that the gate allowed. */
export async function readRecord(
  c: Context,
  client: string,
  { activity, relation }: Scope,
  shown: readonly string[],
): Promise<ClientRecord> {
  const fields = (await listFields(c, client)).filter((each) => shown.includes(each.field));
  const progress = (await listProgress(c, [client])).get(client);
  const further = furtherFields(activity.plan, momentOf(progress ?? { goalsAgreed: false, met: false }));
  const clock = await findClock(c, client);
  const change = await findAddressChange(c, client);
  return {
    person: await getPerson(c, client),
    country: (await getOrganisation(c)).country,
    activity,
    relation,
    now: c.now,
    goals: shown.includes('doelen') ? await findGoals(c, client) : null,
    appointments: await listAppointments(c, client),
    referrers: shown.includes('doorverwijzer') ? await listReferrers(c, client) : [],
    openings: (await listOpenings(c, client)).filter((each) => isOpen(each, c.now)),
    fields,
    further: further.filter(({ field }) => !fields.some((each) => each.field === field)),
    age: { known: (await listAges(c, [client])).get(client) ?? null, recorded: await findRecordedAge(c, client) },
    representatives: await findRepresentatives(c, client),
    carers: (await listCarers(c, client)).map(describeCarer),
    proofs: (await listProofs(c, client)).map(({ wordHash: _hash, ...proof }) => proof),
    permissions: await listPermissionsOf(c, [client]),
    clock,
    retention: retentionState(clock, c.now),
    addressWaitsUntil: change && change.effectiveAt > c.now ? change.effectiveAt : null,
    ...(await peopleOf(c, client)),
  };
}

const describeCarer = (carer: Carer) => {
  const { fields } = clientSays(carer);
  return { name: carer.name, hears: fields.length > 0 && mayHear(carer, fields) };
};

async function peopleOf(c: Context, client: string): Promise<Pick<ClientRecord, 'workers' | 'colleagues'>> {
  const accounts = await listWorkers(c, client);
  const names = await namesOf(c, accounts);
  const members = await listMembers(c);
  return {
    workers: accounts.flatMap((account) => names.get(account) ?? []),
    colleagues: members
      .filter((member) => member.roles.includes('worker') && !accounts.includes(member.account))
      .map(({ account, name }) => ({ account, name })),
  };
}
