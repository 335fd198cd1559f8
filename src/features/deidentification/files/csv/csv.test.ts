import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInMemory, putBackInMemory } from '../../../../../test/support/change-in-memory.ts';
import { standInEngine } from '../../../../../test/support/stand-in-engine.ts';
import type { FileOptions } from '../index.ts';
import { labelOfHead } from './columns.ts';

const change = (text: string, options: FileOptions = {}, chunk = 65_536) =>
  changeInMemory(Buffer.from(text), { kind: 'csv', engine: standInEngine(['Fatma', 'Jan']), options, chunk });

describe('A table in text', () => {
  it('has cells under a head of names replaced whole, and other cells read', async () => {
    const { text, outcome } = await change('nr;Naam;opmerking\r\n1;de Beer;Fatma belde\r\n2;"Roos, A.";niets\r\n');
    expect(text).toBe('nr;Naam;opmerking\r\n1;[person 1];[person 2] belde\r\n2;"[person 3]";niets\r\n');
    expect(Object.fromEntries(outcome.labels)).toEqual({ person: 3 });
  });

  it.each([
    ['by number', ['3']],
    ['by head', ['Opmerking']],
  ])('has only the chosen columns changed, %s', async (_name, columns) => {
    const { text } = await change('nr,naam,opmerking\n1,Jan,Jan belde\n', { columns });
    expect(text).toBe('nr,naam,opmerking\n1,Jan,[person 1] belde\n');
  });

  it('keeps what does not change to the byte: quotes, empty rows, line ends, the line that says the separator', async () => {
    const text = '\ufeffsep=,\r\na,"b"\n"x ""y""","1\n2"\r\n\r\n,\n-5,"+31 6 12345678"\n- punt,@naam';
    for (const chunk of [1, 3, 1000]) expect((await change(text, {}, chunk)).text).toBe(text);
  });

  it.each([
    ['a row with a cell too few', 'a;b\n1;2\n3\n', 'ragged', { row: 3, column: 2 }],
    ['a row with a cell too many', 'a;b\n1;2;3\n', 'ragged', { row: 2, column: 3 }],
    ['a quote in the middle of a cell', 'a;b\n1;x"y\n', 'bad-quote', { row: 2, column: 2 }],
    ['a letter after a closing quote', 'a;b\n"1"x;2\n', 'bad-quote', { row: 2, column: 1 }],
    ['a quote that never closes', 'a;b\n1;"2\n3\n', 'unclosed-quote', { row: 2, column: 2 }],
    ['a formula', 'a;b\n1;"=HYPERLINK(""mailto:x"")"\n', 'formula', { row: 2, column: 2 }],
    ['a function after a sign', 'a;b\n@SUM(A1);1\n', 'formula', { row: 2, column: 1 }],
    ['nothing', '', 'empty', {}],
  ])('with %s is refused with its place', async (_name, text, problem, place) => {
    for (const chunk of [1, 1000]) await expect(change(text, {}, chunk)).rejects.toMatchObject({ problem, place });
  });

  it('with a column that is not there is refused', async () => {
    await expect(change('a;b\n1;2\n', { columns: ['c'] })).rejects.toMatchObject({ problem: 'no-column' });
    await expect(change('a;b\n1;2\n', { columns: ['3'] })).rejects.toMatchObject({ problem: 'no-column' });
  });

  it('has formulas written as text when somebody asks', async () => {
    const { text, outcome } = await change('a;b\n=1+1;"=Jan"\n', { formulas: 'text' });
    expect(text).toBe('a;b\n\'=1+1;"\'=[person 1]"\n');
    expect(outcome.notes).toContainEqual({ kind: 'formulas-as-text', count: 2 });
  });

  it('says so when its first row does not look like a head, and reads it when somebody says it is none', async () => {
    expect((await change('Fatma;12\nJan;13\n')).outcome.notes).toContainEqual({ kind: 'head-says-nothing' });
    expect((await change('Fatma;12\nJan;13\n', { head: false })).text).toBe('[person 1];12\n[person 2];13\n');
  });

  it('gives back what it was with its key', async () => {
    const cell = fc.constantFrom('', 'Jan', 'Fatma kwam', 'x', '1', 'a;b', 'q"q', ' y', 'r\nr', 'z@example.org');
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    const written = (value: string) => (/[";\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const before = ['naam;tekst;geboortedatum', ...all.map((row) => row.map(written).join(';'))].join('\n');
        const { bytes, lines, text } = await change(before);
        expect(text).not.toMatch(/Fatma|z@/);
        const back = (await putBackInMemory(bytes, lines, 'csv')).toString();
        expect(back.replaceAll('"', '')).toBe(before.replaceAll('"', ''));
      }),
    );
  });

  it.each([
    ['Naam', 'person'],
    ['voornaam', 'person'],
    ['Achternaam cliënt', 'person'],
    ['NaamClient', 'person'],
    ['Cliënt', 'person'],
    ['Geb.datum', 'date'],
    ['geboortedatum', 'date'],
    ['Adres', 'street_address'],
    ['E-mailadres', 'email'],
    ['BSN', 'bsn'],
    ['Tel. mobiel', 'phone'],
    ['Woonplaats', 'place'],
    ['Cliëntnummer', 'id'],
    ['Naam school', 'institution'],
    ['School', 'institution'],
    ['bestandsnaam', undefined],
    ['Opmerking', undefined],
    ['aantal namen', undefined],
  ])('has a column called %s read as %s', (head, label) => {
    expect(labelOfHead(head)).toBe(label);
  });
});
