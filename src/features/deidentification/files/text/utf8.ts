/** How many bytes a sign has that begins so (Unicode 16, table 3-7); 0: no sign begins so. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The second byte has a smaller range after these. */
const secondFrom: Readonly<Record<number, number>> = { 0xe0: 0xa0, 0xf0: 0x90 };
const secondTo: Readonly<Record<number, number>> = { 0xed: 0x9f, 0xf4: 0x8f };

/** Where the first byte stands that is no UTF-8; the length when all of it is. */
export function firstInvalid(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    const length = lengthOf(lead);
    if (length === 0 || at + length > bytes.length) return at;
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next]!;
      const from = (next === 1 && secondFrom[lead]) || 0x80;
      const to = (next === 1 && secondTo[lead]) || 0xbf;
      if (byte < from || byte > to) return at;
    }
    at += length;
  }
  return bytes.length;
}

/** How many bytes at the end begin a sign that goes on in the next chunk. */
export function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}
