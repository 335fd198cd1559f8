import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type CaseMemory, shiftOfCase } from '../../features/deidentification/engine/index.ts';
import { readSmall } from './known.ts';
import { newFile } from './new-file.ts';
import { WrongUse } from './wrong-use.ts';

/** What goes from one run of the command to the next: who has which tag, and by how much dates move. Holds names. */
export type CaseFile = { case: 1; memory: CaseMemory; shiftDays?: number };

/** The case as it is kept at `path`; a new one when there is none. Throws `WrongUse`. */
export function readCaseFile(path: string | undefined): CaseFile {
  if (path === undefined || !existsSync(path)) return { case: 1, memory: { version: 1, people: [], values: [] } };
  try {
    const read = JSON.parse(readSmall(path)) as Partial<CaseFile>;
    const { memory, shiftDays } = read;
    const isMemory = memory?.version === 1 && Array.isArray(memory.people) && Array.isArray(memory.values);
    if (read.case === 1 && isMemory && (shiftDays === undefined || Number.isInteger(shiftDays)))
      return read as CaseFile;
  } catch (error) {
    if (error instanceof WrongUse) throw error;
  }
  throw new WrongUse(`${path}: this is no memory of a case.`);
}

/** One secret amount for the case: the one it has, the one that was asked, or a new one that nobody can guess. */
export function shiftDaysOf(kept: number | undefined, asked: number | 'secret' | undefined): number | undefined {
  if (asked !== 'secret') return asked;
  return kept ?? shiftOfCase(() => randomBytes(8), '');
}

/** Only its owner may read it. */
export async function writeCaseFile(path: string, content: CaseFile): Promise<void> {
  const file = await newFile(path, { mode: 0o600, force: true });
  await new Promise<void>((resolve, reject) => {
    file.stream.once('error', reject);
    file.stream.end(`${JSON.stringify(content)}\n`, () => resolve());
  });
  await file.place();
}
