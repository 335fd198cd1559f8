import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlans, anyPlan, somePlan } from '../../../../test/support/some-plan.ts';
import { BroughtDpia } from '../../plan/dpia/content.ts';
import { sayFinding } from '../finding.ts';
import { fromPlanFile, planSchema, toPlanFile } from './plan-file.ts';

const making = {
  at: new Date('2026-11-21T22:05:00.5Z'),
  organisation: 'Wijkteam Verzonnen',
  lawOf: (id: string) => id,
};
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const published = ajv.compile(planSchema('https://zorgvuldig.example.org/formaten/plan-2.schema.json'));
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const said = (file: unknown) => fromPlanFile(file).problems.map((each) => sayFinding(each, 'nl'));

describe('our own format', () => {
  it('says what it is, when it was made with the time zone, and by whom', () => {
    const { value } = toPlanFile(somePlan(), making);
    expect(value).toMatchObject({
      format: 'zorgvuldig-plan',
      version: 2,
      exportedAt: '2026-11-21T23:05:00+01:00',
      organisation: 'Wijkteam Verzonnen',
    });
    expect(value).not.toHaveProperty('notes');
  });

  it('carries a plan there and back without loss, and fits the schema that is published', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const file = throughText(toPlanFile(plan, making).value);
        expect(published(file), JSON.stringify(published.errors)).toBe(true);
        const { drafts, problems } = fromPlanFile(file);
        expect(problems).toEqual([]);
        expect(drafts[0]!.content).toEqual(plan);
      }),
      { numRuns: 100 },
    );
  });

  it('carries the notes of the steps only when asked', () => {
    const notes = [{ step: 2, discussed: 'Met het team.', with: 'Noor', openQuestion: '' }];
    const { drafts } = fromPlanFile(throughText(toPlanFile(somePlan(), making, { notes }).value));
    expect(drafts[0]!.notes).toEqual(notes);
  });

  it('carries the DPIA there and back, without who sees to a measure', () => {
    const dpia = BroughtDpia.parse({
      screening: { 'dpia.wp248.1': { answer: 'doubt', why: 'Soms.' } },
      decision: { choice: 'do', why: 'Zeker weten.' },
      risks: [
        {
          id: '0190d3a0-0000-7000-8000-000000000001',
          ...{ description: 'Iemand leest mee.', origin: 'inside', originWhy: 'Buren.' },
          before: { likelihood: 3, likelihoodWhy: 'Vaak.', severity: 4, severityWhy: 'Erg.' },
          measures: [{ id: 'eigen', planMeasure: null, text: 'Nagaan.', owner: 'Sanne', due: '2027-01-01' }],
        },
      ],
    });
    const { value, notCarried } = toPlanFile(somePlan(), making, { dpia });
    const file = throughText(value);
    expect(published(file), JSON.stringify(published.errors)).toBe(true);
    expect(JSON.stringify(file)).not.toContain('Sanne');
    expect(notCarried.map(({ kind }) => kind)).toEqual(['people-stay', 'dpia-advice']);
    const [draft] = fromPlanFile(file).drafts;
    expect(draft!.dpia).toEqual({
      ...dpia,
      risks: [{ ...dpia.risks[0], measures: [{ ...dpia.risks[0]!.measures[0], owner: '' }] }],
    });
  });

  it('leaves the numbers of colleagues behind, and says so', () => {
    const plan = { ...somePlan(), deputy: '0190d3a0-0000-7000-8000-000000000001' };
    const { value, notCarried } = toPlanFile(plan, making);
    expect(JSON.stringify(value)).not.toContain('0190d3a0');
    expect(notCarried.map(({ kind }) => kind)).toEqual(['people-stay']);
  });

  it('reads a starting plan as it lies in the folder of templates', () => {
    for (const content of allPlans()) {
      expect(fromPlanFile({ id: 'een-plan', order: 1, content }).problems).toEqual([]);
    }
  });

  const broken = (change: (file: ReturnType<typeof toPlanFile>['value']) => void) => {
    const { value } = toPlanFile(somePlan(), making);
    change(value);
    return throughText(value);
  };
  it.each([
    ['another version', broken((file) => Object.assign(file, { version: 9 })), 'version: versie 9 van dit formaat'],
    ['a part too many', broken((file) => Object.assign(file.plan, { extra: 1 })), 'plan: ‘extra’ kennen we niet'],
    [
      'a word for a number',
      broken((file) => Object.assign(file.plan, { reviewEveryMonths: 'x' })),
      'plan.reviewEveryM',
    ],
    ['a field twice', broken(({ plan }) => void plan.fields.push(plan.fields[0]!)), '].id: de naam ‘'],
    [
      'a field that is not there',
      broken(({ plan }) => void (plan.purposes[1]!.fields[0]!.field = 'nergens')),
      'plan.purposes[1].fields[0]: hier staat ‘nergens’',
    ],
  ])('with %s is refused with place and reason', (_name, file, reason) => {
    expect(said(file).join('\n')).toContain(reason);
  });

  it('answers any value with drafts or problems, and changes nothing of our own', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (plan) => {
        const { drafts, problems } = fromPlanFile({ format: 'zorgvuldig-plan', version: 2, plan });
        expect(drafts.length === 0).toBe(problems.length > 0);
      }),
    );
  });
});
