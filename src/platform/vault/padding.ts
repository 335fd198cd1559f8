/**
 * ISO/IEC 7816-4 padding (0x80, then zeros) to a bucket, because the length of a ciphertext tells the value of a short
 * enumeration. Multiples of 32 bytes up to 1 KiB, of 256 above: what is left to see is coarse, what it costs is small.
 */
export function pad(plain: Buffer): Buffer {
  const needed = plain.length + 1;
  const bucket = needed <= 1024 ? 32 : 256;
  const padded = Buffer.alloc(Math.ceil(needed / bucket) * bucket);
  plain.copy(padded);
  padded[plain.length] = 0x80;
  return padded;
}

/** `undefined` when there is no padding. */
export function unpad(padded: Buffer): Buffer | undefined {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end -= 1;
  return padded[end] === 0x80 ? padded.subarray(0, end) : undefined;
}
