import { expect, test } from 'vitest';
import type { Span } from '../span.ts';
import { doubtLoneNames } from './doubt-lone-names.ts';

const name = (start: number, confidence: number, reason: Span['reason'] = 'name-by-form'): Span => ({
  start,
  end: start + 3,
  label: 'person',
  confidence,
  reason,
});
const age: Span = { start: 50, end: 52, label: 'age', confidence: 0.6, reason: 'age' };

test('a doubtful name stays where somebody else is surely named', () => {
  expect(doubtLoneNames([name(0, 0.55), name(10, 0.9), age], 0.5)).toHaveLength(3);
});

test('a doubtful name goes where nobody is, and whatever is no name stays', () => {
  expect(doubtLoneNames([name(0, 0.55), name(10, 0.71), age], 0.5)).toEqual([name(10, 0.71), age]);
});

test('somebody whom the file knows is never doubted', () => {
  const known = name(0, 0.6, 'known-name');
  expect(doubtLoneNames([known], 0.5)).toEqual([known]);
});

test('who asks for less sure finds gets them', () => {
  expect(doubtLoneNames([name(0, 0.55)], 0.3)).toHaveLength(1);
});
