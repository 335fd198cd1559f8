import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  readCsv,
  readXlsx,
  type Reading,
  saySheetError,
  usualLimits,
  writeCsv,
  writeXlsx,
} from './index.ts';
import { pack } from './pack.ts';

/** What people type, with all that goes wrong in spreadsheets: formulas, quotes, separators, line ends, apostrophes. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcéü €;,"\'=+-@\t\n |12'), minLength: 1, maxLength: 12 }),
  // The sign for "unreadable" itself does not survive the reader of workbooks.
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((some) => !some.includes('\ufffd')),
  fc.constantFrom('=1+1', '+31', '-', '@SUM(A1)', "'=1", "''", '_x000D_', 'TRUE', '2026-01-02', '0012', ' rand '),
);
/** Rows end at the last cell that says something, and so does a sheet. */
function trimmed(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  const cut = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  while (cut.length > 0 && cut.at(-1)?.every((cell) => cell === null)) cut.pop();
  return cut;
}
const rowsOf = (reading: Reading) => {
  if (reading.error) throw new Error(saySheetError(reading.error, 'en'));
  return reading.sheets.map(({ rows }) => trimmed(rows));
};
const errorOf = (reading: Reading) => reading.error;
const xml = (content: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${content}`);
const workbook = (sheet: string) =>
  new Map([
    ['[Content_Types].xml', xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')],
    [
      'xl/workbook.xml',
      xml(
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      xml(
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
    ],
    ['xl/worksheets/sheet1.xml', xml(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`)],
  ]);

describe('What we write can be read again', () => {
  it('as a workbook: every text, number and yes or no', async () => {
    const cell = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const [read = []] = rowsOf(await readXlsx(await writeXlsx([{ name: 'Blad', rows }])));
          expect(read).toEqual(trimmed(rows));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('also %j, which every object has', async (name) => {
    const rows = [[name], [name], ['Begeleiding']];
    expect(rowsOf(await readXlsx(await writeXlsx([{ name: 'Blad', rows }])))[0]).toEqual(rows);
  });

  it('as CSV, with the separator of either language', () => {
    const table = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 8 })).chain(([width, length]) =>
      fc.array(fc.array(fc.oneof(text, fc.constant(null)), { minLength: width, maxLength: width }), {
        minLength: length,
        maxLength: length,
      }),
    );
    fc.assert(
      fc.property(table, fc.constantFrom('nl' as const, 'en' as const), (rows, language) => {
        const head = rows[0]!.map((_, at) => `kolom ${at}`);
        expect(rowsOf(readCsv(writeCsv([head, ...rows], language)))[0]).toEqual(trimmed([head, ...rows]));
      }),
    );
  });

  it('keeps the names of sheets', async () => {
    const written = await writeXlsx([
      { name: 'Processing', rows: [['name'], ['Begeleiding']] },
      { name: 'Data subjects', rows: [['name'], ['Cliënten']] },
    ]);
    const reading = await readXlsx(written);
    expect(reading.error ? [] : reading.sheets.map(({ name }) => name)).toEqual(['Processing', 'Data subjects']);
  });
});

describe('A cell that a spreadsheet would run', () => {
  it.each(['=HYPERLINK("x")', '+1', '-1', '@x', '\tx', '\rx'])('is written as text: %j', async (cell) => {
    expect(writeCsv([['a', cell]], 'nl').toString()).toContain(`'${cell[0]}`);
    const [rows] = rowsOf(await readXlsx(await writeXlsx([{ name: 'B', rows: [['kop'], [cell]] }])));
    expect(rows?.[1]?.[0]).toBe(cell);
  });
});

describe('Files of other programs', () => {
  it.each([
    ['semicolons', 'naam;doel\r\nA;B\r\n'],
    ['commas', 'naam,doel\nA,B\n'],
    ['tabs', 'naam\tdoel\nA\tB'],
    ['a first line that says which', 'sep=;\nnaam;doel\nA;B'],
    ['a byte-order mark', '\ufeffnaam;doel\nA;B'],
  ])('with %s', (_, file) => {
    expect(rowsOf(readCsv(Buffer.from(file)))[0]).toEqual([
      ['naam', 'doel'],
      ['A', 'B'],
    ]);
  });

  it('in UTF-16, as Excel saves "Unicode text"', () => {
    const little = Buffer.from('\ufeffnaam\tdoel\r\nCliënt\tB', 'utf16le');
    expect(rowsOf(readCsv(little))[0]?.[1]?.[0]).toBe('Cliënt');
    expect(rowsOf(readCsv(Buffer.from(little).swap16()))[0]?.[1]?.[0]).toBe('Cliënt');
  });

  it('in the letters of older Windows programs, with a note', () => {
    const reading = readCsv(Buffer.from([0x61, 0x3b, 0xeb, 0x80]));
    expect(reading).toEqual({ sheets: [{ name: 'csv', rows: [['a', 'ë€']] }], notes: ['windows-1252'] });
  });

  it('with dates, which become text', async () => {
    const parts = workbook('<row r="1"><c r="A1" t="d"><v>2026-11-21</v></c></row>');
    expect(rowsOf(await readXlsx(pack(parts)))).toEqual([[['2026-11-21']]]);
  });
});

describe('A file that cannot be read', () => {
  it('says where a quote never closes', () => {
    expect(errorOf(readCsv(Buffer.from('a;b\n1;"nooit dicht\n2;3\n')))).toMatchObject({ kind: 'unclosed-quote' });
  });

  it('says where a quote is wrong', () => {
    expect(errorOf(readCsv(Buffer.from('a;b\n1;"fout" x\n')))).toMatchObject({ kind: 'bad-quote', row: 2, column: 2 });
  });

  it('says which cell has an error', async () => {
    const parts = workbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3" t="s"><v>99</v></c></row>');
    expect(errorOf(await readXlsx(pack(parts)))).toEqual({ kind: 'bad-cell', row: 3, column: 2 });
  });

  it('is refused before it fills the memory: one cell at the far corner', async () => {
    const far = (ref: string) => readXlsx(pack(workbook(`<row r="1"><c r="${ref}"><v>1</v></c></row>`)));
    expect(errorOf(await far('XFD1'))).toMatchObject({ kind: 'too-many-columns', column: 16384 });
    expect(errorOf(await far('A1048576'))).toMatchObject({ kind: 'too-many-rows', row: 1048576 });
    expect(errorOf(await far('GA99999'))).toMatchObject({ kind: 'too-many-cells' });
    expect(errorOf(await far('&#88;FD1'))).toMatchObject({ kind: 'broken' });
  });

  it('is refused before it unpacks: a small archive of very much', async () => {
    const small = { ...usualLimits, unpackedBytes: 20_000 };
    expect(errorOf(await readXlsx(pack(workbook(' '.repeat(30_000))), small))).toEqual({ kind: 'unpacks-too-large' });
  });

  it('is stopped where a part unpacks to more than the archive said', async () => {
    const lie = pack(new Map([['xl/workbook.xml', deflateRawSync(Buffer.alloc(5_000_000))]]));
    const listed = lie.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    // Compressed, and 100 bytes long according to the list.
    lie.writeUInt16LE(8, listed + 10);
    lie.writeUInt16LE(8, 8);
    lie.writeUInt32LE(100, listed + 24);
    expect(errorOf(await readXlsx(lie))).toEqual({ kind: 'broken' });
  });

  it.each([
    ['too large', { bytes: 10 }, 'too-large'],
    ['of too many rows', { rows: 1 }, 'too-many-rows'],
    ['of too many columns', { columns: 1 }, 'too-many-columns'],
  ])('is refused when it is %s', async (_, limit, kind) => {
    const limits = { ...usualLimits, ...limit };
    const rows = [
      ['naam', 'doel'],
      ['A', 'B'],
    ];
    expect(errorOf(readCsv(writeCsv(rows, 'nl'), limits))?.kind).toBe(kind);
    expect(errorOf(await readXlsx(await writeXlsx([{ name: 'B', rows }]), limits))?.kind).toBe(kind);
  });

  it('of too many columns is stopped before it is built, also where quotes hold separators', () => {
    const wide = readCsv(Buffer.from(`naam;"a;b"\r\n"x;\ny";${';'.repeat(8_000_000)}`));
    expect(errorOf(wide)).toEqual({ kind: 'too-many-columns', row: 2, column: 201 });
    const filled = `${`${';'.repeat(199)}\n`.repeat(20_000)}`;
    expect(errorOf(readCsv(Buffer.from(filled)))?.kind).toBe('too-many-cells');
  });

  it('with too many sheets says so', async () => {
    const sheets = ['a', 'b', 'c'].map((name) => ({ name, rows: [['x']] }));
    expect(errorOf(await readXlsx(await writeXlsx(sheets), { ...usualLimits, sheets: 2 }))).toEqual({
      kind: 'too-many-sheets',
    });
  });

  it('from an old Excel, or something else altogether', async () => {
    expect(errorOf(await readXlsx(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toEqual({ kind: 'old-excel' });
    expect(errorOf(await readXlsx(Buffer.from('%PDF-1.7')))).toEqual({ kind: 'not-a-workbook' });
    expect(errorOf(readCsv(Buffer.from([1, 0, 2])))).toEqual({ kind: 'not-text' });
    expect(errorOf(readCsv(Buffer.from('\ufeff\r\n')))).toEqual({ kind: 'empty' });
  });

  it('never makes us fall over, whatever is in it', async () => {
    const valid = await writeXlsx([{ name: 'B', rows: [['naam'], ['Begeleiding'], [1], [true]] }]);
    const damaged = fc.tuple(fc.nat(valid.length - 1), fc.uint8Array({ maxLength: 20 })).map(([at, bytes]) => {
      const copy = Buffer.from(valid);
      copy.set(bytes.subarray(0, copy.length - at), at);
      return copy;
    });
    const cut = fc.nat(valid.length).map((length) => valid.subarray(0, length));
    const garbage = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, cut, garbage), async (bytes) => {
        for (const reading of [await readXlsx(bytes), readCsv(bytes)]) {
          if (reading.error) expect(saySheetError(reading.error, 'nl')).toMatch(/\.( \(.*\))?$/);
          else expect(reading.sheets.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nor whatever stands in a sheet', async () => {
    const piece = fc.constantFrom('<row', '<row r="2">', '</row>', '<c r="B2" t="s">', '<c', ' t="e"', '<v>1</v>', '</c>', '>', '<f>A1</f>', '&lt;', '&x;', '<![CDATA[', 'tekst'); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const reading = await readXlsx(pack(workbook(pieces.join(''))));
        expect(reading.error ? saySheetError(reading.error, 'en') : reading.sheets).toBeTruthy();
      }),
      { numRuns: 200 },
    );
  });
});
