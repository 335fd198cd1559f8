import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { authorities } from '../gate/act.ts';
import type { LawBook, LawVersion } from '../gate/law.ts';

const day = z.iso.date();

const LawRow = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)*$/),
    jurisdiction: z.enum(['EU', 'NL', 'BE', 'BE-VLG']),
    law: z.string().min(1),
    article: z.string().min(1),
    /** Empty only for a bill: nobody knows yet when it begins. */
    valid_from: day.nullable(),
    valid_to: day.nullable(),
    status: z.enum(['in_force', 'bill', 'repealed']),
    value: z.union([z.string(), z.number()]).nullable(),
    /** The kind of data that this row is an exception for (AVG 9, 10, 87); most rows are none. */
    opens: z.enum(['special', 'criminal', 'national-number']).nullable().default(null),
    /** An exception that only a public body can use. */
    for_public_bodies: z.boolean().default(false),
    /** How this row lifts professional secrecy, and towards whom; most rows do not. */
    lifts: z.enum(['duty', 'right', 'shared']).nullable().default(null),
    towards: z.array(z.enum([...authorities, 'bound-professional'])).default([]),
    /** Whoever is bound by professional secrecy may keep silent all the same. */
    may_decline: z.boolean().default(false),
    text_nl: z.string().min(1),
    text_en: z.string().min(1),
    source: z.string().min(1),
    /** The day on which a lawyer compared the row with its source; empty until then. */
    checked_on: day.nullable(),
  })
  .refine((row) => row.status === 'bill' || row.valid_from !== null, {
    path: ['valid_from'],
    error: 'only a bill has no first day',
  })
  .refine((row) => (row.lifts === null) === (row.towards.length === 0), {
    path: ['towards'],
    error: 'a row that lifts secrecy says towards whom, and only such a row',
  });

type LawRow = z.infer<typeof LawRow>;

const shipped = fileURLToPath(new URL('../../law/', import.meta.url));

/** Reads `law/*.yaml`. Throws with file, row and field when a row is wrong, or when two versions overlap. */
export function loadLaw(folder: string = shipped): LawBook {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const rows = files.sort().flatMap((file) => readRows(folder, file));
  const book = new Map<string, LawVersion[]>();
  for (const row of rows) book.set(row.id, [...(book.get(row.id) ?? []), versionOf(row)]);
  for (const [id, versions] of book) {
    versions.sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
    refuseOverlap(id, versions);
  }
  return book;
}

function readRows(folder: string, file: string): LawRow[] {
  const rows: unknown = parse(readFileSync(join(folder, file), 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`law/${file}: expected a list of rows`);
  return rows.map((row, index) => {
    const parsed = LawRow.safeParse(row);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const id: unknown = row?.id;
    const name = typeof id === 'string' ? id : 'without an id';
    throw new Error(`law/${file}, row ${index + 1} (${name}), ${issue?.path.join('.') || 'row'}: ${issue?.message}`);
  });
}

function versionOf(row: LawRow): LawVersion {
  return {
    jurisdiction: row.jurisdiction,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    status: row.status,
    value: row.value,
    opens: row.opens,
    forPublicBodies: row.for_public_bodies,
    lifts: row.lifts,
    towards: row.towards,
    mayDecline: row.may_decline,
    source: row.source,
    citation: Object.freeze({
      id: row.id,
      law: row.law,
      article: row.article,
      validFrom: row.valid_from ?? '',
      checked: row.checked_on !== null,
      text: row.text_nl,
      textEn: row.text_en,
    }),
  };
}

function refuseOverlap(id: string, versions: readonly LawVersion[]) {
  const used = versions.filter(({ status }) => status !== 'bill');
  for (const [index, next] of used.entries()) {
    const before = used[index - 1];
    if (before === undefined || (before.validTo !== null && before.validTo < (next.validFrom ?? ''))) continue;
    throw new Error(`law: ${id} has two versions that overlap, from ${before.validFrom} and from ${next.validFrom}`);
  }
}
