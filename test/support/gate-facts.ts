import { onAQuietDay } from '../../src/cli/decide/quiet-day.ts';
import type { Act } from '../../src/gate/act.ts';
import { dayIn } from '../../src/gate/day.ts';
import type { Matter } from '../../src/gate/matter.ts';
import type { Plan, PlanPurpose } from '../../src/gate/plan.ts';
import { loadLaw } from '../../src/platform/law.ts';

const law = loadLaw();

export const aPurpose: PlanPurpose = {
  id: 'begeleiding',
  operations: ['view', 'record', 'ask', 'send', 'share', 'archive', 'destroy', 'export', 'reuse', 'publish'],
  fields: [
    { field: 'naam', need: 'always', from: 'first-contact', depth: 'content' },
    { field: 'doelen', need: 'if-relevant', from: 'intake', depth: 'outline' },
    { field: 'ziekte', need: 'always', from: 'during', depth: 'fact' },
  ],
  basis: 'contract',
  basisLaw: ['eu.avg.6.1.b'],
  doors: [],
  secrecy: 'none',
  compatibleWith: [],
};

export const aPlan: Plan = {
  activity: 'activiteit',
  version: 1,
  state: 'running',
  country: 'NL',
  publicBody: false,
  owner: 'eigenaar',
  fields: [
    { id: 'naam', category: 'ordinary' },
    { id: 'doelen', category: 'sensitive' },
    { id: 'ziekte', category: 'special' },
    { id: 'adres', category: 'ordinary' },
    { id: 'nummer', category: 'national-number' },
  ],
  purposes: [aPurpose],
  flows: [],
  channels: [
    { channel: 'secure-link', carries: ['ordinary', 'sensitive', 'special'], secondProof: true },
    { channel: 'in-person', carries: ['ordinary', 'sensitive', 'special', 'national-number'], secondProof: false },
    { channel: 'mail', carries: ['ordinary'], secondProof: false },
  ],
  whenArchived: ['view'],
};

const anAct: Act = { operation: 'view', purpose: 'begeleiding', data: ['naam'] };

type Facts = NonNullable<Parameters<typeof onAQuietDay>[0]>;
/** What a test makes different about one person, and the agreements that it names. */
export type PersonDifferences = NonNullable<Facts['person']>;
export type AgreementDifferences = NonNullable<Facts['agreements']>;

type Differences = {
  act?: Partial<Act>;
  plan?: Partial<Plan>;
  purpose?: Partial<PlanPurpose>;
  facts?: Facts;
};

/** Viewing a name on a quiet day, which nothing stops, with what the test makes different. */
export function aMatter({ act, plan, purpose, facts }: Differences = {}): Matter {
  const purposes = [{ ...aPurpose, ...purpose }];
  const whole = { act: { ...anAct, ...act }, plan: { ...aPlan, purposes, ...plan }, facts: onAQuietDay(facts) };
  const named = whole.plan.purposes.find(({ id }) => id === whole.act.purpose);
  return { ...whole, purpose: named, law, day: dayIn(whole.facts.now) };
}
