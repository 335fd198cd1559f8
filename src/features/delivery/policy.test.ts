import { describe, expect, test } from 'vitest';
import type { Plan, PlanPurpose } from '../../gate/plan.ts';
import { addMinutes } from '../../platform/dates.ts';
import {
  actOfLink,
  actToParty,
  insideAct,
  isReferrer,
  linkExpiry,
  linkState,
  purposeToReach,
  purposeToSend,
  readAddressee,
  reportState,
} from './policy.ts';

const now = new Date('2026-03-02T09:00:00Z');
const minutesAgo = (minutes: number) => addMinutes(now, -minutes);

describe('terms', () => {
  test.each([
    ['report', '2026-04-01T09:00:00.000Z'],
    ['consent', '2026-03-16T09:00:00.000Z'],
    ['record', '2026-03-03T09:00:00.000Z'],
  ] as const)('a link to a %s opens until %s', (kind, until) =>
    expect(linkExpiry(kind, now).toISOString()).toBe(until),
  );
  test.each([
    ['open', addMinutes(now, 1), null, 'open'],
    ['at its last moment', now, null, 'expired'],
    ['revoked, also after its term', minutesAgo(9), minutesAgo(10), 'revoked'],
  ] as const)('a link is %s', (_what, expiresAt, revokedAt, state) =>
    expect(linkState({ expiresAt, revokedAt }, now)).toBe(state),
  );
});

describe('what became of a report', () => {
  const link = { state: 'open', openedAt: null, message: null } as const;
  test.each([
    [undefined, 'ready'],
    [link, 'under-way'],
    [{ ...link, message: 'queued' }, 'under-way'],
    [{ ...link, message: 'handing-over' }, 'under-way'],
    [{ ...link, message: 'sent' }, 'sent'],
    [{ ...link, message: 'rejected' }, 'not-sent'],
    [{ ...link, message: 'stopped' }, 'not-sent'],
    [{ ...link, message: 'uncertain' }, 'uncertain'],
    [{ ...link, message: 'sent', openedAt: now }, 'opened'],
    [{ ...link, message: 'uncertain', openedAt: now }, 'opened'],
    [{ ...link, state: 'revoked', openedAt: now }, 'revoked'],
    [{ ...link, state: 'expired', message: 'sent' }, 'expired'],
  ] as const)('%j → %s', (given, became) => expect(reportState(given)).toBe(became));
});

const id = '01a1ffbd-0bd4-7197-8eaa-e7d3de4706c3';
describe('to whom', () => {
  test.each([
    ['client', { kind: 'client' }],
    [`vertegenwoordiger:${id}`, { kind: 'representative', representative: id }],
    ['partij:huisarts', { kind: 'party', party: 'huisarts' }],
    ['partij:', undefined],
    ['partij:A', undefined],
    ['partij:a:b', undefined],
    ['vertegenwoordiger:x', undefined],
    ['clients', undefined],
    ['', undefined],
  ])('%s', (value, expected) => expect(readAddressee(value)).toEqual(expected));
});

describe('an act in the words of the plan', () => {
  const purpose = (more: Partial<PlanPurpose> & { id: string }, fields: string[]): PlanPurpose => ({
    operations: ['view', 'record', 'ask'],
    basis: 'contract',
    basisLaw: [],
    doors: [],
    secrecy: 'professional',
    compatibleWith: [],
    ...more,
    fields: fields.map((field) => ({ field, need: 'always', from: 'intake', depth: 'content' })),
  });
  const ordinary = (field: string) => ({ id: field, category: 'ordinary' as const });
  const plan: Plan = {
    activity: 'a',
    version: 1,
    state: 'running',
    country: 'BE',
    publicBody: false,
    owner: 'o',
    fields: [ordinary('voornaam'), ordinary('e-mail'), { id: 'gespreksverslag', category: 'special' }],
    purposes: [
      purpose({ id: 'verslag-per-link', operations: ['view', 'record', 'ask', 'send'], basis: 'consent' }, [
        'e-mail',
        'gespreksverslag',
      ]),
      purpose({ id: 'begeleiding' }, ['voornaam', 'e-mail', 'gespreksverslag']),
      purpose({ id: 'afspraak' }, ['e-mail']),
      purpose({ id: 'contact-derden', operations: ['ask', 'share'], basis: 'consent' }, ['voornaam']),
    ],
    flows: [
      {
        party: 'arts',
        role: 'controller',
        purpose: 'contact-derden',
        fields: [],
        channels: ['phone', 'secure-link'],
        needsAgreement: false,
      },
    ],
    channels: [],
    whenArchived: [],
  };
  const channelsOf = (which: string) => (which === 'afspraak' ? ['mail'] : []);

  test('writing rests on the work itself, also for who wants no link', () => {
    expect(insideAct(plan, 'record')).toMatchObject({ purpose: 'begeleiding', data: ['gespreksverslag'] });
  });
  test('sending rests on the purpose that sends', () => {
    expect(purposeToSend(plan)).toBe('verslag-per-link');
    const act = actOfLink({ kind: 'report', purpose: 'verslag-per-link', forRepresentative: true }, plan);
    expect(act).toMatchObject({ operation: 'send', channel: 'secure-link', recipient: { kind: 'representative' } });
  });
  test('a way to the own page rests on no consent', () => {
    expect(purposeToReach(plan, channelsOf)).toBe('afspraak');
  });
  test('asking uses the address where the purpose has one, and otherwise the name', () => {
    const ask = (about: string) => actOfLink({ kind: 'consent', purpose: about, forRepresentative: false }, plan);
    expect(ask('verslag-per-link')).toMatchObject({ operation: 'ask', data: ['e-mail'], channel: 'mail' });
    expect(ask('contact-derden')).toMatchObject({ data: ['voornaam'] });
  });
  test('giving to a party is sharing, for the purpose and over a way of its flow', () => {
    expect(actToParty(plan, 'arts')).toMatchObject({ operation: 'share', purpose: 'contact-derden', channel: 'phone' });
    expect(actToParty(plan, 'onbekend')).toMatchObject({ channel: 'secure-link', recipient: { party: 'onbekend' } });
  });
  test('who referred is known by the role of the flow', () => {
    const wall = { ...plan, flows: [{ ...plan.flows[0]!, role: 'referrer' as const }] };
    expect([isReferrer(wall, 'arts'), isReferrer(plan, 'arts'), isReferrer(wall, 'ander')]).toEqual([
      true,
      false,
      false,
    ]);
  });
  test('a plan without reports names the usual word, so that the gate can say that it is not there', () => {
    const bare: Plan = { ...plan, fields: [ordinary('voornaam')], purposes: [] };
    expect(insideAct(bare, 'view')).toMatchObject({ data: ['gespreksverslag'], purpose: 'unknown' });
  });
});
