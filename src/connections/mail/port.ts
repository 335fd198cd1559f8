/** A mail as it is handed over: rendered, for one address. */
export type Mail = {
  /** Stays the same at every attempt, so that a relay can recognise a repeat. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
};

/**
 * `sent`: the mail server said 250. `rejected`: it said no, and will again. `later`: it said not now (4xx) or was not
 * reached before anything was handed over. `uncertain`: it broke off after the hand-over began; a person decides.
 */
export type HandedOver = { outcome: 'sent' | 'rejected' | 'later' | 'uncertain'; code?: number };

export type MailPort = {
  send(mail: Mail): Promise<HandedOver>;
  close(): Promise<void>;
};
