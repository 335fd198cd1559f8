import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import type { SubjectVault } from '../../../platform/vault/index.ts';
import { sealedRow } from '../sealed.ts';
import type { ClientsTables } from '../tables.ts';
import { listDueAddresses, type AddressChange } from './address-changes.ts';

/** Who a client is and how to reach this person, in plain text: in memory only. */
export type Person = {
  id: string;
  name: string;
  /** How this person wants to be addressed. */
  callName: string;
  email: string | null;
  phone: string | null;
  language: 'nl' | 'en';
  activity: string;
  team: string | null;
  since: Date;
};

type Row = Selectable<ClientsTables['clients']>;

/** The person behind one id. Throws when there is none; whether the actor may know is asked before. */
export async function getPerson(c: Context, client: string): Promise<Person> {
  const [person] = await listPeople(c, [client]);
  if (!person) throw new Error('There is no such client in this organisation');
  return person;
}

/** The people behind these ids, in the order of the ids. One look-up of keys for all. */
export async function listPeople(c: Context, clients: readonly string[]): Promise<Person[]> {
  if (clients.length === 0) return [];
  const found = c.tx
    .selectFrom('clients')
    .select(['organisation_id', 'id', 'activity_id', 'team_id', 'language', 'name', 'call_name', 'email', 'phone'])
    .select(['created_at', 'created_by'])
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', anyOf(clients))
    .execute();
  const [rows, moved] = await Promise.all([found, listDueAddresses(c, clients)]);
  const keys = await c.ground.vault.subjects(
    c.organisation,
    rows.map((row) => row.id),
  );
  const people = new Map(rows.map((row) => [row.id, personOf(row, keys.get(row.id)!, moved.get(row.id))]));
  return clients.flatMap((id) => people.get(id) ?? []);
}

function personOf(row: Row, key: SubjectVault, moved: AddressChange | undefined): Person {
  const sealed = sealedRow(key, 'clients', row.id);
  return {
    id: row.id,
    name: sealed.open('name', row.name),
    callName: sealed.open('call_name', row.call_name),
    email: moved
      ? sealedRow(key, 'address_changes', moved.id).open('email', moved.email)
      : sealed.openMaybe('email', row.email),
    phone: sealed.openMaybe('phone', row.phone),
    language: row.language,
    activity: row.activity_id,
    team: row.team_id,
    since: row.created_at,
  };
}

export type NewPerson = Omit<Person, 'id' | 'since'> & { id: string; by: string };

export async function addPerson(c: Context, key: SubjectVault, person: NewPerson): Promise<void> {
  const sealed = sealedRow(key, 'clients', person.id);
  await c.tx
    .insertInto('clients')
    .values({
      organisation_id: c.organisation,
      id: person.id,
      activity_id: person.activity,
      team_id: person.team,
      language: person.language,
      name: sealed.seal('name', person.name),
      call_name: sealed.seal('call_name', person.callName),
      email: sealed.sealMaybe('email', person.email),
      phone: sealed.sealMaybe('phone', person.phone),
      created_at: c.now,
      created_by: person.by,
    })
    .execute();
}

/** Takes the number, sealed for its place. */
export async function changePhoneNumber(c: Context, client: string, phone: Buffer): Promise<void> {
  await c.tx
    .updateTable('clients')
    .set({ phone })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', client)
    .execute();
}
