import { describe, expect, test } from 'vitest';
import { byReceiver, eachOnce, mayKnow, type Telling, withinScope } from './policy.ts';

const telling = (more: Partial<Telling>): Telling => ({
  at: new Date('2026-03-02T09:00:00Z'),
  to: { kind: 'party', id: 'huisarts' },
  how: 'told',
  purpose: 'delen-met-huisarts',
  fields: ['doelen'],
  depth: 'outline',
  byConsent: true,
  by: null,
  key: '1',
  stillOn: false,
  ...more,
});

describe('per receiver', () => {
  test('of each field the deepest telling counts, and the first and last day', () => {
    const [told] = byReceiver([
      telling({ key: '1' }),
      telling({ key: '2', depth: 'content', at: new Date('2026-04-02T09:00:00Z') }),
      telling({ key: '3', fields: ['hulpvraag'], depth: 'fact' }),
    ]);
    expect([...told!.fields]).toEqual([
      ['doelen', 'content'],
      ['hulpvraag', 'fact'],
    ]);
    expect([told!.depth, told!.first.getUTCMonth(), told!.last.getUTCMonth()]).toEqual(['content', 2, 3]);
    expect(told!.tellings.map(({ key }) => key)).toEqual(['2', '1', '3']);
  });

  test('a question told only that the person is known, whatever it asked about', () => {
    const [told] = byReceiver([telling({ how: 'asked', depth: 'content' })]);
    expect([told!.fields.size, told!.depth]).toEqual([0, 'fact']);
  });

  test('one without consent among several is no consent', () => {
    expect(byReceiver([telling({}), telling({ key: '2', byConsent: false })])[0]!.byConsent).toBe(false);
  });

  test('nobody is put together with another, and the same telling stands there once', () => {
    const all = [telling({}), telling({}), telling({ key: '2', to: { kind: 'carer', id: 'huisarts' } })];
    expect(byReceiver(eachOnce(all)).map(({ to }) => to.kind)).toEqual(['party', 'carer']);
  });
});

test('who may know by a yes gets what the plan lets go there for that purpose, and nothing for a no', () => {
  const flows = [
    { party: 'huisarts', purpose: 'delen-met-huisarts', fields: ['doelen'] },
    { party: 'huisarts', purpose: 'veiligheid', fields: ['adres'] },
    { party: 'school', purpose: 'delen-met-school', fields: ['doelen'] },
  ];
  const permissions = [
    { purpose: 'delen-met-huisarts', party: 'huisarts', state: 'given' },
    { purpose: 'veiligheid', party: 'huisarts', state: 'asked' },
    { purpose: 'delen-met-school', party: 'school', state: 'withdrawn' },
    { purpose: 'nieuwsbrief', party: null, state: 'given' },
  ];
  expect(mayKnow(permissions, flows)).toEqual([
    { party: 'huisarts', fields: ['doelen'], subjects: ['delen-met-huisarts:huisarts'] },
  ]);
});

test.each([
  [null, true],
  [['delen-met-huisarts'], true],
  [['nieuwsbrief'], false],
])('who acts for somebody sees what the scope %j covers: %s', (scope, seen) => {
  expect(withinScope(telling({}), scope)).toBe(seen);
  expect(withinScope(telling({ purpose: null }), scope)).toBe(scope === null);
});
