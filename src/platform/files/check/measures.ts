/** How many pixels wide and high a picture says it is; null when it does not say. Pictures are never unpacked here. */
export type Measures = { width: number; height: number };

export function measuresOf(kind: 'jpg' | 'png' | 'webp' | 'heic', head: Buffer): Measures | null {
  try {
    return readers[kind](head);
  } catch {
    // Cut off in the middle of what we read.
    return null;
  }
}

const readers: Readonly<Record<'jpg' | 'png' | 'webp' | 'heic', (head: Buffer) => Measures | null>> = {
  png: (head) =>
    head.toString('latin1', 12, 16) === 'IHDR' ? { width: head.readUInt32BE(16), height: head.readUInt32BE(20) } : null,
  jpg: readJpeg,
  webp: readWebp,
  heic: readHeic,
};

/** Walks the segments to the frame header (ITU T.81 B.2.2). */
function readJpeg(head: Buffer): Measures | null {
  for (let at = 2; at < head.length;) {
    if (head.readUInt8(at) !== 0xff) return null;
    const marker = head.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    if (marker === 0xd9 || marker === 0xda) return null;
    at += 2 + head.readUInt16BE(at + 2);
  }
  return null;
}

/** RFC 9649: simple lossy, lossless, or extended. */
function readWebp(head: Buffer): Measures | null {
  const chunk = head.toString('latin1', 12, 16);
  if (chunk === 'VP8 ') return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
  if (chunk === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
  if (chunk !== 'VP8L') return null;
  const bits = head.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Every `ispe` of ISO/IEC 23008-12: tiles say theirs too, so the largest counts. */
function readHeic(head: Buffer): Measures | null {
  let largest: Measures | null = null;
  for (let at = head.indexOf('ispe'); at !== -1; at = head.indexOf('ispe', at + 4)) {
    if (at + 16 > head.length) break;
    const found = { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) };
    if (!largest || found.width * found.height > largest.width * largest.height) largest = found;
  }
  return largest;
}
