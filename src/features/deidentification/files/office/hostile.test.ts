import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { changeInMemory } from '../../../../../test/support/change-in-memory.ts';
import { packed, wordFile } from '../../../../../test/support/office-files.ts';
import { standInEngine } from '../../../../../test/support/stand-in-engine.ts';

const change = (bytes: Uint8Array) => changeInMemory(bytes, { kind: 'docx', engine: standInEngine(['Fatma']) });
const compound = (...rest: Uint8Array[]) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), ...rest]);

describe('A Word file', () => {
  it('behind a password, an old one, one that is cut off and one that is something else are told apart', async () => {
    const whole = await wordFile('<w:p/>');
    const told: [Uint8Array, string][] = [
      [compound(Buffer.from('EncryptedPackage', 'utf16le')), 'locked'],
      [compound(), 'old-office'],
      [whole.subarray(0, whole.length - 30), 'not-an-archive'],
      [Buffer.from('Dit is tekst.'), 'not-an-archive'],
      [new Uint8Array(), 'not-an-archive'],
      [await packed({ 'a.txt': 'x' }), 'other-kind'],
      [await packed({ '[Content_Types].xml': '<Types/>' }), 'other-kind'],
    ];
    for (const [bytes, problem] of told) await expect(change(bytes), problem).rejects.toMatchObject({ problem });
  });

  it('with a locked part is told', async () => {
    const bytes = await wordFile('<w:p/>');
    // The bit that says a part is encrypted (APPNOTE 4.4.4), in the list.
    for (
      let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
      at !== -1;
      at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
    )
      bytes[at + 8]! |= 1;
    await expect(change(bytes)).rejects.toMatchObject({ problem: 'locked' });
  });

  it.each([
    ['stops in the middle', '<w:document><w:body><w:p><w:r><w:t>Fatma', 1],
    ['leaves an element open', '<w:document>\n<w:body></w:document>', 2],
    ['has a document type', '<!DOCTYPE a [<!ENTITY x "Fatma">]><w:document/>', 1],
    ['is nested without end', `${'<w:p>'.repeat(200_000)}`, 1],
  ])('with a part that %s is told with its place', async (_name, markup, line) => {
    const bytes = await wordFile('', { 'word/document.xml': markup });
    await expect(change(bytes)).rejects.toMatchObject({
      problem: 'broken-part',
      place: { part: 'word/document.xml', line },
    });
  });

  it('with a part in another encoding than it says is told', async () => {
    const bytes = await wordFile('', { 'word/document.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xe9]) });
    await expect(change(bytes)).rejects.toMatchObject({ problem: 'broken-part', place: { part: 'word/document.xml' } });
  });

  it('that would unpack to more than fits is refused before it is unpacked', async () => {
    const bomb = await wordFile('<w:p/>', { 'word/media/a.bin': Buffer.alloc(30 * 1024 * 1024) });
    await expect(change(bomb)).rejects.toMatchObject({ problem: 'too-large-inside' });
  });

  it('whose list lies about a size is refused', async () => {
    const bytes = await wordFile('', { 'word/document.xml': `<w:document>${' '.repeat(50_000)}</w:document>` });
    const at = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    bytes.writeUInt32LE(100, at + 24);
    await expect(change(bytes)).rejects.toMatchObject({ problem: 'broken-archive' });
  });

  it('whose parts leave the folder, or have one name, is refused', async () => {
    const evil = await wordFile('<w:p/>', { 'xx/evil.xml': '<a/>' });
    for (let at = evil.indexOf('xx/evil'); at !== -1; at = evil.indexOf('xx/evil', at)) evil.write('../evil', at);
    await expect(change(evil)).rejects.toMatchObject({ problem: 'broken-archive' });
    const twice = await wordFile('<w:p/>', { 'word/Document.xml': '<a/>' });
    await expect(change(twice)).rejects.toMatchObject({ problem: 'broken-archive' });
  });

  it('with too many parts is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`a${at}.txt`, '']));
    await expect(change(await wordFile('<w:p/>', parts))).rejects.toMatchObject({ problem: 'too-large-inside' });
  });

  it('of a megabyte in one paragraph of ten thousand runs is read in a moment', async () => {
    const runs = '<w:r><w:t>Fat</w:t></w:r><w:r><w:t>ma kwam en ging. </w:t></w:r>'.repeat(5_000);
    const { outcome } = await change(await wordFile(`<w:p>${runs}</w:p>`));
    expect(outcome.labels.get('person')).toBe(5_000);
  });

  it('never says in its error what stands in it', async () => {
    const bytes = await wordFile('', { 'word/document.xml': '<w:document>Fatma geheim' });
    const error: unknown = await change(bytes).catch((caught: unknown) => caught);
    expect(JSON.stringify(error) + String(error)).not.toMatch(/Fatma|geheim/);
  });
});

it('A bomb that packs in small parts is counted as one', async () => {
  const part = Buffer.alloc(2 * 1024 * 1024);
  const parts = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`word/media/${at}.bin`, part]));
  expect(deflateRawSync(part).length).toBeLessThan(part.length / 200);
  await expect(change(await wordFile('<w:p/>', parts))).rejects.toMatchObject({ problem: 'too-large-inside' });
});
