import { type Readable, Writable } from 'node:stream';
import { type Options, ZipFile } from 'yazl';
import { openArchive } from '../../src/platform/archive/index.ts';

export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** An archive of parts, in this order. */
export async function packed(parts: Readonly<Record<string, string | Buffer>>, options: Partial<Options> = {}) {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(content), name, { compress: name !== 'mimetype', ...options });
  }
  zip.end();
  return collect(zip.outputStream as Readable);
}

/** Every part of an archive as text. */
export async function unpacked(bytes: Uint8Array): Promise<Record<string, string>> {
  const archive = await openArchive(bytes, { parts: 1_000, unpackedBytes: 1e9 });
  const parts: Record<string, string> = {};
  for (const part of archive.parts) parts[part.name] = (await archive.read(part)).toString('utf8');
  return parts;
}

/** A stream that keeps what it gets. */
export function keeping(): { stream: Writable; bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file with this in its body, as Word lays it out. */
export const wordFile = (body: string, more: Readonly<Record<string, string | Buffer>> = {}) =>
  packed({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${w}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...more,
  });

const office = 'xmlns:office="o" xmlns:text="t" xmlns:dc="d" xmlns:meta="m" xmlns:xlink="x"';

/** An OpenDocument text with this in its body, as LibreOffice lays it out. */
export const openDocumentFile = (body: string, more: Readonly<Record<string, string | Buffer>> = {}) =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${office}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml':
      '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>',
    ...more,
  });
