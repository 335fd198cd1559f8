import type { Context } from '../../../platform/context.ts';
import { getPerson } from '../../clients/index.ts';
import { findIdentifying, type Label } from '../../deidentification/index.ts';
import type { Inside } from '../inside.ts';
import { describeMembers } from '../members/describe-members.ts';
import { listMembers } from '../members/store.ts';
import type { Posting } from './input.ts';

/** Numbers and addresses that lead to one person by themselves. */
const leads: readonly Label[] = ['phone', 'email', 'street_address', 'bsn', 'rrn', 'iban'];

/** Sure enough to stop somebody once; a look that was asked for shows more. */
const SURE = 0.8;

/**
 * Whether the writer should look once before this goes: a number or an address in it, or somebody who is not in the
 * room. It never blocks: the form that comes back sends. Only names that the page shows count as known.
 */
export async function looksFirst(c: Context, { eerst, tekst }: Pick<Posting, 'eerst' | 'tekst'>, { room }: Inside) {
  if (eerst !== 'kijk') return false;
  const members = await describeMembers(c, room, await listMembers(c, room.id));
  const { callName } = await getPerson(c, room.client);
  const known = new Set(['known-name', 'known-name-misspelt']);
  return findIdentifying(tekst, { names: [callName, ...members.map(({ name }) => name)] }).some(
    ({ label, reason, confidence }) =>
      leads.includes(label) || (label === 'person' && confidence >= SURE && !known.has(reason)),
  );
}
