import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import type { HandedOver, Mail, MailPort } from './port.ts';

export type SmtpOptions = {
  /** `smtp://user:password@host:587` (STARTTLS) or `smtps://…:465`. TLS is required in both. */
  url: string;
  from: { name: string; address: string };
  /** PEM file with the certificate of a mail server of your own. */
  caFile?: string | undefined;
  dkim?: { domain: string; selector: string; keyFile: string } | undefined;
  /** Connections kept open; as many hand-overs run at the same time, so that none waits inside the pool. */
  connections?: number;
  /** Deadline of a whole hand-over, ms. */
  deadline?: number;
};

/** Mail through a pool of nodemailer: never in plain text, never without the deadline. */
export function openSmtp(options: SmtpOptions): MailPort {
  const { from, deadline = 10_000 } = options;
  const transport = openTransport(options, deadline);
  const reading = new WeakMap<object, Readable>();
  // Whether a byte of the message was read for sending is what tells "not handed over" from "nobody knows".
  transport.use('stream', (mail, done) => {
    const { message, data } = mail;
    const open = message.createReadStream.bind(message);
    message.createReadStream = (how) => {
      const stream = open(how);
      reading.set((data as unknown as { handing: object }).handing, stream);
      return stream;
    };
    done();
  });
  return {
    async send(mail) {
      const handing = {};
      try {
        await transport.sendMail({
          ...envelopeOf(mail, from),
          handing,
          signal: AbortSignal.timeout(deadline),
        } as object);
        return { outcome: 'sent' };
      } catch (error) {
        return outcomeOf(error as SmtpError, reading.get(handing)?.readableDidRead ?? false);
      }
    },
    close: async () => transport.close(),
  };
}

function openTransport({ url, caFile, dkim, connections = 4 }: SmtpOptions, deadline: number) {
  const server = new URL(url);
  const secure = server.protocol === 'smtps:';
  return nodemailer.createTransport({
    pool: true,
    maxConnections: connections,
    maxMessages: Infinity,
    // A message that waits inside the pool would leave after the gate has let go of it (invariant I-1).
    maxRequeues: 0,
    host: server.hostname,
    port: Number(server.port || (secure ? 465 : 587)),
    secure,
    requireTLS: true,
    tls: { minVersion: 'TLSv1.2', ...(caFile && { ca: readFileSync(caFile) }) },
    ...(server.username && {
      auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) },
    }),
    connectionTimeout: deadline / 2,
    greetingTimeout: deadline / 2,
    socketTimeout: deadline,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim && {
      dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: readFileSync(dkim.keyFile, 'utf8') },
    }),
  });
}

const envelopeOf = ({ messageId, to, subject, text, html }: Mail, from: SmtpOptions['from']) => ({
  from,
  // An address object: a comma or line end in it cannot become a second recipient or header.
  to: { name: '', address: to },
  subject,
  text,
  html,
  messageId,
  headers: { 'Auto-Submitted': 'auto-generated' },
});

export type SmtpError = { responseCode?: number; code?: string };

/**
 * Before a byte of the message was read a failure says nothing about the mail, except a plain no to the address.
 * After that only an answer of the server is certain.
 */
export function outcomeOf({ responseCode: code, code: kind }: SmtpError, began: boolean): HandedOver {
  const no = code !== undefined && code >= 500;
  if (!began) return no && kind === 'EENVELOPE' ? { outcome: 'rejected', code } : { outcome: 'later' };
  if (code === undefined) return { outcome: 'uncertain' };
  return { outcome: no ? 'rejected' : 'later', code };
}
