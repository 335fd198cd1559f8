import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyMatter, anyMatter } from '../../test/support/gate.ts';
import { loadLaw } from '../platform/law.ts';
import { decide, stoppedBy } from './decide.ts';
import type { Decision } from './decision.ts';
import { sayReason } from './texts.ts';

const law = loadLaw();
const runs = { numRuns: 1500 };
const goes = ({ outcome }: Decision) => outcome === 'yes' || outcome === 'yes-if';
const eachMatter = (check: (matter: AnyMatter, decision: Decision) => void) =>
  fc.assert(
    fc.property(anyMatter, (matter) => check(matter, decide(matter.act, matter.plan, matter.facts, law))),
    runs,
  );

test('there are always ten checks, in the order of the steps, each with the law behind it', () => {
  eachMatter((_, { checks }) => {
    expect(checks.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(checks.every((check) => check.law.length > 0)).toBe(true);
  });
});

test('nobody is ever told a bare no', () => {
  eachMatter((_, decision) => {
    if (!goes(decision)) expect(decision.alternatives.length).toBeGreaterThan(0);
  });
});

test('an alternative that comes with an act can really be done', () => {
  eachMatter(({ plan, facts }, { alternatives }) => {
    for (const { act } of alternatives) {
      if (act === undefined) continue;
      expect(goes(decide(act, plan, { ...facts, deviation: null }, law))).toBe(true);
    }
  });
});

test('no alternative is offered twice', () => {
  eachMatter((_, { alternatives }) => {
    const said = alternatives.map(({ kind, act }) => JSON.stringify([kind, act]));
    expect(new Set(said).size).toBe(said.length);
  });
});

test('the same question gets the same answer, and asking changes nothing', () => {
  eachMatter((matter, decision) => {
    const before = structuredClone(matter);
    expect(decide(matter.act, matter.plan, matter.facts, law)).toEqual(decision);
    expect(matter).toEqual(before);
  });
});

test('the outcome follows from the checks', () => {
  eachMatter(({ facts }, { outcome, checks, deviated, conditions }) => {
    const results = checks.map(({ result }) => result);
    const stopping = checks.filter(({ result }) => result === 'obstacle' || result === 'consult');
    const mayDeviate = facts.deviation !== null && stopping.every(({ deviable }) => deviable);
    if (outcome === 'yes') expect(results).toEqual(Array(10).fill('ok'));
    if (outcome === 'consult') expect(results).not.toContain('obstacle');
    if (outcome === 'not-like-this') expect(results).toContain('obstacle');
    if (stopping.length > 0) expect(deviated).toBe(mayDeviate);
    else expect(deviated).toBe(false);
    expect(conditions.some(({ kind }) => kind === 'explain-deviation')).toBe(deviated);
  });
});

test('a deviation never helps where the law leaves no room', () => {
  eachMatter(({ act, plan, facts }) => {
    const without = decide(act, plan, { ...facts, deviation: null }, law);
    const deviating = decide(act, plan, { ...facts, deviation: { reason: 'met reden' } }, law);
    if (without.checks.some(({ result, deviable }) => result === 'obstacle' && !deviable)) {
      expect(deviating.outcome).toBe('not-like-this');
      expect(deviating.deviated).toBe(false);
    }
  });
});

test('withdrawn consent, a restriction and destroyed data stop every use of them, whatever the reason', () => {
  eachMatter(({ act, plan, facts }) => {
    const use = { ...act, operation: 'send' as const };
    const facing = (differences: object) =>
      decide(
        use,
        plan,
        { ...facts, deviation: { reason: 'met reden' }, people: [{ ...facts.people[0]!, ...differences }] },
        law,
      );
    expect(facing({ restricted: true }).outcome).toBe('not-like-this');
    expect(facing({ retention: 'destroyed' }).outcome).toBe('not-like-this');
    const onConsent = plan.purposes.some(({ id, basis }) => id === act.purpose && basis === 'consent');
    // A statutory ground or a weighed emergency stands apart from the consent; the yes about secrecy does not.
    const withdrawn = { permission: 'withdrawn', secrecyLifted: 'by-consent' };
    if (onConsent) expect(facing(withdrawn).outcome).toBe('not-like-this');
  });
});

test('nobody gets more because somebody else is on the list too', () => {
  eachMatter(({ act, plan, facts }, together) => {
    const alone = facts.people.map((person) => decide(act, plan, { ...facts, people: [person] }, law));
    if (alone.some((decision) => !goes(decision))) expect(goes(together)).toBe(false);
  });
});

test('a referrer gets nothing that the person did not open for him', () => {
  eachMatter(({ act, plan, facts }, decision) => {
    const { recipient } = act;
    if (recipient?.kind !== 'party') return;
    if (!plan.flows.some(({ party, role }) => party === recipient.party && role === 'referrer')) return;
    if (facts.people.every(({ secrecyLifted }) => secrecyLifted === 'by-consent')) return;
    expect(decision.outcome).toBe('not-like-this');
  });
});

test('an authority gets nothing without the person, a rule or an emergency that is weighed; family without a rule', () => {
  eachMatter(({ act, facts }, decision) => {
    const { recipient } = act;
    if (recipient?.kind !== 'authority' && recipient?.kind !== 'carer') return;
    for (const { secrecyLifted, ground } of facts.people) {
      const byRule = recipient.kind === 'authority' && ground !== undefined && ground !== null;
      if (secrecyLifted === 'by-consent' || secrecyLifted === 'by-conflict-of-duties' || byRule) continue;
      expect(decision.outcome).toBe('not-like-this');
    }
  });
});

test('under a purpose of quality nothing about a person leaves', () => {
  eachMatter(({ act, plan }, decision) => {
    const quality = plan.purposes.some(({ id, aim }) => id === act.purpose && aim === 'quality');
    const leaves = ['share', 'send', 'publish'].includes(act.operation) && act.data.length > 0;
    if (quality && leaves) expect(goes(decision)).toBe(false);
  });
});

test('an agreement more never turns a no about basis or secrecy into a yes', () => {
  eachMatter(({ act, plan, facts }, decision) => {
    const agreements = ['huisarts', 'boekhouder', 'toString'].map((party) => ({
      party,
      from: '2018-05-25',
      until: null,
    }));
    const withAgreements = decide(act, plan, { ...facts, agreements }, law);
    expect(withAgreements.checks[5]).toEqual(decision.checks[5]);
  });
});

test('every check is said in both languages, with nothing left to fill in', () => {
  eachMatter((_, { checks }) => {
    for (const check of checks) {
      for (const language of ['nl', 'en'] as const) expect(sayReason(check, language)).not.toMatch(/[{}]|undefined/);
    }
  });
});

test('what stops an act is the first obstacle, or else the first question', () => {
  eachMatter((_, decision) => {
    expect(stoppedBy(decision) === undefined).toBe(
      decision.checks.every(({ result }) => result === 'ok' || result === 'condition'),
    );
  });
});

test('a decision about nobody is a mistake of the caller', () => {
  fc.assert(
    fc.property(anyMatter, ({ act, plan, facts }) => {
      expect(() => decide(act, plan, { ...facts, people: [] }, law)).toThrow('at least one person');
    }),
    { numRuns: 10 },
  );
});
