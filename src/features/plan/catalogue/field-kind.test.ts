import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { strongerKind, subjectOf } from './field-kind.ts';
import { categories } from '../policy.ts';
import { listTemplates } from '../templates.ts';

describe('the name of a field gives away its subject', () => {
  it.each([
    ['BSN', 'national-number', 'national-number'],
    ['Burgerservicenummer van het kind', 'national-number', 'national-number'],
    ['Rijksregisternummer', 'national-number', 'national-number'],
    ['Strafblad', 'offences', 'criminal'],
    ['VOG afgegeven op', 'offences', 'criminal'],
    ['Police contact', 'offences', 'criminal'],
    ['Diagnose', 'health', 'special'],
    ['Medicijnen', 'health', 'special'],
    ['Psychische klachten', 'health', 'special'],
    ['Is allergisch voor', 'health', 'special'],
    ['BSN en medische diagnose', 'national-number', 'national-number'],
    ['Verslaving', 'health', 'special'],
    ['Verslaafd aan', 'health', 'special'],
    ['Zwangerschap', 'health', 'special'],
    ['Health condition', 'health', 'special'],
    ['Seksuele geaardheid', 'sex-life', 'special'],
    ['Geloof', 'belief', 'special'],
    ['Etniciteit', 'origin', 'special'],
    ['Politieke voorkeur', 'politics', 'special'],
    ['Lid van vakbond', 'union', 'special'],
    ['DNA', 'genetic', 'special'],
    ['Vingerafdruk', 'biometric', 'special'],
    ['Inkomen per maand', 'money', 'sensitive'],
    ['IBAN', 'money', 'sensitive'],
    ['Identity card', 'identity-document', 'sensitive'],
    ['Wachtwoord van het kastje', 'credentials', 'sensitive'],
    ['Locatie', 'location', 'sensitive'],
  ])('%s: %s, %s', (label, subject, category) => {
    expect(subjectOf(label)).toEqual({ subject, category });
  });

  it.each([
    'Verslag van het gesprek',
    'Voornaam',
    'Telefoonnummer',
    'Adres',
    'Taal',
    'Datum van de verhuizing',
    'Terras',
    'Brasserie',
    'Sextant',
  ])('%s sounds ordinary', (label) => {
    expect(subjectOf(label)).toBeNull();
  });

  it('asks for another kind only when the name weighs more than the choice', () => {
    const kindOf = (nl: string, category: (typeof categories)[number]) =>
      strongerKind({ label: { nl, en: '' }, category })?.category ?? null;
    expect(kindOf('Diagnose', 'ordinary')).toBe('special');
    expect(kindOf('Diagnose', 'sensitive')).toBe('special');
    expect(kindOf('Diagnose', 'special')).toBeNull();
    expect(kindOf('BSN', 'special')).toBe('national-number');
    expect(kindOf('Inkomen', 'ordinary')).toBe('sensitive');
    expect(kindOf('Inkomen', 'special')).toBeNull();
    expect(kindOf('Naam', 'ordinary')).toBeNull();
  });

  it('agrees with the catalogue and with every template', () => {
    const known = catalogue.flatMap(({ fields }) => fields);
    const planned = listTemplates().flatMap(({ content }) =>
      content.fields.filter(({ off, kindBecause }) => !off && kindBecause === ''),
    );
    const differ = [...known, ...planned].filter((field) => strongerKind(field) !== null).map(({ id }) => id);
    expect(differ).toEqual([]);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const heard = subjectOf(label);
        expect(heard === null || categories.includes(heard.category)).toBe(true);
      }),
    );
  });
});
