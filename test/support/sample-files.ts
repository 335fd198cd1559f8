import { crc32, deflateRawSync } from 'node:zlib';

/** Files made in code, as small as they may be: one of every kind that is allowed, and what hides in others. */

type ZipPart = {
  name: string;
  bytes: Buffer | string;
  /** Stored instead of deflated. */
  plain?: boolean;
  /** What the list says instead of the truth. */
  claims?: number;
  localName?: string;
};

/** An archive (APPNOTE): local headers with content, then the list, then its end. */
export function zipOf(parts: readonly ZipPart[], { comment = '' } = {}): Buffer {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, plain = false, claims, localName = name } of parts) {
    const content = Buffer.from(bytes as string);
    const packed = plain ? content : deflateRawSync(content);
    const size = claims ?? content.length;
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(plain ? 0 : 8, 8);
    header.writeUInt32LE(crc32(content), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(size, 22);
    header.writeUInt16LE(Buffer.byteLength(localName), 26);
    local.push(header, Buffer.from(localName), packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(plain ? 0 : 8, 10);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    list.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(localName) + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...local, directory, end, Buffer.from(comment)]);
}

const office = (part: string, type: string): ZipPart => ({
  name: '[Content_Types].xml',
  bytes: `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
});
const opened = (type: string): ZipPart => ({
  name: 'mimetype',
  bytes: `application/vnd.oasis.opendocument.${type}`,
  plain: true,
});

export const docxWith = (...more: ZipPart[]): Buffer =>
  zipOf([
    office('word/document.xml', 'wordprocessingml.document'),
    { name: '_rels/.rels', bytes: '<Relationships/>' },
    { name: 'word/document.xml', bytes: `<w:document>${'Verslag van een gesprek. '.repeat(200)}</w:document>` },
    ...more,
  ]);

const box = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};
const sized = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  return bytes;
};

export const pngOf = (width: number, height: number, tail: Buffer = Buffer.alloc(0)): Buffer => {
  const chunk = (type: string, content: Buffer) => {
    const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(content.length, 0);
    around.writeUInt32BE(crc32(typed), 4);
    return Buffer.concat([around.subarray(0, 4), typed, around.subarray(4)]);
  };
  const header = Buffer.concat([sized(width, height), Buffer.from([8, 2, 0, 0, 0])]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const content = [
    chunk('IHDR', header),
    chunk('IDAT', deflateRawSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...content, tail]);
};

export const jpgOf = (width: number, height: number, comment = 'foto'): Buffer => {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  const said = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), Buffer.from(comment, 'latin1')]);
  const app = Buffer.from('ffe000104a46494600010100000100010000', 'hex');
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    app,
    said,
    frame,
    Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
  ]);
};

export const pdfOf = (text: string, tail = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% ${text}\ntrailer << /Root 1 0 R >>\n%%EOF\n${tail}`,
    'latin1',
  );

function webp(): Buffer {
  const lossless = Buffer.concat([Buffer.from([0x2f]), Buffer.from([99, 0xc0, 24, 0]), Buffer.alloc(8)]);
  const chunk = Buffer.concat([Buffer.from('VP8L'), Buffer.from([lossless.length, 0, 0, 0]), lossless]);
  return Buffer.concat([Buffer.from('RIFF'), Buffer.from([chunk.length + 4, 0, 0, 0]), Buffer.from('WEBP'), chunk]);
}

const heic = (): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    box('meta', box('ispe', Buffer.concat([Buffer.alloc(4), sized(640, 480)]))),
    box('mdat', Buffer.alloc(32)),
  ]);

/** One of every kind, by the name it would have. */
export const sampleFiles: Readonly<Record<string, Buffer>> = {
  'brief.pdf': pdfOf('een brief'),
  'verslag.docx': docxWith(),
  'lijst.xlsx': zipOf([
    office('xl/workbook.xml', 'spreadsheetml.sheet'),
    { name: 'xl/workbook.xml', bytes: '<workbook/>' },
    { name: 'xl/printerSettings/printerSettings1.bin', bytes: Buffer.alloc(40) },
  ]),
  'nota.odt': zipOf([opened('text'), { name: 'content.xml', bytes: '<office:document-content/>' }]),
  'tabel.ods': zipOf([opened('spreadsheet'), { name: 'content.xml', bytes: '<office:document-content/>' }]),
  'notitie.txt': Buffer.from('Gesprek van dinsdag: BMI < 25, alles gaat goed. Café, één, €5.\r\n'),
  'oud.txt': Buffer.from('Caf\xe9 om 10 uur', 'latin1'),
  'breed.txt': Buffer.from('\ufeffEen tekst uit Kladblok', 'utf16le'),
  'cijfers.csv': Buffer.from('maand;aantal\njanuari;12\n'),
  'foto.jpg': jpgOf(4000, 3000),
  'scan.png': pngOf(1200, 800),
  'plaatje.webp': webp(),
  'telefoon.heic': heic(),
};
