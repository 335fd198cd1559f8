import type { Context, Happening } from '../../../platform/context.ts';
import { endSessions } from '../sessions/store.ts';
import { type Closing, closeLinks, listLinks, type SecureLink } from './store.ts';

/** Closes the links of a client for which something holds. */
async function closeThose(
  c: Context,
  client: string,
  because: Closing,
  which: (link: SecureLink) => boolean,
): Promise<string[]> {
  const links = (await listLinks(c, client))
    .filter((link) => link.revokedAt === null && which(link))
    .map(({ id }) => id);
  await closeLinks(c, links, because);
  return links;
}

/**
 * After `consent.withdrawn`: reports that were sent on that consent open no longer, and a message that still waits finds its
 * link closed. The visit itself goes on: the person sees that it worked.
 */
export async function closeWithdrawnLinks(c: Context, { client, permission }: Happening): Promise<void> {
  const rests = (link: SecureLink) => link.kind === 'report' && link.permission === permission;
  await closeThose(c, client!, 'withdrawn', rests);
}

/** After `record.archived`: every link and every visit ends. */
export async function revokeLinks(c: Context, { subject }: Happening): Promise<void> {
  await closeThose(c, subject!, 'archived', () => true);
  await endSessions(c, { links: (await listLinks(c, subject!)).map(({ id }) => id) });
}

/** After `representation.ended`: who acted for the client comes in no longer. */
export async function closeRepresentativeLinks(c: Context, { client, representative }: Happening): Promise<void> {
  const links = await closeThose(c, client!, 'representation-ended', (link) => link.representative === representative);
  await endSessions(c, { links });
}
