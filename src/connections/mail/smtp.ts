import { readFileSync } from 'node:fs';
import nodemailer from 'nodemailer';
import type { HandedOver, MailPort } from './port.ts';

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
  const { url, from, caFile, dkim, connections = 4, deadline = 10_000 } = options;
  const server = new URL(url);
  const transport = nodemailer.createTransport({
    pool: true,
    maxConnections: connections,
    maxMessages: Infinity,
    host: server.hostname,
    port: Number(server.port || (server.protocol === 'smtps:' ? 465 : 587)),
    secure: server.protocol === 'smtps:',
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
      dkim: {
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: readFileSync(dkim.keyFile, 'utf8'),
      },
    }),
  });
  return {
    async send({ messageId, to, subject, text, html }) {
      const handing = transport.sendMail({
        from,
        // An address object: a comma or line end in it cannot become a second recipient or header.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return within(deadline, handing);
    },
    close: async () => transport.close(),
  };
}

async function within(deadline: number, handing: Promise<unknown>): Promise<HandedOver> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<HandedOver>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'uncertain' }), deadline);
  });
  const handed = handing.then((): HandedOver => ({ outcome: 'sent' }), outcomeOf);
  try {
    return await Promise.race([handed, late]);
  } finally {
    clearTimeout(timer);
  }
}

const beforeTheMessage = new Set(['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'API']);
const withoutConnection = new Set(['ECONNECTION', 'EDNS', 'ETLS', 'EAUTH', 'ECONNREFUSED']);

/**
 * Until the server knows the recipient a failure says nothing about the mail, and is tried again. After that only an
 * answer of the server is certain.
 */
export function outcomeOf(error: { responseCode?: number; code?: string; command?: string }): HandedOver {
  const code = error.responseCode;
  const stage = error.command?.split(' ')[0] ?? '';
  if (beforeTheMessage.has(stage) || withoutConnection.has(error.code ?? '')) return { outcome: 'later' };
  if (code !== undefined) return { outcome: code >= 500 ? 'rejected' : 'later', code };
  return { outcome: ['MAIL', 'RCPT'].includes(stage) ? 'later' : 'uncertain' };
}
