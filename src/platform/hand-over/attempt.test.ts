import { describe, expect, test } from 'vitest';
import { attemptOf, type MessageState } from './attempt.ts';

const now = new Date('2026-03-02T09:00:00Z');

describe('an attempt to hand over', () => {
  const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  test.each<[MessageState, Date | null, string]>([
    ['queued', null, 'begin'],
    ['queued', secondsAgo(5), 'begin'],
    ['handing-over', secondsAgo(5), 'under-way'],
    ['handing-over', secondsAgo(29), 'under-way'],
    ['handing-over', secondsAgo(30), 'broke-off'],
    ['handing-over', null, 'broke-off'],
    ['sent', secondsAgo(5), 'ended'],
    ['rejected', null, 'ended'],
    ['stopped', null, 'ended'],
    ['uncertain', null, 'ended'],
  ])('that is %s since %s: %s', (state, takenAt, expected) =>
    expect(attemptOf({ state, takenAt }, now)).toBe(expected),
  );
});
