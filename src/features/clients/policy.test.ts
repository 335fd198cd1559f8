import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PermissionState } from '../../gate/act.ts';
import type { Plan } from '../../gate/plan.ts';
import {
  closest,
  fieldsFor,
  furtherFields,
  glassIsBroken,
  mayBecome,
  momentOf,
  mostFavourable,
  permissionSlots,
  purposeFor,
  representationFor,
} from './policy.ts';

const states: readonly PermissionState[] = [
  'not-asked',
  'asked',
  'given',
  'refused',
  'withdrawn',
  'objected',
  'expired',
];
const state = fc.constantFrom(...states);

describe('need to know', () => {
  test.each([
    [{ own: true, team: true, breakGlass: true }, 'own'],
    [{ own: false, team: true, breakGlass: true }, 'team'],
    [{ own: false, team: false, breakGlass: true }, 'break-glass'],
    [{ own: false, team: false, breakGlass: false }, 'none'],
  ] as const)('%o is %s', (ties, relation) => {
    expect(closest(ties)).toBe(relation);
  });

  test.each([
    ['works for four hours', '2026-03-02T13:59:59Z', false, null, true],
    ['ends by itself', '2026-03-02T14:00:00Z', false, null, false],
    ['waits for a second person', '2026-03-02T11:00:00Z', true, null, false],
    ['works after the second person', '2026-03-02T11:00:00Z', true, '2026-03-02T10:30:00Z', true],
    ['ends also after the second person', '2026-03-02T14:00:00Z', true, '2026-03-02T10:30:00Z', false],
  ] as const)('emergency access %s', (_, now, needsSecond, approvedAt, works) => {
    const opening = {
      endsAt: new Date('2026-03-02T14:00:00Z'),
      needsSecond,
      approvedAt: approvedAt === null ? null : new Date(approvedAt),
    };
    expect(glassIsBroken(opening, new Date(now))).toBe(works);
  });
});

describe('a permission', () => {
  const possible: Readonly<Record<PermissionState, readonly PermissionState[]>> = {
    'not-asked': ['asked', 'given', 'refused', 'objected'],
    asked: ['not-asked', 'asked', 'given', 'refused', 'objected', 'expired'],
    given: ['given', 'withdrawn', 'objected', 'expired'],
    refused: ['asked', 'given', 'refused', 'objected'],
    withdrawn: ['not-asked', 'asked', 'given', 'refused', 'objected'],
    objected: ['not-asked', 'asked', 'given', 'refused', 'objected'],
    expired: ['asked', 'given', 'refused', 'objected'],
  };
  test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
    expect(mayBecome(from, to)).toBe(possible[from].includes(to));
  });

  test('never comes back from a no without somebody saying yes again', () => {
    fc.assert(
      fc.property(fc.constantFrom('refused', 'withdrawn', 'objected'), fc.array(state), (no, steps) => {
        let now: PermissionState = no as PermissionState;
        let saidYes = false;
        for (const step of steps) {
          if (!mayBecome(now, step)) continue;
          now = step;
          saidYes ||= step === 'given';
        }
        return now !== 'given' || saidYes;
      }),
    );
  });

  test('can always be objected to or taken back', () => {
    fc.assert(fc.property(state, (from) => mayBecome(from, 'objected') || from === 'objected'));
    expect(mayBecome('given', 'withdrawn')).toBe(true);
  });

  test('over any way is the most favourable of all ways, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1 }), (all) => {
        const best = mostFavourable(all);
        return (
          all.includes(best) &&
          best === mostFavourable([...all].reverse()) &&
          (!all.includes('given') || best === 'given')
        );
      }),
    );
    expect(mostFavourable([])).toBe('not-asked');
  });
});

describe('acting for a client', () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const from = new Date('2026-01-01T10:00:00Z');
  test.each([
    ['nobody', [], 'none'],
    ['in scope', [{ scope: ['verslag'], from, until: null }], 'in-force'],
    ['another purpose', [{ scope: ['nieuwsbrief'], from, until: null }], 'out-of-scope'],
    ['until this very moment', [{ scope: ['verslag'], from, until: now }], 'ended'],
    ['until later', [{ scope: ['verslag'], from, until: new Date('2026-03-02T10:00:01Z') }], 'in-force'],
    ['from later on', [{ scope: ['verslag'], from: new Date('2026-04-01'), until: null }], 'ended'],
    [
      'one ended, one out of scope',
      [
        { scope: ['verslag'], from, until: from },
        { scope: ['x'], from, until: null },
      ],
      'out-of-scope',
    ],
  ] as const)('%s', (_, all, expected) => {
    expect(representationFor(all, 'verslag', now)).toBe(expected);
  });
});

test.each([
  [{ goalsAgreed: false, met: false }, 'intake'],
  [{ goalsAgreed: true, met: false }, 'during'],
  [{ goalsAgreed: false, met: true }, 'during'],
] as const)('a file with %o is at %s', (file, moment) => {
  expect(momentOf(file)).toBe(moment);
});

describe('what the plan has room for', () => {
  const field = (id: string) => ({ id, category: 'ordinary' as const });
  const purpose = (
    id: string,
    fields: string[],
    more: Partial<Plan['purposes'][number]> = {},
  ): Plan['purposes'][number] => ({
    id,
    operations: ['view', 'record'],
    fields: fields.map((each) => ({ field: each, need: 'always', from: 'intake', depth: 'content' })),
    basis: 'contract',
    basisLaw: [],
    doors: [],
    secrecy: 'none',
    compatibleWith: [],
    ...more,
  });
  const plan: Plan = {
    activity: 'x',
    version: 1,
    state: 'running',
    country: 'BE',
    publicBody: false,
    owner: 'x',
    fields: ['voornaam', 'achternaam', 'e-mail', 'adres', 'documenten'].map(field),
    purposes: [
      purpose('kort', ['voornaam']),
      purpose('lang', ['voornaam', 'achternaam', 'documenten'], {
        fields: [
          { field: 'adres', need: 'if-relevant', from: 'during', depth: 'content' },
          ...purpose('', ['voornaam', 'achternaam', 'documenten']).fields,
        ],
      }),
      purpose('delen', [], { basis: 'consent', operations: ['share'] }),
    ],
    flows: [
      {
        party: 'huisarts',
        role: 'controller',
        purpose: 'delen',
        fields: [],
        channels: ['phone'],
        needsAgreement: false,
      },
      { party: 'mail', role: 'processor', purpose: 'kort', fields: [], channels: ['mail'], needsAgreement: true },
    ],
    channels: [],
    whenArchived: [],
  };

  test('names its own words, and the usual word where it has none', () => {
    expect(fieldsFor(plan, 'name', 'email', 'phone')).toEqual(['voornaam', 'achternaam', 'e-mail', 'telefoon']);
  });

  test('is done for the purpose that knows most of it', () => {
    expect(purposeFor(plan, 'record', ['voornaam', 'achternaam'])).toBe('lang');
    expect(purposeFor(plan, 'share', ['voornaam'])).toBe('delen');
  });

  test('is offered from its moment on, and not what is kept elsewhere', () => {
    expect(furtherFields(plan, 'intake')).toEqual([]);
    expect(furtherFields(plan, 'during')).toEqual([{ field: 'adres', purpose: 'lang', need: 'if-relevant' }]);
  });

  test('has a permission per way, and per party where consent opens the way to one', () => {
    const purposes = [
      { id: 'kort', channels: ['mail', 'phone'] as const },
      { id: 'delen', channels: ['phone'] as const },
    ];
    expect(permissionSlots(plan, purposes)).toEqual([
      { purpose: 'kort', channel: 'mail', party: null },
      { purpose: 'kort', channel: 'phone', party: null },
      { purpose: 'delen', channel: 'phone', party: 'huisarts' },
    ]);
  });
});
