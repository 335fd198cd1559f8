import { expect, test } from 'vitest';
import { aMatter } from '../../../test/support/gate-facts.ts';
import { moment } from './05-moment.ts';

const recording = (data: string[], ...moments: ('first-contact' | 'intake' | 'during' | 'closing')[]) =>
  moment(aMatter({ act: { operation: 'record', data }, facts: { people: moments.map((each) => ({ moment: each })) } }));

test('a field waits for its moment and not a moment longer', () => {
  expect(recording(['doelen'], 'first-contact').check).toMatchObject({ reason: 'too-early', about: ['doelen'] });
  expect(recording(['doelen'], 'intake').check.result).toBe('ok');
  expect(recording(['doelen'], 'closing').check.result).toBe('ok');
});

test('on a list the person who is least far decides', () => {
  expect(recording(['doelen'], 'closing', 'first-contact').check.reason).toBe('too-early');
});

test('what can be asked now is offered without the rest', () => {
  expect(recording(['naam', 'ziekte'], 'intake').alternatives[0]?.act?.data).toEqual(['naam']);
});

test('looking collects nothing', () => {
  expect(
    moment(aMatter({ facts: { person: { moment: 'first-contact' } }, act: { data: ['ziekte'] } })).check.reason,
  ).toBe('nothing-collected');
});
