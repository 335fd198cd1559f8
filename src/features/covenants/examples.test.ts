import { describe, expect, it } from 'vitest';
import { beginFrom, listExamples } from './examples.ts';
import { gapsOf } from './gaps/gaps.ts';
import { loadLaw } from '../../platform/law.ts';
import { lawChoices } from '../plan/index.ts';

const now = new Date('2026-03-02T09:00:00.000Z');

describe('an example to begin with', () => {
  it.each(listExamples('NL').map((example) => [example.id, example] as const))(
    '%s leaves open only what nobody can know beforehand',
    (_, example) => {
      const { doors } = lawChoices(loadLaw(), { country: example.country, publicBody: true }, '2026-03-02');
      const around = {
        register: new Set<string>(),
        plans: new Map(),
        doors: new Set(doors.map(({ law }) => law.id)),
        plainAgreements: new Set<string>(),
      };
      const content = beginFrom(example, { name: 'Gemeente Verzonnen', now, around });
      expect(new Set(gapsOf(content, around).map(({ kind }) => kind))).toEqual(
        new Set(['need-without-purpose', 'party-without-contact', 'party-without-signer', 'party-not-in-register']),
      );
    },
  );

  it('begins with those of the country, and counts its days from today', () => {
    expect(listExamples('BE')[0]!.id).toBe('zelfstandige-caw-huisarts');
    const example = listExamples('NL')[0]!;
    const around = {
      register: new Set(['huisarts']),
      plans: new Map(),
      doors: new Set<string>(),
      plainAgreements: new Set<string>(),
    };
    const { start, end, evaluateOn, parties } = beginFrom(example, { name: 'Ons', now, around });
    expect([start, end, evaluateOn]).toEqual(['2026-03-02', '2028-03-01', '2027-03-02']);
    expect(parties.map(({ name, register }) => `${name}/${register}`)).toEqual([
      'Ons/',
      'Woningcorporatie/',
      'Huisarts/huisarts',
      'Thuiszorg/',
      'School/',
    ]);
  });
});
