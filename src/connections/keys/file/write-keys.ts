import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { keyText, KeyStoreError, type KeyEntry, type KeyStore } from '../port.ts';
import { pathOf } from './key-file.ts';
import type { DestructionList } from './lists.ts';
import { removeBoth, writeBoth, type Places } from './places.ts';
import type { Turns } from './turns.ts';

type Writing = Pick<KeyStore, 'put' | 'putMany' | 'rewrap' | 'destroy' | 'destroyMany'>;

/** Writing of the file store: durable in both places when it returns. */
export function writeKeys(places: Places, destroyed: DestructionList, turns: Turns): Writing {
  const refuseDestroyed = (entries: readonly KeyEntry[]) => {
    const gone = entries.find(destroyed.has);
    if (gone) throw new KeyStoreError('key-destroyed', `This key was destroyed: ${keyText(gone)}`);
  };
  const putMany = (entries: readonly KeyEntry[], refuse: (there: readonly KeyEntry[]) => void) =>
    turns.together(entries.map(keyText), async () => {
      refuseDestroyed(entries);
      const { there, absent } = await split(places, entries);
      refuse(there);
      await writeBoth(places, absent);
      return absent.length;
    });
  const destroyMany: KeyStore['destroyMany'] = (destructions) =>
    turns.alone(async () => {
      await destroyed.add(destructions);
      await removeBoth(
        places,
        destructions.map(({ ref }) => ref),
      );
    });
  return {
    put: (entry) => putMany([entry], refuseExisting).then(() => undefined),
    putMany: (entries) => putMany(entries, () => undefined),
    rewrap: (entries) =>
      turns.alone(async () =>
        writeBoth(
          places,
          (await split(places, entries)).there.filter((entry) => !destroyed.has(entry)),
        ),
      ),
    destroy: (ref, at) => destroyMany([{ ref, at }]),
    destroyMany,
  };
}

function refuseExisting([there]: readonly KeyEntry[]): void {
  if (there) throw new KeyStoreError('key-exists', `A key exists already: ${keyText(there)}`);
}

/** Which of these stand in the first place, and so in both. */
async function split(places: Places, entries: readonly KeyEntry[]) {
  const stands = (entry: KeyEntry) =>
    access(join(places.first, pathOf(entry))).then(
      () => true,
      () => false,
    );
  const there = await Promise.all(entries.map(stands));
  return { there: entries.filter((_, at) => there[at]), absent: entries.filter((_, at) => !there[at]) };
}
