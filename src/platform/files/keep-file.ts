import { type Context } from '../context.ts';
import { type ArrivedFile, type KeptFile, takeKey } from './arrived-file.ts';
import { keepRow, removeFileRow } from './store.ts';

export const namePlace = (row: string) => ({ table: 'files', column: 'name', row });
export const keyPlace = (row: string) => ({ table: 'files', column: 'file_key', row });

/**
 * Gives a file that arrived an owner: the subject of the vault under whose key it is sealed (a person, a guest, or the
 * organisation for what is about nobody). In the transaction of the act: rolled back with it.
 */
export async function keepFile(c: Context, { owner, file }: { owner: string; file: ArrivedFile }): Promise<KeptFile> {
  const key = takeKey(file);
  if (!key || file.organisation !== c.organisation) throw new TypeError('This file did not arrive here.');
  const vault = await c.ground.vault.subject(c.organisation, owner);
  const kept = await keepRow(c, file.id, {
    owner_id: owner,
    name: vault.seal(namePlace(file.id), file.name),
    file_key: vault.seal(keyPlace(file.id), key.export().toString('base64')),
    kept_at: c.now,
    kept_by: keeperOf(c),
  });
  if (!kept) throw new Error('This file is no longer there.');
  const { id, name, type, size, scan } = file;
  return { id, name, type, size, scan };
}

function keeperOf({ actor }: Context): string | null {
  if (actor.kind === 'worker') return actor.account;
  if (actor.kind === 'client') return actor.client;
  if (actor.kind === 'guest') return actor.guest;
  return actor.kind === 'representative' ? actor.representative : null;
}

/** Takes a file away for good, with everything in it. */
export const removeFile = (c: Context, id: string): Promise<unknown> => removeFileRow(c, id);
