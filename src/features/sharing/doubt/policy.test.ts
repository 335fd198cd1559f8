import { expect, test } from 'vitest';
import { Answers } from '../check/answers.ts';
import { actOfAnswers, isAdvised } from './policy.ts';

const demand = Answers.parse({
  to: 'authority:police',
  direction: 'tell',
  fields: { voornaam: 'content', adres: 'content' },
  task: 'demand:nl.sv.126nd',
});
const conflict = { ...demand, task: 'conflict' };

type Asked = Parameters<typeof isAdvised>[0][number];
type Stance = Asked['advice'][number]['stance'];

const asked = (askedOf: Asked['askedOf'], stances: readonly Stance[], answers = demand, by = 'adviser'): Asked => ({
  askedOf,
  askedBy: 'worker',
  about: actOfAnswers(answers),
  advice: stances.map((stance, at) => ({ stance, by, at: new Date(at) })),
});

test.each([
  ['of the contact person counts', demand, [asked('contact', ['go'])], true],
  ['of the FG counts', demand, [asked('fg', ['go-like-this'])], true],
  ['that nobody gave does not count', demand, [asked('fg', [])], false],
  ['to leave it does not open it', demand, [asked('fg', ['better-not'])], false],
  [
    'to leave it stays where another adviser says go',
    demand,
    [asked('fg', ['better-not']), asked('contact', ['go'], demand, 'other')],
    false,
  ],
  ['of who came to think otherwise counts as it is now', demand, [asked('fg', ['better-not', 'go'])], true],
  ['that was taken back counts no more', demand, [asked('fg', ['go', 'better-not'])], false],
  ['of a colleague on a demand does not count', demand, [asked('colleague', ['go'])], false],
  ['of a colleague on a conflict of duties counts', conflict, [asked('colleague', ['go'], conflict)], true],
  ['of who asked it does not count', demand, [asked('contact', ['go'], demand, 'worker')], false],
  ['on another ground does not count', conflict, [asked('fg', ['go'])], false],
  ['on somebody else who hears it does not count', { ...demand, to: 'authority:court' }, [asked('fg', ['go'])], false],
  ['on fewer details does not count', { ...demand, fields: { voornaam: 'content' } }, [asked('fg', ['go'])], false],
  [
    'on less depth does not count',
    { ...demand, fields: { voornaam: 'content', adres: 'fact' } },
    [asked('fg', ['go'])],
    false,
  ],
  ['of before this was kept does not count', demand, [{ ...asked('fg', ['go']), about: null }], false],
] as const)('advice %s', (_title, answers, consultations, counts) => {
  expect(isAdvised(consultations, Answers.parse(answers))).toBe(counts);
});

test('the same details in another order are the same act', () => {
  const turned = { ...demand, fields: { adres: 'content', voornaam: 'content' } } as const;
  expect(actOfAnswers(turned)).toBe(actOfAnswers(demand));
});
