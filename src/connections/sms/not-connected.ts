import type { SmsPort } from './port.ts';

/** No provider of text messages is set up: a code goes by letter, by phone, or is an agreed word. */
export const smsNotConnected: SmsPort = { send: async () => ({ outcome: 'rejected' }) };
