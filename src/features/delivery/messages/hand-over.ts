import { sql } from 'kysely';
import type { HandedOver, MailPort } from '../../../connections/mail/port.ts';
import type { SmsPort } from '../../../connections/sms/port.ts';
import type { Context, Ground } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { leaveTrace } from '../../../platform/shell.ts';
import { attemptOf } from '../policy.ts';
import { realNow } from '../real-time.ts';
import { composeMessage, type Outgoing } from './compose.ts';
import { changeMessage, lockMessage, type Message } from './store.ts';
import { whatStops } from './what-stops.ts';

/** Where messages leave the house. */
export type Exits = { mail: Pick<MailPort, 'send'>; sms: SmsPort };

const EVENT = 'delivery.hand-over-message';

/** Nothing was handed over; the job tries again later. */
export class TryLater extends Error {
  override readonly name = 'TryLater';
}

/**
 * The send gate. **Invariant I-1: no hand-over starts after a committed withdrawal.** A hand-over starts when this
 * transaction holds the row of the permission and has then read, in new statements, that nothing stops it.
 * The one place where the network is used inside a transaction (docs/adr/0008); it has connections of its own.
 * @throws TryLater when the mail server was not reached or said "not now"
 */
export async function handOver(ground: Ground, exits: Exits, organisation: string, id: string): Promise<void> {
  const attempt = await begin(ground, organisation, id);
  if (!attempt) return;
  const started = { yes: false };
  try {
    const outcome = await ground.database.gate.withOrganisation(organisation, (tx) =>
      throughTheGate(systemContext(ground, tx, organisation), exits, id, attempt, started),
    );
    if (outcome === 'later') throw new TryLater();
  } catch (error) {
    // Once it started nobody knows: the next attempt finds the trace and leaves it to a person.
    if (!started.yes && !(error instanceof TryLater)) await putBack(ground, organisation, id, attempt);
    throw error;
  }
}

type Attempt = { number: number; outgoing: Outgoing };

/** Marks the attempt before anything else, so that a crash from here on leaves a trace. */
const begin = (ground: Ground, organisation: string, id: string): Promise<Attempt | null> =>
  ground.database.withOrganisation(organisation, async (tx) => {
    const c = systemContext(ground, tx, organisation);
    const message = await lockMessage(c, id);
    const now = await realNow(c);
    const attempt = message && attemptOf({ state: message.state, takenAt: message.taken_at }, now);
    if (!message || attempt === 'ended') return null;
    if (attempt === 'under-way') throw new TryLater();
    if (attempt === 'broke-off') {
      // Whether it arrived is not known: a person decides, not the machine.
      await changeMessage(c, id, { state: 'uncertain', ended_at: c.now });
      await leaveTrace(c, EVENT, 'refused', traceOf(message, 'uncertain'));
      return null;
    }
    const outgoing = await composeMessage(c, message);
    const number = message.attempts + 1;
    if (outgoing) await changeMessage(c, id, { state: 'handing-over', attempts: number, taken_at: now });
    else await changeMessage(c, id, { state: 'stopped', stopped_because: 'no-address', ended_at: c.now });
    return outgoing && { number, outgoing };
  });

async function throughTheGate(
  c: Context,
  exits: Exits,
  id: string,
  { number, outgoing }: Attempt,
  started: { yes: boolean },
): Promise<HandedOver['outcome'] | 'stopped'> {
  await sql`set local lock_timeout = '2s'`.execute(c.tx);
  const message = await lockMessage(c, id);
  // Another worker took it between the two transactions.
  if (message?.state !== 'handing-over' || message.attempts !== number) return 'stopped';
  const stop = await whatStops(c, message);
  if (stop) {
    await changeMessage(c, id, { state: 'stopped', stopped_because: stop.because, ended_at: c.now });
    await leaveTrace(c, EVENT, 'stopped', traceOf(message, stop.because), stop.gated);
    return 'stopped';
  }
  started.yes = true;
  const { outcome } =
    outgoing.channel === 'mail' ? await exits.mail.send(outgoing.mail) : await exits.sms.send(outgoing.sms);
  const ended = outcome !== 'later';
  await changeMessage(c, id, { state: ended ? outcome : 'queued', ended_at: ended ? c.now : null });
  await leaveTrace(c, EVENT, outcome === 'sent' ? 'done' : 'refused', traceOf(message, outcome));
  return outcome;
}

const traceOf = (message: Message, detail: string) => ({
  about: [message.client_id],
  object: { kind: `message.${message.kind}`, id: message.id },
  detail,
});

/** Nothing was handed over, so nothing is uncertain. */
const putBack = (ground: Ground, organisation: string, id: string, { number }: Attempt): Promise<void> =>
  ground.database.withOrganisation(organisation, async (tx) => {
    const c = systemContext(ground, tx, organisation);
    const message = await lockMessage(c, id);
    if (message?.state !== 'handing-over' || message.attempts !== number) return;
    await changeMessage(c, id, { state: 'queued' });
  });

const systemContext = (ground: Ground, tx: Context['tx'], organisation: string): Context => ({
  ground,
  tx,
  organisation,
  actor: { kind: 'system' },
  now: ground.clock.now(),
  request: newId(),
  language: 'nl',
});
