import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../test/support/pdf.ts';
import { type Document, makePdf, makePdfApart } from '../document/index.ts';
import { readXlsx, type Sheet, writeXlsxApart } from '../sheets/index.ts';
import { runApart } from './run-apart.ts';

const document: Document = {
  title: 'Register',
  language: 'nl',
  madeAt: new Date('2026-11-21T13:05:00Z'),
  organisation: 'Praktijk De Linde',
  blocks: [{ kind: 'paragraph', text: 'Wij begeleiden mensen.' }],
};

describe('Work in a thread of its own', () => {
  it('makes the same PDF', async () => {
    const apart = readPdf(await makePdfApart(document));
    expect(apart).toEqual(readPdf(makePdf(document)));
  });

  it('makes a workbook that can be read', async () => {
    const sheets: Sheet[] = [{ name: 'Blad', rows: [['naam'], ['Begeleiding'], [3]] }];
    expect(await readXlsx(await writeXlsxApart(sheets))).toEqual({ sheets, notes: [] });
  });

  it('says when it goes wrong there, and when it is stopped', async () => {
    await expect(runApart({ kind: 'pdf', document: 'no JSON', madeAt: 0 })).rejects.toThrow('could not be set');
    const stopped = new AbortController();
    const waiting = makePdfApart(document, stopped.signal);
    stopped.abort();
    await expect(waiting).rejects.toThrow('ended before');
  });
});
