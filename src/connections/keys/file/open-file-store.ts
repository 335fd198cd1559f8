import { realpath } from 'node:fs/promises';
import { KeyStoreError, type KeyStore } from '../port.ts';
import { picture, restoreInto } from '../picture.ts';
import { makeFolder } from './durable.ts';
import { fileFindings } from './file-findings.ts';
import { openDestructionList, openWithdrawalJournal } from './lists.ts';
import { lockPlaces } from './lock.ts';
import type { Places } from './places.ts';
import { readKeys } from './read-keys.ts';
import { reconcile } from './reconcile.ts';
import { turns } from './turns.ts';
import { writeKeys } from './write-keys.ts';

/** `directory` and `copy`: two folders, each on a volume of its own, apart from the database. */
export type FileStoreSettings = { directory: string; copy: string };

/**
 * The key store of one node: a small file per key, in two places. Opening finishes what a crash left undone.
 *
 * @throws store-in-use when another process has it open; store-misplaced when both places are one folder
 */
export async function openFileKeyStore({ directory, copy }: FileStoreSettings): Promise<KeyStore> {
  const places: Places = { first: directory, copy };
  await makeFolder(places.first);
  await makeFolder(places.copy);
  if ((await realpath(directory)) === (await realpath(copy))) {
    throw new KeyStoreError('store-misplaced', `The copy of the keys is the same folder as ${directory}.`);
  }
  const unlock = lockPlaces([places.first, places.copy]);
  try {
    return await openLocked(places, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openLocked(places: Places, unlock: () => void): Promise<KeyStore> {
  const destroyed = await openDestructionList(places);
  const withdrawals = await openWithdrawalJournal(places);
  const reconciled = await reconcile(places, destroyed);
  const order = turns();
  const store: KeyStore = {
    ...readKeys(places, destroyed),
    ...writeKeys(places, destroyed, order),
    destructionList: async () => destroyed.all(),
    appendWithdrawal: (entry) => withdrawals.add([entry]),
    withdrawalJournal: async () => withdrawals.all(),
    backup: (at) => picture(store, at),
    restore: (backup) => restoreInto(store, backup),
    findings: () => fileFindings(places, reconciled),
    close: () =>
      order.alone(async () => {
        await destroyed.close();
        await withdrawals.close();
        unlock();
      }),
  };
  return store;
}
