import type { Ground } from '../../../platform/context.ts';
import { type Exits, handOverFrom, type Line } from '../../../platform/hand-over/hand-over.ts';
import { composeMessage } from './compose.ts';
import { changeMessage, lockMessage, type Message } from './store.ts';
import { whatStops } from './what-stops.ts';

/** The messages of clients: their permission row is held while the mail server takes over (docs/adr/0008). */
const line: Line<Message> = {
  event: 'delivery.hand-over-message',
  lock: lockMessage,
  change: changeMessage,
  compose: composeMessage,
  whatStops,
  traceOf: ({ id, kind, client_id }, detail) => ({
    about: [client_id],
    object: { kind: `message.${kind}`, id },
    detail,
  }),
};

/** Hands over one message, or leaves it where it is. @throws TryLater when the mail server was not reached */
export const handOver = (ground: Ground, exits: Exits, organisation: string, id: string): Promise<void> =>
  handOverFrom(line, ground, exits, organisation, id);
