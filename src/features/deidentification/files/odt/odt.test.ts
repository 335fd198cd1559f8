import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInMemory, putBackInMemory } from '../../../../../test/support/change-in-memory.ts';
import { openDocumentFile, packed, unpacked } from '../../../../../test/support/office-files.ts';
import { standInEngine } from '../../../../../test/support/stand-in-engine.ts';

const change = async (source: Uint8Array) => {
  const made = await changeInMemory(source, { kind: 'odt', engine: standInEngine(['Jan de Vries', 'Fatma', 'Jan']) });
  return { ...made, parts: await unpacked(made.bytes) };
};
const bodyOf = (parts: Record<string, string>) => /<office:text>(.*)<\/office:text>/s.exec(parts['content.xml']!)![1]!;

describe('An OpenDocument text', () => {
  it('has a name replaced over spans and over elements that stand for spaces', async () => {
    const { parts } = await change(
      await openDocumentFile(
        '<text:p>Hier <text:span text:style-name="T1">Jan</text:span> d<text:span>e</text:span><text:s/>Vries &amp; co<text:tab/>Fatma</text:p>',
      ),
    );
    expect(bodyOf(parts)).toBe(
      '<text:p>Hier <text:span text:style-name="T1">[person 1]</text:span><text:span></text:span> &amp; co<text:tab/>[person 2]</text:p>',
    );
  });

  it('has notes, remarks, changes, fields, headers and alternative texts read as well', async () => {
    const { parts } = await change(
      await openDocumentFile(
        '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Pieter</dc:creator><dc:date>2026-03-02</dc:date></office:change-info><text:p>Fatma</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
          '<text:p>Jan <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Fatma</text:p></text:note-body></text:note>de Vries' +
          '<office:annotation><dc:creator>Pieter</dc:creator><meta:creator-initials>PP</meta:creator-initials><text:p>Jan</text:p></office:annotation>' +
          '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>Foto van Fatma</svg:desc></draw:frame><text:a xlink:href="mailto:jan@example.org">mail</text:a><text:a xlink:href="#a">hier</text:a></text:p>',
        {
          'styles.xml': '<s><style:header><text:p>Fatma</text:p></style:header></s>',
          'meta.xml':
            '<m><meta:initial-creator>Pieter</meta:initial-creator><dc:title>Over</dc:title><meta:editing-cycles>3</meta:editing-cycles></m>',
          'settings.xml': '<c><config:config-item config:name="PrinterName">Pieter-PC</config:config-item></c>',
          'Pictures/a.png': Buffer.from([137, 80]),
          'Thumbnails/thumbnail.png': 'x',
          'META-INF/manifest.xml':
            '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"/><manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png"/></manifest:manifest>',
        },
      ),
    );
    for (const [name, text] of Object.entries(parts)) expect(text, name).not.toMatch(/Fatma|Jan|Pieter|PP|jan@|Over/);
    expect(bodyOf(parts)).toContain('xlink:href="Pictures/a.png"');
    expect(bodyOf(parts)).toContain('xlink:href="#a"');
    expect(bodyOf(parts)).toContain('<text:note-citation>1</text:note-citation>');
    expect(parts['meta.xml']).toContain('<meta:editing-cycles>3</meta:editing-cycles>');
    expect(Object.keys(parts)).not.toContain('Thumbnails/thumbnail.png');
    expect(parts['META-INF/manifest.xml']).not.toContain('Thumbnails');
  });

  it('has words read that stand outside every paragraph', async () => {
    const { parts } = await change(await openDocumentFile('<text:section><text:p>Jan</text:p>Fatma</text:section>'));
    expect(bodyOf(parts)).toBe('<text:section><text:p>[person 1]</text:p>[person 2]</text:section>');
  });

  it('keeps its first part first and readable without unpacking', async () => {
    const { bytes } = await change(await openDocumentFile('<text:p>Fatma</text:p>'));
    expect(bytes.toString('latin1', 30, 77)).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  });

  it('behind a password is told', async () => {
    const manifest = '<m><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></m>';
    const locked = await openDocumentFile('', { 'content.xml': 'onleesbaar', 'META-INF/manifest.xml': manifest });
    await expect(change(locked)).rejects.toMatchObject({ problem: 'locked' });
  });

  it('of another kind is told', async () => {
    const sheet = await packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' });
    await expect(change(sheet)).rejects.toMatchObject({ problem: 'other-kind' });
  });

  it('gives back the words it had, with its key', async () => {
    const word = fc.constantFrom(
      'Jan',
      ' de',
      ' Vries',
      'Fatma',
      '<text:s text:c="2"/>',
      '&lt;',
      '<text:span>Jan</text:span>',
      'é',
      '. ',
    );
    const body = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 4 });
    const textOf = (markup: string) =>
      markup
        .replaceAll(/<text:s[^p]*?\/>/g, ' ')
        .replace(/<[^>]+>/g, '')
        .replaceAll(/ +/g, ' ');
    await fc.assert(
      fc.asyncProperty(body, async (made) => {
        const source = await openDocumentFile(made.map((words) => `<text:p>${words.join('')}</text:p>`).join(''));
        const { bytes, lines } = await change(source);
        const back = await unpacked(await putBackInMemory(bytes, lines, 'odt'));
        expect(textOf(bodyOf(back))).toBe(textOf(bodyOf(await unpacked(source))));
      }),
      { numRuns: 50 },
    );
  });
});
