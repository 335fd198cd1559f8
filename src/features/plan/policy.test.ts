import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLaw } from '../../platform/law.ts';
import { doorIds } from './catalogue/doors.ts';
import { lawChoices } from './law-choices.ts';
import { lawToday } from './law-today.ts';
import { obstacles } from './obstacles/index.ts';
import type { ObstacleKind } from './obstacles/obstacle.ts';
import {
  categories,
  channels,
  depths,
  forCountry,
  mayApprove,
  mayEdit,
  moments,
  monthsInArchive,
  newDocument,
  operations,
  outcomeOf,
  PlanDocument,
  readDocument,
  bases,
  toGatePlan,
  withNote,
} from './policy.ts';
import { stepTexts } from './step-texts/index.ts';
import { findTemplate, listTemplates, readTemplate } from './templates.ts';

const law = lawToday(loadLaw(), new Date('2026-03-02T09:00:00Z'));
const owner = '0190a000-0000-7000-8000-000000000001';
const at = '2026-03-02T09:00:00.000Z';

function discussed(template: string): PlanDocument {
  const found = findTemplate(template);
  if (!found) throw new Error(`No template ${template}`);
  const note = { discussed: 'Samen doorgenomen.', openQuestion: '' };
  let document = newDocument(found.content, template);
  for (let step = 1; step <= 10; step += 1) document = withNote(document, step, note, at);
  return document;
}
const kindsIn = (document: PlanDocument, who: string | null = owner): ObstacleKind[] =>
  obstacles(document, { owner: who, law }).map(({ kind }) => kind);

/** The empty plan is no example: everything in it still waits. */
const examples = listTemplates().filter(({ sector }) => sector !== 'anders');

describe('every template', () => {
  it('stands in each of six sectors at least twice', () => {
    const perSector = Object.groupBy(examples, ({ sector }) => sector);
    expect(Object.keys(perSector)).toHaveLength(6);
    expect(Object.entries(perSector).filter(([, plans]) => plans!.length < 2)).toEqual([]);
  });

  it.each(examples.map(({ id }) => id))('%s only waits for its ten steps to be discussed', (id) => {
    const template = findTemplate(id)!;
    const found = obstacles(newDocument(template.content, id), { owner, law });
    expect(found.map(({ step, kind }) => [step, kind])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 1, 'not-discussed']),
    );
    expect(kindsIn(discussed(id))).toEqual([]);
  });

  it.each(examples.map(({ id }) => id))('%s says everything in Dutch and in English', (id) => {
    const { content } = findTemplate(id)!;
    const words = [
      content.title,
      content.summary,
      ...content.fields.map(({ label }) => label),
      ...content.purposes.flatMap((purpose) => [
        purpose.title,
        purpose.explanation,
        purpose.why,
        purpose.basisText,
        ...(purpose.consentText ? [purpose.consentText] : []),
      ]),
      ...content.measures.map(({ text }) => text),
      content.retention!.reason,
    ];
    expect(words.filter(({ nl, en }) => nl === '' || en === '')).toEqual([]);
  });

  it.each(examples.map(({ id }) => id))('%s names only fields and purposes that it has', (id) => {
    const { content } = findTemplate(id)!;
    const fields = new Set(content.fields.map((field) => field.id));
    const purposes = new Set(content.purposes.map((purpose) => purpose.id));
    for (const purpose of content.purposes) {
      expect(purpose.fields.filter(({ field }) => !fields.has(field))).toEqual([]);
      expect(purpose.compatibleWith.filter((each) => !purposes.has(each.purpose))).toEqual([]);
    }
    for (const flow of content.flows) {
      expect(purposes).toContain(flow.purpose);
      const own = content.purposes.find((purpose) => purpose.id === flow.purpose)!.fields.map(({ field }) => field);
      expect(flow.fields.filter((field) => !own.includes(field))).toEqual([]);
    }
  });

  it('says which file and which place are wrong when it does not hold', () => {
    expect(() => readTemplate('id: half\norder: 1\nsector: zorg\ncontent: {}', 'half.yaml')).toThrow(
      /half\.yaml: [\s\S]*content\./,
    );
  });
});

describe('the template of a self-employed worker', () => {
  const plan = toGatePlan(discussed('begeleiding-zelfstandige'), {
    activity: 'a',
    version: 1,
    state: 'running',
    owner,
  });

  it('leaves the national register number out until it is switched on', () => {
    expect(plan.fields.map(({ id }) => id)).not.toContain('rijksregisternummer');
    expect(plan.purposes.flatMap(({ fields }) => fields).map(({ field }) => field)).not.toContain(
      'rijksregisternummer',
    );
  });
  it('asks for the authorisation when somebody switches the number on', () => {
    const document = discussed('begeleiding-zelfstandige');
    const fields = document.fields.map((field) => ({ ...field, off: false }));
    const found = obstacles({ ...document, fields }, { owner, law });
    expect(found).toContainEqual({
      step: 6,
      kind: 'field-without-door',
      about: 'rijksregisternummer',
      field: 'doel.begeleiding.uitzonderingen',
    });
  });
  it('puts the referrer behind a wall and gives nobody a flow that is not named', () => {
    expect(plan.flows.filter(({ role }) => role === 'referrer').map(({ fields }) => fields)).toEqual([[]]);
  });
  it('destroys eighteen months after the last appointment, one term after the other', () => {
    const { retention } = discussed('begeleiding-zelfstandige');
    expect(retention!.archiveAfterMonths + monthsInArchive(retention!)).toBe(18);
  });
  it('counts both terms from the appointment when that reading is chosen', () => {
    const retention = discussed('begeleiding-zelfstandige').retention!;
    expect(monthsInArchive({ ...retention, destroyAfterMonths: 18, reading: 'both-from-the-event' })).toBe(6);
  });
});

describe('a plan cannot be approved', () => {
  const solo = discussed('begeleiding-zelfstandige');
  const town = discussed('aanvraag-verhuizen');
  const edit = (document: PlanDocument, change: (draft: PlanDocument) => void): PlanDocument => {
    const copy = structuredClone(document);
    change(copy);
    return copy;
  };
  const purpose = (document: PlanDocument, id: string) => document.purposes.find((each) => each.id === id)!;

  it.each<[string, ObstacleKind, PlanDocument]>([
    ['without a title', 'no-title', edit(solo, (plan) => (plan.title.nl = ''))],
    ['without a purpose', 'no-purpose', edit(solo, (plan) => (plan.purposes = []))],
    ['when a purpose has no reason', 'purpose-without-words', edit(solo, (plan) => (plan.purposes[0]!.why.nl = ''))],
    ['when a purpose uses no data', 'purpose-without-fields', edit(solo, (plan) => (plan.purposes[0]!.fields = []))],
    [
      'when a field serves no purpose',
      'field-without-purpose',
      edit(solo, (plan) =>
        plan.purposes.forEach((each) => (each.fields = each.fields.filter(({ field }) => field !== 'adres'))),
      ),
    ],
    [
      'when nobody said why a field is needed',
      'field-without-necessity',
      edit(solo, (plan) => (plan.fields[0]!.necessity.needed = '')),
    ],
    [
      'when a purpose that sends has no way',
      'purpose-without-channel',
      edit(solo, (plan) => (purpose(plan, 'afspraak').channels = [])),
    ],
    ['without a basis', 'no-basis', edit(solo, (plan) => (plan.purposes[0]!.basis = null))],
    [
      'when a legal obligation names no law',
      'basis-without-law',
      edit(town, (plan) => (purpose(plan, 'verhuizing-verwerken').basisLaw = ['eu.avg.6.1.c'])),
    ],
    [
      'when a public body rests on its interest',
      'basis-not-for-public-body',
      edit(town, (plan) => (purpose(plan, 'afspraak').basis = 'legitimate-interest')),
    ],
    [
      'when a law is not in force',
      'law-not-in-force',
      edit(town, (plan) => purpose(plan, 'afspraak').basisLaw.push('nl.wams')),
    ],
    [
      'when consent has no question',
      'consent-without-question',
      edit(solo, (plan) => (purpose(plan, 'bellen').consentText = null)),
    ],
    [
      'when a public body did not say why consent is free',
      'consent-not-free',
      edit(town, (plan) => (purpose(plan, 'buurtnieuwsbrief').freeBecause = '')),
    ],
    [
      'when special data have no door',
      'field-without-door',
      edit(solo, (plan) => (purpose(plan, 'begeleiding').doors = [])),
    ],
    [
      'when the BSN has only a door that does not exist',
      'field-without-door',
      edit(
        town,
        (plan) =>
          (purpose(plan, 'verhuizing-verwerken').doors = [
            { category: 'national-number', law: 'nl.niets', safeguards: '' },
          ]),
      ),
    ],
    [
      'when a processor has no full package',
      'flow-without-package',
      edit(solo, (plan) => delete plan.flows.find(({ role }) => role === 'processor')!.package.breach),
    ],
    ['when a party gets nothing', 'flow-without-fields', edit(solo, (plan) => (plan.flows[0]!.fields = []))],
    [
      'when a comparison has no reason',
      'comparison-without-reason',
      edit(solo, (plan) => (purpose(plan, 'begeleiding').compatibleWith[0]!.reason = '')),
    ],
    [
      'when a way that is used has no rule',
      'channel-without-rule',
      edit(solo, (plan) => (plan.channels = plan.channels.filter(({ channel }) => channel !== 'mail'))),
    ],
    [
      'when mail may carry special data',
      'channel-too-open',
      edit(solo, (plan) => plan.channels.find(({ channel }) => channel === 'mail')!.carries.push('special')),
    ],
    [
      'when a link opens without a second proof',
      'link-without-proof',
      edit(solo, (plan) => (plan.channels.find(({ channel }) => channel === 'secure-link')!.secondProof = false)),
    ],
    ['without measures', 'no-measures', edit(solo, (plan) => (plan.measures = []))],
    ['without retention', 'no-retention', edit(solo, (plan) => (plan.retention = null))],
    [
      'without a reason for the term',
      'retention-without-reason',
      edit(solo, (plan) => (plan.retention!.reason.nl = '')),
    ],
    [
      'when the term is shorter than the law says',
      'retention-too-short',
      edit(discussed('begeleiding-wijkteam'), (plan) => (plan.retention!.destroyAfterMonths = 167)),
    ],
    ['when a step was not discussed', 'not-discussed', edit(solo, (plan) => (plan.steps[6]!.discussed = false))],
  ])('%s', (_name, kind, document) => {
    expect(kindsIn(document)).toContain(kind);
  });

  it('without an owner', () => {
    expect(kindsIn(solo, null)).toEqual(['no-owner']);
  });
  it('and lists what stands in the way in the order of the steps', () => {
    const broken = edit(solo, (plan) => {
      plan.retention = null;
      plan.title.nl = '';
      plan.measures = [];
    });
    expect(obstacles(broken, { owner, law }).map(({ step }) => step)).toEqual([1, 9, 10]);
  });
});

describe('a template of the neighbouring country', () => {
  it('keeps the law of the Union and asks for the laws of the own country', () => {
    const content = forCountry(findTemplate('aanvraag-verhuizen')!.content, 'BE');
    expect(content.country).toBe('BE');
    expect(content.purposes.flatMap(({ basisLaw }) => basisLaw).filter((id) => !id.startsWith('eu.'))).toEqual([]);
    expect(kindsIn(newDocument(content, null))).toContain('basis-without-law');
  });
});

describe('the law that the forms name', () => {
  const book = loadLaw();
  it('stands in the law book, for each step', () => {
    const named = stepTexts.flatMap((text) => text.law);
    expect(named.filter((id) => !book.has(id))).toEqual([]);
  });
  it.each(['NL', 'BE'] as const)(
    'offers in %s a door for every kind that is forbidden at first, of that country only',
    (country) => {
      const { doors, national } = lawChoices(book, { country, publicBody: true }, '2026-03-02');
      expect([...new Set(doors.map(({ category }) => category))].sort()).toEqual([
        'criminal',
        'national-number',
        'special',
      ]);
      const foreign = country === 'NL' ? 'be' : 'nl';
      const ids = [...national.map(({ id }) => id), ...doors.map((door) => door.law.id)];
      expect(ids.filter((id) => id.startsWith(foreign))).toEqual([]);
      expect(ids).not.toContain('nl.wams');
    },
  );
  it('names only doors that exist', () => {
    expect(
      Object.values(doorIds)
        .flat()
        .filter((id) => !book.has(id)),
    ).toEqual([]);
  });
});

describe('the outcome of a step', () => {
  const record = { at: null, revision: 1 };
  it.each([
    [{ discussed: false, open: false }, 'not-yet'],
    [{ discussed: true, open: false }, 'discussed'],
    [{ discussed: true, open: true }, 'open-question'],
    [{ discussed: false, open: true }, 'open-question'],
  ] as const)('of %o is %s', (words, outcome) => {
    expect(outcomeOf({ ...record, ...words })).toBe(outcome);
  });
});

describe('who may change or approve a plan', () => {
  const other = '0190a000-0000-7000-8000-000000000002';
  it.each([
    ['its owner', owner, ['process-owner'], 'team', true, true],
    ['another process owner', other, ['process-owner'], 'team', false, false],
    ['an administrator of a team', other, ['administrator'], 'team', true, false],
    ['an administrator alone', other, ['administrator'], 'solo', true, true],
    ['the FG', other, ['fg'], 'team', false, false],
    ['a worker', owner, ['worker'], 'team', false, false],
  ] as const)('%s', (_who, account, roles, kind, edits, approves) => {
    expect([mayEdit({ account, roles }, owner), mayApprove({ account, roles }, owner, kind)]).toEqual([
      edits,
      approves,
    ]);
  });
});

describe('any plan', () => {
  const word = fc.constantFrom('naam', 'hulpvraag', 'bsn', 'verslag', 'afspraak');
  const text = fc.record({ nl: fc.string({ maxLength: 40 }), en: fc.string({ maxLength: 40 }) });
  const anyDocument = fc.record({
    format: fc.constant(2 as const),
    template: fc.constant(null),
    country: fc.constantFrom('NL' as const, 'BE' as const),
    publicBody: fc.boolean(),
    title: text,
    summary: text,
    role: fc.constantFrom('controller' as const, 'processor' as const),
    fields: fc.uniqueArray(
      fc.record({
        id: word,
        label: text,
        category: fc.constantFrom(...categories),
        off: fc.boolean(),
        necessity: fc.record({ needed: fc.string({ maxLength: 20 }) }),
        source: fc.constantFrom('person' as const, 'register' as const),
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    ),
    purposes: fc.uniqueArray(
      fc.record({
        id: word,
        title: text,
        explanation: text,
        why: text,
        operations: fc.subarray([...operations]),
        channels: fc.subarray([...channels]),
        marketing: fc.boolean(),
        fields: fc.uniqueArray(
          fc.record({
            field: word,
            need: fc.constantFrom('always' as const, 'if-relevant' as const),
            from: fc.constantFrom(...moments),
            depth: fc.constantFrom(...depths),
          }),
          { selector: ({ field }) => field, maxLength: 5 },
        ),
        basis: fc.option(fc.constantFrom(...bases)),
        basisLaw: fc.subarray(['eu.avg.6.1.a', 'nl.wmo.5.1.1']),
        basisText: text,
        freeBecause: fc.string({ maxLength: 20 }),
        consentText: fc.option(text),
        doors: fc.subarray([{ category: 'special' as const, law: 'eu.avg.9.2.h' }]),
        secrecy: fc.constantFrom('none' as const, 'professional' as const),
        compatibleWith: fc.array(fc.record({ purpose: word, reason: fc.string({ maxLength: 9 }) }), { maxLength: 2 }),
      }),
      { selector: ({ id }) => id, maxLength: 4 },
    ),
    flows: fc.array(
      fc.record({
        party: word,
        partyName: fc.string({ maxLength: 20 }),
        role: fc.constantFrom('processor' as const, 'referrer' as const),
        purpose: word,
        fields: fc.subarray(['naam', 'bsn']),
        channels: fc.subarray([...channels]),
        needsAgreement: fc.boolean(),
        package: fc.constant({}),
      }),
      { maxLength: 3 },
    ),
    channels: fc.constant([{ channel: 'mail' as const, carries: ['ordinary' as const], secondProof: false }]),
    measures: fc.array(text, { maxLength: 2 }),
    retention: fc.constant(null),
    steps: fc.constant(Array.from({ length: 10 }, () => ({ discussed: true, open: false, at: null, revision: 1 }))),
  });

  it('becomes a plan for the gate that names only what it has, and shows no field that is off', () => {
    fc.assert(
      fc.property(anyDocument, (generated) => {
        const document = PlanDocument.parse(generated);
        const plan = toGatePlan(document, { activity: 'a', version: 1, state: 'running', owner: null });
        const fields = new Set(plan.fields.map(({ id }) => id));
        const purposes = new Set(plan.purposes.map(({ id }) => id));
        for (const each of document.fields) expect(fields.has(each.id)).toBe(!each.off);
        for (const purpose of plan.purposes) {
          expect(purpose.fields.every(({ field }) => fields.has(field))).toBe(true);
          expect(purpose.compatibleWith.every((each) => purposes.has(each.purpose))).toBe(true);
        }
        for (const flow of plan.flows) {
          expect(purposes.has(flow.purpose)).toBe(true);
          expect(flow.fields.every((field) => fields.has(field))).toBe(true);
          expect(Object.keys(flow)).not.toContain('partyName');
        }
      }),
    );
  });
});

describe('a plan that was approved in format 1', () => {
  const { content, id } = listTemplates()[0]!;
  const written = newDocument(content, id);
  const older = {
    ...{ format: 1, template: id, steps: written.steps, country: 'NL', publicBody: false, role: 'controller' },
    ...{ title: written.title, summary: written.summary, purposes: [], flows: [], channels: [], retention: null },
    fields: [
      { id: 'naam', label: written.title, category: 'ordinary', necessity: { needed: 'Ja.' }, source: 'person' },
    ],
    measures: [{ nl: 'Deur op slot.', en: 'Door locked.' }],
  };

  it('is read with what nobody said yet left open, and its measures as they were written', () => {
    const read = readDocument(older);
    expect(read.format).toBe(2);
    expect(read.measures).toEqual([
      expect.objectContaining({ id: 'maatregel-1', text: { nl: 'Deur op slot.', en: 'Door locked.' }, owner: null }),
    ]);
    expect(read.fields[0]!.necessity).toMatchObject({ needed: 'Ja.', less: '' });
    expect(read.people).toEqual([]);
  });

  it('is refused when it is no plan at all', () => {
    expect(() => readDocument({ format: 1, title: 'weg' })).toThrow();
  });
});
