import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlans, somePlan, typed } from '../../../../../test/support/some-plan.ts';
import type { PlanContent } from '../../../plan/document/content.ts';
import type { WholeDpia, WholeRisk } from '../../draft.ts';
import { sayFinding } from '../../finding.ts';
import { cleanValue } from './clean.ts';
import { fromPia } from './from-pia.ts';
import { originWords, piaEvents } from './risk-words.ts';
import type { PiaFile } from './shape.ts';
import { toPia } from './to-pia.ts';

const making = { at: new Date('2026-11-21T22:05:00Z'), organisation: 'Wijkteam Verzonnen', lawOf: (id: string) => id };
const reading = { country: 'NL' } as const;
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const whole = (dpia: Partial<WholeDpia>): WholeDpia => ({ risks: [], views: null, advice: null, more: false, ...dpia });
const writes = (plan: PlanContent, dpia: Partial<WholeDpia>) => toPia(plan, { ...making, dpia: whole(dpia) });
const reads = (file: unknown) => fromPia(throughText(file), reading).drafts[0]!;

/** What anybody types, as it stands once a form took it: no three empty lines. */
const words = typed.map((text) => text.replace(/\n{3,}/g, '\n\n'));
const said = words.map((text) => text || 'Iets');
const four = fc.integer({ min: 1, max: 4 });
const why = { likelihoodWhy: words, severityWhy: words };
const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-01-01'), noInvalidDate: true });

/** The measures of these plans have words of their own, so a risk can point at each. */
const plans = allPlans().filter(({ measures }) => measures.length > 0);
const planned = (plan: PlanContent) =>
  fc.constantFrom(...plan.measures).map(({ id, text }) => ({ planMeasure: id, text: text.nl, owner: '', due: null }));
const own = fc.record({
  planMeasure: fc.constant(null),
  text: said,
  owner: fc.constant(''),
  due: fc.option(day.map((each) => each.toISOString().slice(0, 10))),
});
const risk = (plan: PlanContent): fc.Arbitrary<WholeRisk> =>
  fc.record({
    event: fc.constantFrom(...piaEvents),
    description: words,
    origin: fc.constantFrom(...(Object.keys(originWords) as WholeRisk['origin'][])),
    originWhy: words,
    before: fc.record({ likelihood: fc.option(four), severity: fc.option(four), ...why }),
    after: fc.option(fc.record({ likelihood: four, severity: four, ...why })),
    measures: fc
      .tuple(
        fc.uniqueArray(planned(plan), { selector: ({ planMeasure }) => planMeasure, maxLength: 3 }),
        fc.array(own, { maxLength: 2 }),
      )
      .map((both) => both.flat()),
  });
const views = fc.option(fc.record({ choice: fc.constantFrom('asked', 'not-asked'), who: words, said }));
const anyDpia = fc.constantFrom(...plans).chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    dpia: fc.record({ risks: fc.array(risk(plan), { maxLength: 6 }), views }),
  }),
);

/** A risk without the numbers that it has in a database. */
const bare = ({ measures, ...risk }: WholeRisk & { id?: string }) => {
  const { id: _id, ...rest } = risk;
  return {
    ...rest,
    measures: measures.map(({ planMeasure, text, owner, due }) => ({ planMeasure, text, owner, due })),
  };
};

/** Ids of measures belong to a plan; the measure itself is known by its words. */
const byWords = (dpia: Pick<WholeDpia, 'risks' | 'views'> | undefined, { measures: known }: PlanContent) => ({
  views: dpia?.views ?? null,
  risks: (dpia?.risks ?? []).map(bare).map(({ measures, ...each }) => ({
    ...each,
    measures: measures.map(({ planMeasure, ...measure }) => ({
      ...measure,
      planned: planMeasure === null ? null : known.find(({ id }) => id === planMeasure)?.text.nl,
    })),
  })),
});

const example: WholeRisk = {
  event: 'access',
  description: 'De buurvrouw leest mee.',
  origin: 'outside',
  originWhy: 'Een brief ligt open.',
  before: { likelihood: 2, likelihoodWhy: 'Soms', severity: 3, severityWhy: 'Pijnlijk' },
  after: { likelihood: 1, likelihoodWhy: 'Zelden', severity: 3, severityWhy: 'Nog steeds' },
  measures: [{ planMeasure: null, text: 'Altijd een envelop', owner: 'Ans Verzonnen', due: '2027-01-15' }],
};
const answer = ({ answers }: PiaFile, question: number) =>
  answers.find(({ reference_to: asked }) => asked === question)?.data;

describe('the risks of a DPIA as a file of the CNIL', () => {
  it('come back one by one, however many there are of one event, with the views of the people', () => {
    fc.assert(
      fc.property(anyDpia, ({ plan, dpia }) => {
        const draft = reads(writes(plan, dpia).value);
        expect(byWords(draft.dpia, draft.content)).toEqual(byWords(dpia, plan));
        expect(draft.content.measures.map(({ text }) => text.nl)).toEqual(plan.measures.map(({ text }) => text.nl));
        expect(draft.notCarried.map(({ kind }) => kind)).toEqual(['pia-people']);
      }),
      { numRuns: 150 },
    );
  });

  it('stay as they are in the file when nothing was changed after it came in', () => {
    fc.assert(
      fc.property(anyDpia, ({ plan, dpia }) => {
        const { value } = writes(plan, dpia);
        const draft = reads(value);
        const again = toPia(draft.content, {
          ...making,
          origin: throughText(draft.origin),
          dpia: whole(draft.dpia ?? {}),
        });
        expect(again.value).toEqual(throughText(cleanValue(value)));
      }),
      { numRuns: 50 },
    );
  });

  it('stand together under their event: lists joined, and the highest of the gauges', () => {
    const worse: WholeRisk = {
      ...example,
      description: 'De krant leest mee.',
      origin: 'inside',
      before: { ...example.before, likelihood: 1, severity: 4 },
    };
    const { value } = writes(somePlan(), { risks: [example, { ...example, event: 'loss' }, worse] });
    expect([321, 322, 323, 324].map((question) => answer(value, question)?.list)).toEqual([
      ['De buurvrouw leest mee.', 'De krant leest mee.'],
      ['Een brief ligt open.'],
      ['van buiten', 'van binnen'],
      ['Altijd een envelop'],
    ]);
    expect([325, 326, 345].map((question) => answer(value, question)?.gauge)).toEqual([4, 2, 3]);
    expect(answer(value, 331)).toBeUndefined();
    expect(value.measures.filter(({ title }) => title === 'Altijd een envelop')).toHaveLength(1);
  });

  it('stay with the activity where they are of none of the three events, and so do names', () => {
    const other = { ...example, event: 'other' as const, description: 'Iemand durft geen nee te zeggen.' };
    const open = { ...example, event: null, description: 'Nog niet ingedeeld.' };
    const { value, notCarried } = writes(somePlan(), { risks: [other, open, example], more: true });
    const kinds = notCarried.map(({ kind, detail }) => [kind, detail]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['left-risk', other.description],
        ['left-risk', open.description],
        ['left-risk-owners', undefined],
        ['left-dpia-rest', undefined],
      ]),
    );
    expect(kinds.filter(([kind]) => kind === 'left-risk')).toHaveLength(2);
    const text = JSON.stringify(value);
    for (const kept of ['durft geen nee', 'Nog niet ingedeeld', 'Ans Verzonnen']) expect(text).not.toContain(kept);
  });

  it.each([
    [true, 'Akkoord', 1],
    [false, 'Niet akkoord: te ruim', 0],
  ])('go with the advice of the officer (%s), who is a role and no name', (agrees, advised, status) => {
    const { value } = writes(somePlan(), { risks: [example], advice: { agrees, words: advised } });
    expect(value.pia).toMatchObject({ dpo_status: status, dpo_opinion: advised, dpos_names: 'FG' });
  });

  it('say nothing of an officer or of people who were not heard', () => {
    expect(writes(somePlan(), { risks: [example] }).value.pia).toMatchObject({
      ...{ dpo_status: null, dpo_opinion: '', dpos_names: '', concerned_people_status: null },
      ...{ concerned_people_searched_opinion: false, concerned_people_searched_content: '' },
    });
  });

  it('that were changed after they came in are written anew, and other events stay as they came', () => {
    const draft = reads(theirs);
    const [access, loss] = draft.dpia!.risks;
    const changed = { ...access!, description: 'De buurt praat erover.' };
    const { value } = toPia(draft.content, {
      ...{ ...making, origin: throughText(draft.origin) },
      dpia: whole({ ...draft.dpia, risks: [changed, loss!] }),
    });
    expect(answer(value, 321)?.list).toEqual(['De buurt praat erover.']);
    expect(answer(value, 326)?.gauge).toBe(null);
    expect(value.answers.filter(({ reference_to: asked }) => Number(asked) >= 340)).toEqual(
      theirs.answers.filter(({ reference_to: asked }) => asked >= 340),
    );
    expect(bare(reads(value).dpia!.risks[0]!)).toEqual(bare(changed));
  });
});

const theirs = {
  pia: {
    ...{ name: 'Hulp', dpo_status: 1, dpo_opinion: 'Let op de <b>termijn</b>.', dpos_names: 'Piet Bedacht' },
    ...{ concerned_people_searched_opinion: true, concerned_people_opinion: 'Ze vinden het goed.' },
    people_names: 'De bewonersraad',
  },
  answers: [
    { id: 1, reference_to: 321, data: { text: null, gauge: null, list: ['Schaamte', 'Ruzie'] } },
    { id: 2, reference_to: 322, data: { text: null, gauge: null, list: ['Een open brief'] } },
    { id: 3, reference_to: 323, data: { text: null, gauge: null, list: ['Buren', 'Bezoek'] } },
    { id: 4, reference_to: 324, data: { text: null, gauge: null, list: ['Versleutelen', 'Envelop'] } },
    { id: 5, reference_to: 325, data: { text: '<p>Het is pijnlijk</p>', gauge: 3, list: [] } },
    { id: 6, reference_to: 326, data: { text: null, gauge: 0, list: [] } },
    { id: 7, reference_to: 336, data: { text: null, gauge: 0, list: [] } },
    { id: 8, reference_to: 346, data: { text: '', gauge: 1, list: [] } },
  ],
  measures: [{ id: 3, title: 'Versleutelen', content: '<p>Altijd</p>' }],
  evaluations: [],
  comments: [],
};

describe('the risks in a file of others', () => {
  it('are one risk for each event that was answered, and what was not answered stays open', () => {
    const { dpia, content } = reads(theirs);
    expect(dpia!.risks.map(bare)).toEqual([
      {
        event: 'access',
        description: 'Schaamte\nRuzie',
        origin: 'outside',
        originWhy: 'Een open brief\nDoor: Buren, Bezoek',
        before: { severity: 3, severityWhy: 'Het is pijnlijk', likelihood: null, likelihoodWhy: '' },
        after: null,
        measures: [
          { planMeasure: content.measures[0]!.id, text: 'Versleutelen\nAltijd', owner: '', due: null },
          { planMeasure: null, text: 'Envelop', owner: '', due: null },
        ],
      },
      {
        ...{ event: 'loss', description: 'Het raakt weg', origin: 'outside', originWhy: '', measures: [], after: null },
        before: { severity: null, severityWhy: '', likelihood: 1, likelihoodWhy: '' },
      },
    ]);
    expect(dpia!.views).toEqual({ choice: 'asked', who: 'De bewonersraad', said: 'Ze vinden het goed.' });
  });

  it('come without advice: what their officer said is shown, listed and kept', () => {
    const { officer, notCarried, origin } = reads(theirs);
    expect(officer).toEqual({ agrees: true, words: 'Let op de termijn.' });
    expect(notCarried.map((each) => sayFinding(each, 'nl'))).toContain(
      'pia: het oordeel van de FG (dpo_status, dpo_opinion, dpos_names) telt hier niet als advies: dat geeft een FG hier zelf',
    );
    expect(JSON.stringify(origin)).toContain('termijn');
  });

  it('say why nobody asked the people', () => {
    const pia = {
      name: 'Hulp',
      concerned_people_searched_opinion: false,
      concerned_people_searched_content: 'Te druk.',
    };
    expect(reads({ pia }).dpia).toMatchObject({ risks: [], views: { choice: 'not-asked', who: '', said: 'Te druk.' } });
    expect(reads({ pia: { name: 'Hulp' } }).dpia).toBeUndefined();
  });

  it('that somebody added to ours elsewhere are said and kept', () => {
    const { value } = writes(somePlan(), { risks: [example] });
    answer(value, 321)!.list!.push('Ruzie thuis');
    answer(value, 325)!.gauge = 4;
    const { dpia, notCarried } = reads(value);
    expect(dpia!.risks).toHaveLength(1);
    expect(notCarried.map(({ kind, detail }) => [kind, detail])).toEqual(
      expect.arrayContaining([
        ['rest', 'Ruzie thuis'],
        ['answer', 'Onbevoegde toegang: ernst'],
      ]),
    );
  });

  it.each([5, -1, 2.5, 'hoog', true])('with the gauge %s are refused with their place', (gauge) => {
    const file = {
      pia: {},
      answers: [
        { reference_to: 321, data: {} },
        { reference_to: 325, data: { gauge } },
      ],
    };
    const { drafts, problems } = fromPia(file, reading);
    expect(drafts).toEqual([]);
    expect(problems.map((each) => sayFinding(each, 'nl'))).toEqual([
      'answers[1].data.gauge: hier hoort een getal van 0 tot en met 4',
    ]);
  });

  it.each([
    ['3', 3],
    ['', null],
    [null, null],
  ])('may write the gauge as %j', (gauge, severity) => {
    const answers = [
      { reference_to: 321, data: { list: ['Schaamte'] } },
      { reference_to: '325', data: { gauge } },
    ];
    expect(reads({ pia: {}, answers }).dpia!.risks[0]!.before.severity).toBe(severity);
  });
});
