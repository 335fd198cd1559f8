import type { Context } from '../../../platform/context.ts';
import { normaliseEmail } from '../../../platform/vault/index.ts';
import { listCarers } from '../carers/store.ts';
import { listPeople } from '../record/people.ts';
import { findRepresentatives } from '../representation/store.ts';

/** A name with the mail addresses that belong to it, in plain text: to compare in memory, never to keep. */
type Named = { name: string; contacts: string[] };

/** Who these clients are, and who is known to stand close to each, for looking back at who looked (T-01). */
export async function listKnownAround(
  c: Context,
  clients: readonly string[],
): Promise<Map<string, Named & { around: Named[] }>> {
  const known = new Map<string, Named & { around: Named[] }>();
  const keys = await c.ground.vault.subjects(c.organisation, clients);
  // Of a file that was destroyed nothing is left to compare.
  const there = clients.filter((client) => keys.get(client)?.destroyed.content === false);
  for (const { id, name, email } of await listPeople(c, there)) {
    const close = [...(await findRepresentatives(c, id)), ...(await listCarers(c, id))];
    const around = close.map((each) => named(each.name, each.email));
    known.set(id, { ...named(name, email), around });
  }
  return known;
}

const named = (name: string, email: string | null): Named => ({
  name,
  contacts: email === null ? [] : [normaliseEmail(email) ?? email],
});
