import type { Login } from '../../platform/db/login.ts';
import { openFileKeyStore } from './file/open-file-store.ts';
import type { KeyStore } from './port.ts';
import { openPostgresKeyStore } from './postgres/open-postgres-store.ts';

export type KeyStoreSettings =
  { kind: 'file'; directory: string; copy: string } | { kind: 'postgres'; login: Login; applicationCluster?: string };

/** The key store that the settings ask for. Throws KeyStoreError with a sentence that says what to do. */
export async function openKeyStore(settings: KeyStoreSettings): Promise<KeyStore> {
  return settings.kind === 'file' ? openFileKeyStore(settings) : openPostgresKeyStore(settings);
}
