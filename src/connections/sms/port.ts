import type { HandedOver } from '../mail/port.ts';

/** A text message; `to` in international form. Never holds more than a code and who it is from. */
export type Sms = { id: string; to: string; text: string };

export type SmsPort = { send(sms: Sms): Promise<HandedOver> };
