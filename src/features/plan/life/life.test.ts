import { describe, expect, test } from 'vitest';
import { type InForce, type Life, lifeOf, type LifeRefusal, type Verb, whyNot, type Work } from './life.ts';
import { nextReview, reviewStanding } from './next-review.ts';

const verbs = [
  'ask',
  'advise',
  'answer',
  'withdraw',
  'approve',
  'revise',
  'drop',
  'review',
  'close',
  'wind-up',
] as const;

/** Every state × every verb, in the order of `verbs`; null: it can. */
const table: Record<`${InForce}/${Work}`, (LifeRefusal | null)[] | 'cannot be'> = {
  'nothing/none': 'cannot be',
  'nothing/draft': [
    null,
    'not-asked',
    'not-asked',
    'not-asked',
    null,
    'draft-exists',
    'nothing-approved',
    'not-in-force',
    'draft-waits',
    'not-closed',
  ],
  'nothing/asked': [
    'asked-already',
    null,
    'no-advice-yet',
    null,
    'advice-waits',
    'draft-exists',
    'nothing-approved',
    'not-in-force',
    'draft-waits',
    'not-closed',
  ],
  'nothing/advised': [
    'asked-already',
    'advice-given',
    null,
    null,
    'advice-waits',
    'draft-exists',
    'nothing-approved',
    'not-in-force',
    'draft-waits',
    'not-closed',
  ],
  'approved/none': [
    'no-draft',
    'not-asked',
    'not-asked',
    'not-asked',
    'no-draft',
    null,
    'no-draft',
    'not-in-force',
    null,
    'not-closed',
  ],
  'approved/draft': [
    null,
    'not-asked',
    'not-asked',
    'not-asked',
    null,
    'draft-exists',
    null,
    'not-in-force',
    'draft-waits',
    'not-closed',
  ],
  'approved/asked': [
    'asked-already',
    null,
    'no-advice-yet',
    null,
    'advice-waits',
    'draft-exists',
    'advice-waits',
    'not-in-force',
    'draft-waits',
    'not-closed',
  ],
  'approved/advised': [
    'asked-already',
    'advice-given',
    null,
    null,
    'advice-waits',
    'draft-exists',
    'advice-waits',
    'not-in-force',
    'draft-waits',
    'not-closed',
  ],
  'running/none': [
    'no-draft',
    'not-asked',
    'not-asked',
    'not-asked',
    'no-draft',
    null,
    'no-draft',
    null,
    null,
    'not-closed',
  ],
  'running/draft': [
    null,
    'not-asked',
    'not-asked',
    'not-asked',
    null,
    'draft-exists',
    null,
    null,
    'draft-waits',
    'not-closed',
  ],
  'running/asked': [
    'asked-already',
    null,
    'no-advice-yet',
    null,
    'advice-waits',
    'draft-exists',
    'advice-waits',
    null,
    'draft-waits',
    'not-closed',
  ],
  'running/advised': [
    'asked-already',
    'advice-given',
    null,
    null,
    'advice-waits',
    'draft-exists',
    'advice-waits',
    null,
    'draft-waits',
    'not-closed',
  ],
  'closed/none': [
    'no-draft',
    'not-asked',
    'not-asked',
    'not-asked',
    'no-draft',
    null,
    'no-draft',
    'not-in-force',
    'closed-already',
    null,
  ],
  'closed/draft': [
    null,
    'not-asked',
    'not-asked',
    'not-asked',
    null,
    'draft-exists',
    null,
    'not-in-force',
    'draft-waits',
    null,
  ],
  'closed/asked': [
    'asked-already',
    null,
    'no-advice-yet',
    null,
    'advice-waits',
    'draft-exists',
    'advice-waits',
    'not-in-force',
    'draft-waits',
    null,
  ],
  'closed/advised': [
    'asked-already',
    'advice-given',
    null,
    null,
    'advice-waits',
    'draft-exists',
    'advice-waits',
    'not-in-force',
    'draft-waits',
    null,
  ],
};

describe.each(Object.entries(table))('%s', (state, answers) => {
  const [inForce, work] = state.split('/') as [InForce, Work];
  const cases =
    answers === 'cannot be' ? [] : verbs.map((verb, at): [Verb, LifeRefusal | null] => [verb, answers[at]!]);
  test.runIf(cases.length > 0)('every verb is allowed, or says why not', () => {
    const found = cases.map(([verb]) => [verb, whyNot({ inForce, work }, verb)]);
    expect(found).toEqual(cases);
  });
});

describe('where an activity stands', () => {
  const today = '2026-03-02';
  const one = { version: 1, runsFrom: null };
  const tomorrow = { version: 2, runsFrom: '2026-03-03' };
  const standing = { versions: [one], closedUpTo: null, hasDraft: false, question: 'none', today } as const;
  test.each<[string, Partial<Parameters<typeof lifeOf>[0]>, Life]>([
    ['nothing was approved', { versions: [], hasDraft: true }, { inForce: 'nothing', work: 'draft' }],
    ['a version began at its approval', {}, { inForce: 'running', work: 'none' }],
    ['a version begins tomorrow', { versions: [tomorrow] }, { inForce: 'approved', work: 'none' }],
    ['the day has come', { versions: [tomorrow], today: '2026-03-03' }, { inForce: 'running', work: 'none' }],
    ['an older version runs until then', { versions: [tomorrow, one] }, { inForce: 'running', work: 'none' }],
    ['a closing covers what runs', { closedUpTo: 1 }, { inForce: 'closed', work: 'none' }],
    ['and what would begin later', { versions: [tomorrow], closedUpTo: 2 }, { inForce: 'closed', work: 'none' }],
    [
      'a newer version opens it again',
      { versions: [{ version: 2, runsFrom: null }, one], closedUpTo: 1 },
      { inForce: 'running', work: 'none' },
    ],
    ['a question counts only with a draft', { question: 'asked' }, { inForce: 'running', work: 'none' }],
    ['the FG was asked', { hasDraft: true, question: 'asked' }, { inForce: 'running', work: 'asked' }],
  ])('%s', (_name, more, life) => {
    expect(lifeOf({ ...standing, ...more })).toEqual(life);
  });
});

describe('the next review', () => {
  const running = {
    version: 2,
    approvedAt: new Date('2026-01-31T10:00:00Z'),
    runsFrom: null,
    document: { reviewEveryMonths: 3 },
  };
  const review = (at: string, version = 2, kind: 'still-good' | 'wound-up' = 'still-good') => ({
    version,
    kind,
    at: new Date(at),
  });
  test.each([
    ['counts from the approval', running, [], '2026-04-30'],
    ['or from the first day', { ...running, runsFrom: '2026-02-10' }, [], '2026-05-10'],
    ['or from the last review', running, [review('2026-03-15T10:00:00Z')], '2026-06-15'],
    ['of this version', running, [review('2026-03-15T10:00:00Z', 1)], '2026-04-30'],
    ['and not from the winding up', running, [review('2026-03-15T10:00:00Z', 2, 'wound-up')], '2026-04-30'],
  ])('%s', (_name, version, reviews, day) => {
    expect(nextReview(version, reviews)).toBe(day);
  });
  test.each([
    ['2026-03-30', 'later'],
    ['2026-03-31', 'due'],
    ['2026-04-30', 'due'],
    ['2026-05-01', 'overdue'],
  ])('on %s it is %s', (today, state) => {
    expect(reviewStanding('2026-04-30', today)).toBe(state);
  });
});
