import type { FileRefusal } from '../kinds.ts';

/** Looks whether everything that passes is text: no control characters, in UTF-8, Windows-1252 or UTF-16 with its mark. */
export class TextWatch {
  #first: number[] = [];
  #wide: InstanceType<typeof TextDecoder> | null = null;
  #plain = true;

  see(bytes: Buffer): void {
    if (!this.#plain) return;
    if (this.#first.length < 2) {
      this.#first.push(...bytes.subarray(0, 2 - this.#first.length));
      const mark = this.#first.join(' ');
      if (mark === '255 254' || mark === '254 255') this.#wide = decoderOf(mark);
    }
    this.#plain = this.#wide ? this.#seeWide(bytes) : !hasControls(bytes);
  }

  #seeWide(bytes: Buffer): boolean {
    try {
      return !/[\0-\x08\x0b\x0e-\x1f]/.test(this.#wide!.decode(bytes, { stream: true }));
    } catch {
      return false;
    }
  }

  isText(): boolean {
    return this.#plain;
  }
}

const decoderOf = (mark: string) => new TextDecoder(mark === '255 254' ? 'utf-16le' : 'utf-16be', { fatal: true });

function hasControls(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return true;
  return false;
}

/** Where a browser looks before it decides what something is (WHATWG MIME Sniffing: 1,445 bytes). */
const SNIFFED = 1536;
const markup =
  /<\s*(!doctype|html|head|body|script|iframe|frame|svg|object|embed|img|link|meta|style|base|form|\?xml|\?php|!--)|javascript:|vbscript:/i;
/** How other kinds and programs begin that are text as well. */
const otherText = /^\s*(#!|\{\\rtf|%pdf|%!ps|gif8|mime-version:|@echo|<\?|<%)/i;

const sniffed = (head: Buffer): string => head.subarray(0, SNIFFED).toString('latin1').replaceAll('\0', '');

/** Nothing in the beginning may look like a page or a script, whatever kind it says it is. */
export const looksLikeMarkup = (head: Buffer): boolean => markup.test(sniffed(head));

export function checkText(head: Buffer, text: TextWatch): FileRefusal | null {
  const begin = sniffed(head).replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (!text.isText()) return 'content-differs';
  return markup.test(begin) || otherText.test(begin) ? 'two-kinds-in-one' : null;
}
