import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PermissionState } from '../../gate/act.ts';
import { readSubject, saidNoSince, stateOf, subjectText } from './policy.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,59}$/);

test('a subject reads back as it was written', () => {
  const subject = fc.record({ purpose: word, party: fc.option(word) });
  fc.assert(
    fc.property(subject, (each) => {
      expect(readSubject(subjectText(each))).toEqual(each);
    }),
  );
});

test('nothing else is a subject', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readSubject(text);
      if (read) expect(subjectText(read)).toBe(text);
    }),
  );
  for (const text of ['', ':', 'a:', ':a', 'a:b:c', 'A', '1a', 'a b', 'a\n', `a${'x'.repeat(60)}`, '__proto__']) {
    expect(readSubject(text), JSON.stringify(text)).toBeUndefined();
  }
});

test('a yes over one channel counts, and nothing said is nothing asked', () => {
  const cases: [PermissionState[], PermissionState][] = [
    [[], 'not-asked'],
    [['not-asked', 'not-asked'], 'not-asked'],
    [['not-asked', 'given'], 'given'],
    [['asked', 'withdrawn'], 'asked'],
    [['refused', 'withdrawn'], 'withdrawn'],
  ];
  for (const [states, state] of cases) expect(stateOf(states)).toBe(state);
});

test('only a later no stands in the way of a yes that was said earlier', () => {
  const stopped = { answer: 'withdrawn', day: '2026-03-10' } as const;
  expect(saidNoSince(stopped, 'given', '2026-03-09')).toBe(true);
  expect(saidNoSince(stopped, 'given', '2026-03-10')).toBe(false);
  expect(saidNoSince(stopped, 'refused', '2026-03-01')).toBe(false);
  expect(saidNoSince({ ...stopped, answer: 'given' }, 'given', '2026-03-01')).toBe(false);
  expect(saidNoSince(undefined, 'given', '2026-03-01')).toBe(false);
});
