import { describe, expect, it } from 'vitest';
import { sayAttention } from './texts.ts';
import { namesInPlan } from '../names-in-plan.ts';
import { necessityQuestions, newDocument, type PlanDocument } from '../policy.ts';
import { findTemplate, listTemplates } from '../templates.ts';
import { saysNo } from './04-necessity.ts';
import { attentionPoints } from './index.ts';

const solo = newDocument(findTemplate('begeleiding-zelfstandige')!.content, null);
const edit = (change: (draft: PlanDocument) => void): PlanDocument => {
  const copy = structuredClone(solo);
  change(copy);
  return copy;
};
const said = (document: PlanDocument) => {
  const nameOf = namesInPlan(document, 'nl');
  return attentionPoints(document).map((point) => [point.step, point.field, sayAttention(point, 'nl', nameOf)]);
};

describe('what deserves another look', () => {
  it.each(listTemplates().map(({ id, content }) => [id, content] as const))(
    'is nothing in template %s',
    (id, content) => {
      expect(attentionPoints(newDocument(content, id))).toEqual([]);
    },
  );

  it('is a role that differs from the test', () => {
    const document = edit((plan) => (plan.roleTest = { why: 'other', which: 'other', own: 'other' }));
    expect(said(document)).toEqual([
      [1, 'rol', 'De korte test wijst op een andere rol dan jullie kozen. Kijk nog eens samen.'],
    ]);
  });

  it('is a word of the law, with plainer words', () => {
    const document = edit((plan) => (plan.purposes[0]!.explanation.nl = 'De betrokkene krijgt hulp van ons.'));
    expect(said(document)).toEqual([
      [
        2,
        'doel.begeleiding.uitleg.nl',
        '“betrokkene” is een woord uit de wet. Schrijf liever: “de persoon om wie het gaat”.',
      ],
    ]);
  });

  it('is a name that sounds heavier than its kind', () => {
    const document = edit((plan) => (plan.fields[0]!.label.nl = 'Medicijnen'));
    expect(said(document)).toEqual([
      [
        3,
        'gegeven.voornaam.soort',
        '“Medicijnen” gaat zo te horen over gezondheid. Kies die soort, of schrijf erbij waarom het toch anders is.',
      ],
    ]);
  });

  it.each(necessityQuestions)('is an answer that begins with no (%s), with what is possible instead', (question) => {
    const document = edit((plan) => (plan.fields[0]!.necessity[question] = 'Nee, het kan ook zonder.'));
    const [[step, field, text]] = said(document) as [[number, string, string]];
    expect([step, field]).toEqual([4, `gegeven.voornaam.${question === 'needed' ? 'nodig' : question}`]);
    expect(text).toContain('“Voornaam”');
  });
});

describe('asking at the first contact', () => {
  const town = newDocument(findTemplate('aanvraag-verhuizen')!.content, null);
  const from = (source: 'person' | 'register', publicBody = false) => ({
    ...town,
    publicBody,
    fields: town.fields.map((field) => (field.id === 'bsn' ? { ...field, source } : field)),
  });

  it('of a national number, of the person, deserves another look; from a register it costs nobody anything', () => {
    expect(attentionPoints(from('person')).map(({ kind, about }) => [kind, about])).toEqual([['asked-early', 'bsn']]);
    expect(attentionPoints(from('register'))).toEqual([]);
    expect(attentionPoints(from('person', true))).toEqual([]);
  });
});

describe('an answer', () => {
  it.each(['Nee', 'nee, dat hoeft niet', 'Neen.', 'No', 'Niet nodig', '  nee'])('%j says no', (answer) => {
    expect(saysNo(answer, 'needed')).toBe(true);
  });
  it.each(['', 'Ja', 'Nodig voor de brief', 'Neem contact op', 'Normaal gesproken wel', 'Not only that'])(
    '%j does not',
    (answer) => {
      expect(saysNo(answer, 'needed')).toBe(false);
    },
  );
  it.each([
    ['Nee, met minder lukt het niet.', false],
    ['Nee. Zonder nummer vinden we niemand.', false],
    ['Het kan niet met minder.', false],
    ['Het kan ook met minder.', true],
    ['Eigenlijk lukt het wel zonder.', true],
    ['Less would do.', true],
  ])('%j to “lukt het niet met minder?” asks for another look: %s', (answer, expected) => {
    expect(saysNo(answer, 'less')).toBe(expected);
  });
});
