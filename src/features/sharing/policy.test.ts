import { expect, test } from 'vitest';
import type { Flow, Plan, PlanPurpose } from '../../gate/plan.ts';
import { receiversOf, tellsContent } from './policy.ts';

const purpose = (id: string, operations: PlanPurpose['operations']): PlanPurpose => ({
  id,
  operations,
  fields: [],
  basis: 'public-task',
  basisLaw: [],
  doors: [],
  secrecy: 'professional',
  compatibleWith: [],
});
const flow = (party: string, role: Flow['role'], fields: string[], id = 'delen'): Flow => ({
  party,
  role,
  purpose: id,
  fields,
  channels: role === 'referrer' ? [] : ['secure-link'],
  needsAgreement: false,
});
const planWith = (...flows: Flow[]): Plan => ({
  activity: 'werk',
  version: 1,
  state: 'running',
  country: 'NL',
  publicBody: false,
  owner: null,
  fields: [],
  purposes: [purpose('werk', ['view', 'record']), purpose('delen', ['share'])],
  flows,
  channels: [],
  whenArchived: [],
});

test('a processor works for us and is told nothing', () => {
  const parties = receiversOf(
    planWith(
      flow('mailprovider', 'processor', ['e-mail']),
      flow('huisarts', 'controller', ['doelen']),
      flow('dienst', 'joint-controller', ['naam']),
    ),
  ).map(({ party }) => party);
  expect(parties).toEqual(['huisarts', 'dienst']);
});

test('a referrer can be tried with what others may hear, for a purpose that shares', () => {
  const plan = planWith(flow('huisarts', 'controller', ['doelen', 'naam']), flow('buur', 'referrer', [], 'werk'));
  expect(receiversOf(plan)[1]).toEqual({
    party: 'buur',
    purpose: 'delen',
    referrer: true,
    fields: ['doelen', 'naam'],
    channels: ['phone'],
    needsAgreement: false,
  });
});

test('only that it is so: who it is may be said, and of the rest nothing', () => {
  expect(tellsContent('voornaam', 'fact')).toBe(true);
  expect(tellsContent('doelen', 'fact')).toBe(false);
  expect(tellsContent('doelen', 'outline')).toBe(true);
});
