import type { Login } from '../../src/platform/db/login.ts';
import { openFileKeyStore } from '../../src/connections/keys/file/open-file-store.ts';
import type { KeyStore } from '../../src/connections/keys/port.ts';
import { openPostgresKeyStore } from '../../src/connections/keys/postgres/open-postgres-store.ts';

export type KeyStoreSettings =
  { kind: 'file'; directory: string; copy: string } | { kind: 'postgres'; login: Login; applicationCluster?: string };

/** Either store, from settings that a process of its own can be given as text. */
export async function openKeyStore(settings: KeyStoreSettings): Promise<KeyStore> {
  return settings.kind === 'file' ? openFileKeyStore(settings) : openPostgresKeyStore(settings);
}
