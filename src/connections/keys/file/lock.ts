import { lockFolder } from '../../../platform/db/folder-lock.ts';
import { KeyStoreError } from '../port.ts';

/** Takes all folders or none; a second process is refused. The locks fall with the process, also after kill -9. */
export function lockPlaces(folders: readonly string[]): () => void {
  const held: (() => void)[] = [];
  const release = () => held.splice(0).forEach((unlock) => unlock());
  for (const folder of folders) {
    try {
      held.push(lockFolder(folder));
    } catch (error) {
      release();
      throw new KeyStoreError('store-in-use', `The keys in ${folder} are in use by another process.`, error);
    }
  }
  return release;
}
