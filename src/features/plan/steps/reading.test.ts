import { describe, expect, it } from 'vitest';
import { EMPTY_TEMPLATE, newDocument, type PlanDocument } from '../policy.ts';
import { findTemplate } from '../templates.ts';
import { dataStep } from './03-data.ts';
import { purposeStep } from './02-purpose.ts';
import { retentionStep } from './10-retention.ts';
import type { FormStep } from './form-step.ts';
import { stepForm } from './step-form.ts';

const law = { inForce: () => true, months: () => null, name: (id: string) => id, inEea: () => true, opens: () => true };

/** The plan after this step was sent with these fields, over what its form shows. Throws when a field is wrong. */
function sent(step: FormStep, document: PlanDocument, typed: Readonly<Record<string, unknown>>): PlanDocument {
  const wrong: unknown[] = [];
  const issues = { addIssue: (issue: unknown) => wrong.push(issue) } as unknown as Parameters<typeof stepForm>[1];
  const { change } = step.read(stepForm({ ...step.write(document), ...typed }, issues));
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  return change(document, law);
}

const empty = newDocument(findTemplate(EMPTY_TEMPLATE)!.content, EMPTY_TEMPLATE);
const withPurpose = (document: PlanDocument, title: string): PlanDocument =>
  sent(purposeStep, document, {
    'nieuw.titel.nl': title,
    'nieuw.uitleg.nl': 'We lopen samen.',
    'nieuw.waarom.nl': 'Zo.',
  });
const one = withPurpose(empty, 'Wandelen');
const two = withPurpose(one, 'Nieuws sturen');

describe('a new field', () => {
  it('is for the only purpose that there is, and always asked, as the form shows', () => {
    const { purposes } = sent(dataStep, one, { 'nieuw.naam.nl': 'Naam', lijst: ['postcode'] });
    expect(purposes[0]!.fields.map(({ field, need }) => [field, need])).toEqual([
      ['postcode', 'always'],
      ['naam', 'always'],
    ]);
  });

  it('is asked as little as possible where there are more purposes, until somebody chooses', () => {
    const typed = { 'nieuw.naam.nl': 'Naam', 'nieuw.doelen': ['wandelen'] };
    const needOf = ({ purposes }: PlanDocument) => purposes[0]!.fields.map(({ need }) => need);
    expect(dataStep.write(two)['nieuw.doelen']).toEqual([]);
    expect(needOf(sent(dataStep, two, typed))).toEqual(['if-relevant']);
    expect(needOf(sent(dataStep, two, { ...typed, 'nieuw.mate': 'always' }))).toEqual(['always']);
  });
});

describe('back-ups', () => {
  const plan = newDocument(findTemplate('maatjes')!.content, 'maatjes');
  it.each([
    ['Geen.', '', 0],
    ['Er zijn geen back-ups', '', 0],
    ['We maken geen backups.', '', 0],
    ['Elke nacht een kopie op een schijf.', '', null],
    ['Geen kopie ouder dan een week.', '', null],
    ['Elke nacht.', '30', 30],
  ])('%j with %j days are kept for %j', (text, days, kept) => {
    expect(sent(retentionStep, plan, { 'kopie.nl': text, kopiedagen: days }).backups.keepDays).toBe(kept);
  });
});
