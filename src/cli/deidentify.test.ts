import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { unpacked, wordFile } from '../../test/support/office-files.ts';
import { deidentifyCommand } from './deidentify.ts';

const root = mkdtempSync(join(tmpdir(), 'zorgvuldig-deidentify-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = root;
beforeEach(() => (folder = mkdtempSync(join(root, 'map-'))));
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Buffer) => (writeFileSync(at(name), content), at(name));
const read = (name: string) => readFileSync(at(name), 'utf8');

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const take = (kept: string[]) => (chunk: string | Uint8Array, done?: unknown) => {
    kept.push(String(chunk));
    if (typeof done === 'function') done();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(take(err)),
  ];
  try {
    return { code: await deidentifyCommand.run(args), out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const table = 'naam;opmerking\nJan Verzonnen;belde\n';

describe('zorgvuldig deidentify', () => {
  it('writes the changed file beside the source, which stays as it was, and says what it did', async () => {
    const { code, out, err } = await run(put('lijst.csv', table));
    expect([code, err]).toEqual([0, '']);
    expect(read('lijst.gepseudonimiseerd.csv')).toBe('naam;opmerking\n[persoon 1];belde\n');
    expect(read('lijst.csv')).toBe(table);
    expect(out).toContain('gepseudonimiseerd. Lees zelf ook.');
    expect(out).toContain('Vervangen: Naam 1.');
    expect(readdirSync(folder)).toEqual(['lijst.csv', 'lijst.gepseudonimiseerd.csv']);
  });

  it('writes to a folder, a file or the terminal', async () => {
    const source = put('lijst.csv', table);
    expect((await run(source, '--out', at('uit'))).code).toBe(0);
    expect(read('uit/lijst.csv')).toContain('[persoon 1]');
    expect((await run(source, '-o', at('x.csv'))).code).toBe(0);
    expect(read('x.csv')).toBe(read('uit/lijst.csv'));
    const { out, err } = await run(source, '-o', '-', '--lang', 'en');
    expect([out, err]).toEqual([expect.stringContaining('[person 1];belde'), expect.stringContaining('pseudonymised')]);
  });

  it('goes on after a file that fails, and lists what failed at the end', async () => {
    const files = [
      put('goed.csv', table),
      put('stuk.docx', 'geen word: geheime Fatma'),
      put('bytes.txt', Buffer.from([0x41, 10, 0x42, 0xff, 0x43])),
      put('beeld.txt', Buffer.from([0x41, 0, 0x42])),
      put('rafel.csv', 'a;b\n1;2\n3\n'),
      put('formule.csv', 'a;b\n1;=SOM(A1)\n'),
      put('foto.png', 'x'),
      at('weg.txt'),
      folder,
      put('ook-goed.csv', table),
    ];
    const { code, err } = await run(...files, '--out', at('uit'));
    expect(code).toBe(1);
    expect(readdirSync(at('uit')).toSorted()).toEqual(['goed.csv', 'ook-goed.csv']);
    const lines = err.trim().split('\n');
    expect(lines[0]).toBe('Niet gelukt: 8 van 10.');
    const said = [
      /docx: Dit bestand is beschadigd/,
      /bytes.txt: .*UTF-8.*\(byte 3, regel 2\)/,
      /beeld.txt: .*\(byte 1, regel 1\)/,
      /rafel.csv: .*\(rij 3, kolom 2\)/,
      /formule.csv: Hier staat een formule.*\(rij 2, kolom 2\)/,
      /foto.png: Dit soort bestand kan niet\. Wel:/,
      /weg.txt: Dit bestand is er niet/,
      /: Dit is geen bestand/,
    ];
    for (const [index, words] of said.entries()) expect(lines[index + 1]).toMatch(words);
    expect(err).not.toMatch(/geheime|Fatma/);
  });

  it('never replaces what is there, except when somebody says so, and never its source', async () => {
    const source = put('lijst.csv', table);
    put('x.csv', 'bewaar mij');
    expect((await run(source, '-o', at('x.csv'))).err).toContain('is er al');
    expect(read('x.csv')).toBe('bewaar mij');
    expect((await run(source, '-o', at('x.csv'), '--force')).code).toBe(0);
    expect((await run(source, '-o', source, '--force')).err).toContain('zou het oude vervangen');
    expect((await run(source, '--out', folder, '--force')).code).toBe(1);
    expect(read('lijst.csv')).toBe(table);
  });

  it('puts everything back with a key that only its owner can read', async () => {
    const source = put('lijst.csv', table);
    const { err } = await run(source, '-o', at('x.csv'), '--key', at('sleutel'));
    expect(err).toContain('bewaar hem apart');
    expect(statSync(at('sleutel')).mode & 0o777).toBe(0o600);
    expect((await run(at('x.csv'), '--restore', at('sleutel'), '-o', at('terug.csv'))).code).toBe(0);
    expect(read('terug.csv')).toBe(table);
    const again = await run(source, '-o', at('y.csv'), '--key', at('sleutel'), '--force');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('nooit overschreven')]);
    expect(existsSync(at('y.csv'))).toBe(false);
    writeFileSync(at('x.csv'), 'naam;opmerking\niets;anders\n');
    expect((await run(at('x.csv'), '--restore', at('sleutel'))).err).toContain('veranderd sinds de sleutel');
    expect((await run(at('x.csv'), '--restore', at('weg'))).code).toBe(1);
  });

  it('puts words back by their tags in a file that somebody worked on', async () => {
    const source = put('brief.txt', 'Mevrouw Anna Verzonnen belde. Mevrouw Verzonnen woont in Lochem.\n');
    await run(source, '-o', at('x.txt'), '--key', at('sleutel'));
    writeFileSync(at('antwoord.txt'), 'Beste [persoon 1], over [iets anders] in [plaats 1].\n');
    const { code } = await run(at('antwoord.txt'), '--restore', at('sleutel'), '--tags', '-o', at('terug.txt'));
    expect(code).toBe(0);
    expect(read('terug.txt')).toBe('Beste Anna Verzonnen, over [iets anders] in Lochem.\n');
  });

  it('keeps the same tag for the same name in the next file of a case', async () => {
    const first = put('een.csv', 'naam\nAnna Verzonnen\nPiet Bedacht\n');
    await run(first, '--case', at('zaak.json'));
    expect(statSync(at('zaak.json')).mode & 0o777).toBe(0o600);
    await run(put('twee.csv', 'naam\nPiet Bedacht\n'), '--case', at('zaak.json'));
    expect(read('twee.gepseudonimiseerd.csv')).toBe('naam\n[persoon 2]\n');
    put('zaak.json', '{}');
    expect((await run(first, '--case', at('zaak.json'))).code).toBe(2);
  });

  it('begins anew with every file of a call, unless they are one case', async () => {
    const files = [put('een.csv', 'naam\nAnna Verzonnen\n'), put('twee.csv', 'naam\nPiet Bedacht\nAnna Verzonnen\n')];
    await run(...files, '--out', at('los'));
    expect(read('los/twee.csv')).toBe('naam\n[persoon 1]\n[persoon 2]\n');
    await run(...files, '--out', at('samen'), '--case', at('zaak.json'));
    expect(read('samen/twee.csv')).toBe('naam\n[persoon 2]\n[persoon 1]\n');
  });

  it('writes a Word file of which only the properties change, and says what it could not read', async () => {
    const source = put(
      'brief.docx',
      await wordFile('<w:p/>', { 'docProps/core.xml': '<a><dc:creator>P.</dc:creator></a>', 'word/media/a.png': 'x' }),
    );
    const { out } = await run(source);
    expect(out).toContain('Afbeeldingen die er nog in staan: 1. Kijk zelf');
    expect((await unpacked(readFileSync(at('brief.gepseudonimiseerd.docx'))))['docProps/core.xml']).not.toContain('P.');
  });

  it('leaves no half file behind when it fails halfway', async () => {
    const rows = Array.from({ length: 9_000 }, (_, row) => `Jan;${row}`).join('\n');
    expect((await run(put('lang.csv', `naam;nr\n${rows}\nte;veel;cellen\n`), '--key', at('k'))).code).toBe(1);
    expect(readdirSync(folder)).toEqual(['lang.csv']);
  });

  it('writes nothing to the terminal of a table that fails', async () => {
    const rows = Array.from({ length: 9_000 }, (_, row) => `${row};x`).join('\n');
    const { code, out, err } = await run(put('lang.csv', `nr;a\n${rows}\n1;=SOM(A1)\n`), '-o', '-');
    expect([code, out, err]).toEqual([1, '', expect.stringContaining('Hier staat een formule')]);
  });

  it('says that a mail lost its day', async () => {
    const mail = 'From: a@example.org\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\nSubject: x\r\n\r\nDag.\r\n';
    expect((await run(put('post.eml', mail))).out).toContain('De datum van de mail is weggehaald');
    const shifted = await run(put('schuif.eml', mail), '--shift-dates', '7');
    expect(shifted.out).not.toContain('De datum van de mail');
  });

  it.skipIf(process.getuid?.() === 0)('says so when it may not write there', async () => {
    const source = put('lijst.csv', table);
    chmodSync(folder, 0o500);
    expect((await run(source)).err).toContain('kan niet worden geschreven');
    chmodSync(folder, 0o700);
  });

  it.each([
    [[]],
    [['--no']],
    [['a.txt', '--style', 'x']],
    [['a.txt', '--threshold', '2']],
    [['a.txt', '--shift-dates', '0']],
    [['a.txt', 'b.txt', '-o', 'c.txt']],
    [['a.txt', 'b.txt', '--key', 'k']],
    [['a.txt', '--out', 'x', '-o', 'y']],
    [['a.txt', '--restore', 'k', '--key', 'l']],
    [['a.txt', '--known', '/weg']],
    [['a.txt', '--tags']],
    [['a.txt', '--lists', '/weg']],
    [['--jsonl', 'a.jsonl', '--lists', '/weg']],
    [['a.txt', '-o', 'x', '--key', './x']],
    [['-', 'a.txt']],
    [['--jsonl', 'a', 'b']],
    [['a.txt', '--lang', 'fr']],
  ])('%j is wrong use', async (args) => {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining('--help tells more')]);
  });

  it('is wrong use with a list that is no text in UTF-8', async () => {
    const source = put('lijst.csv', table);
    put('surnames.txt', Buffer.from('\ufeffBliepstra\n', 'utf16le'));
    const { code, err } = await run(source, '--lists', folder);
    expect([code, err]).toEqual([2, expect.stringContaining('surnames.txt')]);
  });

  it('answers lines from a file, with a broken line told apart', async () => {
    const { code, out, err } = await run('--jsonl', put('regels.jsonl', '{"id":7,"text":""}\nkapot\n'));
    expect([code, out]).toEqual([1, '{"id":7,"spans":[],"risk":[]}\n']);
    expect(err).toBe('{"line":2,"error":"not-json"}\nRegels die niet gelukt zijn: 1.\n');
  });

  it('says in words what may still be recognisable when asked, and only how much when not', async () => {
    const source = put('brief.txt', 'Zij was burgemeester en is nu de enige smid in het dorp.\n');
    expect((await run(source)).out).toMatch(/Wat nog herkenbaar kan zijn: [1-9]\d*\. Met --report/);
    const { out } = await run(source, '--report', '--force');
    expect(out).toMatch(/Wat nog herkenbaar kan zijn \([1-9]\d*\):\n {2}– .*de enige smid.* Schrijf liever: /);
    const { out: lines } = await run('--jsonl', put('r.jsonl', '{"id":1,"text":"Zij was burgemeester."}\n'));
    expect(JSON.parse(lines)).toMatchObject({ id: 1, risk: [{ kind: 'role', start: 8, end: 20 }] });
  });

  it('gives a file whose name names somebody another name, and says so', async () => {
    const { out } = await run(put('Verslag mevrouw Jan Jansen.csv', table));
    expect(existsSync(at('gepseudonimiseerd-1.csv'))).toBe(true);
    expect(out).toContain('In de naam van het bestand staat een naam');
  });

  it('never puts a device or a folder away, also not by force', async () => {
    expect((await run(put('lijst.csv', table), '-o', '/dev/null', '--force')).code).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('says how far it is when asked', async () => {
    const rows = 'Jan;x\n'.repeat(120_000);
    const { err } = await run(put('groot.csv', `naam;nr\n${rows}`), '--progress');
    expect(err).toMatch(/groot\.csv: \d+% \(\d\.\d van 0\.7 MB\)[\s\S]*groot\.csv: 100% /);
  });
});
