import type { Context } from '../../../platform/context.ts';
import { listWaiting, queueMessage } from '../messages/store.ts';
import { endSessions } from '../sessions/store.ts';
import { accessState } from '../policy.ts';
import { type Access, closeAccess, findAccess, findAccesses, type GuestObject, keepAccess } from './store.ts';

/**
 * Opens one thing for one guest through the day `until` (`YYYY-MM-DD`) and sends a neutral mail with a link. Given
 * again, the last day moves and a new mail goes. Call it in an action of your own: your gate decides. @returns the access
 */
export async function giveAccess(
  c: Context,
  given: { guest: string; object: GuestObject; until: string },
): Promise<string> {
  const access = await keepAccess(c, given);
  await sendLink(c, access);
  return access;
}

/** A mail that still waits is not doubled. */
async function sendLink(c: Context, access: string): Promise<void> {
  if (!(await listWaiting(c, access)).includes('link')) await queueMessage(c, { access, kind: 'link' });
}

/** Sends the neutral mail once more: there is something new. False when the guest has no open access to this. */
export async function tellGuest(
  c: Context,
  { guest, object }: { guest: string; object: GuestObject },
): Promise<boolean> {
  const access = await findOpenAccess(c, { guest, object });
  if (access) await sendLink(c, access.id);
  return access !== undefined;
}

/** From the commit on nobody comes in, who is in is out, and a mail that still waits does not go. */
export async function endAccess(
  c: Context,
  ending: { guest: string; object: GuestObject; because: string },
): Promise<boolean> {
  const closed = await closeAccess(c, ending);
  await endSessions(c, { accesses: closed }, 'removed');
  return closed.length > 0;
}

/** What is open for this guest now; undefined when it ended, or its last day has passed. */
export async function findOpenAccess(
  c: Context,
  { guest, object }: { guest: string; object: GuestObject },
): Promise<Access | undefined> {
  const all = await findAccesses(c, { guest });
  return all.find(
    (each) => each.object.kind === object.kind && each.object.id === object.id && accessState(each, c.now) === 'open',
  );
}

/** The access with this id if it is for one of these things; for a button that names only the access. */
export async function findAccessTo(c: Context, access: string, object: GuestObject): Promise<Access | undefined> {
  const found = await findAccess(c, access);
  return found?.object.kind === object.kind && found.object.id === object.id ? found : undefined;
}
