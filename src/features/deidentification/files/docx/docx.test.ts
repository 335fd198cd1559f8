import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keeping, unpacked, wordFile } from '../../../../../test/support/office-files.ts';
import { standInEngine } from '../../../../../test/support/stand-in-engine.ts';
import { openEngine } from '../../engine/index.ts';
import { openKey, puttingBack } from '../key.ts';
import { makingUnrecognisable } from '../make-unrecognisable.ts';
import { changeOffice } from '../office/change-office.ts';
import { newOutcome } from '../outcome.ts';
import type { Unrecognisable } from '../unrecognisable.ts';
import { withEngine } from '../with-engine.ts';
import { docx } from './docx.ts';

const names = ['Jan de Vries', 'Jan Jansen', 'El-Khattabi', 'Fatma', 'Jansen', 'Jan'];

async function change(source: Buffer, engine: Unrecognisable = standInEngine(names)) {
  const outcome = newOutcome();
  const lines: string[] = [];
  const key = await openKey((line) => Promise.resolve(void lines.push(line)), 'docx');
  const kept = keeping();
  const changer = makingUnrecognisable(engine, outcome, key);
  await changeOffice(source, kept.stream, { kind: docx, changer, outcome });
  return { bytes: kept.bytes(), parts: await unpacked(kept.bytes()), outcome, lines };
}

async function putBack(source: Buffer, lines: string[]) {
  const kept = keeping();
  const changer = await puttingBack(lines[Symbol.iterator]() as unknown as AsyncIterator<string>, 'docx');
  await changeOffice(source, kept.stream, { kind: docx, changer, outcome: newOutcome() });
  return unpacked(kept.bytes());
}

const run = (text: string, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const bodyOf = (parts: Record<string, string>) => /<w:body>(.*)<w:sectPr/s.exec(parts['word/document.xml']!)![1];
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, '');

describe('A Word file', () => {
  it('has a name replaced that Word cut in three runs, in the look of the first', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const { parts } = await change(
      await wordFile(`<w:p>${run('Mevrouw Fat', bold)}${run('m')}<w:proofErr w:type="x"/>${run('a kwam.')}</w:p>`),
    );
    expect(bodyOf(parts)).toBe(
      `<w:p>${run('Mevrouw [person 1]', bold)}${run('')}<w:proofErr w:type="x"/>${run(' kwam.')}</w:p>`,
    );
  });

  it('keeps the space after a name that was taken out of a run without spaces of its own', async () => {
    const { parts } = await change(await wordFile('<w:p><w:r><w:t>Ja</w:t></w:r><w:r><w:t>n komt</w:t></w:r></w:p>'));
    expect(bodyOf(parts)).toContain('<w:t xml:space="preserve"> komt</w:t>');
  });

  it('has a name found over a hyphen that is an element, and words with entities kept', async () => {
    const { parts } = await change(
      await wordFile('<w:p><w:r><w:t>Jansen &amp; co: El</w:t><w:noBreakHyphen/><w:t>Khattabi &lt;3</w:t></w:r></w:p>'),
    );
    expect(bodyOf(parts)).not.toContain('noBreakHyphen');
    expect(textOf(bodyOf(parts)!)).toBe('[person 1] &amp; co: [person 2] &lt;3');
  });

  it('has deleted words read between the words that stayed, and replaced where they stand', async () => {
    const { parts } = await change(
      await wordFile(
        `<w:p>${run('Jan ')}<w:del w:id="1" w:author="Fatma" w:initials="F"><w:r><w:delText>Jansen</w:delText></w:r></w:del><w:ins w:id="2" w:author="Fatma">${run('de Vries')}</w:ins>${run(' kwam')}</w:p>`,
      ),
    );
    expect(bodyOf(parts)).toMatch(/<w:delText[^>]*>\[person \d\]<\/w:delText>/);
    expect(bodyOf(parts)).not.toMatch(/Jan|Vries|Fatma|"F"/);
    expect(bodyOf(parts)).toMatch(/w:author="(\[person \d\])".*w:author="\1"/);
  });

  it('has a paragraph with changes read as it is now and as it was before, and gives back what was deleted', async () => {
    const del = (text: string) =>
      `<w:del w:id="1"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
    const ins = (text: string) => `<w:ins w:id="2">${run(text)}</w:ins>`;
    const engine = withEngine(await openEngine(), { known: [], threshold: 0.5, styles: {}, language: 'nl' });
    const source = await wordFile(
      [
        `${run('Bel ')}${del('06-12345678')}${ins('06-87654321')}${run(' na zessen.')}`,
        `${run('Bel 06-12')}${del('345678')}${ins('987654')}${run('.')}`,
        `${run('Zij woont aan de Lindenlaan ')}${del('47')}${ins('58')}${run(' in Lochem.')}`,
        `${run('Hij is geboren op 12 maart ')}${del('1963')}${ins('1964')}${run('.')}`,
        `${run('Mevrouw ')}${del('Fatma ')}${ins('Noa ')}${run('Verbeek kwam.')}`,
        `${run('Mail naar t.')}${del('verbeek@example.org')}${run(' alsjeblieft.')}`,
      ]
        .map((each) => `<w:p>${each}</w:p>`)
        .join(''),
    );
    const { parts, bytes, lines } = await change(source, engine);
    expect(textOf(bodyOf(parts)!)).not.toMatch(/\d{2}|Lindenlaan|maart|Fatma|Noa|Verbeek|verbeek/);
    const back = await putBack(bytes, lines);
    const before = (await unpacked(source))['word/document.xml']!;
    const deleted = /<w:del .*?<\/w:del>/g;
    expect(textOf(back['word/document.xml']!.replace(deleted, ''))).toBe(textOf(before.replace(deleted, '')));
    expect(back['word/document.xml']!.match(deleted)).toEqual(before.match(deleted));
  });

  it('has words of notes, headers, remarks, text boxes, fields and alternative texts read as well', async () => {
    const part = (text: string) => `<w:x><w:p>${run(text)}</w:p></w:x>`;
    const { parts } = await change(
      await wordFile(
        `<w:p>${run('Hier ')}<w:r><w:drawing><wp:docPr id="1" name="Foto" descr="Foto van Fatma"/><w:txbxContent><w:p>${run('Fatma')}</w:p></w:txbxContent></w:drawing></w:r>${run('Jan')}<w:r><w:instrText> HYPERLINK "mailto:jan@example.org" </w:instrText></w:r></w:p>`,
        {
          'word/header1.xml': part('Fatma'),
          'word/footer2.xml': part('Jan'),
          'word/footnotes.xml': part('Fatma'),
          'word/endnotes.xml': part('Jan'),
          'word/comments.xml': `<w:comments><w:comment w:author="Jan Jansen" w:initials="JJ"><w:p>${run('Fatma')}</w:p></w:comment></w:comments>`,
          'word/people.xml':
            '<w15:people><w15:person w15:author="Jan Jansen"><w15:presenceInfo w15:providerId="AD" w15:userId="S::jan@example.org"/></w15:person></w15:people>',
          'word/_rels/document.xml.rels':
            '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="mailto:jan@example.org" TargetMode="External"/><Relationship Id="r2" Type="x/image" Target="media/a.png"/></Relationships>',
          'word/media/a.png': Buffer.from([137, 80, 78, 71, 0, 1]),
          'word/embeddings/b.xlsx': 'x',
        },
      ),
    );
    const all = Object.entries(parts).filter(([name]) => !name.includes('media'));
    for (const [name, text] of all) expect(text, name).not.toMatch(/Fatma|Jan|jan@|"JJ"/);
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="about:blank" TargetMode="External"');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="media/a.png"');
    expect(bodyOf(parts)).toContain('HYPERLINK "mailto:[email');
  });

  it('tells of pictures and embedded files, empties its properties and leaves out the picture of its first page', async () => {
    const { parts, outcome } = await change(
      await wordFile(`<w:p>${run('Niets')}</w:p>`, {
        'docProps/core.xml':
          '<cp:coreProperties><dc:creator>P. Tersoon</dc:creator><cp:lastModifiedBy>P.</cp:lastModifiedBy><dc:title>Over</dc:title><cp:revision>2</cp:revision></cp:coreProperties>',
        'docProps/app.xml':
          '<Properties><Company>Stichting</Company><Pages>1</Pages><TitlesOfParts><vt:vector><vt:lpstr>Over</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
        'docProps/custom.xml':
          '<Properties><property name="x"><vt:lpwstr>dossier 12</vt:lpwstr></property></Properties>',
        'docProps/thumbnail.jpeg': Buffer.from([255, 216]),
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="x/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>',
        'word/media/image1.png': Buffer.from([137, 80, 78, 71, 0, 1, 200]),
        'word/media/image2.png': 'y',
        'word/embeddings/oleObject1.bin': 'z',
      }),
    );
    expect(parts['docProps/core.xml']).toBe(
      '<cp:coreProperties><dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy><dc:title></dc:title><cp:revision>2</cp:revision></cp:coreProperties>',
    );
    expect(parts['docProps/app.xml']).toContain('<Company></Company><Pages>1</Pages>');
    expect(parts['docProps/custom.xml']).toContain('<vt:lpwstr></vt:lpwstr>');
    expect(parts).not.toHaveProperty('docProps/thumbnail.jpeg');
    expect(parts['_rels/.rels']).not.toContain('thumbnail');
    expect(outcome.notes).toEqual([
      { kind: 'emptied', count: 6 },
      { kind: 'pictures', count: 2 },
      { kind: 'embedded', count: 1 },
      { kind: 'preview-taken-out' },
    ]);
  });

  it('stays as it was, to the byte of every part, when there is nothing to replace', async () => {
    const source = await wordFile(`<w:p w:rsidR="00A"><w:r><w:t>Niets &#228; 'x'</w:t></w:r></w:p><!-- a -->`, {
      'word/styles.xml': '<w:styles/>',
      'word/media/a.png': Buffer.from([1, 2, 3]),
    });
    expect(await change(source).then(({ parts }) => parts)).toEqual(await unpacked(source));
  });

  it('gives back the words it had, with its key', async () => {
    const word = fc.constantFrom('Jan', 'Jansen', 'Fatma', 'kwam', ' ', '&amp;', 'é', '😀', '. ', 'x@example.org');
    const runs = fc.array(
      fc.array(word, { maxLength: 4 }).map((words) => run(words.join(''))),
      { maxLength: 6 },
    );
    const body = fc
      .array(runs, { maxLength: 4 })
      .map((all) => all.map((each) => `<w:p>${each.join('')}</w:p>`).join(''));
    await fc.assert(
      fc.asyncProperty(body, async (made) => {
        const source = await wordFile(made, { 'docProps/core.xml': '<x><dc:creator>Fatma</dc:creator></x>' });
        const { bytes, lines, parts } = await change(source);
        expect(bodyOf(parts)).not.toContain('Fatma');
        const back = await putBack(bytes, lines);
        const before = await unpacked(source);
        expect(textOf(back['word/document.xml']!)).toBe(textOf(before['word/document.xml']!));
        expect(back['docProps/core.xml']).toBe(before['docProps/core.xml']);
      }),
      { numRuns: 60 },
    );
  });
});
