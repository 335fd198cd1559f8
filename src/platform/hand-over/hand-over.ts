import { sql } from 'kysely';
import type { HandedOver, Mail, MailPort } from '../../connections/mail/port.ts';
import type { Sms, SmsPort } from '../../connections/sms/port.ts';
import type { Context, Ground } from '../context.ts';
import { newId } from '../ids.ts';
import { realNow } from '../proof/real-time.ts';
import { type Gated, leaveTrace, type Trace } from '../shell.ts';
import { attemptOf, type MessageState } from './attempt.ts';

/** Where messages leave the house. */
export type Exits = { mail: Pick<MailPort, 'send'>; sms: SmsPort };

export type Outgoing = { channel: 'mail'; mail: Mail } | { channel: 'sms'; sms: Sms };

/** Why a message does not go; with the decision of the gate where that is the reason. */
export type Stop = { because: string; gated?: Gated };

/** What is remembered of a message while it is handed over. */
export type Underway = { id: string; state: MessageState; attempts: number; taken_at: Date | null };

export type MessageChange = {
  state?: MessageState;
  attempts?: number;
  taken_at?: Date | null;
  stopped_because?: string | null;
  ended_at?: Date | null;
};

/** A line of messages of one feature: where they wait, what they say, and what may stop one at the last moment. */
export type Line<Message extends Underway> = {
  /** Name in the log. */
  event: string;
  /** Takes the row until the end of the transaction. */
  lock: (c: Context, id: string) => Promise<Message | undefined>;
  change: (c: Context, id: string, to: MessageChange) => Promise<void>;
  /** Made at the last moment; null when there is nowhere to send it. */
  compose: (c: Context, message: Message) => Promise<Outgoing | null>;
  /** Holds what the permission to send hangs on, and only then reads whether it still stands. */
  whatStops: (c: Context, message: Message) => Promise<Stop | null>;
  traceOf: (message: Message, detail: string) => Trace;
};

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
export async function handOverFrom<Message extends Underway>(
  line: Line<Message>,
  ground: Ground,
  exits: Exits,
  organisation: string,
  id: string,
): Promise<void> {
  const attempt = await begin(line, ground, organisation, id);
  if (!attempt) return;
  const started = { yes: false };
  try {
    const outcome = await ground.database.gate.withOrganisation(organisation, (tx) =>
      throughTheGate(line, systemContext(ground, tx, organisation), exits, id, attempt, started),
    );
    if (outcome === 'later') throw new TryLater();
  } catch (error) {
    // Once it started nobody knows: the next attempt finds the trace and leaves it to a person.
    if (!started.yes && !(error instanceof TryLater)) await putBack(line, ground, organisation, id, attempt);
    throw error;
  }
}

type Attempt = { number: number; outgoing: Outgoing };

/** Marks the attempt before anything else, so that a crash from here on leaves a trace. */
const begin = <Message extends Underway>(
  line: Line<Message>,
  ground: Ground,
  organisation: string,
  id: string,
): Promise<Attempt | null> =>
  ground.database.withOrganisation(organisation, async (tx) => {
    const c = systemContext(ground, tx, organisation);
    const message = await line.lock(c, id);
    const now = await realNow(c);
    const attempt = message && attemptOf({ state: message.state, takenAt: message.taken_at }, now);
    if (!message || attempt === 'ended') return null;
    if (attempt === 'under-way') throw new TryLater();
    if (attempt === 'broke-off') {
      // Whether it arrived is not known: a person decides, not the machine.
      await line.change(c, id, { state: 'uncertain', ended_at: c.now });
      await leaveTrace(c, line.event, 'refused', line.traceOf(message, 'uncertain'));
      return null;
    }
    const outgoing = await line.compose(c, message);
    const number = message.attempts + 1;
    if (outgoing) await line.change(c, id, { state: 'handing-over', attempts: number, taken_at: now });
    else await line.change(c, id, { state: 'stopped', stopped_because: 'no-address', ended_at: c.now });
    return outgoing && { number, outgoing };
  });

async function throughTheGate<Message extends Underway>(
  line: Line<Message>,
  c: Context,
  exits: Exits,
  id: string,
  { number, outgoing }: Attempt,
  started: { yes: boolean },
): Promise<HandedOver['outcome'] | 'stopped'> {
  await sql`set local lock_timeout = '2s'`.execute(c.tx);
  const message = await line.lock(c, id);
  // Another worker took it between the two transactions.
  if (message?.state !== 'handing-over' || message.attempts !== number) return 'stopped';
  const stop = await line.whatStops(c, message);
  if (stop) {
    await line.change(c, id, { state: 'stopped', stopped_because: stop.because, ended_at: c.now });
    await leaveTrace(c, line.event, 'stopped', line.traceOf(message, stop.because), stop.gated);
    return 'stopped';
  }
  started.yes = true;
  const { outcome } =
    outgoing.channel === 'mail' ? await exits.mail.send(outgoing.mail) : await exits.sms.send(outgoing.sms);
  const ended = outcome !== 'later';
  await line.change(c, id, { state: ended ? outcome : 'queued', ended_at: ended ? c.now : null });
  await leaveTrace(c, line.event, outcome === 'sent' ? 'done' : 'refused', line.traceOf(message, outcome));
  return outcome;
}

/** Nothing was handed over, so nothing is uncertain. */
const putBack = <Message extends Underway>(
  line: Line<Message>,
  ground: Ground,
  organisation: string,
  id: string,
  { number }: Attempt,
): Promise<void> =>
  ground.database.withOrganisation(organisation, async (tx) => {
    const c = systemContext(ground, tx, organisation);
    const message = await line.lock(c, id);
    if (message?.state !== 'handing-over' || message.attempts !== number) return;
    await line.change(c, id, { state: 'queued' });
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
