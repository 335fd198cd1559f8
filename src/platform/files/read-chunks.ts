import type { KeyObject } from 'node:crypto';
import type { Ground } from '../context.ts';
import { TamperedCiphertext } from '../vault/errors.ts';
import { CHUNK, type ChunkPlace, openChunk } from './chunks.ts';
import { listChunks } from './store.ts';

export type SealedFile = { place: ChunkPlace; key: KeyObject; size: number; chunks: number };

/** Portions per look into the database: half a megabyte. */
const PORTIONS = 8;

/**
 * The bytes from `from` until `until`, each half megabyte in a transaction of its own: a slow reader holds no
 * connection, and memory does not grow with the file.
 * @throws TamperedCiphertext when a portion is missing, or does not open where it stands
 */
export async function* readChunks(
  { ground }: { ground: Pick<Ground, 'database'> },
  { place, key, size, chunks }: SealedFile,
  { from, until }: { from: number; until: number },
): AsyncGenerator<Buffer> {
  const end = Math.min(until, size);
  const lastNumber = Math.ceil(end / CHUNK) - 1;
  for (let number = Math.floor(from / CHUNK); number <= lastNumber;) {
    const to = Math.min(number + PORTIONS - 1, lastNumber);
    const rows = await ground.database.withOrganisation(place.organisation, (tx) =>
      listChunks({ tx, organisation: place.organisation }, place.file, { from: number, to }),
    );
    for (const row of rows) {
      if (row.number !== number) break;
      const plain = openChunk(key, place, { ...row, last: number === chunks - 1 });
      const begin = number * CHUNK;
      yield plain.subarray(Math.max(0, from - begin), Math.min(plain.length, end - begin));
      number += 1;
    }
    if (number <= to) throw new TamperedCiphertext('A portion of a file is missing.');
  }
}
