import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // Vitest asks for the merging of interfaces here.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    /** An empty folder of this run, where the first journey unpacks the browser. */
    browserFolder: string;
  }
}

/**
 * One folder per run: what an interrupted run unpacked must never be used by a later one, because the package reuses a
 * half file without a word and the browser then crashes.
 */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'zv-browser-'));
  provide('browserFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
