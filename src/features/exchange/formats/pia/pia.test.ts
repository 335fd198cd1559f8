import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlans, anyPlan, somePlan, typed } from '../../../../../test/support/some-plan.ts';
import type { PlanContent } from '../../../plan/document/content.ts';
import type { WholeDpia } from '../../draft.ts';
import { sayFinding } from '../../finding.ts';
import { cleanValue } from './clean.ts';
import { fromPia } from './from-pia.ts';
import { piaQuestions } from './shape.ts';
import { toPia } from './to-pia.ts';

const making = { at: new Date('2026-11-21T22:05:00Z'), organisation: 'Wijkteam Verzonnen', lawOf: (id: string) => id };
const reading = { country: 'NL' } as const;
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const back = (plan: PlanContent) => {
  const { drafts, problems } = fromPia(throughText(toPia(plan, making).value), reading);
  expect(problems).toEqual([]);
  return drafts[0]!;
};

/** What a plan and this file can both hold, by the names that people gave. */
const shared = (plan: PlanContent) => {
  const one = (text: string) => text.replace(/\s+/g, ' ').trim() || '–';
  const words = (text: string) => text.replace(/\n{3,}/g, '\n\n').trim();
  const title = (id: string) => one(plan.purposes.find((each) => each.id === id)?.title.nl ?? '');
  const label = (id: string) => one(plan.fields.find((each) => each.id === id)?.label.nl ?? '');
  return {
    title: plan.title.nl.replace(/\s+/g, ' ').trim(),
    summary: words(plan.summary.nl),
    role: plan.role,
    controllers: plan.controllers.map(({ name, contact }) => [one(name), words(contact)]),
    purposes: plan.purposes.map((purpose) => ({
      title: one(purpose.title.nl),
      explanation: words(purpose.explanation.nl),
      why: words(purpose.why.nl),
      notFor: words(purpose.notFor.nl),
      contactMoment: words(purpose.contactMoment.nl),
      basis: purpose.basis,
      basisLaw: purpose.basisLaw,
      basisText: words(purpose.basisText.nl),
      consentText: purpose.consentText && words(purpose.consentText.nl),
      fields: purpose.fields.map(({ field }) => label(field)).sort(),
    })),
    fields: plan.fields.map((field) => ({
      label: one(field.label.nl),
      category: field.category,
      source: field.source,
      needed: words(field.necessity.needed),
    })),
    flows: plan.flows.map((flow) => ({
      party: one(flow.partyName),
      role: flow.role,
      purpose: title(flow.purpose),
      fields: flow.fields.map(label),
      needsAgreement: flow.needsAgreement,
    })),
    measures: plan.measures.map(({ text, level, evidence }) => [text.nl.trim(), level, words(evidence)]),
    places: plan.places,
    retention: plan.retention && {
      months: [plan.retention.archiveAfterMonths, plan.retention.destroyAfterMonths],
      from: plan.retention.from,
      reading: plan.retention.reading,
      law: plan.retention.law,
      reason: words(plan.retention.reason.nl),
    },
    destroying: words(plan.destroying.nl),
  };
};
const withoutNothing = (plan: PlanContent): PlanContent => ({
  ...plan,
  measures: plan.measures.filter(({ text }) => text.nl.trim() !== ''),
});

describe('a plan as a file of the CNIL', () => {
  it('comes back with all that both can hold', () => {
    fc.assert(
      fc.property(anyPlan.map(withoutNothing), (plan) => {
        expect(shared(back(plan).content)).toEqual(shared(plan));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves nothing of our own starting plans behind but who made the file', () => {
    for (const plan of allPlans()) expect(back(plan).notCarried.map(({ kind }) => kind)).toEqual(['pia-people']);
  });

  it('says what does not fit', () => {
    const said = toPia(somePlan(), making).notCarried.map(({ kind }) => kind);
    expect(said).toEqual(expect.arrayContaining(['left-english', 'left-moments', 'left-doors', 'left-ways']));
  });

  it('keeps what the program of the CNIL asks of a file', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const file = toPia(plan, { ...making, dpia: withRisks }).value;
        expect(importedByCnil(throughText(file)).name).toBe(`(IMPORT) ${plan.title.nl}`);
      }),
      { numRuns: 30 },
    );
  });
});

const weight = { likelihood: 4, likelihoodWhy: 'Vaak', severity: 2, severityWhy: 'Licht' };
const withRisks: WholeDpia = {
  risks: (['access', 'change', 'loss', 'other'] as const).map((event) => ({
    ...{ event, description: `Risico: ${event}`, origin: 'inside', originWhy: '', before: weight, after: weight },
    measures: [{ planMeasure: null, text: `Tegen ${event}`, owner: '', due: null }],
  })),
  views: { choice: 'asked', who: 'De raad', said: 'Goed' },
  advice: { agrees: true, words: 'Akkoord' },
  more: true,
};

/** What the program does with a file when it opens one, as formats.md 4.5 tells. */
function importedByCnil(file: unknown) {
  const { pia, answers, measures, evaluations, comments } = file as Record<string, never> & {
    pia: { name: string; status: unknown };
    answers: { reference_to: number; data: { text: string | null; gauge: number | null; list: string[] } }[];
    measures: { id: number; title: string; content: string }[];
    evaluations: { reference_to: string }[];
    comments: unknown[];
  };
  if (!pia) throw new Error('A file without pia is rejected.');
  const status = Number.parseInt(String(pia.status), 10);
  expect([0, 1, 2, 3, 4]).toContain(Number.isNaN(status) ? 0 : status);
  answers.forEach(({ reference_to: asked, data }) => {
    expect(typeof asked).toBe('number');
    expect(Object.keys(data).sort()).toEqual(['gauge', 'list', 'text']);
    expect(data.gauge === null || (data.gauge >= 0 && data.gauge <= 4)).toBe(true);
    expect(data.list.every((each) => typeof each === 'string')).toBe(true);
  });
  const ids = new Map<string, number>();
  for (let at = 0; at < measures.length; at += 1) ids.set(`3.1.${measures[at]!.id}`, at + 100);
  expect(ids.size).toBe(measures.length);
  evaluations.forEach(({ reference_to: about }) => about.startsWith('3.1') && ids.get(about));
  comments.forEach((each) => expect(each).toBeTypeOf('object'));
  return { name: `(IMPORT) ${pia.name}` };
}

const html = fc.oneof(
  typed,
  typed.map((text) => `<p>${text.replace(/[<>&]/g, '')}</p><ul><li>Een</li><li>Twee</li></ul>`),
  fc.constantFrom('', '<p>Naam &amp; adres</p>', '<script>alert(1)</script>', '<ul><li><b>X</b>: y</li></ul>'),
);
const someId = fc.integer({ min: 1, max: 400 });
const foreign = fc.record({
  pia: fc.record({
    id: someId,
    name: fc.string(),
    status: fc.constantFrom(0, 2, 4, 'x', null),
    author_name: fc.string(),
    dpo_opinion: html,
    concerned_people_opinion: html,
    concerned_people_searched_opinion: fc.boolean(),
    people_names: fc.string(),
    dbVersion: fc.constant(201802221337),
    numberOfQuestions: fc.constant(36),
  }),
  answers: fc.uniqueArray(
    fc.record({
      id: someId,
      pia_id: someId,
      reference_to: fc.oneof(fc.constantFrom(...Object.keys(piaQuestions).map(Number)), fc.constant(999)),
      data: fc.record({
        text: fc.oneof(html, fc.constant(null)),
        gauge: fc.constantFrom(null, 0, 1, 3, 4),
        list: fc.array(fc.string(), { maxLength: 2 }),
      }),
    }),
    { selector: ({ reference_to: asked }) => asked, maxLength: 12 },
  ),
  measures: fc.uniqueArray(fc.record({ id: someId, title: fc.string(), content: html, placeholder: fc.string() }), {
    selector: ({ id }) => id,
    maxLength: 5,
  }),
  evaluations: fc.array(
    fc.record({
      reference_to: fc.constantFrom('1.1', '2.1.211', '3.1.4', '3.1.[object Object]', '3.2'),
      status: fc.constantFrom(0, 1, 2, 3),
      gauges: fc.constant({ x: 1, y: 4 }),
      action_plan_comment: html,
    }),
    { maxLength: 3 },
  ),
  comments: fc.array(fc.record({ description: html, reference_to: someId, for_measure: fc.boolean() }), {
    maxLength: 2,
  }),
});

describe('a file of the CNIL', () => {
  it('goes in and comes out again as it was, with only its HTML cleaned', () => {
    fc.assert(
      fc.property(foreign, (file) => {
        const [draft] = fromPia(throughText(file), reading).drafts;
        const dpia = { ...{ risks: [], views: null, advice: null, more: false }, ...draft!.dpia };
        const { value } = toPia(draft!.content, { ...making, dpia, origin: throughText(draft!.origin) });
        const { pia, ...rest } = throughText(value) as typeof file;
        const { updated_at: _at, ...root } = pia as typeof pia & { updated_at: string };
        const clean = throughText(cleanValue(file)) as typeof file;
        expect({ pia: root, ...rest }).toEqual(clean);
      }),
      { numRuns: 300 },
    );
  });

  it('changes only where the plan was changed since', () => {
    const file = {
      pia: { name: 'Hulp', author_name: 'Ans Verzonnen' },
      answers: [
        { id: 7, reference_to: 111, data: { text: '<p>Wij helpen.</p>', gauge: null, list: [] } },
        { id: 8, reference_to: 113, data: { text: '<p>Een norm</p>', gauge: null, list: [] } },
      ],
      measures: [{ id: 3, title: 'Versleutelen', content: '<p>Altijd</p>' }],
      evaluations: [{ reference_to: '3.1.3', status: 3 }],
      comments: [],
    };
    const [draft] = fromPia(file, reading).drafts;
    const plan = { ...draft!.content, summary: { nl: 'Wij helpen beter.', en: '' } };
    const { value } = toPia(plan, { ...making, origin: draft!.origin });
    expect(value.answers.map(({ id, data }) => [id, data.text])).toEqual([
      [7, '<p>Wij helpen beter.</p>'],
      [8, '<p>Een norm</p>'],
    ]);
    expect(value.measures).toEqual(file.measures);
    expect(value.evaluations).toEqual(file.evaluations);
    expect(value.pia.author_name).toBe('Ans Verzonnen');
  });

  it('is said line by line where the plan has no place for it', () => {
    const file = {
      pia: { name: 'Hulp', dpo_opinion: 'Goed zo', validator_name: 'Piet Bedacht', iets_nieuws: 'x' },
      answers: [
        { id: 1, reference_to: 121, data: { text: '<p>Van alles</p><ul><li>Naam</li></ul>' } },
        { id: 2, reference_to: 215, data: { text: '<p>Vijf jaar</p>' } },
        { id: 3, reference_to: '325', data: { text: null, gauge: 3, list: [] } },
        { id: 4, reference_to: 226, data: { text: '<ul><li>Drukkerij</li></ul>' } },
      ],
      comments: [{ description: 'Hm', reference_to: 121 }],
    };
    const { drafts } = fromPia(file, reading);
    expect(drafts[0]!.content.fields.map(({ label }) => label.nl)).toEqual(['Naam']);
    expect(drafts[0]!.notCarried.map((each) => sayFinding(each, 'nl'))).toEqual([
      'answers[0]: deze tekst heeft geen eigen plek in het plan: ‘Van alles’',
      'answers[0]: kies bij stap 3 de soort van ‘Naam’. Nu staat het er als gewoon gegeven',
      'answers[1]: kies bij stap 10 de termijn in maanden. In het bestand staat: ‘Vijf jaar’',
      'answers[3]: deze tekst heeft geen eigen plek in het plan: ‘Drukkerij’',
      'answers[2]: kies in de DPIA waar het risico ‘Iemand ziet het die het niet mag zien’ vandaan komt. Nu staat er: van buiten',
      'pia: wie het schreef, nakeek en goedkeurde (validator_name)',
      'pia: het oordeel van de FG (dpo_opinion) telt hier niet als advies: dat geeft een FG hier zelf',
      'pia.iets_nieuws: ‘iets_nieuws’ kennen we niet',
      'comments: 1 opmerkingen',
    ]);
  });

  it.each([
    ['answers that are no list', { pia: {}, answers: {} }, 'answers: dit past niet'],
    ['an answer without a question', { pia: {}, answers: [{ data: {} }] }, 'answers[0].reference_to: dit past niet'],
    ['a text that is a number', { pia: {}, answers: [{ reference_to: 1, data: { text: 5 } }] }, 'answers[0].data.text'],
    ['no assessment', { pia: 5 }, 'pia: dit past niet'],
  ])('with %s is refused with place and reason', (_name, file, reason) => {
    expect(
      fromPia(file, reading)
        .problems.map((each) => sayFinding(each, 'nl'))
        .join('\n'),
    ).toContain(reason);
  });

  it('answers any value with a draft or with problems', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (pia, answers) => {
        const { drafts, problems } = fromPia({ pia, answers }, reading);
        expect(drafts.length === 0).toBe(problems.length > 0);
      }),
    );
  });
});
