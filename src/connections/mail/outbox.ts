import type { HandedOver, Mail, MailPort } from './port.ts';
import type { Sms, SmsPort } from '../sms/port.ts';

/** A message that stayed inside: what the demo and the tests have instead of a mail server and a telephone network. */
export type OutboxMessage = {
  id: string;
  channel: 'mail' | 'sms';
  to: string;
  subject: string | null;
  text: string;
  html: string | null;
  /** ISO 8601, UTC. */
  at: string;
};

export type Outbox = {
  mail: MailPort;
  sms: SmsPort;
  /** Newest first. */
  messages: () => readonly OutboxMessage[];
  clear: () => void;
};

/** Keeps messages in memory only: they hold codes and names, and must not outlive the demo. */
export function openOutbox(now: () => Date): Outbox {
  let kept: OutboxMessage[] = [];
  const keep = (message: Omit<OutboxMessage, 'at'>): HandedOver => {
    // The same message handed over twice is one message, as it is at a mail server that knows the Message-ID.
    kept = [{ ...message, at: now().toISOString() }, ...kept.filter(({ id }) => id !== message.id)];
    return { outcome: 'sent' };
  };
  return {
    mail: {
      send: async ({ messageId, to, subject, text, html }: Mail) =>
        keep({ id: messageId, channel: 'mail', to, subject, text, html }),
      close: async () => undefined,
    },
    sms: { send: async ({ id, to, text }: Sms) => keep({ id, channel: 'sms', to, subject: null, text, html: null }) },
    messages: () => kept,
    clear: () => void (kept = []),
  };
}
