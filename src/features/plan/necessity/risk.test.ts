import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, newDocument, type PlanDocument } from '../policy.ts';
import { riskOf } from './risk.ts';
import { listTemplates } from '../templates.ts';

const plans = listTemplates().map(({ id, content }) => [id, newDocument(content, id)] as const);
const solo = plans.find(([id]) => id === 'begeleiding-zelfstandige')![1];
const without = (document: PlanDocument, id: string): PlanDocument => ({
  ...document,
  fields: document.fields.map((field) => (field.id === id ? { ...field, off: true } : field)),
});
const measures = (document: PlanDocument) => riskOf(document).measures.reduce((sum, { count }) => sum + count, 0);

describe('the risk meter', () => {
  it.each([
    ['ordinary', 1],
    ['sensitive', 3],
    ['national-number', 5],
    ['special', 6],
    ['criminal', 6],
  ] as const)('counts a field that is %s %i for each purpose and each party', (category, weight) => {
    const field = { ...solo.fields[0]!, id: 'x', category };
    const purpose = (id: string) => ({
      ...solo.purposes[0]!,
      id,
      fields: [{ field: 'x', need: 'always', from: 'intake', depth: 'content' } as const],
    });
    const flow = { ...solo.flows[0]!, party: 'p', fields: ['x'] };
    const plan = { ...solo, fields: [field], purposes: [purpose('a'), purpose('b')], flows: [flow, flow] };
    expect(riskOf(plan).fields).toEqual([{ id: 'x', category, weight, purposes: 2, parties: 1, points: weight * 3 }]);
    expect(riskOf({ ...plan, purposes: [], flows: [] }).total).toBe(weight);
  });

  it.each(plans)('falls in %s by the points of each field that goes, and measures never grow', (_id, document) => {
    const now = riskOf(document);
    for (const { id, points } of now.fields) {
      const next = riskOf(without(document, id));
      expect(next.total).toBe(now.total - points);
      expect(next.most).toBe(now.most);
      expect(points).toBeGreaterThan(0);
      expect(measures(without(document, id))).toBeLessThanOrEqual(measures(document));
    }
  });

  it('is nothing for a plan without data', () => {
    expect(riskOf({ ...solo, fields: [] })).toEqual({ total: 0, level: 'low', most: 0, fields: [], measures: [] });
  });

  it('rises when a field becomes of a heavier kind', () => {
    fc.assert(
      fc.property(fc.nat(solo.fields.length - 1), fc.constantFrom(...categories), (at, category) => {
        const fields = solo.fields.map((field, index) => (index === at ? { ...field, category, off: false } : field));
        const ordinary = fields.map((field, index) =>
          index === at ? { ...field, category: 'ordinary' as const } : field,
        );
        expect(riskOf({ ...solo, fields }).total).toBeGreaterThanOrEqual(riskOf({ ...solo, fields: ordinary }).total);
      }),
    );
  });

  it('knows three levels', () => {
    const levels = new Set(plans.map(([, document]) => riskOf(document).level));
    expect([...levels].every((level) => ['low', 'raised', 'high'].includes(level))).toBe(true);
    expect(riskOf(solo).level).toBe('high');
    const ordinary = { ...solo, fields: solo.fields.filter(({ category }) => category === 'ordinary').slice(0, 3) };
    expect(riskOf(ordinary).level).toBe('low');
  });
});
