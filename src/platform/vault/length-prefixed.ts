/**
 * Joins fields so that no two lists of fields give the same bytes: each has its length (4 bytes, big-endian) before
 * it. With a joined string `a|b` + `c` would equal `a` + `b|c`.
 */
export function lengthPrefixed(fields: readonly string[]): Buffer {
  const lengths = fields.map((field) => Buffer.byteLength(field));
  const bytes = Buffer.allocUnsafe(lengths.reduce((total, length) => total + 4 + length, 0));
  let at = 0;
  for (const [index, field] of fields.entries()) {
    at = bytes.writeUInt32BE(lengths[index]!, at);
    at += bytes.write(field, at, 'utf8');
  }
  return bytes;
}
