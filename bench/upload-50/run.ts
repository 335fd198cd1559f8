import { createHash, type Hash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { keepFile, readFile, receiveUpload, sendFile } from '../../src/platform/files/index.ts';
import type { Web } from '../../src/platform/http/web.ts';
import { newId } from '../../src/platform/ids.ts';
import { type Caller, inTransaction } from '../../src/platform/shell.ts';
import { openPractice } from '../page-of-50/scene.ts';
import { openInstallation, sayDurability } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { inRounds, median, sayRates, sayRatio } from '../support/rounds.ts';

const ROUNDS = Number(process.argv[2] ?? 7);
const MEGABYTES = Number(process.argv[3] ?? 50);
/** Growth of our process while a file comes in or goes out, as a share of that file. */
const GOAL = 0.5;

const head = Buffer.from('%PDF-1.7\n');
const tail = Buffer.from('\n%%EOF\n');
const block = randomBytes(64 * 1024);
const SIZE = MEGABYTES * 1024 * 1024 - 1024;

/** A PDF as far as its beginning and end go; made while it is sent, so that the sender holds nothing of it. */
function* pdf(hash: Hash) {
  const told = (bytes: Buffer) => (hash.update(bytes), bytes);
  yield told(head);
  for (let left = SIZE - head.length - tail.length; left > 0; left -= block.length) yield told(block.subarray(0, left));
  yield told(tail);
}

function* form(hash: Hash, boundary: string) {
  yield Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="f"; filename="a.pdf"\r\n\r\n`);
  yield* pdf(hash);
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}

/** Routes around the functions of the product: taking in, keeping, sending, and the same stream thrown away. */
function appFor(caller: Caller): Hono<Web> {
  const app = new Hono<Web>();
  app.use(async (w, next) => {
    w.set('ground', caller.ground);
    w.set('request', newId());
    w.set('identity', caller);
    await next();
  });
  app.post('/bestand', async (w) => {
    const { files } = await receiveUpload(w, { largest: SIZE, mostFiles: 1 });
    const kept = await inTransaction(caller, (c) => keepFile(c, { owner: caller.organisation, file: files[0]! }));
    return w.text(kept.id);
  });
  app.get('/bestand/:id', async (w) => {
    const file = await inTransaction(caller, (c) => readFile(c, w.req.param('id')));
    return file ? sendFile(w, file) : w.notFound();
  });
  app.post('/weg', async (w) => {
    let size = 0;
    for await (const chunk of w.req.raw.body ?? []) size += chunk.length;
    return w.text(String(size));
  });
  return app;
}

/** The most memory that the process had above what it began with, in MB, while `work` ran. */
async function growth(work: () => Promise<void>): Promise<number> {
  const rss = () => process.memoryUsage().rss / 2 ** 20;
  const before = rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, rss())), 10);
  await work();
  clearInterval(watch);
  return Math.max(most, rss()) - before;
}

async function post(port: number, path: string): Promise<{ answer: string; digest: string }> {
  const hash = createHash('sha256');
  const boundary = 'rand';
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const answer = await new Promise<string>((resolve, reject) => {
    const sent = request({ port, path, method: 'POST', headers }, async (response) => {
      let text = '';
      for await (const chunk of response) text += String(chunk);
      resolve(text);
    }).on('error', reject);
    Readable.from(form(hash, boundary)).pipe(sent);
  });
  return { answer, digest: hash.digest('hex') };
}

async function fetched(port: number, id: string): Promise<string> {
  const hash = createHash('sha256');
  const response = await fetch(`http://127.0.0.1:${port}/bestand/${id}`);
  for await (const chunk of response.body ?? []) hash.update(chunk);
  return hash.digest('hex');
}

const rate = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return MEGABYTES / ((performance.now() - start) / 1000);
};

sayMachine(`upload-50: a file of ${MEGABYTES} MB comes in, is kept encrypted, and goes out`, [
  '@fastify/busboy',
  'hono',
]);
const installation = await openInstallation({ connections: 4 });
const { caller } = await openPractice(installation);
await sayDurability(installation);
const server = serve({ fetch: appFor(caller).fetch, port: 0 });
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address() as AddressInfo;

let last = await post(port, '/bestand');
if ((await fetched(port, last.answer)) !== last.digest) throw new Error('What came back is not what was sent.');
say('checked    what came back is what was sent, byte for byte');

const grown: Record<'in' | 'out', number[]> = { in: [], out: [] };
const sides = [
  {
    name: 'kept',
    run: () => rate(async () => grown.in.push(await growth(async () => void (last = await post(port, '/bestand'))))),
  },
  { name: 'thrown away', run: () => rate(() => post(port, '/weg')) },
  {
    name: 'sent',
    run: () => rate(async () => grown.out.push(await growth(async () => void (await fetched(port, last.answer))))),
  },
];
const [kept, thrown, sent] = await inRounds(sides, ROUNDS);
sayRates([kept!, thrown!, sent!], 'MB/s');
sayRatio('kept / the same stream thrown away', kept!, thrown!);
for (const [way, numbers] of Object.entries(grown)) {
  const share = median(numbers) / MEGABYTES;
  const most = Math.max(...numbers) / MEGABYTES;
  say(
    `memory ${way}: grows by ${share.toFixed(2)} of the file (most ${most.toFixed(2)}, n=${numbers.length})  goal ${GOAL}: ${share <= GOAL ? 'MET' : 'NOT MET'}`,
  );
}
sayLoadAfter();
server.close();
await installation.close();
process.exit(0);
