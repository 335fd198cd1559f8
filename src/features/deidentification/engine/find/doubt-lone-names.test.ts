import { expect, test } from 'vitest';
import { W } from '../lexicon/bits.ts';
import type { Span } from '../span.ts';
import { hashOf } from '../tokens/hash.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { doubtLoneNames } from './doubt-lone-names.ts';

const jacqueline = hashOf('Jacqueline');
const doc = tokenize('Thema Noro kwam, en Jacqueline kwam niet', (word) => (word === jacqueline ? W.firstName : 0));
const kept = (spans: Span[], threshold = 0.5) => doubtLoneNames(spans, threshold, doc);
const NORO = 6;
const JACQUELINE = 20;
const name = (start: number, confidence: number, reason: Span['reason'] = 'name-by-form'): Span => ({
  start,
  end: start + 4,
  label: 'person',
  confidence,
  reason,
});
const age: Span = { start: 50, end: 52, label: 'age', confidence: 0.6, reason: 'age' };

test('a doubtful name stays where somebody else is surely named', () => {
  expect(kept([name(NORO, 0.55), name(30, 0.95)])).toHaveLength(2);
});

test('a doubtful name goes where nobody is surely named', () => {
  expect(kept([name(NORO, 0.8)])).toEqual([]);
});

test('an age or an address says that a text is about somebody', () => {
  expect(kept([name(NORO, 0.75), age])).toEqual([name(NORO, 0.75), age]);
  expect(kept([name(NORO, 0.55), age])).toEqual([age]);
  expect(kept([name(NORO, 0.55), name(30, 0.9), age])).toHaveLength(3);
});

test('a first name that is nothing else needs less', () => {
  expect(kept([name(JACQUELINE, 0.75)])).toHaveLength(1);
});

test('somebody whom the file knows or who has a title is never doubted', () => {
  const known = name(NORO, 0.6, 'known-name');
  const titled = name(30, 0.6, 'name-after-title');
  expect(kept([known])).toEqual([known]);
  expect(kept([titled])).toEqual([titled]);
});

test('who asks for less sure finds gets them', () => {
  expect(kept([name(NORO, 0.67)], 0.3)).toHaveLength(1);
});

test('a capital behind a word for organisations is doubted in a long text', () => {
  const long = tokenize('Thema Noro kwam. '.repeat(20), () => 0);
  const organisation: Span = { ...name(NORO, 0.7), label: 'institution', reason: 'organisation-word' };
  const listed: Span = { ...organisation, reason: 'organisation-from-list' };
  expect(doubtLoneNames([organisation], 0.5, long)).toEqual([]);
  expect(doubtLoneNames([organisation, age], 0.5, long)).toHaveLength(2);
  expect(doubtLoneNames([listed], 0.5, long)).toEqual([listed]);
  expect(kept([organisation])).toEqual([organisation]);
});
