/**
 * What Typst cannot write yet, put in afterwards: a reader shows the title instead of the file name (ISO 32000-2,
 * 12.2), and the first cell of a row is its heading (14.8.5.7); in every table of ours it is (document.ts). Typst keeps
 * headings of rows behind a switch that the Node package cannot turn.
 *
 * Each replacement has exactly the length of what it replaces: every position in the table of objects stays true.
 */
export function finishPdf(pdf: Buffer): Buffer {
  const finished = Buffer.from(pdf);
  const objects = objectsOf(pdf);
  for (const { text, at } of objects.values()) {
    if (/^\d+ 0 obj\n<<\n {2}\/Type \/Catalog\n/.test(text)) showTitle(finished, text, at);
    if (!/^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/TR\n/.test(text)) continue;
    const first = objects.get(Number(/\/K \[(\d+) 0 R/.exec(text)?.[1]));
    if (first) markRowHeading(finished, first);
  }
  return finished;
}

type PdfObject = { text: string; at: number };

/** Every object by its number, by the cross-reference table at the end of the file; streams only as far as they are told. */
function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const source = pdf.toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(source)?.[1]);
  const entries = source.slice(table, source.indexOf('trailer', table)).split('\n').slice(2);
  return new Map(
    entries.flatMap((entry, id) => {
      const at = Number(entry.slice(0, 10));
      return entry.includes(' n')
        ? [[id, { text: source.slice(at, source.indexOf('\nendobj', at)), at }] as const]
        : [];
    }),
  );
}

function showTitle(pdf: Buffer, text: string, at: number): void {
  replace(pdf, at, /\s+\/Direction \/L2R\s+/.exec(text), '\n/DisplayDocTitle true');
}

function markRowHeading(pdf: Buffer, { text, at }: PdfObject): void {
  replace(pdf, at, /\/S \/TD\n/.exec(text), '/S /TH');
  if (text.includes('/S /TD\n')) replace(pdf, at, /\/Headers \[[^\]]*\]/.exec(text), '/Scope /Row');
}

/** Writes nothing where it would not fit: the document stays whole, and the test says what is missing. */
function replace(pdf: Buffer, at: number, found: RegExpExecArray | null, by: string): void {
  if (found && by.length <= found[0].length) pdf.write(by.padEnd(found[0].length), at + found.index, 'latin1');
}
