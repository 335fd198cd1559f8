import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openDatabase } from '../../src/platform/db/database.ts';
import { startEmbedded } from '../../src/platform/db/embedded.ts';
import { loginToEmbedded } from '../../src/platform/db/login.ts';
import { prepareDatabase } from '../../src/platform/db/prepare.ts';
import { atEnd } from './at-end.ts';
import { lookingPast, type TestDatabase } from './database.ts';
import { ownFolder } from './process.ts';

/** A PostgreSQL of this test file alone, with its settings of every day, so that its files and its words can be read. */
export async function ownServer(): Promise<TestDatabase & { files: string; said: string[] }> {
  const directory = ownFolder();
  const files = join(directory, 'postgres');
  const said: string[] = [];
  const server = await startEmbedded({ directory: files, log: (line) => void said.push(line) });
  atEnd(() => server.stop());
  const superuser = await loginToEmbedded(server);
  const secret = randomBytes(32);
  const logins = await prepareDatabase({ bootstrap: superuser, secret });
  const { asSuperuser, close } = lookingPast(superuser);
  const database = openDatabase({ application: logins.application, sealer: logins.sealer });
  atEnd(async () => void (await Promise.all([database.close(), close()])));
  return { database, logins, asSuperuser, superuser, secret, directory, files, said };
}
