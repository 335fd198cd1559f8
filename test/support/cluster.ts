import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/platform/db/embedded.ts';
import { loginToEmbedded, type Login } from '../../src/platform/db/login.ts';
import { prepareDatabase } from '../../src/platform/db/prepare.ts';

declare module 'vitest' {
  // Vitest asks for the merging of interfaces here.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    /** The superuser's login to the migrated template, and the secret of the roles as hex. */
    cluster: { template: Login; secret: string };
  }
}

/** One PostgreSQL per test run, migrated once into a template; flushing is off, because it is thrown away. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'zv-test-'));
  const server = await startEmbedded({ directory, log: () => undefined, unsafeFast: true });
  const stop = async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const secret = randomBytes(32);
    const template = await loginToEmbedded(server, 'template_zorgvuldig');
    await prepareDatabase({ bootstrap: template, secret });
    provide('cluster', { template, secret: secret.toString('hex') });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
