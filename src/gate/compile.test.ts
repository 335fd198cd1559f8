import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyMatter, anyAct, anyFacts, anyMatter, anyPlan } from '../../test/support/gate.ts';
import { aMatter } from '../../test/support/gate-facts.ts';
import { loadLaw } from '../platform/law.ts';
import { compile } from './compile.ts';
import { decide } from './decide.ts';

const law = loadLaw();

test('the compiled gate and the plain reading agree on everything, asked once and asked again', () => {
  const questions = fc.array(fc.record({ act: anyAct, facts: anyFacts }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyPlan, questions, (plan, asked) => {
      const compiled = compile(plan, law);
      for (const { act, facts } of [...asked, ...asked])
        expect(compiled(act, facts)).toEqual(decide(act, plan, facts, law));
    }),
    { numRuns: 400 },
  );
});

test('every single difference in act or facts that changes the plain reading changes the compiled one too', () => {
  // One question after another that differs in one thing: the hardest neighbours for a memory.
  const changes: ((matter: AnyMatter, other: AnyMatter) => AnyMatter)[] = [
    ...(['operation', 'purpose', 'data', 'recipient', 'channel', 'depth'] as const).map(
      (key) => (matter: AnyMatter, other: AnyMatter) => ({ ...matter, act: { ...matter.act, [key]: other.act[key] } }),
    ),
    ...(['now', 'actor', 'people', 'agreements', 'deviation', 'consulted'] as const).map(
      (key) => (matter: AnyMatter, other: AnyMatter) => ({
        ...matter,
        facts: { ...matter.facts, [key]: other.facts[key] },
      }),
    ),
    ...(
      [
        'permission',
        'secrecyLifted',
        'restricted',
        'hold',
        'retention',
        'moment',
        'reasonsGiven',
        'collectedFor',
        'secondProof',
        'representation',
        'informed',
        'ground',
        'deciding',
      ] as const
    ).map((key) => (matter: AnyMatter, other: AnyMatter) => {
      const people = [{ ...matter.facts.people[0]!, [key]: other.facts.people[0]![key] }];
      return { ...matter, facts: { ...matter.facts, people } };
    }),
  ];
  fc.assert(
    fc.property(anyMatter, anyMatter, (matter, other) => {
      const compiled = compile(matter.plan, law);
      for (const change of changes) {
        const one = { ...matter, facts: { ...matter.facts, people: matter.facts.people.slice(0, 1) } };
        for (const { act, facts } of [one, change(one, other), one]) {
          expect(compiled(act, facts)).toEqual(decide(act, matter.plan, facts, law));
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('having told the person beforehand is part of the question', () => {
  const compatibleWith = [{ purpose: 'nieuwsbrief', reason: 'past erbij' }];
  const { plan, act, facts } = aMatter({
    purpose: { compatibleWith },
    facts: { person: { collectedFor: { naam: ['nieuwsbrief'] } } },
  });
  const compiled = compile(plan, law);
  const told = { ...facts, people: [{ ...facts.people[0]!, informed: true }] };
  expect([facts, told, facts].map((each) => compiled(act, each).conditions[0]?.met)).toEqual([false, true, false]);
});

test('an answer is shared and frozen, and the act of the caller is not', () => {
  const { plan, act, facts } = aMatter({ act: { data: ['naam', 'inkomen'] } });
  const compiled = compile(plan, law);
  const decision = compiled(act, facts);
  expect(compiled(structuredClone(act), structuredClone(facts))).toBe(decision);
  expect(Object.isFrozen(decision.alternatives[0]?.act?.data)).toBe(true);
  expect(Object.isFrozen(act.data)).toBe(false);
});

test('a list is judged by which states occur in it, not by how long it is', () => {
  const { plan, act, facts } = aMatter();
  const compiled = compile(plan, law);
  const person = facts.people[0]!;
  const expired = { ...person, retention: 'expired' as const };
  const list = compiled(act, { ...facts, people: [person, expired] });
  expect(compiled(act, { ...facts, people: [person, expired, person, expired] })).toBe(list);
  expect(list.alternatives.map(({ kind }) => kind)).toContain('leave-out-people');
});

test('names that somebody makes up do not stay behind for ever', () => {
  const { plan, facts } = aMatter();
  const compiled = compile(plan, law);
  for (let i = 0; i < 100; i++) {
    const act = { operation: 'view' as const, purpose: 'begeleiding', data: [`verzonnen-${i}`] };
    expect(compiled(act, facts)).toEqual(decide(act, plan, facts, law));
  }
  const last = { operation: 'view' as const, purpose: 'begeleiding', data: ['verzonnen-99'] };
  expect(compiled(last, facts)).not.toBe(compiled(last, facts));
});

test('law that changes at midnight changes the answer', () => {
  const { plan, act, facts } = aMatter();
  const compiled = compile(plan, law);
  const evening = compiled(act, { ...facts, now: '2026-11-21T22:59:00Z' });
  const morning = compiled(act, { ...facts, now: '2026-11-21T23:01:00Z' });
  expect([evening.lawOn, morning.lawOn]).toEqual(['2026-11-21', '2026-11-22']);
});
