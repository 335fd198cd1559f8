import { describe, expect, test } from 'vitest';
import { aMatter, aPlan, aPurpose, type PersonDifferences } from '../../../../test/support/gate-facts.ts';
import type { Act, Deciding } from '../../act.ts';
import type { PlanPurpose } from '../../plan.ts';
import { deciding } from './deciding.ts';

const whos: Deciding['who'][] = ['person', 'person-and-parents', 'parents', 'representative'];

function judging(
  person: PersonDifferences,
  purpose: Partial<PlanPurpose> = {},
  act: Partial<Act> = {},
  consulted = false,
) {
  const whole = { ...aPurpose, basis: 'consent' as const, ...purpose };
  const plan = { ...aPlan, purposes: [whole] };
  return deciding(aMatter({ act: { operation: 'send', ...act }, plan, facts: { consulted, person } }), whole);
}

test('a yes of everybody who decides is a yes, whoever they are', () => {
  for (const who of whos) expect(judging({ permission: 'given', deciding: { who, heard: 'all' } })).toBeUndefined();
  expect(judging({ permission: 'given' })).toBeUndefined();
});

test('as long as somebody is not heard it waits, and no reason of a professional stands in', () => {
  for (const who of whos) {
    const found = judging({ permission: 'given', deciding: { who, heard: 'not-all' } });
    expect(found?.check).toMatchObject({
      result: 'obstacle',
      reason: 'deciders-not-heard',
      about: [who],
      deviable: false,
    });
    expect(found?.alternatives.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['ask-the-others', 'talk-together']),
    );
  }
});

test('parents who disagree go to the contact person first; no own reason outvotes one of them', () => {
  const facts = { permission: 'given', deciding: { who: 'parents', heard: 'disagree' } } as const;
  expect(judging(facts)?.check).toMatchObject({ result: 'consult', reason: 'deciders-disagree', deviable: false });
  expect(judging(facts, {}, {}, true)?.check.result).toBe('condition');
});

test('an emergency is no way to publish what somebody has not agreed to', () => {
  const facts = { secrecyLifted: 'by-conflict-of-duties', deciding: { who: 'parents', heard: 'not-all' } } as const;
  expect(judging(facts, { secrecy: 'professional' }, { operation: 'publish' })?.check.reason).toBe(
    'deciders-not-heard',
  );
});

describe('it asks nothing where no yes is needed', () => {
  const split = { who: 'parents', heard: 'disagree' } as const;
  const report = { operation: 'share', recipient: { kind: 'authority', authority: 'veilig-thuis' } } as const;
  test.each([
    ['asking for it', {}, {}, { operation: 'ask' }],
    ['another basis', {}, { basis: 'public-task' }, {}],
    ['a right to report', { secrecyLifted: 'by-right-to-report', ground: { law: 'nl.wmo.5.2.6' } }, {}, report],
    ['an emergency', { secrecyLifted: 'by-conflict-of-duties' }, {}, report],
  ] as const)('%s', (_title, person, purpose, act) => {
    expect(judging({ ...person, deciding: split }, purpose, act)).toBeUndefined();
  });
});

test('it asks where their yes lifts secrecy or opens a door, whatever the basis', () => {
  const split = { permission: 'given', deciding: { who: 'parents', heard: 'not-all' } } as const;
  const doors = [{ category: 'special', law: 'eu.avg.9.2.a' }] as const;
  expect(judging(split, { basis: 'contract', doors }, { data: ['ziekte'] })?.check.reason).toBe('deciders-not-heard');
  expect(judging(split, { basis: 'contract', doors }, { data: ['naam'] })).toBeUndefined();
  const lifted = { ...split, secrecyLifted: 'by-consent' } as const;
  for (const recipient of [
    { kind: 'party', party: 'school' },
    { kind: 'carer', carer: 'oma' },
    { kind: 'colleague', involved: false },
  ] as const) {
    const found = judging(lifted, { basis: 'contract', secrecy: 'professional' }, { operation: 'share', recipient });
    expect(found?.check.reason).toBe('deciders-not-heard');
  }
  const self = { operation: 'share', recipient: { kind: 'self' } } as const;
  expect(judging(lifted, { basis: 'contract', secrecy: 'professional' }, self)).toBeUndefined();
});
