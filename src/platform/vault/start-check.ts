import type { KeyStore } from '../../connections/keys/port.ts';
import { VaultRefusal } from './errors.ts';

/** A destruction as the database knows it: the person, the kind of key, and when. */
export type KnownDestruction = { organisation: string; subject: string; what: 'content' | 'log'; at: Date };

/**
 * Call at the start with the newest destructions in the database. When the key store does not know one of them, it was
 * put back from a back-up without its list, and destroyed people would be readable again (security §4.4, point 6).
 *
 * @throws VaultRefusal destruction-list-behind
 */
export async function refuseOldDestructionList(keys: KeyStore, known: readonly KnownDestruction[]): Promise<void> {
  if (known.length === 0) return;
  const listed = new Set((await keys.destructionList()).map(({ ref }) => `${ref.organisation}/${ref.kind}/${ref.id}`));
  const behind = known.filter(({ organisation, subject, what }) => {
    return !listed.has(`${organisation}/${what === 'content' ? 'SK' : 'LK'}/${subject}`);
  });
  if (behind.length === 0) return;
  throw new VaultRefusal(
    'destruction-list-behind',
    `The key store does not know ${behind.length} destructions that the database has. ` +
      'It was put back from an old back-up. Restore the newest destruction list first: docs/operate/keys.md, "Restore".',
  );
}
