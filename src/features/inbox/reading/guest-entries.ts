import type { Context } from '../../../platform/context.ts';
import { type GuestEntry, listAccesses } from '../../guests/index.ts';
import { findThread } from '../inside.ts';
import { guestTexts as texts } from '../texts/guest-texts.ts';

/** The threads that wait for a guest; what is in them is read behind the gate. */
export async function threadEntries(c: Context): Promise<GuestEntry[]> {
  if (c.actor.kind !== 'guest') return [];
  const accesses = await listAccesses(c, { guest: c.actor.guest });
  const entries: GuestEntry[] = [];
  for (const { object, untilOn, state } of accesses) {
    if (object.kind !== 'thread' || state !== 'open' || !(await findThread(c, object.id))) continue;
    const { language } = c;
    const href = `/gast/berichten/${object.id}`;
    entries.push({ title: texts.entry[language], text: texts.entryAbout[language], href, until: untilOn });
  }
  return entries;
}
