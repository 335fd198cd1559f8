import { makePdfApart } from '../../../platform/document/index.ts';
import { writeCsv, writeXlsxApart } from '../../../platform/sheets/index.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { DataMapModel } from '../../../ui/index.ts';
import type { About } from '../about.ts';
import type { RegisterEntry } from '../entry/entry.ts';
import type { FileFormat } from '../tables.ts';
import { registerDocument } from './register-document.ts';
import { csvRows } from './whole-rows.ts';
import { workbook } from './workbook.ts';

export type File = { body: Buffer; name: string; type: string };

const types: Record<FileFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

/** "register-2026-11-21.pdf", with what it is. */
export const fileOf = (body: Buffer, format: FileFormat, at: Date): File => ({
  body,
  name: `register-${dayOf(at)}.${format}`,
  type: types[format],
});

/** The register as a file; `map` shows who gets what in the whole organisation, where the format has pictures; work of seconds is done in a thread of its own. */
export function makeFile(
  format: FileFormat,
  entries: readonly RegisterEntry[],
  { about, map }: { about: About; map: DataMapModel | null },
  signal?: AbortSignal,
): Promise<Buffer> {
  if (format === 'pdf') return makePdfApart(registerDocument(entries, about, map), signal);
  if (format === 'xlsx') return writeXlsxApart(workbook(entries, about), signal);
  return Promise.resolve(writeCsv(csvRows(entries, about), about.language));
}
