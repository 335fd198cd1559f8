import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_SCHEMA, publishedSchema } from '../../../../../test/support/published-schema.ts';
import { allPlans, anyPlan, somePlan } from '../../../../../test/support/some-plan.ts';
import type { CarriedDpia } from '../../draft.ts';
import { sayFinding } from '../../finding.ts';
import { fromPar } from './from-par.ts';
import { type ParElement, type ParFile } from './par-file.ts';
import { toPar } from './to-par.ts';

const making = {
  ...{ at: new Date('2026-11-21T23:30:00Z'), organisation: 'Wijkteam Verzonnen', lawOf: (id: string) => id },
  ...{ version: 2, state: 'running' as const },
};
const reading = { country: 'NL' } as const;
const throughText = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const rowsOf = (file: ParFile, task: string) => file.answers[task] as ParElement[];
const valueIn = (row: ParElement, task: string) => (row[task] as { value: unknown } | undefined)?.value;

/** The published rules of the output, in our own words (formats.md 13.1). */
const key = '^[0-9]+(\\.[0-9]+)*(\\[[0-9]+\\])?$';
const answer = {
  type: 'object',
  required: ['value', 'lastEditedAt'],
  properties: {
    value: { anyOf: [{ type: 'string' }, { type: 'null' }, { type: 'array', items: { type: 'string' } }] },
    lastEditedAt: { type: 'string', format: 'date-time' },
  },
};
const element = {
  type: 'object',
  required: ['_index'],
  propertyNames: { pattern: `^_index$|${key}` },
  properties: { _index: { type: 'integer', minimum: 0 } },
  additionalProperties: answer,
};
const rules = {
  type: 'object',
  required: ['$schema', 'metadata', 'answers'],
  properties: {
    $schema: { const: 'https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json' },
    metadata: {
      type: 'object',
      required: ['urn', 'createdAt'],
      properties: {
        urn: { type: 'string', pattern: '^urn:nl:[a-z]+:[0-9]+\\.[0-9]+$' },
        createdAt: { type: 'string', format: 'date-time' },
        createdBy: { type: 'object', required: ['name'] },
      },
    },
    answers: {
      type: 'object',
      propertyNames: { pattern: key },
      additionalProperties: { oneOf: [answer, { type: 'array', items: element }] },
    },
  },
};
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const keepsTheRules = ajv.compile(rules);

describe('a plan as output of the Rijksmodel DPIA', () => {
  it('keeps the published rules, whatever stands in the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const file = throughText(toPar(plan, making).value);
        expect(keepsTheRules(file), JSON.stringify(keepsTheRules.errors)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('has one repetition for each purpose wherever the form follows the purposes, with the same number', () => {
    for (const plan of allPlans().filter(({ purposes }) => purposes.length > 0)) {
      const file = toPar(plan, making).value;
      const indexes = rowsOf(file, '3.1').map(({ _index }) => _index);
      const follow = ['5.1', '6.1', '6.1.1', '8.1', '8.1.1', '9.1', '9.1.1', '11.1', '11.1.1', '13.1', '13.1.1'];
      const terms = plan.retention ? ['10.1', '10.1.1'] : [];
      for (const task of [...follow, ...terms]) expect(rowsOf(file, task).map(({ _index }) => _index)).toEqual(indexes);
    }
  });

  it('chooses only from what was answered before: data of task 2 and processing of task 3', () => {
    for (const plan of allPlans().filter(({ purposes }) => purposes.length > 0)) {
      const file = toPar(plan, making).value;
      const data = rowsOf(file, '2.1').map((row) => valueIn(row, '2.1.1'));
      const chosen = [
        ...rowsOf(file, '3.1').map((row) => valueIn(row, '3.1.3')),
        ...rowsOf(file, '6.1.1').map((row) => valueIn(row, '6.1.1.4')),
        ...(file.answers['12.1.2'] ? rowsOf(file, '12.1.2').map((row) => valueIn(row, '12.1.2.3')) : []),
      ];
      for (const each of chosen.flat().filter((label) => label !== undefined)) expect(data).toContain(each);
    }
  });

  it('writes yes and no as words, and leaves out what the form hides', () => {
    const file = toPar(somePlan(), making).value;
    for (const row of rowsOf(file, '2.1')) {
      expect(['true', 'false']).toContain(valueIn(row, '2.1.6'));
      if (valueIn(row, '2.1.6') === 'false') expect(row).not.toHaveProperty(['2.1.7']);
    }
    const withoutSpecial = {
      ...somePlan(),
      fields: somePlan().fields.filter(({ category }) => category === 'ordinary'),
    };
    const plain = toPar(withoutSpecial, making).value;
    expect(plain.answers['12.1.1']).toMatchObject({ value: 'false' });
    expect(plain.answers).not.toHaveProperty(['12.1.2']);
  });

  it('carries the risks of the DPIA, before and after the measures', () => {
    const weight = { likelihood: 2, likelihoodWhy: 'Soms', severity: 4, severityWhy: 'Zwaar' };
    const risk = { description: 'Een verslag lekt', origin: 'Verkeerd adres', before: weight, after: null };
    const dpia: CarriedDpia = {
      risks: [{ ...risk, measures: ['Tweede bewijs'], level: 'high', residual: 'middle' }],
      ...{ less: 'Minder kan niet', weighs: '', rights: '', views: '' },
      advice: null,
    };
    const file = toPar(somePlan(), { ...making, dpia }).value;
    expect(rowsOf(file, '16.1').map((row) => ['3', '5', '7'].map((part) => valueIn(row, `16.1.${part}`)))).toEqual([
      ['midden', 'hoog', 'hoog'],
    ]);
    expect(valueIn(rowsOf(file, '17.1')[0]!, '17.1.4')).toBe('midden');
  });

  it('says what the form cannot hold', () => {
    const plan = somePlan();
    const [flow] = plan.flows;
    const twice = { ...plan, flows: [flow!, { ...flow!, party: 'ander', partyName: 'Een ander' }] };
    expect(toPar(twice, making).notCarried.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['par-several', 'par-special', 'left-english']),
    );
  });

  it('comes back with its data, purposes, bases and measures', () => {
    const plan = somePlan();
    const [draft] = fromPar(throughText(toPar(plan, making).value), reading).drafts;
    const names = (content: typeof plan) => ({
      fields: content.fields.filter(({ off }) => !off).map(({ label, category }) => [label.nl, category]),
      purposes: content.purposes.map(({ title, explanation, why, basis }) => [title.nl, explanation.nl, why.nl, basis]),
      measures: content.measures.map(({ text }) => text.nl),
      summary: content.summary.nl,
      people: content.people,
    });
    expect(names(draft!.content)).toEqual(names(plan));
  });
});

const edited = { lastEditedAt: '2026-01-01T00:00:00Z' };
const theirs = {
  $schema: 'x',
  metadata: { urn: 'urn:nl:dpia:3.0', createdAt: '2026-01-01T00:00:00Z' },
  answers: {
    '0': { value: 'Over deze DPIA', ...edited },
    '1.1': { value: 'Parkeren met kenteken. En meer.', ...edited },
    '2.1': [
      { _index: 0, '2.1.1': { value: 'Kenteken', ...edited }, '2.1.4': { value: 'gevoelig', ...edited } },
      { _index: 2, '2.1.1': { value: 'Naam', ...edited }, '2.1.3': { value: 'Contact', ...edited } },
    ],
    '3.1': [{ _index: 0, '3.1.1': { value: 'Controleren', ...edited }, '3.1.3': { value: ['Kenteken'], ...edited } }],
    '11.1.1': [{ _index: 0, '11.1.1.1': { value: 'Rechtsgrond taak van algemeen belang', ...edited } }],
    '14.1': { value: 'Het kan niet anders.', ...edited },
  },
};

describe('the schema of the publisher', () => {
  it.skipIf(publishedSchema === null)(
    `finds nothing wrong in what we write (${PUBLISHED_SCHEMA} says where it is)`,
    () => {
      const check = ajv.compile(publishedSchema!);
      for (const plan of allPlans()) {
        expect(check(throughText(toPar(plan, making).value)), JSON.stringify(check.errors)).toBe(true);
      }
    },
  );
});

describe('a file of the Rijksmodel DPIA', () => {
  it('becomes a draft, and what a plan cannot hold is said with its place', () => {
    const { drafts } = fromPar(theirs, reading);
    const { content, notCarried } = drafts[0]!;
    expect(content.title.nl).toBe('Parkeren met kenteken');
    expect(content.publicBody).toBe(true);
    expect(content.fields.map(({ label, category }) => [label.nl, category])).toEqual([
      ['Kenteken', 'sensitive'],
      ['Naam', 'ordinary'],
    ]);
    expect(content.purposes[0]).toMatchObject({ basis: 'public-task', fields: [{ field: 'kenteken' }] });
    const [publicBody, title, ...others] = notCarried.map((each) => sayFinding(each, 'nl'));
    expect(title).toContain('het begin van de omschrijving is nu de titel');
    expect(publicBody).toContain('of jullie een overheid zijn');
    expect(others).toEqual([
      'answers 2.1[2]: kies bij stap 3 de soort van ‘Naam’. Nu staat het er als gewoon gegeven',
      'answers 0: deze tekst heeft geen eigen plek in het plan: ‘Over deze DPIA’',
      'answers 2.1.3[2]: deze tekst heeft geen eigen plek in het plan: ‘Contact’',
      'answers 14.1: deze tekst heeft geen eigen plek in het plan: ‘Het kan niet anders.’',
    ]);
  });

  it('gives back the title and that this is no public body, which the form does not ask', () => {
    const plan = { ...somePlan(), title: { nl: 'Hulp in de wijk', en: '' }, publicBody: false };
    const [draft] = fromPar(throughText(toPar(plan, making).value), reading).drafts;
    expect([draft!.content.title.nl, draft!.content.publicBody]).toEqual(['Hulp in de wijk', false]);
    expect(draft!.notCarried.map(({ kind }) => kind)).not.toContain('par-title');
  });

  it('of the older shape, with answers per form, is read as well', () => {
    const older = { metadata: theirs.metadata, taskState: {}, answers: { dpia: theirs.answers, prescan: {} } };
    expect(fromPar(older, reading).drafts[0]!.content.fields).toHaveLength(2);
  });

  it('comes out again with all that was in it', () => {
    const [draft] = fromPar(theirs, reading).drafts;
    const { value } = toPar(draft!.content, { ...making, origin: throughText(draft!.origin) });
    expect(value.answers).toMatchObject(theirs.answers);
  });

  it.each([
    ['an IAMA', { metadata: { urn: 'urn:nl:iama:1.0' }, answers: {} }, 'metadata.urn: dit is een andere vragenlijst'],
    ['answers that are a list', { metadata: {}, answers: [] }, 'answers: dit past niet'],
    ['a repetition without a number', { metadata: {}, answers: { '2.1': [{}] } }, 'answers.2.1: dit past niet'],
  ])('%s is refused with place and reason', (_name, file, reason) => {
    expect(
      fromPar(file, reading)
        .problems.map((each) => sayFinding(each, 'nl'))
        .join('\n'),
    ).toContain(reason);
  });

  it('answers any value with a draft or with problems', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (answers) => {
        const { drafts, problems } = fromPar({ metadata: {}, answers }, reading);
        expect(drafts.length === 0).toBe(problems.length > 0);
      }),
    );
  });
});
