import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOf, readPdf } from '../../../test/support/pdf.ts';
import { type Block, type Document, DocumentView, makePdf } from './index.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20" role="img"><title>Kaart</title><rect width="60" height="20" fill="#efb04a"/></svg>';

const blocks: Block[] = [
  { kind: 'heading', level: 1, text: 'Waarvoor' },
  { kind: 'paragraph', text: 'Wij begeleiden mensen.\n\nDaarna sluiten we af.' },
  { kind: 'list', items: ['eerst luisteren', 'dan schrijven'] },
  { kind: 'heading', level: 2, text: 'Wie wat krijgt' },
  {
    kind: 'table',
    caption: 'Partijen',
    head: ['Partij', 'Gegevens'],
    rows: [
      ['Drukkerij De Pers', 'adres'],
      ['Boekhouder Peeters', 'naam\nfactuur'],
    ],
  },
  { kind: 'terms', rows: [{ term: 'Eigenaar', value: 'Mirjam' }] },
  { kind: 'picture', svg, alt: 'Twee pijlen: naar de drukkerij en naar de boekhouder.' },
  { kind: 'note', title: 'Let op', text: 'Nog niet nagekeken.' },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Hoe lang' },
];
const sample = (change: Partial<Document> = {}): Document => ({
  title: 'Plan voor begeleiding',
  language: 'nl',
  madeAt: new Date('2026-11-21T13:05:00Z'),
  organisation: 'Praktijk De Linde',
  version: '3',
  blocks,
  ...change,
});
const read = (change?: Partial<Document>) => readPdf(makePdf(sample(change)));
/** Without the places where a long word may be broken, and without white space: what was written, sign by sign. */
const bare = (text: string) => text.replace(/[\s\u200b\u00ad]/gu, '');

describe('A PDF for somebody who listens to it', () => {
  it('says its language, title and maker, and shows the title', () => {
    expect(read()).toMatchObject({
      language: 'nl',
      title: 'Plan voor begeleiding',
      author: 'Praktijk De Linde',
      tagged: true,
      showsTitle: true,
    });
    expect(read({ language: 'en' }).language).toBe('en');
  });

  it('has its headings in order, the title above all', () => {
    const headings = nodesOf(read().root, 'H1', 'H2', 'H3').map(({ tag, text }) => `${tag} ${text}`);
    expect(headings).toEqual(['H1 Plan voor begeleiding', 'H2 Waarvoor', 'H3 Wie wat krijgt', 'H2 Hoe lang']);
  });

  it('names the columns and the rows of a table as headings', () => {
    const cells = nodesOf(read().root, 'Table')
      .slice(0, 1)
      .flatMap((table) => nodesOf(table, 'TH', 'TD'));
    expect(cells.map(({ tag, scope, text }) => [tag, scope, text])).toEqual([
      ['TH', 'Column', 'Partij'],
      ['TH', 'Column', 'Gegevens'],
      ['TH', 'Row', 'Drukkerij De Pers'],
      ['TD', null, 'adres'],
      ['TH', 'Row', 'Boekhouder Peeters'],
      ['TD', null, 'naamfactuur'],
    ]);
  });

  it('heads each term of a list of terms', () => {
    const [, terms] = nodesOf(read().root, 'Table');
    expect(nodesOf(terms!, 'TH', 'TD').map(({ tag, text }) => [tag, text])).toEqual([
      ['TH', 'Eigenaar'],
      ['TD', 'Mirjam'],
    ]);
  });

  it('says in words what a picture shows', () => {
    expect(nodesOf(read().root, 'Figure').map(({ alt }) => alt)).toEqual([
      'Twee pijlen: naar de drukkerij en naar de boekhouder.',
    ]);
  });

  it('holds its list as a list and its text in the order of reading', () => {
    const { root, text, pages } = read();
    expect(nodesOf(root, 'LI').map((item) => item.text)).toEqual(['•eerst luisteren', '•dan schrijven']);
    expect(text.indexOf('Wij begeleiden mensen.')).toBeLessThan(text.indexOf('Nog niet nagekeken.'));
    expect(pages).toBe(2);
  });

  it('leaves out a list and a table of nothing instead of an empty tag', () => {
    const { root } = read({
      blocks: [
        { kind: 'list', items: [] },
        { kind: 'table', caption: 'Leeg', head: ['Naam'], rows: [] },
        { kind: 'terms', rows: [] },
      ],
    });
    expect(nodesOf(root, 'L', 'Table')).toEqual([]);
  });

  it('is well formed for a strict reader', ({ skip }) => {
    if (spawnSync('qpdf', ['--version']).status !== 0) skip('qpdf is not installed on this machine');
    const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-pdf-'));
    try {
      writeFileSync(join(folder, 'plan.pdf'), makePdf(sample()));
      expect(execFileSync('qpdf', ['--check', join(folder, 'plan.pdf')], { encoding: 'utf8' })).toContain('No syntax');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('What people wrote', () => {
  const hostile = [
    '#import "/etc/passwd": *',
    '#read("/etc/passwd")',
    '$ x^2 $ ] } ) *vet* _schuin_ `code` <label> @verwijzing',
    '\\u{202e} = Kop / Term: uitleg',
    '"#eval("1+1")"',
    '// weg /* en dit */',
  ];

  it.each(hostile)('is shown as it was written, never read as markup: %s', (text) => {
    const { root } = read({
      title: text,
      blocks: [
        { kind: 'paragraph', text },
        { kind: 'list', items: [text] },
      ],
    });
    const shown = bare(root.text);
    expect(shown).toBe(bare(`${text}${text}•${text}`));
  });

  it('cannot turn the direction of a line, hide signs or break the file with half a character', () => {
    const { text } = read({ blocks: [{ kind: 'paragraph', text: 'begin\u202eomgekeerd\u0000\u2066\ud800 eind' }] });
    expect(text).toContain('beginomgekeerd\ufffd eind');
  });

  it('never runs off the page, however long a word is', () => {
    const word = 'a'.repeat(400);
    const { root } = read({
      blocks: [{ kind: 'table', caption: 'Lang', head: ['Een', 'Twee', 'Drie'], rows: [['kort', word, 'kort']] }],
    });
    const cell = nodesOf(root, 'TD')[0];
    expect(cell?.text.replaceAll('\u200b', '')).toBe(word);
    expect(cell?.text).toContain('\u200b');
  });

  it('can be anything at all: a PDF comes out with the same letters', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcé ğ #$[]{}()*_`@<>=-+/\\"\'~\n.,:;!?&%0123'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(letters, fc.string({ unit: 'binary', maxLength: 30 }), (text, anything) => {
        const { root } = read({
          title: 'T',
          organisation: anything,
          blocks: [
            { kind: 'paragraph', text },
            { kind: 'terms', rows: [{ term: anything, value: anything }] },
          ],
        });
        expect(bare(root.text).startsWith(bare(`T${text}`))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('The page', () => {
  it('shows the same blocks as the PDF', () => {
    const html = String(<DocumentView blocks={blocks} />);
    for (const text of ['<h2>Waarvoor</h2>', '<h3>Wie wat krijgt</h3>', 'Boekhouder Peeters', 'Nog niet nagekeken.']) {
      expect(html).toContain(text);
    }
    expect(html).toContain('aria-label="Twee pijlen: naar de drukkerij en naar de boekhouder."');
    expect(html).toContain('<svg xmlns');
  });

  it('escapes what people wrote', () => {
    const html = String(<DocumentView blocks={[{ kind: 'paragraph', text: '<script>1</script>' }]} />);
    expect(html).toContain('&lt;script&gt;');
  });
});
