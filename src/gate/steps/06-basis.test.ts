import { describe, expect, test } from 'vitest';
import { aMatter, aPurpose } from '../../../test/support/gate-facts.ts';
import type { Act, PermissionState } from '../act.ts';
import type { LegalBasis } from '../plan.ts';
import { basis } from './06-basis.ts';

const states: PermissionState[] = ['not-asked', 'asked', 'given', 'refused', 'withdrawn', 'objected', 'expired'];
const bases: LegalBasis[] = ['contract', 'legal-obligation', 'vital-interest', 'public-task', 'legitimate-interest'];

describe('consent', () => {
  test('only a given consent permits, where consent is the basis', () => {
    const allowed = states.filter(
      (permission) =>
        basis(aMatter({ purpose: { basis: 'consent' }, facts: { person: { permission } } })).check.result === 'ok',
    );
    expect(allowed).toEqual(['given']);
  });

  test('none of the other answers can be deviated from', () => {
    for (const permission of states) {
      expect(basis(aMatter({ purpose: { basis: 'consent' }, facts: { person: { permission } } })).check.deviable).toBe(
        false,
      );
    }
  });

  test('no answer stops what rests on another basis, except an objection', () => {
    for (const each of bases) {
      const stopping = states.filter(
        (permission) =>
          basis(aMatter({ purpose: { basis: each }, act: { operation: 'send' }, facts: { person: { permission } } }))
            .check.result !== 'ok',
      );
      expect(stopping).toEqual(['objected']);
    }
  });

  test('putting away and destroying go on after withdrawal', () => {
    for (const operation of ['archive', 'destroy'] as const) {
      const matter = aMatter({
        purpose: { basis: 'consent' },
        act: { operation },
        facts: { person: { permission: 'withdrawn' } },
      });
      expect(basis(matter).check.result).toBe('ok');
    }
  });

  test('asking needs no consent, but is not repeated in writing after a no', () => {
    const asking = (permission: PermissionState, channel: Act['channel']) =>
      basis(
        aMatter({
          purpose: { basis: 'consent' },
          act: { operation: 'ask', channel: channel! },
          facts: { person: { permission } },
        }),
      ).check.reason;
    expect(asking('not-asked', 'secure-link')).toBe('consent-may-be-asked');
    expect(asking('expired', 'secure-link')).toBe('consent-may-be-asked');
    expect(asking('refused', 'secure-link')).toBe('already-answered-no');
    expect(asking('refused', 'in-person')).toBe('consent-may-be-asked');
  });
});

describe('objection', () => {
  const objecting = (each: LegalBasis, basisLaw: string[] = []) =>
    basis(
      aMatter({
        purpose: { basis: each, basisLaw },
        act: { operation: 'send' },
        facts: { person: { permission: 'objected' } },
      }),
    ).check;

  test('against marketing it is absolute', () => {
    expect(objecting('legitimate-interest', ['nl.tw.11.7'])).toMatchObject({
      reason: 'objected-to-marketing',
      deviable: false,
    });
  });

  test('against a public task or an interest it is weighed', () => {
    expect(objecting('public-task')).toMatchObject({ reason: 'objected', deviable: true });
    expect(objecting('legitimate-interest')).toMatchObject({ reason: 'objected', deviable: true });
  });

  test('elsewhere it is a preference about the way', () => {
    expect(objecting('contract')).toMatchObject({ reason: 'prefers-another-way', deviable: true });
    const looking = aMatter({ act: { operation: 'view' }, facts: { person: { permission: 'objected' } } });
    expect(basis(looking).check.result).toBe('ok');
  });
});

describe('doors', () => {
  const door = (law: string, permission: PermissionState = 'not-asked', operation: Act['operation'] = 'view') =>
    basis(
      aMatter({
        act: { data: ['ziekte'], operation },
        purpose: { doors: [{ category: 'special', law }] },
        facts: { person: { permission } },
      }),
    ).check;

  test('special data need an exception that is named and in force', () => {
    expect(basis(aMatter({ act: { data: ['ziekte'] } })).check).toMatchObject({ reason: 'no-door', deviable: false });
    expect(door('nl.wams').reason).toBe('door-not-in-force');
    expect(door('xx.unknown').reason).toBe('door-not-in-force');
    expect(door('eu.avg.9.2.h').result).toBe('ok');
  });

  test.each([
    ['a principle', 'eu.avg.5.1.b'],
    ['an exception for another kind', 'nl.uavg.33'],
    ['an exception of the neighbours', 'be.wvp.9'],
    ['an exception for the state', 'nl.uavg.30.1'],
  ])('%s is in force and opens nothing', (_title, law) => {
    const purpose = { doors: [{ category: 'special' as const, law }] };
    const { check } = basis(aMatter({ act: { data: ['ziekte'] }, purpose }));
    expect(check).toMatchObject({ result: 'obstacle', reason: 'door-opens-nothing', deviable: false });
  });
  test('an exception for the state opens for the state', () => {
    const purposes = [{ ...aPurpose, doors: [{ category: 'special' as const, law: 'nl.uavg.30.1' }] }];
    const plan = { publicBody: true, purposes };
    expect(basis(aMatter({ act: { data: ['ziekte'] }, plan })).check.result).toBe('ok');
  });

  test('a door of explicit consent opens only with that consent, whatever the basis', () => {
    expect(door('eu.avg.9.2.a').reason).toBe('door-needs-consent');
    expect(door('eu.avg.9.2.a', 'withdrawn').reason).toBe('door-needs-consent');
    expect(door('eu.avg.9.2.a', 'given').result).toBe('ok');
    expect(door('eu.avg.9.2.a', 'not-asked', 'ask').result).toBe('ok');
  });

  test('a door for one category opens no other', () => {
    const matter = aMatter({
      act: { data: ['nummer'] },
      purpose: { doors: [{ category: 'special', law: 'eu.avg.9.2.h' }] },
    });
    expect(basis(matter).check).toMatchObject({ reason: 'no-door', about: ['nummer'] });
  });

  test('a national number is judged by the law of its country', () => {
    const ids = (country: 'NL' | 'BE') =>
      basis(aMatter({ act: { data: ['nummer'] }, plan: { country } })).check.law.map(({ id }) => id);
    expect(ids('NL')).toEqual(['eu.avg.87', 'nl.uavg.46']);
    expect(ids('BE')).toEqual(['eu.avg.87', 'be.rijksregister.8']);
  });
});

test('a restriction stops even destroying, and only the person still looks', () => {
  const restricted = (operation: Act['operation'], kind: 'worker' | 'client' = 'worker') =>
    basis(aMatter({ act: { operation }, facts: { actor: { kind, relation: 'own' }, person: { restricted: true } } }))
      .check.result;
  expect([restricted('view'), restricted('destroy'), restricted('archive'), restricted('view', 'client')]).toEqual([
    'obstacle',
    'obstacle',
    'ok',
    'ok',
  ]);
});

test('whoever acts for a person needs a representation in force that covers this', () => {
  for (const [representation, reason] of [
    ['none', 'no-representation'],
    ['ended', 'representation-ended'],
    ['out-of-scope', 'representation-out-of-scope'],
    ['in-force', 'basis-holds'],
  ] as const) {
    const matter = aMatter({
      facts: { actor: { kind: 'representative', relation: 'own' }, person: { representation } },
    });
    expect(basis(matter).check.reason).toBe(reason);
  }
});

test('a bill carries nothing', () => {
  expect(basis(aMatter({ purpose: { basisLaw: ['nl.wams'] } })).check).toMatchObject({
    reason: 'basis-law-not-in-force',
    about: ['nl.wams'],
  });
});
