import { Readable } from 'node:stream';
import {
  changeFile,
  type FileKind,
  type FileOptions,
  makingUnrecognisable,
  newOutcome,
  openKey,
  puttingBack,
  type Unrecognisable,
} from '../../src/features/deidentification/files/index.ts';
import { keeping } from './office-files.ts';

type Given = { kind: FileKind; engine: Unrecognisable; options?: FileOptions; chunk?: number };

/** A file in, the changed file and its key out; nothing on a disk. `chunk`: bytes that arrive together. */
export async function changeInMemory(bytes: Uint8Array, { kind, engine, options = {}, chunk = 65_536 }: Given) {
  const outcome = newOutcome();
  const lines: string[] = [];
  const key = await openKey((line) => Promise.resolve(void lines.push(line)), kind);
  const kept = keeping();
  const changer = makingUnrecognisable(engine, outcome, key);
  await changeFile(inChunks(bytes, chunk), kept.stream, { kind, changer, outcome, options });
  return { bytes: kept.bytes(), text: kept.bytes().toString('utf8'), outcome, lines };
}

/** The same file with its words put back. */
export async function putBackInMemory(
  bytes: Uint8Array,
  lines: readonly string[],
  kind: FileKind,
  options: FileOptions = {},
) {
  const kept = keeping();
  const changer = await puttingBack(Readable.from(lines)[Symbol.asyncIterator]() as AsyncIterator<string>, kind);
  await changeFile(inChunks(bytes, 65_536), kept.stream, { kind, changer, outcome: newOutcome(), options });
  return kept.bytes();
}

function inChunks(bytes: Uint8Array, size: number): Readable {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  return Readable.from(chunks, { objectMode: true });
}
