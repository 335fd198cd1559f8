import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { addDays, dayOf } from '../../../platform/dates.ts';
import {
  addGuest,
  endAccess,
  findAccessTo,
  giveAccess,
  guestFrom,
  guestShape,
  makeGuestSecret,
  tellGuest,
} from '../../guests/index.ts';
import { type Covenant, lifeOf } from '../covenant.ts';
import { openVersion } from '../policy.ts';
import { changeSigner, findCovenant, listCovenants } from '../store.ts';
import { keepers } from '../who-acts.ts';
import { waitingFor } from './sign.ts';
import { doorTo, READ_DAYS } from './tell-guests.ts';

/** Asks somebody outside to sign for a party: a link by neutral mail, and a second proof that never goes by mail. */
export const inviteSigner = action({
  name: 'covenants.invite-signer',
  may: keepers,
  input: z.object({ covenant: z.uuid(), partij: z.string().max(60), ...guestShape }),
  gather: async (c, { covenant, partij }) => {
    const found = await findCovenant(c, covenant, true);
    const waiting = found ? waitingFor(found, partij) : null;
    const party = waiting?.version.written.content.parties.find(({ id }) => id === partij);
    return found && waiting && party && !party.ours ? { found, waiting } : null;
  },
  gate: 'agreement-content',
  run: async (c, input, { found, waiting }) => {
    const made = guestFrom(c, 'signer', input);
    if ('refused' in made) return made;
    const before = waiting.signer.guest;
    // Somebody else signs now: who was asked before comes in no more.
    if (before) await endAccess(c, { guest: before, object: doorTo(found.id), because: 'replaced' });
    const guest = await addGuest(c, made.guest);
    await giveAccess(c, { guest, object: doorTo(found.id), until: dayOf(addDays(c.now, READ_DAYS)) });
    await changeSigner(c, waiting.signer.id, { guest_id: guest, invited_at: c.now });
    return { done: { id: found.id, guest }, trace: { about: [guest], object: { kind: 'covenant', id: found.id } } };
  },
});

/** A code or words for somebody outside, to read aloud or to print; shown this once. */
export const makeSignerSecret = action({
  name: 'covenants.make-signer-secret',
  may: keepers,
  input: z.object({ covenant: z.uuid(), toegang: z.uuid(), weg: z.enum(['phone', 'letter']).catch('phone') }),
  gather: async (c, { covenant, toegang }) => (await findAccessTo(c, toegang, doorTo(covenant))) ?? null,
  gate: 'agreement-content',
  run: async (c, { covenant, weg }, access) => {
    const secret = await makeGuestSecret(c, access, weg);
    if (!secret) return { refused: 'not-open' as const };
    return { done: { secret }, trace: { about: [access.guest], object: { kind: 'covenant', id: covenant } } };
  },
});

/** From the commit on that person comes in no more. */
export const closeSignerAccess = action({
  name: 'covenants.close-signer-access',
  may: keepers,
  input: z.object({ covenant: z.uuid(), toegang: z.uuid() }),
  gather: async (c, { covenant, toegang }) => (await findAccessTo(c, toegang, doorTo(covenant))) ?? null,
  gate: 'closing-a-link',
  run: async (c, { covenant }, { guest }) => {
    await endAccess(c, { guest, object: doorTo(covenant), because: 'by-worker' });
    return { done: { id: covenant }, trace: { about: [guest], object: { kind: 'covenant', id: covenant } } };
  },
});

/** A week is long enough to ask once more. */
const REMIND_DAYS = 7;

/** Run by the schedule: a neutral mail once a week to who was asked to sign and did not. */
export const remindSigners = action({
  name: 'covenants.remind-signers',
  may: ['system'],
  input: z.object({}),
  gather: async (c) => {
    const before = addDays(c.now, -REMIND_DAYS);
    const late = (await listCovenants(c)).flatMap((covenant) => lateSigners(covenant, before));
    return late.length > 0 ? late : null;
  },
  gate: 'agreement-content',
  run: async (c, _input, late) => {
    for (const { id, guest, covenant } of late) {
      await changeSigner(c, id, { reminded_at: c.now });
      await tellGuest(c, { guest, object: doorTo(covenant) });
    }
    return { done: late.length, trace: {} };
  },
});

function lateSigners(covenant: Covenant, before: Date) {
  const open = openVersion(lifeOf(covenant));
  if (!open || covenant.ending) return [];
  return covenant.signers.flatMap(({ id, version, guest, signature, invitedAt, remindedAt }) => {
    const last = remindedAt ?? invitedAt;
    const late = version === open.version && guest && !signature && last && last <= before;
    return late ? [{ id, guest, covenant: covenant.id }] : [];
  });
}

/** A changed text asks everybody to sign again: who signs is known, and gets the link again. */
export async function inviteAgain(
  c: Parameters<typeof findCovenant>[0],
  covenant: string,
  version: number,
): Promise<void> {
  const found = await findCovenant(c, covenant);
  if (!found) return;
  const known = new Map(found.signers.flatMap(({ party, guest }) => (guest ? [[party, guest] as const] : [])));
  for (const signer of found.signers) {
    const guest = known.get(signer.party);
    if (signer.version !== version || !guest) continue;
    await changeSigner(c, signer.id, { guest_id: guest, invited_at: c.now });
    await giveAccess(c, { guest, object: doorTo(covenant), until: dayOf(addDays(c.now, READ_DAYS)) });
  }
}
