import { expect, test } from 'vitest';
import { aMatter } from '../../../test/support/gate-facts.ts';
import { purposeLimit } from './08-purpose-limit.ts';

const from = (collectedFor: Record<string, string[]>, more: Parameters<typeof aMatter>[0] = {}) =>
  purposeLimit(aMatter({ ...more, facts: { person: { collectedFor }, ...more.facts } })).check;

test('a right to report is a law that lets it serve another purpose; a shared secret is not', () => {
  const towards = (law: string, secrecyLifted: 'by-right-to-report' | 'by-shared-secrecy', party: string) =>
    purposeLimit(
      aMatter({
        act: { operation: 'share', recipient: { kind: 'party', party } },
        facts: { person: { secrecyLifted, ground: { law }, collectedFor: { naam: ['elders'] } } },
      }),
    ).check.reason;
  expect(towards('nl.wmo.5.2.6', 'by-right-to-report', 'veilig-thuis')).toBe('new-purpose-by-law');
  expect(towards('nl.wgbo.457.2', 'by-shared-secrecy', 'huisarts')).toBe('purpose-not-compared');
});

test('what was collected for this purpose, or is not listed, may serve it', () => {
  expect(from({}).reason).toBe('within-purpose');
  expect(from({ naam: ['nieuwsbrief', 'begeleiding'] }).reason).toBe('within-purpose');
});

test('another purpose is a question first, and for protected data an obstacle', () => {
  expect(from({ naam: ['nieuwsbrief'] })).toMatchObject({ result: 'consult', reason: 'purpose-not-compared' });
  expect(from({ ziekte: ['nieuwsbrief'] }, { act: { data: ['ziekte'] } })).toMatchObject({
    result: 'obstacle',
    deviable: false,
  });
});

test('a field that was collected for nothing serves nothing', () => {
  expect(from({ naam: [] }).reason).toBe('purpose-not-compared');
});

test('consent and a legal obligation are the two other routes', () => {
  expect(from({ naam: ['x'] }, { purpose: { basis: 'consent' } }).reason).toBe('new-purpose-consented');
  expect(from({ naam: ['x'] }, { purpose: { basis: 'legal-obligation' } }).reason).toBe('new-purpose-by-law');
});

test('a purpose that was compared may be served once the person was told', () => {
  const compatibleWith = [{ purpose: 'nieuwsbrief', reason: 'past erbij' }];
  const told = (informed: boolean) =>
    purposeLimit(
      aMatter({
        purpose: { compatibleWith },
        facts: { person: { collectedFor: { naam: ['nieuwsbrief'] }, informed } },
      }),
    ).conditions;
  expect(told(false)).toEqual([{ step: 8, kind: 'inform-person-first', when: 'before', met: false }]);
  expect(told(true)[0]?.met).toBe(true);
});

test('a field with the name of a JavaScript property has no history by accident', () => {
  expect(from({}, { act: { data: ['constructor'] } }).reason).toBe('within-purpose');
});
