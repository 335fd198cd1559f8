import { Writable } from 'node:stream';
import type { NewFile } from './new-file.ts';

/** Held back until the file is whole, so that one that fails writes nothing; of more the memory would fill. */
const HELD = 16_000_000;

/** The terminal as a target. It stays open for what comes after. `isHalf`: something stands there that is not whole. */
export function toTerminal(held = HELD): Omit<NewFile, 'stream'> & { stream: Writable; isHalf: () => boolean } {
  let chunks: Buffer[] = [];
  let size = 0;
  let isHalf = false;
  const pass = (done: (error?: Error | null) => void): void => {
    if (chunks.length === 0) return done();
    const all = Buffer.concat(chunks);
    chunks = [];
    isHalf = true;
    process.stdout.write(all, (error) => done(error));
  };
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > held) pass(done);
      else done();
    },
    final: pass,
  });
  const drop = async () => {
    chunks = [];
  };
  return { stream, place: () => Promise.resolve(), drop, isHalf: () => isHalf };
}
