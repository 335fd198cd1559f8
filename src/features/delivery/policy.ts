import type { Act } from '../../gate/act.ts';
import type { Operation, Plan } from '../../gate/plan.ts';
import { addDays } from '../../platform/dates.ts';
import type { MessageState } from '../../platform/hand-over/attempt.ts';

export type LinkKind = 'report' | 'consent' | 'record';

/** How long a link opens, in days of business time. A report stays as long as the page promises beforehand. */
export const linkDays: Readonly<Record<LinkKind, number>> = { report: 30, consent: 14, record: 1 };

/** A way to the own page that comes with a message: people read their mail when they read it. */
export const MESSAGE_DAYS = 14;

/** `days`: where it should open longer than links of this kind do. */
export const linkExpiry = (kind: LinkKind, madeAt: Date, days = linkDays[kind]): Date => addDays(madeAt, days);

export type LinkState = 'open' | 'expired' | 'revoked';

export function linkState(link: { expiresAt: Date; revokedAt: Date | null }, now: Date): LinkState {
  if (link.revokedAt) return 'revoked';
  return now < link.expiresAt ? 'open' : 'expired';
}

export type ReportState = 'ready' | 'under-way' | 'sent' | 'opened' | 'not-sent' | 'uncertain' | 'revoked' | 'expired';

/** What became of one link that was sent, as a worker wants to know it. */
export function reportState(
  link: { state: LinkState; openedAt: Date | null; message: MessageState | null } | undefined,
): ReportState {
  if (!link) return 'ready';
  if (link.state !== 'open') return link.state;
  if (link.openedAt) return 'opened';
  if (link.message === 'uncertain') return 'uncertain';
  if (link.message === 'sent') return 'sent';
  return link.message === 'rejected' || link.message === 'stopped' ? 'not-sent' : 'under-way';
}

/** The field of the plan that holds what was talked about. Without one, its usual word: the gate then says so. */
export const reportField = (plan: Plan): string =>
  plan.fields.find(({ id }) => id.includes('verslag'))?.id ?? 'gespreksverslag';

const contactWords = ['e-mail', 'e-mailadres', 'email'];
export const contactField = (plan: Plan): string =>
  plan.fields.find(({ id }) => contactWords.includes(id))?.id ?? contactWords[0]!;

const purposesFor = (plan: Plan, operation: Operation, field: string) =>
  plan.purposes.filter(
    (purpose) => purpose.operations.includes(operation) && purpose.fields.some((each) => each.field === field),
  );

/** Writing and reading rest on the work itself where the plan allows it: who wants no link still has a file. */
export function purposeInside(plan: Plan, operation: 'record' | 'view'): string {
  const able = purposesFor(plan, operation, reportField(plan));
  const best = able.find(({ basis }) => basis !== 'consent') ?? able[0];
  return best?.id ?? plan.purposes[0]?.id ?? 'unknown';
}

/** The purpose under which a report goes to the person. */
export const purposeToSend = (plan: Plan): string =>
  purposesFor(plan, 'send', reportField(plan))[0]?.id ?? 'verslag-per-link';

/** Asking somebody to come and look at the own data rests on no consent where the plan has another basis. */
export function purposeToReach(plan: Plan, channelsOf: (purpose: string) => readonly string[]): string {
  const able = purposesFor(plan, 'ask', contactField(plan)).filter(({ basis }) => basis !== 'consent');
  const best = able.find(({ id }) => channelsOf(id).includes('mail')) ?? able[0];
  return best?.id ?? 'unknown';
}

export const insideAct = (plan: Plan, operation: 'record' | 'view'): Act => ({
  operation,
  purpose: purposeInside(plan, operation),
  data: [reportField(plan)],
  channel: 'screen',
});

/**
 * What a link does, in the vocabulary of the plan. It is asked of the gate when the link is made, and again at every
 * hand-over of a message for it: a plan that changed closes doors that are still open.
 */
export function actOfLink(link: { kind: LinkKind; purpose: string; forRepresentative: boolean }, plan: Plan): Act {
  const recipient = { kind: link.forRepresentative ? 'representative' : 'self' } as const;
  const { purpose } = link;
  if (link.kind === 'report') {
    return { operation: 'send', purpose, data: [reportField(plan)], recipient, channel: 'secure-link' };
  }
  return { operation: 'ask', purpose, data: [fieldToReach(plan, purpose)], recipient, channel: 'mail' };
}

/** What the message itself uses of the person: the address, or the name where the purpose knows no address. */
function fieldToReach(plan: Plan, purpose: string): string {
  const known = plan.purposes.find(({ id }) => id === purpose)?.fields.filter(({ need }) => need === 'always') ?? [];
  const email = contactField(plan);
  if (known.some(({ field }) => field === email)) return email;
  const ordinary = known.find(({ field }) =>
    plan.fields.some((each) => each.id === field && each.category === 'ordinary'),
  );
  return ordinary?.field ?? email;
}

/** To whom a report goes: the person, somebody who acts for this person, or a party of the plan. */
export type Addressee =
  { kind: 'client' } | { kind: 'representative'; representative: string } | { kind: 'party'; party: string };

const addressee = /^(?:client|vertegenwoordiger:[0-9a-f-]{36}|partij:[a-z][a-z0-9-]{0,59})$/;

/** Reads the value of the field "Naar wie?"; undefined when it is none. */
export function readAddressee(value: string): Addressee | undefined {
  if (!addressee.test(value)) return undefined;
  const [kind, id = ''] = value.split(':');
  if (kind === 'client') return { kind: 'client' };
  return kind === 'partij' ? { kind: 'party', party: id } : { kind: 'representative', representative: id };
}

/** Giving a report to a party outside is sharing, for the purpose for which the plan knows this party. */
export function actToParty(plan: Plan, party: string): Act {
  const data = [reportField(plan)];
  const flows = plan.flows.filter((each) => each.party === party);
  const flow = flows.find(({ fields }) => fields.includes(data[0]!)) ?? flows[0];
  const ways = flow?.channels ?? [];
  const channel = (['letter', 'in-person', 'phone'] as const).find((way) => ways.includes(way)) ?? 'secure-link';
  const purpose = flow?.purpose ?? purposeToSend(plan);
  return { operation: 'share', purpose, data, recipient: { kind: 'party', party }, channel };
}

/** Who sent the client to us stands behind a wall, whatever the purpose. */
export const isReferrer = (plan: Plan, party: string): boolean =>
  plan.flows.some((flow) => flow.party === party && flow.role === 'referrer');
