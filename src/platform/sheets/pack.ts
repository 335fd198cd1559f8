import { crc32 } from 'node:zlib';

/**
 * A plain archive (PKWARE APPNOTE 4.3, stored without compression) of parts that were checked. The reader of workbooks
 * unpacks by itself and trusts other sizes than the list; with an archive of ours it can only read what we looked at.
 */
export function pack(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const file = Buffer.concat([header(0x04034b50, name, content), Buffer.from(name), content]);
    list.push(Buffer.concat([header(0x02014b50, name, content, at), Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
}

/** Of a file (30 bytes), or of its line in the list (46 bytes) with where the file begins. */
function header(signature: number, name: string, content: Buffer, at?: number): Buffer {
  const made = Buffer.alloc(at === undefined ? 30 : 46);
  const from = at === undefined ? 4 : 6;
  made.writeUInt32LE(signature, 0);
  made.writeUInt16LE(20, from);
  // Names are UTF-8.
  made.writeUInt16LE(0x0800, from + 2);
  made.writeUInt32LE(crc32(content), from + 10);
  made.writeUInt32LE(content.length, from + 14);
  made.writeUInt32LE(content.length, from + 18);
  made.writeUInt16LE(Buffer.byteLength(name), from + 22);
  if (at !== undefined) made.writeUInt32LE(at, 42);
  return made;
}
