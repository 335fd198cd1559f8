import { connect, type Socket } from 'node:net';
import type { ScanResult, VirusScanner } from './port.ts';

/** Where clamd listens: `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`. */
export type ClamdOptions = { url: string; deadlineSeconds?: number };

/**
 * clamd, by its own protocol (clamd(8), INSTREAM): a length before every portion and a zero at the end. Spoken here and
 * not by a package, because the one there is writes without waiting: a slow scanner would hold whole files in memory.
 */
export function openClamd({ url, deadlineSeconds = 60 }: ClamdOptions): VirusScanner {
  const ask = (deadline: number, talk: (socket: Socket) => Promise<void>) => conversation(url, deadline * 1000, talk);
  return {
    async scan(source): Promise<ScanResult> {
      const said = await ask(deadlineSeconds, (socket) => sendFile(socket, source)).catch(() => '');
      if (/ FOUND$/.test(said)) return 'infected';
      return /: OK$/.test(said) ? 'clean' : 'not-scanned';
    },
    answers: async () => {
      const said = await ask(5, async (socket) => write(socket, Buffer.from('zPING\0'))).catch(() => '');
      return said === 'PONG';
    },
  };
}

/** What clamd said, without its NUL. Rejects when it could not be reached, broke off, or was too slow. */
async function conversation(url: string, ms: number, talk: (socket: Socket) => Promise<void>): Promise<string> {
  const { protocol, hostname, port, pathname } = new URL(url);
  const socket = protocol === 'unix:' ? connect(decodeURIComponent(pathname)) : connect(Number(port || 3310), hostname);
  const timer = setTimeout(() => socket.destroy(new Error('clamd was too slow')), ms);
  let said = '';
  // One line of answer; whoever says more than this is no clamd.
  socket.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(0, 4096)));
  const closed = new Promise<void>((resolve, reject) => socket.once('error', reject).once('close', () => resolve()));
  try {
    void talk(socket).catch(() => socket.destroy());
    await closed;
    return said.replace(/\0[^]*$/, '').trim();
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

async function sendFile(socket: Socket, source: AsyncIterable<Uint8Array>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const chunk of source) {
    if (chunk.length === 0) continue;
    await write(socket, lengthOf(chunk.length));
    await write(socket, chunk);
  }
  await write(socket, lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

const write = (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));
