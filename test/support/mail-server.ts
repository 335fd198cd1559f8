import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { selfSigned } from './certificate.ts';

/** What the server says at a step; nothing: it says yes. */
type Answer = { code: number } | 'hang' | 'drop' | undefined;

export type Behaviour = { recipient?: Answer; message?: Answer; plaintext?: boolean };

export type Received = { raw: string; recipients: string[]; tls: boolean; user: string | undefined };

/** A real mail server on the loopback address: TLS before anything else, and a password. */
export async function startMailServer(behaviour: Behaviour = {}) {
  const { key, cert } = selfSigned();
  const received: Received[] = [];
  const tries: string[] = [];
  const sockets = new Set<{ destroy: () => void }>();
  const server = new SMTPServer({
    key,
    cert,
    ...(behaviour.plaintext && { disabledCommands: ['STARTTLS'], allowInsecureAuth: true }),
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) => {
      tries.push(String(username));
      if (username === 'zorg' && password === 'geheim:/@') return done(null, { user: username });
      return done(Object.assign(new Error('no'), { responseCode: 535 }));
    },
    onRcptTo: (_address, session, done) => say(behaviour.recipient, session, done),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          raw: Buffer.concat(chunks).toString('utf8'),
          recipients: session.envelope.rcptTo.map(({ address }) => address),
          tls: session.secure,
          user: session.user as string | undefined,
        });
        say(behaviour.message, session, done);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket) => void sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;

  function say(answer: Answer, _session: SMTPServerSession, done: (error?: Error | null) => void): void {
    if (answer === 'hang') return;
    if (answer === 'drop') return dropAll();
    done(answer ? Object.assign(new Error('no'), { responseCode: answer.code }) : null);
  }
  function dropAll(): void {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  }
  return {
    received,
    /** Names with which somebody tried to sign in. */
    tries,
    cert,
    behaviour,
    dropAll,
    url: (password = 'geheim:/@') => `smtp://zorg:${encodeURIComponent(password)}@localhost:${port}`,
    close: async () => {
      dropAll();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
