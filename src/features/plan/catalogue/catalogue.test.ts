import { describe, expect, it } from 'vitest';
import { loadLaw } from '../../../platform/law.ts';
import { catalogue, choicesFrom, findKnownField, readCatalogue } from './catalogue.ts';
import { doorIds } from './doors.ts';

const fields = catalogue.flatMap((group) => group.fields);
const nothing: ReadonlySet<string> = new Set();
const idsFor = (search: string, country: 'NL' | 'BE' = 'NL', taken = nothing) =>
  choicesFrom({ country, taken, search }).flatMap((group) => group.fields.map(({ id }) => id));

describe('the catalogue of data', () => {
  it('knows about seventy fields in twelve groups, each once, in both languages', () => {
    expect(fields.length).toBeGreaterThanOrEqual(70);
    expect(catalogue).toHaveLength(12);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    const words = [...catalogue, ...fields].flatMap(({ label }) => [label.nl, label.en]);
    expect(words.filter((word) => word === '')).toEqual([]);
  });

  it('has the list of a self-employed worker, with what is only there if relevant switched off (S2.8)', () => {
    const list = ['roepnaam', 'geboortedatum', 'adres', 'afstamming', 'telefoon', 'e-mail', 'rijksregisternummer'];
    const known = [...list, 'statuut-mutualiteit', 'documenten'].map((id) => [id, findKnownField(id)?.ifRelevant]);
    expect(known).toEqual([
      ['roepnaam', false],
      ['geboortedatum', true],
      ['adres', true],
      ['afstamming', true],
      ['telefoon', false],
      ['e-mail', false],
      ['rijksregisternummer', true],
      ['statuut-mutualiteit', true],
      ['documenten', true],
    ]);
  });

  it('never has a special, criminal or national-number field without a door to think of', () => {
    const closed = fields.filter(
      ({ category, doors }) => category !== 'ordinary' && category !== 'sensitive' && doors.length === 0,
    );
    expect(closed.map(({ id }) => id)).toEqual([]);
  });

  it('names only doors that are in the law book and open that kind', () => {
    const book = loadLaw();
    const wrong = fields.flatMap(({ id, category, doors }) =>
      doors
        .filter((door) => !book.has(door) || !(doorIds[category as keyof typeof doorIds] ?? []).includes(door))
        .map((door) => [id, door]),
    );
    expect(wrong).toEqual([]);
  });

  it('offers every door that the law book opens, and no other', () => {
    const opens = [...loadLaw()].flatMap(([id, versions]) =>
      [...new Set(versions.flatMap((each) => each.opens ?? []))].map((kind) => `${kind} ${id}`),
    );
    const offered = Object.entries(doorIds).flatMap(([kind, ids]) => ids.map((id) => `${kind} ${id}`));
    expect(offered.sort()).toEqual(opens.sort());
  });

  it('offers what is known in the country and not in the plan yet', () => {
    expect(idsFor('', 'NL')).not.toContain('rijksregisternummer');
    expect(idsFor('', 'BE')).not.toContain('bsn');
    expect(idsFor('', 'NL', new Set(['adres']))).not.toContain('adres');
  });

  it.each([
    ['SCHULD', 'schulden'],
    ['debt', 'schulden'],
    ['aanspréék', 'aanspreekvorm'],
    ['vrijwilligers', 'rijbewijs'],
  ])('finds %s', (search, id) => {
    expect(idsFor(search)).toContain(id);
  });
  it('finds nothing where there is nothing', () => {
    expect(idsFor('ruimteschip')).toEqual([]);
  });

  it('says where its file is wrong', () => {
    expect(() => readCatalogue('- id: x\n  label: {}')).toThrow(/fields\.yaml: [\s\S]*label/);
  });
});
