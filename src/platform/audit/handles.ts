import { hash } from 'node:crypto';
import { INSTALLATION } from '../vault/vault.ts';
import type { LogKey, LogKeys } from './act.ts';

/**
 * The log key of a person in one organisation. Who works here has one account, with keys of the installation: its
 * handle is turned into another one per organisation, so that two logs cannot be laid side by side.
 * Always asked in this order, so that one person has one handle in a log.
 */
export async function keyOf(keys: LogKeys, organisation: string, id: string): Promise<LogKey> {
  try {
    return await keys.subject(organisation, id);
  } catch (error) {
    if (!isUnknown(error)) throw error;
    return inOrganisation(organisation, await keys.subject(INSTALLATION, id));
  }
}

/** The keys of several people, each once, in the order given: one look-up unless there are accounts among them. */
export async function keysOf(
  keys: LogKeys,
  organisation: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LogKey>> {
  try {
    return await keys.subjects(organisation, ids);
  } catch (error) {
    if (!isUnknown(error)) throw error;
    const found = await Promise.all(
      [...new Set(ids)].map(async (id) => [id, await keyOf(keys, organisation, id)] as const),
    );
    return new Map(found);
  }
}

function inOrganisation(organisation: string, key: LogKey): LogKey {
  const handle = hash('sha256', `${organisation} ${key.handle}`, 'base64url').slice(0, key.handle.length);
  return {
    handle,
    sealLog: (place, text) => key.sealLog(place, text),
    openLog: (place, ciphertext) => key.openLog(place, ciphertext),
  };
}

const isUnknown = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'subject-unknown';
