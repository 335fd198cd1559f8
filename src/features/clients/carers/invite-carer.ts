import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context, Happening } from '../../../platform/context.ts';
import { addDays, dayOf } from '../../../platform/dates.ts';
import { proofKinds } from '../../../platform/proof/rules.ts';
import { addGuest, endAccess, findAccessTo, giveAccess, guestFrom, makeGuestSecret } from '../../guests/index.ts';
import { clientId } from '../record/input.ts';
import { aboutCarer } from './about-carer.ts';
import { carerState } from './carer.ts';
import { tieGuest } from './store.ts';

/** How long the own page of a carer stays open; a new invitation begins anew. */
const OPEN_DAYS = 90;

export const doorOf = (carer: string) => ({ kind: 'carer', id: carer });

/** A neutral mail with a link to the own page: what we have, and yes, no or stop. The second proof is never in it. */
export const inviteCarer = action({
  name: 'clients.invite-carer',
  may: ['worker'],
  input: z.object({ client: clientId, carer: z.uuid(), proof: z.enum(proofKinds) }),
  gather: (c, { client, carer }) => aboutCarer(c, client, carer),
  gate: (_c, _input, { question }) => question,
  run: async (c, { client, carer: id, proof }, { carer }) => {
    const state = carerState(carer, { about: 'contact', party: null });
    if (state === 'refused' || state === 'withdrawn') return { refused: 'no-contact' as const };
    if (carer.email === null) return { refused: 'no-carer-mail' as const };
    const made = guestFrom(c, 'carer', {
      guestName: carer.name,
      guestMail: carer.email,
      guestPhone: carer.phone,
      guestWorkplace: null,
      guestProof: proof,
    });
    if ('refused' in made) return { refused: made.refused };
    if (carer.guest) await endAccess(c, { guest: carer.guest, object: doorOf(id), because: 'invited-anew' });
    const guest = await addGuest(c, made.guest);
    await tieGuest(c, id, guest);
    await giveAccess(c, { guest, object: doorOf(id), until: dayOf(addDays(c.now, OPEN_DAYS)) });
    return { done: null, trace: { about: [client, id], object: { kind: 'carer', id } } };
  },
});

/** A code to read aloud or to print, or three words: shown this once. */
export const makeCarerSecret = action({
  name: 'clients.make-carer-secret',
  may: ['worker'],
  input: z.object({
    client: clientId,
    carer: z.uuid(),
    access: z.uuid(),
    weg: z.enum(['phone', 'letter']).default('phone'),
  }),
  gather: async (c, { client, carer, access }) => {
    const about = await aboutCarer(c, client, carer);
    const open = about && (await findAccessTo(c, access, doorOf(carer)));
    return about && open ? { ...about, open } : null;
  },
  gate: (_c, _input, { question }) => question,
  run: async (c, { client, carer, weg }, { open }) => {
    const secret = await makeGuestSecret(c, open, weg);
    if (!secret) return { refused: 'access-over' as const };
    return { done: secret, trace: { about: [client, carer], object: { kind: 'carer', id: carer } } };
  },
});

/** Closes the own page of a carer; a new invitation opens it again. */
export const closeCarerLink = action({
  name: 'clients.close-carer-link',
  may: ['worker'],
  input: z.object({ client: clientId, carer: z.uuid(), access: z.uuid() }),
  gather: async (c, { client, carer, access }) => {
    const about = await aboutCarer(c, client, carer);
    return (about && (await findAccessTo(c, access, doorOf(carer)))) ?? null;
  },
  gate: 'closing-a-link',
  run: async (c, { client, carer }, { guest }) => {
    await endAccess(c, { guest, object: doorOf(carer), because: 'removed' });
    return { done: null, trace: { about: [client, carer], object: { kind: 'carer', id: carer } } };
  },
});

/** Reaction: who is off the record has no page any more. */
export async function closeCarerDoor(c: Context, { carer }: Happening): Promise<void> {
  const row = await c.tx
    .selectFrom('carers')
    .select('guest_id')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', carer!)
    .executeTakeFirst();
  if (row?.guest_id) await endAccess(c, { guest: row.guest_id, object: doorOf(carer!), because: 'off-the-record' });
}
