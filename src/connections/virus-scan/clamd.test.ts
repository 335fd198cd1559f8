import { spawnSync } from 'node:child_process';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { openClamd } from './clamd.ts';
import { EICAR } from './fake.ts';

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

async function listening(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => answer(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `tcp://127.0.0.1:${(server.address() as { port: number }).port}`;
}

/** What clamd does with INSTREAM (clamd(8)): collects portions until the zero, answers, hangs up. */
const clamd = (verdict: (bytes: Buffer) => string) => (socket: Socket) => {
  let got = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    got = Buffer.concat([got, bytes]);
    if (got.toString('latin1') === 'zPING\0') return socket.end('PONG\0');
    const content: Buffer[] = [];
    for (let at = 10; at + 4 <= got.length;) {
      const length = got.readUInt32BE(at);
      if (length === 0) return socket.end(`${verdict(Buffer.concat(content))}\0`);
      if (at + 4 + length > got.length) return;
      content.push(got.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
  });
};
const eicarOnly = clamd((bytes) => (bytes.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'));

async function* file(text: string) {
  yield Buffer.from(text.slice(0, 3));
  yield Buffer.alloc(0);
  yield Buffer.from(text.slice(3));
}

test('a file goes to the scanner in portions, and what it says is told', async () => {
  const scanner = openClamd({ url: await listening(eicarOnly) });
  expect(await scanner.scan(file('gewoon een brief'))).toBe('clean');
  expect(await scanner.scan(file(EICAR))).toBe('infected');
  expect(await scanner.answers()).toBe(true);
});

test.each([
  ['hangs up', (socket: Socket) => socket.destroy()],
  ['finds the file too large', (socket: Socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
  ['is no clamd', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n')],
  ['talks without end', (socket: Socket) => socket.end('x'.repeat(200_000))],
])('T-06: a scanner that %s leaves a file not scanned, never clean', async (_how, answer) => {
  const scanner = openClamd({ url: await listening(answer), deadlineSeconds: 5 });
  expect(await scanner.scan(file('brief'))).toBe('not-scanned');
});

test('T-06: a scanner that says nothing holds nobody up longer than its deadline', async () => {
  const silent = await listening((socket) => socket.resume());
  expect(await openClamd({ url: silent, deadlineSeconds: 0.2 }).scan(file('brief'))).toBe('not-scanned');
  const nobody = openClamd({ url: 'unix:///nowhere/clamd.ctl', deadlineSeconds: 1 });
  expect(await nobody.scan(file('brief'))).toBe('not-scanned');
  expect(await nobody.answers()).toBe(false);
});

const installed = spawnSync('clamd', ['--version']).status === 0;
const socket = 'unix:///var/run/clamav/clamd.ctl';
const running = installed && (await openClamd({ url: socket }).answers());

test.skipIf(!running)('T-06: clamd itself finds the test file of EICAR (skipped: no clamd runs here)', async () => {
  expect(await openClamd({ url: socket }).scan(file(EICAR))).toBe('infected');
});
