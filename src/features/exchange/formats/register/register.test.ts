import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../../platform/sheets/index.ts';
import { sayFinding, UnusableFile } from '../../finding.ts';
import { readFile } from '../../reading/read-file.ts';
import { fromRegister } from './from-register.ts';
import type { Sheet } from './table.ts';

const reading = { country: 'NL' } as const;
const read = (sheets: readonly Sheet[], answers?: Record<string, string>) =>
  fromRegister({ sheets }, { ...reading, ...(answers && { answers }) });
const list = (...rows: Sheet['rows']): Sheet => ({ name: 'Processing', rows });
const bytes = (text: string) => new TextEncoder().encode(text);

const book: Sheet[] = [
  list(
    ['ref_id', 'name', 'description', 'status', 'labels'],
    ['A1', 'Nieuwsbrief', 'Mails', 'privacy_draft', 'extern'],
  ),
  {
    name: 'Purposes',
    rows: [
      ['processing', 'name', 'description', 'legal_basis', 'article_9_condition'],
      ['Nieuwsbrief', 'Versturen', 'Op de hoogte houden', 'privacy_consent', 'privacy_explicit_consent'],
    ],
  },
  {
    name: 'Personal data',
    rows: [
      ['processing', 'name', 'description', 'category', 'retention', 'is_sensitive'],
      ['Nieuwsbrief', 'E-mailadres', 'Om te mailen', 'gewoon', 'P1Y6M na het afmelden', false],
      ['Nieuwsbrief', 'Dieet', '', 'iets', 'lang', true],
    ],
  },
  {
    name: 'Data subjects',
    rows: [
      ['processing', 'name'],
      ['Nieuwsbrief', 'Abonnees'],
    ],
  },
  {
    name: 'Contractors',
    rows: [
      ['processing', 'name', 'entity', 'relationship_type', 'country'],
      ['Nieuwsbrief', 'Mailbureau', 'Mailbureau', 'privacy_data_processor', 'us'],
      ['Elders', 'Drukker', 'Drukker', 'privacy_other', ''],
    ],
  },
  {
    name: 'Transfers',
    rows: [
      ['processing', 'name', 'entity', 'country', 'transfer_mechanism', 'guarantees'],
      ['Nieuwsbrief', '', 'Mailbureau', 'US', 'standard_contractual_clauses', 'In de kluis'],
    ],
  },
];

const ownCsv = [
  'Formaat;Gemaakt op;Organisatie;id;Activiteit;Onze rol;Eigenaar;Doelen;Over wie;Gegevens;Ontvangers;ISO 8601;Hoelang;Maatregelen',
  'zorgvuldig-register/1;2026-11-22T00:35:21+01:00;Gemeente Wolderveen;1;Hulp in de wijk;controller;Mirjam;' +
    '"U ondersteunen – Een wet geeft ons deze taak (AVG 6)\nAfspraken maken";Inwoners, Familie;' +
    '"Gewoon: Naam, Adres\nNummer van de overheid: Bsn";Huisarts (beslist zelf);P15Y;180 maanden;"Een slot.\nEen logboek."',
].join('\r\n');

describe('our own register as CSV', () => {
  it.each([
    ['in Dutch', ownCsv],
    [
      'in English',
      ownCsv
        .replace('Formaat;Gemaakt op;Organisatie', 'Format;Made at;Organisation')
        .replace('Activiteit', 'Activity')
        .replace('Doelen;Over wie;Gegevens', 'Purposes;About whom;Data')
        .replace('Maatregelen', 'Measures')
        .replace('Nummer van de overheid', 'National number'),
    ],
  ])('%s is read back with its purposes, data, people, term and measures', async (_name, text) => {
    const { drafts, problems } = fromRegister((await readFile(bytes(text))).value, reading);
    expect(problems).toEqual([]);
    const { content, notCarried } = drafts[0]!;
    expect(content.title.nl).toBe('Hulp in de wijk');
    expect(content.purposes.map(({ title, basisText }) => [title.nl, basisText.nl])).toEqual([
      ['U ondersteunen', 'Een wet geeft ons deze taak (AVG 6)'],
      ['Afspraken maken', ''],
    ]);
    expect(content.fields.map(({ label, category }) => [label.nl, category])).toEqual([
      ['Naam', 'ordinary'],
      ['Adres', 'ordinary'],
      ['Bsn', 'national-number'],
    ]);
    expect(content.people).toEqual(['residents', 'family']);
    expect(content.retention?.destroyAfterMonths).toBe(180);
    expect(content.measures.map((each) => each.text.nl)).toEqual(['Een slot.', 'Een logboek.']);
    expect(notCarried.map(({ detail }) => detail)).toContain('Huisarts (beslist zelf)');
  });
});

describe('a register in a workbook', () => {
  it('becomes a draft for each row, with purposes, data, people and parties from the other sheets', () => {
    const { drafts, left } = read(book);
    const { content, notCarried } = drafts[0]!;
    expect(content).toMatchObject({
      title: { nl: 'Nieuwsbrief' },
      summary: { nl: 'Mails' },
      people: ['subscribers'],
      purposes: [{ title: { nl: 'Versturen' }, basis: 'consent', doors: [{ law: 'eu.avg.9.2.a' }] }],
      fields: [
        { label: { nl: 'E-mailadres' }, category: 'ordinary', necessity: { needed: 'Om te mailen' } },
        { label: { nl: 'Dieet' }, category: 'sensitive' },
      ],
      flows: [{ partyName: 'Mailbureau', role: 'processor', country: 'US', transfer: 'standard-clauses' }],
      retention: { destroyAfterMonths: 18, reason: { nl: 'na het afmelden' } },
    });
    expect(notCarried.map((each) => sayFinding(each, 'nl'))).toEqual([
      'blad Processing, rij 2, kolom status: deze tekst heeft geen eigen plek in het plan: ‘privacy_draft’',
      'blad Processing, rij 2, kolom labels: deze tekst heeft geen eigen plek in het plan: ‘extern’',
      'blad Personal data, rij 3, kolom category: kies bij stap 3 de soort van ‘Dieet’. Nu staat het er als gewoon gegeven',
    ]);
    expect(left!.map((each) => sayFinding(each, 'en'))).toEqual([
      'sheet Contractors, row 3, column processing: this names ‘Elders’, which is not there',
    ]);
  });

  it('asks what a word means that it does not know, once, and takes the answer', () => {
    const sheets: Sheet[] = [
      list(['name'], ['A'], ['B']),
      {
        name: 'Purposes',
        rows: [
          ['processing', 'name', 'legal_basis'],
          ['A', 'x', 'goede wil'],
          ['B', 'y', 'goede wil'],
        ],
      },
    ];
    const { asks, drafts } = read(sheets);
    expect(asks!.map(({ column, word }) => [column, word])).toEqual([['legal_basis', 'goede wil']]);
    expect(drafts[0]!.content.purposes[0]!.basis).toBeNull();
    const answered = read(sheets, { [asks![0]!.id]: 'legitimate-interest' });
    expect(answered.drafts.map(({ content }) => content.purposes[0]!.basis)).toEqual([
      'legitimate-interest',
      'legitimate-interest',
    ]);
  });

  it('accepts a key, a key without its beginning, and a label', () => {
    for (const word of ['privacy_consent', 'consent', 'Toestemming']) {
      const purposes = {
        name: 'Purposes',
        rows: [
          ['processing', 'name', 'legal_basis'],
          ['A', 'x', word],
        ],
      };
      expect(read([list(['name'], ['A']), purposes]).drafts[0]!.content.purposes[0]!.basis).toBe('consent');
    }
  });

  it('says of each row what is wrong with it, and lets the others be', () => {
    const { drafts } = read([list(['naam', 'omschrijving'], ['Een', ''], ['', 'zonder naam'], ['een', 'nog eens'])]);
    expect(drafts.map(({ problems }) => problems!.map((each) => sayFinding(each, 'nl')))).toEqual([
      [],
      ['blad Processing, rij 3, kolom name: hier hoort een naam te staan'],
      ['blad Processing, rij 4, kolom name: de naam ‘een’ staat hier twee keer'],
    ]);
  });

  it('without names of columns is refused, and so is one that nobody can have', () => {
    expect(read([list(['a', 'b'], ['1', '2'])]).problems.map((each) => sayFinding(each, 'nl'))).toEqual([
      'blad Processing, rij 1: hier ontbreekt de kolom ‘name’ (of ‘naam’). De eerste rij noemt de kolommen',
    ]);
    const many = Array.from({ length: 1001 }, (_, at) => [`Rij ${at}`]);
    expect(read([list(['name'], ...many)]).problems[0]!.kind).toBe('no-room');
  });

  it('answers any cells with drafts or problems', () => {
    const cell = fc.oneof(fc.constantFrom('name', 'processing', '=1+1', '<b>', '__proto__', null), fc.string());
    const sheet = fc.record({
      name: fc.constantFrom('Processing', 'Purposes', 'Personal data', 'Contractors', 'Transfers', 'Data subjects'),
      rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 4 }), (sheets) => {
        const { drafts, problems } = read(sheets);
        expect(drafts.length > 0 || problems.length > 0).toBe(true);
      }),
    );
  });
});

describe('a register as a file', () => {
  const names = async (content: Uint8Array) => {
    const { format, value } = await readFile(content);
    return [format, ...fromRegister(value, reading).drafts.map((draft) => draft.content.title.nl)];
  };
  it.each([
    ['with semicolons and a byte-order mark', bytes('\uFEFFname;description\nHulp;"a;b"\n')],
    ['with commas', bytes('name,description\nHulp,x\n')],
    ['with tabs', bytes('name\tdescription\nHulp\tx\n')],
    ['in UTF-16', new Uint8Array(Buffer.from('\uFEFFname;description\nHulp;x\n', 'utf16le'))],
    ['of names alone', bytes('naam\nHulp\n')],
  ])('%s is read as CSV', async (_name, content) => {
    expect(await names(content)).toEqual(['register', 'Hulp']);
  });

  it('in the letters of older Windows programs is read as well', async () => {
    const windows = new Uint8Array([...bytes('name;description\n'), 0x43, 0x6c, 0x69, 0xeb, 0x6e, 0x74, 0x3b, 0x78]);
    expect(await names(windows)).toEqual(['register', 'Cliënt']);
  });

  it('as a workbook is read by what it is', async () => {
    const workbook = await writeXlsx([{ name: 'Processing', rows: [['name'], ['=1+1']] }]);
    expect(await names(new Uint8Array(workbook))).toEqual(['register', '=1+1']);
  });

  it.each([
    ['that is broken', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['that is cut off', bytes('name;description\n"Hulp;x')],
  ])('%s is refused with its reason', async (_name, content) => {
    await expect(readFile(content)).rejects.toBeInstanceOf(UnusableFile);
  });
});
