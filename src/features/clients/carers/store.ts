import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import { newId } from '../../../platform/ids.ts';
import type { SubjectVault } from '../../../platform/vault/index.ts';
import { keyOf, sealedRow } from '../sealed.ts';
import type { ClientsTables } from '../tables.ts';
import type { Carer, CarerAnswer, CarerSubject } from './carer.ts';

type AnswerRow = Selectable<ClientsTables['carer_answers']>;

const onRecord = (c: Context) =>
  c.tx
    .selectFrom('carers')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('ended_at', 'is', null)
    .orderBy('added_at');

/** The carers of one client who are on record now, with everything that was said. */
export const listCarers = async (c: Context, client: string): Promise<Carer[]> =>
  openRows(c, await onRecord(c).where('client_id', '=', client).execute());

/** Undefined when this carer is not, or no longer, on record. */
export const findCarer = async (c: Context, carer: string): Promise<Carer | undefined> =>
  (await openRows(c, await onRecord(c).where('id', '=', carer).execute()))[0];

/** Of whom this guest has the own page open. */
export const findCarerOfGuest = async (c: Context, guest: string): Promise<Carer | undefined> =>
  (await openRows(c, await onRecord(c).where('guest_id', '=', guest).execute()))[0];

async function openRows(c: Context, rows: readonly Selectable<ClientsTables['carers']>[]): Promise<Carer[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const answers = await c.tx
    .selectFrom('carer_answers')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('carer_id', '=', anyOf(ids))
    .orderBy('number', 'desc')
    .execute();
  const keys = await c.ground.vault.subjects(c.organisation, ids);
  return rows.map((row) => {
    const key = keys.get(row.id)!;
    const sealed = sealedRow(key, 'carers', row.id);
    return {
      id: row.id,
      client: row.client_id,
      name: sealed.openMaybe('name', row.name) ?? '',
      relation: sealed.openMaybe('relation', row.relation) ?? '',
      email: sealed.openMaybe('email', row.email),
      phone: sealed.openMaybe('phone', row.phone),
      reason: sealed.openMaybe('reason', row.reason) ?? '',
      guest: row.guest_id,
      since: row.added_at,
      toldAt: row.told_at,
      answers: answers.filter((each) => each.carer_id === row.id).map((each) => answerOf(each, key)),
    };
  });
}

const evidencePlace = (row: string) => ({ table: 'carer_answers', column: 'evidence', row });

const answerOf = (row: AnswerRow, key: SubjectVault): CarerAnswer => ({
  ...({ about: row.about, party: row.party } as CarerSubject),
  id: row.id,
  saidBy: row.said_by,
  answer: row.answer,
  fields: row.fields,
  method: row.method,
  evidence: row.evidence && key.openLog(evidencePlace(row.id), row.evidence),
  at: row.at,
});

export type NewCarer = Pick<Carer, 'client' | 'name' | 'relation' | 'email' | 'phone' | 'reason'> & { by: string };

/** A person of the own: with keys of the own, which can be destroyed without touching those of the client. */
export async function addCarerRow(c: Context, given: NewCarer): Promise<string> {
  const id = newId();
  await c.ground.vault.createSubject(c.organisation, id);
  const sealed = sealedRow(await keyOf(c, id), 'carers', id);
  await c.tx
    .insertInto('carers')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: given.client,
      name: sealed.seal('name', given.name),
      relation: sealed.seal('relation', given.relation),
      email: sealed.sealMaybe('email', given.email),
      phone: sealed.sealMaybe('phone', given.phone),
      reason: sealed.seal('reason', given.reason),
      guest_id: null,
      added_at: c.now,
      added_by: given.by,
      told_at: null,
      ended_at: null,
    })
    .execute();
  return id;
}

export type NewCarerAnswer = Omit<CarerAnswer, 'id' | 'at'> & { carer: string };

/** Writes what was said; whoever it was about heard then to be on record. */
export async function addCarerAnswer(c: Context, said: NewCarerAnswer): Promise<string> {
  const id = newId();
  const key = await keyOf(c, said.carer);
  await c.tx
    .insertInto('carer_answers')
    .values({
      organisation_id: c.organisation,
      id,
      carer_id: said.carer,
      said_by: said.saidBy,
      about: said.about,
      party: said.party,
      fields: [...said.fields],
      answer: said.answer,
      method: said.method,
      evidence: said.evidence === null ? null : key.sealLog(evidencePlace(id), said.evidence),
      at: c.now,
      ...byWhom(c),
    })
    .execute();
  if (said.saidBy === 'carer') await noteTold(c, said.carer);
  return id;
}

function byWhom({ actor }: Context): Pick<AnswerRow, 'by_kind' | 'by_id'> {
  if (actor.kind === 'worker') return { by_kind: 'worker', by_id: actor.account };
  if (actor.kind === 'client') return { by_kind: 'client', by_id: actor.client };
  if (actor.kind === 'representative') return { by_kind: 'representative', by_id: actor.representative };
  if (actor.kind === 'guest') return { by_kind: 'guest', by_id: actor.guest };
  throw new Error('Only a person says what may be told');
}

async function noteTold(c: Context, carer: string): Promise<void> {
  await c.tx
    .updateTable('carers')
    .set({ told_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', carer)
    .where('told_at', 'is', null)
    .execute();
}

export async function tieGuest(c: Context, carer: string, guest: string): Promise<void> {
  await c.tx
    .updateTable('carers')
    .set({ guest_id: guest })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', carer)
    .execute();
}

/** Nothing that names or describes this person stays; that somebody was here, and what was said, stays as proof. */
export async function endCarerRow(c: Context, carer: string): Promise<boolean> {
  const nothing = { name: null, relation: null, email: null, phone: null, reason: null };
  const ended = await c.tx
    .updateTable('carers')
    .set({ ...nothing, ended_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', carer)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}
