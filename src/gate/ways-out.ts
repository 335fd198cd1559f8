import type { Act, Facts, PersonFacts } from './act.ts';
import type { AlternativeKind } from './decision.ts';
import type { WayOut } from './finding.ts';
import type { Matter } from './matter.ts';
import type { Channel, FieldId } from './plan.ts';

/** The same act without these fields; nothing when no field would be left. */
export function without(act: Act, fields: readonly FieldId[]): WayOut[] {
  const left = act.data.filter((field) => !fields.includes(field));
  return left.length === 0 ? [] : [{ kind: 'fewer-fields', act: { ...act, data: left } }];
}

/** The same act over each of these channels, the safest known name first. */
export function over(act: Act, channels: readonly Channel[]): WayOut[] {
  return channels
    .filter((channel) => channel !== act.channel)
    .map((channel) => ({ kind: named(channel), act: { ...act, channel } }));
}

const named = (channel: Channel): AlternativeKind =>
  channel === 'secure-link' || channel === 'in-person' ? channel : 'other-channel';

/** Give it to the person, who may pass it on: the way out of nearly every refusal to share. */
export function giveToPerson({ act, purpose }: Matter): WayOut[] {
  if (act.recipient === undefined || act.recipient.kind === 'self') return [];
  const operation = purpose?.operations.includes('send') === true ? 'send' : 'share';
  return [{ kind: 'give-to-person', act: { ...act, operation, recipient: { kind: 'self' }, channel: 'secure-link' } }];
}

/** For a list: go on for the people to whom the objection does not apply. */
export function leaveOut(facts: Facts, those: (person: PersonFacts) => boolean): WayOut[] {
  return facts.people.every(those) ? [] : ['leave-out-people'];
}

/** Ask the person for consent, behind a secure link where the plan has one. */
export function askConsent(act: Act): WayOut {
  const ask = { operation: 'ask', purpose: act.purpose, data: act.data, recipient: { kind: 'self' } } as const;
  return { kind: 'ask-consent', act: { ...ask, channel: 'secure-link' } };
}
