import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan, somePlan } from '../../../../../test/support/some-plan.ts';
import { toVar } from '../var.ts';
import { dpvContext, type Node, toDpv } from './to-dpv.ts';

const making = {
  ...{ at: new Date('2026-11-21T22:05:00Z'), organisation: 'Wijkteam Verzonnen', lawOf: (id: string) => id },
  ...{ activity: '0190d3a0-0000-7000-8000-000000000001', version: 3 },
};

/** The terms of DPV 2.3 that a file of ours may use (formats.md 2). */
const terms = new Set([
  ...['Process', 'Purpose', 'PersonalData', 'SensitivePersonalData', 'SpecialCategoryPersonalData', 'LegalEntity'],
  ...['DataSubject', 'TechnicalOrganisationalMeasure', 'StorageDuration', 'Required', 'Optional', 'hasProcess'],
  ...['hasPurpose', 'hasLegalBasis', 'hasPersonalData', 'hasDataProcessor', 'hasDataController', 'hasRecipient'],
  ...['hasDataSource', 'hasStorageCondition', 'hasDuration', 'hasJurisdiction', 'hasDataSubject', 'hasNecessity'],
  'hasTechnicalOrganisationalMeasure',
]);

/** Every name and every reference in a file. */
function named(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(name.startsWith('@') ? (name === '@id' || name === '@type' ? [String(each)] : []) : [name]),
    ...(name === '@context' ? [] : named(each)),
  ]);
}

describe('a plan in the Data Privacy Vocabulary', () => {
  it('uses only terms of the vocabulary, with the context in the file', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { value } = toDpv(plan, making);
        expect(value['@context']).toEqual(dpvContext);
        for (const name of named(value)) {
          if (name.startsWith('dpv:')) expect(terms).toContain(name.slice(4));
          else if (name.startsWith('eu-gdpr:')) expect(name).toMatch(/^eu-gdpr:(A6-1-[a-f]|A9-2-[a-j])$/);
          else expect(name).toMatch(/^(dct:|xsd:|loc:(NL|BE)$|urn:uuid:|https:\/\/w3id\.org\/dpv\/2\.3$)/);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says for each purpose what, why, on which basis, who receives and how long', () => {
    const { value } = toDpv(somePlan('aanvraag-verhuizen'), making);
    expect(value).toMatchObject({ '@type': 'dpv:Process', 'dpv:hasJurisdiction': { '@id': 'loc:NL' } });
    const [first] = value['dpv:hasProcess'] as Node[];
    expect(first).toMatchObject({
      '@type': 'dpv:Process',
      'dpv:hasLegalBasis': expect.arrayContaining([{ '@id': expect.stringMatching(/^eu-gdpr:A6-1-[ce]$/) }]),
      'dpv:hasPersonalData': expect.arrayContaining([
        expect.objectContaining({ 'dpv:hasNecessity': expect.anything() }),
      ]),
      'dpv:hasStorageCondition': [expect.objectContaining({ '@type': 'dpv:StorageDuration' })],
    });
  });

  it('marks special data as such', () => {
    const plan = somePlan();
    const special = plan.fields.find(({ category, off }) => category === 'special' && !off)!;
    const text = JSON.stringify(toDpv(plan, making).value);
    expect(text).toContain(`#gegeven-${special.id}","@type":"dpv:SpecialCategoryPersonalData"`);
  });
});

describe('a plan in the register of VNG', () => {
  it('is one line for each purpose, with all that is required', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { verwerkingsactiviteiten: lines } = toVar(plan, making).value;
        expect(lines).toHaveLength(plan.purposes.length);
        for (const line of lines) {
          for (const part of ['id', 'naam', 'verantwoordelijkeOrganisatie', 'doel', 'grondslag'] as const) {
            expect(line[part]).not.toBe('');
          }
          expect(line.bewaartermijn ?? 'P1M').toMatch(/^P\d+M$/);
        }
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      }),
      { numRuns: 30 },
    );
  });
});
