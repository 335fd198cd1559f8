import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { action } from '../../../platform/action.ts';
import { dayOf } from '../../../platform/dates.ts';
import { question } from '../../../platform/question.ts';
import { findOpenAccess, type GuestEntry, listAccesses } from '../../guests/index.ts';
import { getOrganisation } from '../../organisation/index.ts';
import type { CovenantParty } from '../content.ts';
import { type Covenant, lifeOf, type Signer, shownVersion, signersOf, type StoredVersion } from '../covenant.ts';
import { sign, traceOf, waitingFor } from '../life/sign.ts';
import { doorTo } from '../life/tell-guests.ts';
import { type CovenantState, openVersion, stateOf } from '../policy.ts';
import { findCovenant } from '../store.ts';
import { surroundingsOf, type Surroundings } from '../around.ts';
import { guestTexts } from '../texts/guest-texts.ts';

export type GuestCovenant = Pick<Surroundings, 'around'> & {
  covenant: Covenant;
  party: CovenantParty;
  /** The version that waits for signatures, else the one that holds. */
  version: StoredVersion;
  /** What this guest may still sign; null where nothing waits. */
  waits: Signer | null;
  state: CovenantState;
  organisation: string;
};

/** The covenant for which this guest came, seen from the party for which the guest signs; null: no open door. */
async function findForGuest(c: Context, id: string, lock = false) {
  if (c.actor.kind !== 'guest') return null;
  const { guest } = c.actor;
  if (!(await findOpenAccess(c, { guest, object: doorTo(id) }))) return null;
  const covenant = await findCovenant(c, id, lock);
  const open = covenant && openVersion(lifeOf(covenant));
  const version =
    covenant &&
    (covenant.versions.find((each) => each.version === open?.version) ?? shownVersion(covenant, dayOf(c.now)));
  if (!covenant || !version) return null;
  const own = signersOf(covenant, version.version).find((signer) => signer.guest === guest);
  const party = own && version.written.content.parties.find(({ id: each }) => each === own.party);
  if (!own || !party) return null;
  const waiting = waitingFor(covenant, party.id);
  return { covenant, version, party, waiting };
}

const One = z.object({ covenant: z.uuid() });

/** The text for somebody outside, who came in with a link and a code. */
export const readAsGuest = question({
  name: 'covenants.read-as-guest',
  may: ['guest'],
  input: One,
  gather: (c, { covenant }) => findForGuest(c, covenant),
  gate: 'agreement-content',
  read: async (c, _input, { covenant, version, party, waiting }) => {
    const answer: GuestCovenant = {
      covenant,
      party,
      version,
      waits: waiting?.signer ?? null,
      state: stateOf(lifeOf(covenant), dayOf(c.now)),
      organisation: (await getOrganisation(c)).name,
      around: (await surroundingsOf(c)).around,
    };
    return { answer };
  },
});

/** Signs by code, without an account: under the text that was read, with name and function. */
export const signAsGuest = action({
  name: 'covenants.sign-as-guest',
  may: ['guest'],
  input: z.object({
    covenant: z.uuid(),
    gelezen: z.string().max(64),
    naam: z.string().trim().min(1).max(200),
    functie: z.string().trim().min(1).max(200),
  }),
  gather: async (c, { covenant }) => {
    const found = await findForGuest(c, covenant, true);
    return found?.waiting ? { ...found, waiting: found.waiting } : null;
  },
  gate: 'agreement-content',
  run: async (c, { gelezen, naam, functie }, { covenant, party, waiting }) => {
    if (waiting.version.digest.toString('hex') !== gelezen) return { refused: 'changed-meanwhile' as const };
    await sign(c, covenant, waiting, { way: 'code', words: { name: naam, function: functie, kept: '' }, by: null });
    return { done: { id: covenant.id }, trace: traceOf(covenant, waiting.version, party.id) };
  },
});

/** Covenants that wait for the guest of this context, or that can still be read. */
export async function covenantEntries(c: Context): Promise<GuestEntry[]> {
  if (c.actor.kind !== 'guest') return [];
  const { guest } = c.actor;
  const doors = (await listAccesses(c, { guest })).filter(
    ({ state, object }) => state === 'open' && object.kind === 'covenant',
  );
  const entries: GuestEntry[] = [];
  for (const { object, untilOn } of doors) {
    const found = await findForGuest(c, object.id);
    if (!found) continue;
    const said = found.waiting ? guestTexts.entrySign : guestTexts.entryRead;
    entries.push({
      title: found.version.written.content.title,
      text: said[c.language],
      href: `/gast/convenanten/${object.id}`,
      until: untilOn,
    });
  }
  return entries;
}
