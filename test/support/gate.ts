import fc from 'fast-check';
import { authorities, type Act, type Facts, type PersonFacts } from '../../src/gate/act.ts';
import type { Plan, PlanPurpose } from '../../src/gate/plan.ts';

/** Small pools of names, so that acts and plans meet often; some names are in no plan, some are traps of JavaScript. */
const fields = ['naam', 'email', 'doelen', 'gezondheid', 'detentie', 'bsn', 'constructor', 'elders'] as const;
const purposes = ['begeleiding', 'nieuwsbrief', 'afstemming', 'elders'] as const;
const parties = ['huisarts', 'boekhouder', 'toString', 'elders'] as const;
const channels = ['screen', 'in-person', 'phone', 'letter', 'secure-link', 'mail', 'sms'] as const;
const operations = [
  'view',
  'record',
  'ask',
  'share',
  'send',
  'publish',
  'reuse',
  'archive',
  'destroy',
  'export',
] as const;
const categories = ['ordinary', 'sensitive', 'special', 'criminal', 'national-number'] as const;
const moments = ['first-contact', 'intake', 'during', 'closing'] as const;
const depths = ['fact', 'outline', 'content'] as const;
const laws = [
  'eu.avg.6.1.a',
  'eu.avg.6.1.e',
  'nl.wmo.5.1.1',
  'nl.tw.11.7',
  'be.wer.xii.13',
  'nl.wams',
  'xx.unknown',
] as const;
const grounds = [
  'nl.wmo.5.2.6',
  'nl.sv.126nd',
  'nl.wgbo.457.2',
  'nl.wgs',
  'be.sw.458bis',
  'eu.avg.5.1.b',
  'nl.wams',
  'xx.unknown',
] as const;
const doors = ['eu.avg.9.2.a', 'eu.avg.9.2.h', 'nl.uavg.30.3.a', 'nl.wabb.10', 'eu.avg.5.1.b', 'nl.wams'] as const;

const pick = <T>(pool: readonly T[]) => fc.constantFrom(...pool);
const some = <T>(pool: readonly T[]) => fc.subarray([...pool]);
const most = <T>(pool: readonly T[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant([...pool]) }, { weight: 1, arbitrary: some(pool) });
/** Mostly the first value, so that random cases also get past the first checks. */
const mostly = <T>(first: T, others: readonly T[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: pick(others) });

const anyPurpose = (id: (typeof purposes)[number]): fc.Arbitrary<PlanPurpose> =>
  fc.record(
    {
      aim: mostly('person' as const, ['quality'] as const),
      id: fc.constant(id),
      operations: most(operations),
      fields: most(fields.slice(0, 7)).chain((known) =>
        fc.tuple(
          ...known.map((field) =>
            fc.record({
              field: fc.constant(field),
              need: mostly('always' as const, ['if-relevant'] as const),
              from: mostly('first-contact' as const, moments),
              depth: mostly('content' as const, depths),
            }),
          ),
        ),
      ),
      basis: pick([
        'consent',
        'contract',
        'legal-obligation',
        'vital-interest',
        'public-task',
        'legitimate-interest',
      ] as const),
      basisLaw: mostly<string[]>(
        [],
        laws.map((law) => [law]),
      ),
      doors: fc.array(
        fc.record({ category: pick(['special', 'criminal', 'national-number'] as const), law: pick(doors) }),
        { maxLength: 4 },
      ),
      secrecy: pick(['none', 'professional'] as const),
      compatibleWith: fc.array(fc.record({ purpose: pick(purposes), reason: fc.constant('past erbij') }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ['id', 'operations', 'fields', 'basis', 'basisLaw', 'doors', 'secrecy', 'compatibleWith'] },
  );

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  activity: fc.constant('activiteit'),
  version: fc.integer({ min: 1, max: 9 }),
  state: mostly('running' as const, ['draft', 'asked', 'approved', 'closed'] as const),
  country: pick(['NL', 'BE'] as const),
  publicBody: fc.boolean(),
  owner: mostly<string | null>('eigenaar', [null]),
  fields: most(fields.slice(0, 7)).chain((known) =>
    fc.tuple(
      ...known.map((id) => fc.record({ id: fc.constant(id), category: mostly('ordinary' as const, categories) })),
    ),
  ),
  purposes: most(purposes.slice(0, 3)).chain((known) => fc.tuple(...known.map(anyPurpose))),
  flows: fc.array(
    fc.record({
      party: pick(parties),
      role: pick(['processor', 'controller', 'joint-controller', 'referrer'] as const),
      purpose: pick(purposes),
      fields: most(fields.slice(0, 7)),
      channels: most(channels),
      needsAgreement: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  channels: most(channels).chain((known) =>
    fc.tuple(
      ...known.map((channel) =>
        fc.record({ channel: fc.constant(channel), carries: most(categories), secondProof: fc.boolean() }),
      ),
    ),
  ),
  whenArchived: some(operations),
});

export const anyAct: fc.Arbitrary<Act> = fc.record(
  {
    operation: pick(operations),
    purpose: mostly<string>('begeleiding', purposes),
    data: fc.oneof(
      { weight: 6, arbitrary: fc.uniqueArray(pick<string>(fields.slice(0, 6)), { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.uniqueArray(pick<string>(fields), { maxLength: 4 }) },
    ),
    recipient: fc.oneof(
      fc.record({ kind: pick(['self', 'representative'] as const) }),
      fc.record({ kind: fc.constant('colleague' as const), involved: fc.boolean() }, { requiredKeys: ['kind'] }),
      fc.record({ kind: fc.constant('carer' as const), carer: pick(['zus', 'buurvrouw']) }),
      fc.record({ kind: fc.constant('authority' as const), authority: pick(authorities) }),
      fc.record({ kind: fc.constant('party' as const), party: pick(parties) }),
    ),
    channel: pick(channels),
    depth: pick(depths),
  },
  { requiredKeys: ['operation', 'purpose', 'data'] },
);

const anyPerson: fc.Arbitrary<PersonFacts> = fc.record(
  {
    permission: mostly(
      'given' as const,
      ['not-asked', 'asked', 'refused', 'withdrawn', 'objected', 'expired'] as const,
    ),
    secrecyLifted: mostly(
      'by-consent' as const,
      ['no', 'by-duty', 'by-right-to-report', 'by-shared-secrecy', 'by-conflict-of-duties'] as const,
    ),
    ground: mostly<{ law: string } | null>(
      null,
      grounds.map((law) => ({ law })),
    ),
    deciding: fc.record({
      who: pick(['person', 'person-and-parents', 'parents', 'representative'] as const),
      heard: mostly('all' as const, ['not-all', 'disagree'] as const),
    }),
    restricted: mostly(false, [true]),
    hold: mostly(false, [true]),
    retention: mostly('active' as const, ['archived', 'expired', 'destroyed'] as const),
    moment: mostly('during' as const, moments),
    reasonsGiven: most<string>(fields),
    collectedFor: mostly<Record<string, string[]>>({}, [
      { naam: ['nieuwsbrief'] },
      { gezondheid: ['begeleiding'], bsn: [] },
    ]),
    secondProof: mostly(true, [false]),
    representation: mostly('in-force' as const, ['none', 'out-of-scope', 'ended'] as const),
    informed: fc.boolean(),
  },
  {
    requiredKeys: [
      'permission',
      'secrecyLifted',
      'restricted',
      'hold',
      'retention',
      'moment',
      'reasonsGiven',
      'collectedFor',
      'secondProof',
      'representation',
    ],
  },
);

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  now: pick(['2026-11-21T10:00:00Z', '2026-11-21T23:30:00.000Z', '2019-01-01T00:00:00Z']),
  actor: fc.record({
    kind: mostly('worker' as const, ['client', 'representative', 'system'] as const),
    relation: mostly('own' as const, ['team', 'break-glass', 'none'] as const),
  }),
  people: fc.array(anyPerson, { minLength: 1, maxLength: 3 }),
  agreements: fc.array(
    fc.record(
      {
        party: pick(parties),
        from: pick(['2018-05-25', '2026-11-21']),
        until: pick([null, '2026-11-20', '2026-11-21T12:00:00Z']),
        covers: fc.array(fc.record({ purpose: pick<string>(purposes), fields: most<string>(fields.slice(0, 7)) }), {
          maxLength: 2,
        }),
      },
      { requiredKeys: ['party', 'from', 'until'] },
    ),
    { maxLength: 3 },
  ),
  deviation: mostly<{ reason: string } | null>(null, [{ reason: 'met reden' }]),
  consulted: mostly(false, [true]),
});

/** An act with the plan and the facts under which it is judged. */
export const anyMatter: fc.Arbitrary<AnyMatter> = fc.record({ act: anyAct, plan: anyPlan, facts: anyFacts });
export type AnyMatter = { act: Act; plan: Plan; facts: Facts };
