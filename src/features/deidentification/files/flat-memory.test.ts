import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../../test/support/stream-large.ts', import.meta.url));
const MEGABYTES = 64;
/** Of the file; what the collector of garbage leaves lying is counted too. */
const MOST = 0.4;

it.each(['txt', 'csv'])('A large file of kind %s passes through while the memory stays as it was', async (kind) => {
  // A heap in which the file would not fit: what holds on to it stops the process.
  const run = promisify(execFile)(process.execPath, [
    '--max-old-space-size=40',
    '--max-semi-space-size=2',
    program,
    kind,
    String(MEGABYTES),
  ]);
  const { written, grown } = JSON.parse((await run).stdout) as { written: number; grown: number };
  expect(written).toBeGreaterThan(MEGABYTES / 2);
  expect(grown).toBeLessThan(MEGABYTES * MOST);
});
