import type { Act } from '../../gate/act.ts';
import type { Flow, Plan } from '../../gate/plan.ts';

/** Unread for this many days: somebody is called once more. In business time. */
export const REMIND_AFTER_DAYS = 3;
/** Unread for this many days: a person calls, or posts a letter. */
export const TASK_AFTER_DAYS = 7;

export const tellingWays = ['phone', 'in-person', 'letter'] as const;
export type TellingWay = (typeof tellingWays)[number];

/** With whom a thread is: the client, who acts for the client, or a party of the plan. */
export type With = { kind: 'client' } | { kind: 'representative'; id: string } | { kind: 'party'; party: string };

const withForm = /^(?:client|vertegenwoordiger:[0-9a-f-]{36}|partij:[a-z][a-z0-9-]{0,59})$/;

/** Reads what a link or form says; undefined when it is none. */
export function readWith(value: string): With | undefined {
  if (!withForm.test(value)) return undefined;
  const [word, id = ''] = value.split(':');
  if (word === 'client') return { kind: 'client' };
  return word === 'partij' ? { kind: 'party', party: id } : { kind: 'representative', id };
}

type Way = { id: string; channels: readonly string[] };

/**
 * The purposes under which somebody who works here and the person write to each other: what the plan sends over a secure
 * link, and where it sends nothing so, the work itself, because the person may see what is written down (AVG 15).
 */
export function purposesWithPerson(plan: Plan, ways: readonly Way[]): string[] {
  const over = (id: string) => ways.find((way) => way.id === id)?.channels.includes('secure-link') ?? false;
  const sends = plan.purposes.filter(({ id, operations }) => operations.includes('send') && over(id));
  if (sends.length > 0) return sends.map(({ id }) => id);
  return plan.purposes
    .filter(
      ({ operations, basis }) => operations.includes('record') && operations.includes('view') && basis !== 'consent',
    )
    .map(({ id }) => id);
}

/** The flows over which a party may be told something in a thread; a processor or a referrer has none. */
export const flowsTo = (plan: Plan, party: string): Flow[] =>
  plan.flows.filter(
    (flow) =>
      flow.party === party &&
      (flow.role === 'controller' || flow.role === 'joint-controller') &&
      flow.channels.includes('secure-link') &&
      plan.purposes.some(({ id, operations }) => id === flow.purpose && operations.includes('share')),
  );

/** Every party that a thread can be with, once. */
export const partiesToWrite = (plan: Plan): string[] =>
  [...new Set(plan.flows.map(({ party }) => party))].filter((party) => flowsTo(plan, party).length > 0);

/** What a message may be about: the details that the plan knows for this purpose, and for a party those of its flow. */
export function fieldsToTell(plan: Plan, purpose: string, party: string | null): string[] {
  const known = plan.purposes.find(({ id }) => id === purpose)?.fields.map(({ field }) => field) ?? [];
  if (party === null) return known;
  const flow = flowsTo(plan, party).find((each) => each.purpose === purpose);
  return known.filter((field) => flow?.fields.includes(field));
}

/** What a conversation is, in the words of the plan, where nobody says what it is about: what was talked about. */
export function contentField(plan: Plan, purpose: string): string {
  const fields = plan.purposes.find(({ id }) => id === purpose)?.fields ?? [];
  const talked = fields.find(({ field }) => field.includes('verslag'));
  return (talked ?? fields.find(({ need }) => need === 'always') ?? fields[0])?.field ?? 'gespreksverslag';
}

/** A look at the inbox of one client rests on the work itself: it needs no yes to messages, for it sends none. */
export function lookInside(plan: Plan, ways: readonly Way[]): Act {
  const writing = purposesWithPerson(plan, ways);
  const able = plan.purposes.filter(({ operations, basis }) => operations.includes('view') && basis !== 'consent');
  const best = able.find(({ id }) => writing.includes(id)) ?? able[0];
  const purpose = best?.id ?? writing[0] ?? plan.purposes[0]?.id ?? 'unknown';
  return { operation: 'view', purpose, data: [contentField(plan, purpose)], channel: 'screen' };
}

export type Cursor = { at: Date; id: string };

/** Where a page of the list goes on: the last thread of the page before. Undefined for anything else. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const found = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(text ?? '');
  return found ? { at: new Date(Number(found[1])), id: found[2]! } : undefined;
}

export const sayCursor = ({ at, id }: Cursor): string => `${at.getTime()}_${id}`;
