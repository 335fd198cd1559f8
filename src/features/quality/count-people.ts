import type { Context } from '../../platform/context.ts';
import { anyOf } from '../../platform/db/any-of.ts';
import type { Cell } from './policy.ts';

/** Everybody in use in one activity; ids only. */
export async function listPeople(c: Context, activity: string): Promise<{ id: string; month: string }[]> {
  const rows = await c.tx
    .selectFrom('clients')
    .select(['id', 'created_at'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .execute();
  return rows.map((row) => ({ id: row.id, month: row.created_at.toISOString().slice(0, 7) }));
}

/** How many people each name has; a person counts once per name, whatever happened how often. */
function peoplePer<Name extends string>(
  rows: readonly { client: string; name: Name }[],
  names: readonly Name[],
): Cell<Name>[] {
  return names.map((name) => ({
    name,
    count: new Set(rows.filter((row) => row.name === name).map(({ client }) => client)).size,
  }));
}

export const ages = ['under-12', '12-15', '16-17', 'adult', 'unknown'] as const;
export type AgeGroup = (typeof ages)[number];

/** The group that was written down last. A date of birth is not opened for a count. */
export async function countAges(c: Context, people: readonly string[]): Promise<Cell<AgeGroup>[]> {
  const rows = await c.tx
    .selectFrom('client_ages')
    .select(['client_id', 'band'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(people))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const newest = new Map(rows.map((row) => [row.client_id, row.band]));
  const groups = people.map((client) => ({ client, name: groupOf(newest.get(client)) }));
  return peoplePer(groups, ages);
}

/** Belgian law knows 12 and 13 apart; for counting they are one group. */
const groupOf = (band: string | undefined): AgeGroup =>
  band === '12' || band === '13-15' ? '12-15' : (ages.find((group) => group === band) ?? 'unknown');

export const recipients = ['colleague', 'party', 'carer', 'authority', 'representative', 'self'] as const;
export const outcomes = [
  'shared',
  'not-shared',
  'asked-consent',
  'through-person',
  'without-name',
  'anonymous',
] as const;

/** About how many people something was shared with whom, and how many people each kind of outcome was about. */
export async function countDecisions(c: Context, people: readonly string[]) {
  const rows = await c.tx
    .selectFrom('share_decisions')
    .select(['client_id', 'recipient_kind', 'chosen'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(people))
    .execute();
  const shared = rows.filter(({ chosen }) => chosen === 'shared');
  return {
    partners: peoplePer(
      shared.map((row) => ({ client: row.client_id!, name: row.recipient_kind })),
      recipients,
    ),
    outcomes: peoplePer(
      rows.map((row) => ({ client: row.client_id!, name: row.chosen })),
      outcomes,
    ),
  };
}

export const answers = ['given', 'refused', 'withdrawn', 'asked', 'none'] as const;
export type Answer = (typeof answers)[number];

/**
 * What people said when they were asked something; each is in one group. Whoever said yes to something counts as yes, also
 * when the answer to something else was no.
 */
export async function countAnswers(c: Context, people: readonly string[]): Promise<Cell<Answer>[]> {
  const rows = await c.tx
    .selectFrom('permissions')
    .select(['client_id', 'state'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(people))
    .where('state', 'in', ['given', 'refused', 'withdrawn', 'asked'])
    .execute();
  const states = Map.groupBy(rows, (row) => row.client_id);
  const said = (client: string): Answer =>
    answers.find((answer) => states.get(client)?.some(({ state }) => state === answer)) ?? 'none';
  return peoplePer(
    people.map((client) => ({ client, name: said(client) })),
    answers,
  );
}
