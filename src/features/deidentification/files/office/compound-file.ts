import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** The container of old Office files, and of new ones with a password ([MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3.4). */
const SIGNATURE = 'd0cf11e0a1b11ae1';
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

export async function isCompoundFile(source: Uint8Array | string): Promise<boolean> {
  if (typeof source !== 'string') return Buffer.from(source.subarray(0, 8)).toString('hex') === SIGNATURE;
  const file = await open(source);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.toString('hex', 0, bytesRead) === SIGNATURE;
  } finally {
    await file.close();
  }
}

/** Whether it holds a document behind a password: its list names the locked stream. */
export async function isLockedCompound(source: Uint8Array | string): Promise<boolean> {
  if (typeof source !== 'string') return Buffer.from(source).includes(ENCRYPTED);
  let before: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(source) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([before, chunk]);
    if (bytes.includes(ENCRYPTED)) return true;
    before = bytes.subarray(-ENCRYPTED.length);
  }
  return false;
}
