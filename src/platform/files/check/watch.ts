import { TextWatch } from './text.ts';

/** Enough for the measures of a picture from a phone, which stand behind its preview. */
const HEAD = 256 * 1024;
/** The longest end of an archive (APPNOTE 4.3.16), and what stands around it. */
const TAIL = 68 * 1024;

/** What is remembered of a file while it passes by: its beginning, its end, its size, and whether it is text. */
export type Watched = { head: Buffer; tail: Buffer; size: number; text: TextWatch };

export class Watch {
  #head: Buffer[] = [];
  #headSize = 0;
  #tail: Buffer[] = [];
  #tailSize = 0;
  #text = new TextWatch();
  size = 0;

  see(bytes: Uint8Array): void {
    const seen = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.size += seen.length;
    if (this.#headSize < HEAD) {
      const part = Buffer.from(seen.subarray(0, HEAD - this.#headSize));
      this.#head.push(part);
      this.#headSize += part.length;
    }
    this.#tail.push(Buffer.from(seen.subarray(Math.max(0, seen.length - TAIL))));
    this.#tailSize += this.#tail.at(-1)!.length;
    while (this.#tailSize - this.#tail[0]!.length >= TAIL) this.#tailSize -= this.#tail.shift()!.length;
    this.#text.see(seen);
  }

  watched(): Watched {
    return { head: Buffer.concat(this.#head), tail: Buffer.concat(this.#tail), size: this.size, text: this.#text };
  }
}
