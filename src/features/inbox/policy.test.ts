import { describe, expect, test } from 'vitest';
import type { Flow, Plan, PlanPurpose } from '../../gate/plan.ts';
import { fieldsToTell, partiesToWrite, purposesWithPerson, readCursor, readWith, sayCursor } from './policy.ts';

const purpose = (id: string, more: Partial<PlanPurpose> = {}, fields = ['doelen', 'voornaam']): PlanPurpose => ({
  id,
  operations: ['view', 'record'],
  basis: 'contract',
  basisLaw: [],
  doors: [],
  secrecy: 'professional',
  compatibleWith: [],
  ...more,
  fields: fields.map((field) => ({ field, need: 'always', from: 'intake', depth: 'content' })),
});
const flow = (party: string, more: Partial<Flow> = {}): Flow => ({
  party,
  role: 'controller',
  purpose: 'delen',
  fields: ['doelen'],
  channels: ['secure-link'],
  needsAgreement: false,
  ...more,
});
const plan: Plan = {
  activity: 'a',
  version: 1,
  state: 'running',
  country: 'NL',
  publicBody: true,
  owner: 'o',
  fields: [],
  purposes: [
    purpose('werk'),
    purpose('verslag', { operations: ['view', 'record', 'send'] }),
    purpose('delen', { operations: ['share'] }),
  ],
  flows: [
    flow('arts'),
    flow('post', { role: 'processor' }),
    flow('doorverwijzer', { role: 'referrer' }),
    flow('bellen', { channels: ['phone'] }),
    flow('anders', { purpose: 'werk' }),
  ],
  channels: [],
  whenArchived: [],
};

test('with the person one writes where the plan sends over a secure link, and otherwise for the work itself', () => {
  expect(purposesWithPerson(plan, [{ id: 'verslag', channels: ['secure-link'] }])).toEqual(['verslag']);
  expect(purposesWithPerson(plan, [{ id: 'verslag', channels: ['letter'] }])).toEqual(['werk', 'verslag']);
});

test('a processor, a referrer, and who is only told by phone get no thread (T-04)', () => {
  expect(partiesToWrite(plan)).toEqual(['arts']);
  expect(fieldsToTell(plan, 'delen', 'arts')).toEqual(['doelen']);
  expect(fieldsToTell(plan, 'delen', 'doorverwijzer')).toEqual([]);
  expect(fieldsToTell(plan, 'werk', null)).toEqual(['doelen', 'voornaam']);
});

const id = '01a1ffbd-0bd4-7197-8eaa-e7d3de4706c3';
describe('with whom', () => {
  test.each([
    ['client', { kind: 'client' }],
    [`vertegenwoordiger:${id}`, { kind: 'representative', id }],
    ['partij:huisarts', { kind: 'party', party: 'huisarts' }],
    ['partij:', undefined],
    ['collega:x', undefined],
    ['', undefined],
  ])('%s', (value, expected) => expect(readWith(value)).toEqual(expected));
});

describe('where a list goes on', () => {
  test('is what the page before said', () => {
    const cursor = { at: new Date(1_772_442_000_123), id };
    expect(readCursor(sayCursor(cursor))).toEqual(cursor);
  });
  test.each([undefined, '', 'x', `_${id}`, `12_${id}'`, `-1_${id}`])('%j says nothing', (text) =>
    expect(readCursor(text)).toBeUndefined(),
  );
});
