import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { inject, vi } from 'vitest';
import { atEnd } from './at-end.ts';

const run = promisify(execFile);

/** The package thinks that it is on the machine it was made for, and unpacks its libraries too. */
const unpackScript = `import('@sparticuz/chromium').then(async ({ default: chromium }) => console.log(await chromium.executablePath()))`;

/** Unpacks the browser (197 MB) once per run; other test files wait for the one that does. */
async function unpacked(): Promise<string> {
  const folder = inject('browserFolder');
  const ready = join(folder, 'ready');
  try {
    mkdirSync(join(folder, 'unpacking'));
  } catch {
    await vi.waitUntil(() => existsSync(ready), { timeout: 110_000, interval: 200 });
    return folder;
  }
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await run(process.execPath, ['-e', unpackScript], { env, cwd: join(import.meta.dirname, '..', '..') });
  writeFileSync(ready, '');
  return folder;
}

/**
 * A real browser, or why there is none on this machine. Never with the package's own arguments: they switch off the
 * web's security, and with it everything that is tested here about cookies and policies.
 */
export async function openChromium(): Promise<{ browser: Browser } | { missing: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { missing: `the packaged browser is for Linux x64, this is ${process.platform} ${process.arch}` };
  }
  const folder = await unpacked();
  const start = (libraries: Record<string, string>) =>
    chromium.launch({
      executablePath: join(folder, 'chromium'),
      args: ['--no-sandbox'],
      env: { ...process.env, TMPDIR: folder, FONTCONFIG_PATH: join(folder, 'fonts'), ...libraries },
    });
  try {
    const browser = await start({}).catch(() => start({ LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }));
    atEnd(() => browser.close());
    return { browser };
  } catch (error) {
    const lacking = /error while loading shared libraries: ([\w.+-]+)/.exec(String(error))?.[1];
    return { missing: lacking ? `the system lacks ${lacking}` : String(error).slice(0, 2000) };
  }
}
