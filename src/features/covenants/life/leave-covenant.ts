import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { type Covenant, lifeOf, shownContent, signersOf } from '../covenant.ts';
import { dayBefore, everybodySigned, openVersion } from '../policy.ts';
import { refreshTerms } from '../refresh-terms.ts';
import { addLeaving, changeVersion, endCovenantRow, findCovenant } from '../store.ts';
import { keepers, whoActs } from '../who-acts.ts';
import { closeFor, tellGuests } from './tell-guests.ts';

const Day = z.string().min(1).pipe(z.iso.date());
const said = z.string().trim().min(1).max(2000);

/** A covenant that somebody signed or may sign, locked; nothing of one that ended. */
async function gatherLiving(c: Context, id: string): Promise<Covenant | null> {
  const found = await findCovenant(c, id, true);
  return found && !found.ending ? found : null;
}

/**
 * A party leaves, from a day. Its flows close on that day: at once when it is today. Every party may, whatever the
 * covenant says about notice. When a signature of that party was the last to wait for, the others' covenant holds.
 */
export const leaveCovenant = action({
  name: 'covenants.leave-covenant',
  may: keepers,
  input: z.object({ covenant: z.uuid(), partij: z.string().max(60), dag: Day, waarom: said }),
  gather: async (c, { covenant, partij }) => {
    const found = await gatherLiving(c, covenant);
    if (!found || found.versions.length === 0) return null;
    const party = shownContent(found, dayOf(c.now)).parties.find(({ id }) => id === partij);
    return party && !party.ours ? found : null;
  },
  gate: 'agreement-content',
  run: async (c, { partij, dag, waarom }, found) => {
    if (dag < dayOf(c.now)) return { refused: 'in-the-past' as const };
    const leaving = { covenant: found.id, party: partij, leavesOn: dag, words: waarom, by: whoActs(c) };
    if (!(await addLeaving(c, leaving))) return { refused: 'left-already' as const };
    await completeWithout(c, found, partij);
    await refreshTerms(c, found.id);
    await closeFor(c, found, partij);
    await tellGuests(c, found);
    return { done: { id: found.id }, trace: { object: { kind: 'covenant', id: found.id } } };
  },
});

async function completeWithout(c: Context, covenant: Covenant, party: string): Promise<void> {
  const open = openVersion(lifeOf(covenant));
  if (!open) return;
  const signers = signersOf(covenant, open.version).map((each) => ({
    party: each.party,
    signed: each.signature !== null,
  }));
  const leavings = [...covenant.leavings, { party, leavesOn: '' }];
  if (everybodySigned(signers, leavings)) await changeVersion(c, covenant.id, open.version, { complete_at: c.now });
}

/** Ends a covenant for everybody, from a day: also how our own organisation leaves. */
export const endCovenant = action({
  name: 'covenants.end-covenant',
  may: keepers,
  input: z.object({ covenant: z.uuid(), dag: Day, waarom: said }),
  gather: (c, { covenant }) => gatherLiving(c, covenant),
  gate: 'agreement-content',
  run: async (c, { dag, waarom }, found) => {
    if (dag < dayOf(c.now)) return { refused: 'in-the-past' as const };
    await endCovenantRow(c, found.id, whoActs(c), dayBefore(dag), waarom);
    await refreshTerms(c, found.id);
    await tellGuests(c, found);
    return { done: { id: found.id }, trace: { object: { kind: 'covenant', id: found.id } } };
  },
});
