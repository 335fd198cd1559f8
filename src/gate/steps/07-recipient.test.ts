import { expect, test } from 'vitest';
import { aMatter, type AgreementDifferences } from '../../../test/support/gate-facts.ts';
import type { Flow } from '../plan.ts';
import { recipient } from './07-recipient.ts';

const flow: Flow = {
  party: 'huisarts',
  role: 'controller',
  purpose: 'begeleiding',
  fields: ['naam'],
  channels: ['secure-link'],
  needsAgreement: true,
};

const sharing = (
  flows: Flow[],
  agreements: AgreementDifferences = [{ party: 'huisarts', from: '2020-01-01', until: null }],
  more: Parameters<typeof aMatter>[0] = {},
) =>
  recipient(
    aMatter({
      act: { operation: 'share', recipient: { kind: 'party', party: 'huisarts' }, channel: 'secure-link', ...more.act },
      plan: { flows },
      facts: { agreements, ...more.facts },
    }),
  );

test('inside, and to the person, no flow is needed', () => {
  for (const kind of ['self', 'representative', 'colleague'] as const) {
    expect(recipient(aMatter({ act: { operation: 'share', recipient: { kind } } })).check.result).toBe('ok');
  }
  expect(recipient(aMatter()).check.reason).toBe('stays-inside');
});

test('a party without a flow gets nothing; the person may have it', () => {
  const { check, alternatives } = sharing([]);
  expect(check).toMatchObject({ reason: 'no-flow', deviable: false });
  expect(alternatives[0]).toMatchObject({
    kind: 'give-to-person',
    act: { recipient: { kind: 'self' }, channel: 'secure-link' },
  });
});

test('a flow for another purpose is no flow', () => {
  expect(sharing([{ ...flow, purpose: 'nieuwsbrief' }]).check.reason).toBe('no-flow');
});

test('an agreement counts from its first day up to and including its last', () => {
  const on = (from: string, until: string | null) => sharing([flow], [{ party: 'huisarts', from, until }]).check.reason;
  expect(on('2026-11-21', '2026-11-21')).toBe('flow-fits');
  expect(on('2026-11-22', null)).toBe('agreement-not-in-force');
  expect(on('2020-01-01', '2026-11-20')).toBe('agreement-not-in-force');
  expect(on('2020-01-01', '2026-11-21T10:00:00Z')).toBe('agreement-not-in-force');
  expect(on('2020-01-01', '2026-11-21T10:00:01Z')).toBe('flow-fits');
});

test('an agreement with somebody else is no agreement', () => {
  expect(sharing([flow], [{ party: 'boekhouder', from: '2020-01-01', until: null }]).check.reason).toBe('no-agreement');
});

test('a covenant is in force only for the purposes and fields that it covers; two may complete each other', () => {
  const wide: Flow = { ...flow, fields: ['naam', 'adres'] };
  const covenant = (purpose: string, ...fields: string[]) => ({
    party: 'huisarts',
    from: '2020-01-01',
    until: null,
    covers: [{ purpose, fields }],
  });
  const both = { act: { data: ['naam', 'adres'] } };
  const found = sharing([wide], [covenant('begeleiding', 'naam')], both);
  expect(found.check).toMatchObject({
    reason: 'agreement-does-not-cover',
    about: ['huisarts', 'adres'],
    deviable: false,
  });
  expect(found.alternatives[0]).toMatchObject({ kind: 'fewer-fields', act: { data: ['naam'] } });
  expect(found.alternatives.map(({ kind }) => kind)).toContain('add-to-agreement');
  expect(sharing([wide], [covenant('nieuwsbrief', 'naam', 'adres')], both).check.about).toEqual([
    'huisarts',
    'naam',
    'adres',
  ]);
  const two = [covenant('begeleiding', 'naam'), covenant('begeleiding', 'adres')];
  expect(sharing([wide], two, both).check.reason).toBe('flow-fits');
  const lapsed = [covenant('begeleiding', 'naam'), { ...covenant('begeleiding', 'adres'), until: '2026-11-20' }];
  expect(sharing([wide], lapsed, both).check.reason).toBe('agreement-does-not-cover');
  const general = [covenant('begeleiding', 'naam'), { party: 'huisarts', from: '2020-01-01', until: null }];
  expect(sharing([wide], general, both).check.reason).toBe('flow-fits');
});

test('the law behind it depends on the role of the party', () => {
  const ids = (role: Flow['role']) => sharing([{ ...flow, role }]).check.law.map(({ id }) => id);
  expect([ids('processor'), ids('joint-controller')]).toEqual([['eu.avg.28'], ['eu.avg.26']]);
});

test('a referrer stands behind the wall until the person opens it for a named item', () => {
  const wall: Flow = { ...flow, role: 'referrer', needsAgreement: false };
  expect(sharing([wall]).check.reason).toBe('referrer-wall');
  expect(sharing([wall], [], { facts: { person: { secrecyLifted: 'by-duty' } } }).check.reason).toBe('referrer-wall');
  expect(sharing([wall], [], { facts: { person: { secrecyLifted: 'by-consent' } } }).check.reason).toBe('flow-fits');
  // Item by item: what was not opened stays behind it, also when something else was.
  const two = { act: { data: ['naam', 'doelen'] }, facts: { person: { secrecyLifted: 'by-consent' as const } } };
  expect(sharing([wall], [], two).check).toMatchObject({ reason: 'not-in-flow', about: ['huisarts', 'doelen'] });
  const another = { act: { data: ['doelen'] }, facts: { person: { secrecyLifted: 'by-consent' as const } } };
  expect(sharing([wall], [], another).check.reason).toBe('referrer-wall');
});

test('what goes beyond the flow is named, and the rest offered', () => {
  const { check, alternatives } = sharing([flow], undefined, { act: { data: ['naam', 'adres'] } });
  expect(check).toMatchObject({ reason: 'not-in-flow', about: ['huisarts', 'adres'] });
  expect(alternatives[0]?.act?.data).toEqual(['naam']);
});
