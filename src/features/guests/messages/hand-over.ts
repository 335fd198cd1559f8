import type { Context, Ground } from '../../../platform/context.ts';
import { addMinutes } from '../../../platform/dates.ts';
import {
  type Exits,
  handOverFrom,
  type Line,
  type Outgoing,
  type Stop,
} from '../../../platform/hand-over/hand-over.ts';
import { codeMessage, neutralMail } from '../../../platform/links/neutral-message.ts';
import { realNow } from '../../../platform/proof/real-time.ts';
import { codeMinutes } from '../../../platform/proof/rules.ts';
import { addToken, findAccess, holdAccess } from '../accesses/store.ts';
import { codes } from '../proof/codes.ts';
import { accessState } from '../policy.ts';
import { findGuests } from '../store.ts';
import { changeMessage, type GuestMessage, lockMessage } from './store.ts';

/** The messages of guests. Removed a moment ago: not sent, because the access is read again while it is held. */
const line: Line<GuestMessage> = {
  event: 'guests.hand-over-message',
  lock: lockMessage,
  change: changeMessage,
  compose,
  whatStops,
  traceOf: ({ id, kind, access_id }, detail) => ({
    about: [],
    object: { kind: `guest-message.${kind}`, id },
    detail: `${detail} ${access_id}`,
  }),
};

/** Hands over one message, or leaves it where it is. @throws TryLater when the mail server was not reached */
export const handOverToGuest = (ground: Ground, exits: Exits, organisation: string, id: string): Promise<void> =>
  handOverFrom(line, ground, exits, organisation, id);

async function compose(c: Context, message: GuestMessage): Promise<Outgoing | null> {
  const access = await findAccess(c, message.access_id);
  const guest = access && (await findGuests(c, [access.guest])).get(access.guest);
  if (!guest) return null;
  const { language, mail, phone } = guest;
  if (message.kind === 'link') {
    const { publicUrl } = c.ground;
    const path = `/g/${await addToken(c, access.id)}`;
    return neutralMail({ id: message.id, to: mail, language, publicUrl, path });
  }
  if (phone === null || message.proof_code_id === null) return null;
  return codeMessage(message.id, phone, language, await codes.set(c, message.proof_code_id));
}

async function whatStops(c: Context, message: GuestMessage): Promise<Stop | null> {
  await holdAccess(c, message.access_id);
  // A new statement, so a fresh snapshot: what was ended before this moment is ended here.
  const access = await findAccess(c, message.access_id);
  if (!access || accessState(access, c.now) !== 'open') return { because: 'link-closed' };
  const code = message.proof_code_id === null ? undefined : await codes.find(c, message.proof_code_id);
  const tooLate = code !== undefined && addMinutes(code.made_at, codeMinutes.sms) <= (await realNow(c));
  return tooLate ? { because: 'too-late' } : null;
}
