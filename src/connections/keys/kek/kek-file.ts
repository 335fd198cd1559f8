import { chmod, link, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf, flushFolder, makeFolder, writeBeside } from '../file/durable.ts';
import { KeyStoreError, type Kek, type KeyStore } from '../port.ts';
import { kekOf, newKekLine, readKekText } from './kek-ring.ts';

/** From the text of a setting, for example `1:…` or `1:…;2:…`. Throws kek-unusable. */
export const kekFromText = (text: string): Kek => kekOf(readKekText(text));

/** Throws kek-unusable when the file is missing or not readable as a KEK. */
export async function kekFromFile(path: string): Promise<Kek> {
  try {
    return kekFromText(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof KeyStoreError) throw error;
    throw new KeyStoreError(
      'kek-unusable',
      `The KEK file cannot be read: ${path} (${errnoOf(error) ?? 'unknown'})`,
      error,
    );
  }
}

const explanation = `# The key that protects all keys (KEK). Without it nothing can be read again, ever.
# Keep a copy on paper or in a safe, apart from every back-up. Never on the volume of the database.
`;

/**
 * Makes a KEK file (mode 0400) when there is none, and reads it. Two starts at once end with one KEK.
 *
 * @throws kek-unusable when there is no file but `keys` holds keys: a new KEK would open none of them
 */
export async function kekFromFileOrNew(path: string, keys?: Pick<KeyStore, 'list'>): Promise<Kek> {
  try {
    await readFile(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    if (keys && (await keys.list({ kind: 'TK' })).length > 0) throw lostKek(path);
    await makeKekFile(path);
  }
  return kekFromFile(path);
}

const lostKek = (path: string) =>
  new KeyStoreError('kek-unusable', `The KEK file ${path} is missing, and there are keys that need it. Put it back.`);

async function makeKekFile(path: string): Promise<void> {
  await makeFolder(dirname(path));
  const written = await writeBeside(path, Buffer.from(`${explanation}${newKekLine(1)}\n`));
  await chmod(written.path, 0o400);
  try {
    await link(written.path, path);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
  await unlink(written.path);
  await flushFolder(dirname(path));
}
