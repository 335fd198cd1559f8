import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Ground } from '../context.ts';
import { newId } from '../ids.ts';
import { type ArrivedFile, arrivedFile } from './arrived-file.ts';
import { checkContent } from './check/check-content.ts';
import { beginsAs } from './check/signature.ts';
import { Watch } from './check/watch.ts';
import { CHUNK, type ChunkPlace, cut, sealChunk } from './chunks.ts';
import { cleanName } from './clean-name.ts';
import { type FileKind, type FileRefusal, kindByName, LARGEST_FILE } from './kinds.ts';
import { readChunks } from './read-chunks.ts';
import { addChunks, addFile, completeFile, removeArrivedRow, type StoredChunk } from './store.ts';

/** For whom it arrives; `request` is the reference number in the technical log. */
export type Receiving = { ground: Ground; organisation: string; request: string };

export type Incoming = {
  name: string;
  source: AsyncIterable<Uint8Array>;
  largest?: number;
  /** The sender had more than was read. */
  truncated?: () => boolean;
};

export type Arrival = { arrived: ArrivedFile } | { refused: FileRefusal };

/** Portions per transaction: one megabyte. A slow sender holds no connection of the database. */
const PORTIONS = 16;

/**
 * Takes a file in while it streams: encrypted and stored portion by portion, looked at from first to last byte, and
 * scanned. What is refused leaves nothing. Outside any transaction of an act; `keepFile` gives it an owner.
 */
export async function takeInFile(to: Receiving, incoming: Incoming): Promise<Arrival> {
  const kind = kindByName(incoming.name);
  if (!kind) return { refused: 'kind-not-allowed' };
  const key = createSecretKey(randomBytes(32));
  const place: ChunkPlace = { organisation: to.organisation, file: newId() };
  let kept = false;
  try {
    const stored = await storePortions(to, { kind, key, place }, incoming);
    if ('refused' in stored) return stored;
    const { watch, chunks } = stored;
    const again = (from = 0, until = watch.size) =>
      readChunks(to, { place, key, size: watch.size, chunks }, { from, until });
    const refusal = await checkContent(kind, watch.watched(), { size: watch.size, range: again });
    if (refusal) return { refused: refusal };
    const scan = await to.ground.scanner.scan(again());
    if (scan === 'infected') {
      to.ground.log({ event: 'virus-found', reference: to.request });
      return { refused: 'infected' };
    }
    const size = { size: watch.size, chunks, scan };
    await to.ground.database.withOrganisation(to.organisation, (tx) => completeFile({ ...to, tx }, place.file, size));
    kept = true;
    const seen = { id: place.file, name: cleanName(incoming.name, kind), type: kind, size: watch.size, scan };
    return { arrived: arrivedFile({ ...seen, organisation: to.organisation }, key) };
  } finally {
    if (!kept)
      await to.ground.database.withOrganisation(to.organisation, (tx) => removeArrivedRow({ ...to, tx }, place.file));
  }
}

type Storing = { kind: FileKind; key: KeyObject; place: ChunkPlace };

async function storePortions(to: Receiving, { kind, key, place }: Storing, incoming: Incoming) {
  const { source, largest = LARGEST_FILE, truncated = () => false } = incoming;
  const write = (chunks: readonly StoredChunk[], first: boolean) =>
    to.ground.database.withOrganisation(to.organisation, async (tx) => {
      if (first) await addFile({ ...to, tx }, place.file, kind, to.ground.clock.now());
      await addChunks({ ...to, tx }, place.file, chunks);
    });
  const watch = new Watch();
  let waiting: StoredChunk[] = [];
  for await (const portion of cut(source)) {
    if (portion.number === 0 && portion.bytes.length === 0) return refused('no-file');
    watch.see(portion.bytes);
    if (watch.size > largest) return refused('too-large');
    if (portion.number === 0 && !(await beginsAs(kind, portion.bytes))) return refused('content-differs');
    waiting.push({ number: portion.number, bytes: sealChunk(key, place, portion) });
    if (waiting.length < PORTIONS && !portion.last) continue;
    if (portion.last && truncated()) return refused('too-large');
    await write(waiting, portion.number < PORTIONS);
    waiting = [];
  }
  return { watch, chunks: Math.ceil(watch.size / CHUNK) };
}

const refused = (refusal: FileRefusal) => ({ refused: refusal });
