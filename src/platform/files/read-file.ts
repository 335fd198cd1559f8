import { createSecretKey } from 'node:crypto';
import type { Context } from '../context.ts';
import { SubjectDestroyed } from '../vault/errors.ts';
import type { SubjectVault } from '../vault/subject-vault.ts';
import type { KeptFile } from './arrived-file.ts';
import { keyPlace, namePlace } from './keep-file.ts';
import { readChunks } from './read-chunks.ts';
import { findFileRows } from './store.ts';

/** A file with its content, which is read while it is sent. */
export type FileToSend = KeptFile & { content: () => AsyncGenerator<Buffer> };

type Row = Awaited<ReturnType<typeof findFileRows>>[number];

/**
 * Names, kinds and sizes of files by their id. What is not there, or whose key was destroyed, is left out. Whether
 * somebody may see them is for the feature that asks.
 */
export async function findFiles(c: Context, ids: readonly string[]): Promise<Map<string, KeptFile>> {
  const found = new Map<string, KeptFile>();
  if (ids.length === 0) return found;
  const rows = await findFileRows(c, ids);
  const owners = [...new Set(rows.map((row) => row.owner_id!))];
  const vaults = await c.ground.vault.subjects(c.organisation, owners);
  for (const row of rows) {
    const name = unlessDestroyed(vaults.get(row.owner_id!)!, (vault) => vault.open(namePlace(row.id), row.name!));
    if (name !== undefined) found.set(row.id, described(row, name));
  }
  return found;
}

/**
 * A file to send with `sendFile`: opened here, in the transaction in which the gate said yes; its content is read
 * afterwards, portion by portion. `undefined`: not there, or destroyed.
 */
export async function readFile(c: Context, id: string): Promise<FileToSend | undefined> {
  const [row] = await findFileRows(c, [id]);
  if (!row) return undefined;
  const vault = await c.ground.vault.subject(c.organisation, row.owner_id!);
  return unlessDestroyed(vault, () => {
    const key = createSecretKey(Buffer.from(vault.open(keyPlace(id), row.file_key!), 'base64'));
    const { size, chunks } = row;
    const sealed = { place: { organisation: c.organisation, file: id }, key, size, chunks };
    const content = () => readChunks(c, sealed, { from: 0, until: size });
    return { ...described(row, vault.open(namePlace(id), row.name!)), content };
  });
}

const described = ({ id, type, size, scan }: Row, name: string): KeptFile => ({ id, name, type, size, scan });

function unlessDestroyed<T>(vault: SubjectVault, open: (vault: SubjectVault) => T): T | undefined {
  try {
    return open(vault);
  } catch (error) {
    if (error instanceof SubjectDestroyed) return undefined;
    throw error;
  }
}
