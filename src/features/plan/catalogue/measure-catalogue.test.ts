import { describe, expect, it } from 'vitest';
import { choosable, measureCatalogue, readMeasureCatalogue, withCatalogue } from './measure-catalogue.ts';
import { measureReviews } from './measure-reviews.ts';
import { newDocument, newMeasure } from '../policy.ts';
import { findTemplate } from '../templates.ts';

describe('the catalogue of measures', () => {
  it('has every id once, at least the twelve of the seed, and a raised part', () => {
    const ids = measureCatalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(measureCatalogue.filter(({ level }) => level === 'basic').length).toBeGreaterThanOrEqual(12);
    expect(measureCatalogue.filter(({ level }) => level === 'raised').length).toBeGreaterThanOrEqual(8);
  });
  it('offers only what the plan does not have, and adds nothing twice or unknown', () => {
    const one = withCatalogue([], ['firewall', 'bestaat-niet']);
    expect(one.map(({ id, level, owner }) => [id, level, owner])).toEqual([['firewall', 'basic', null]]);
    expect(one[0]!.evidence).not.toBe('');
    expect(choosable(one).map(({ id }) => id)).not.toContain('firewall');
    expect(withCatalogue(one, ['firewall'])).toEqual(one);
  });
  it('says where it is broken', () => {
    expect(() => readMeasureCatalogue('- id: half')).toThrow(/measures\.yaml: [\s\S]*level/);
  });
});

describe('the reviews of measures', () => {
  const document = newDocument(findTemplate('begeleiding-zelfstandige')!.content, null);
  const measure = (id: string, reviewOn: string | null) => newMeasure({ id, text: { nl: id, en: '' }, reviewOn });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-02', 12, '2027-03-02'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('approved on %s, every %i months, are due on %s where no day was chosen', (approved, months, due) => {
    const plan = { ...document, reviewEveryMonths: months, measures: [measure('a', null)] };
    expect(measureReviews(plan, approved).map((each) => each.due)).toEqual([due]);
  });
  it('come in the order of their days', () => {
    const plan = {
      ...document,
      measures: [measure('b', '2026-09-01'), measure('c', null), measure('a', '2026-04-01')],
    };
    expect(measureReviews(plan, '2026-03-02').map((each) => [each.measure, each.due])).toEqual([
      ['a', '2026-04-01'],
      ['b', '2026-09-01'],
      ['c', '2027-03-02'],
    ]);
  });
});
