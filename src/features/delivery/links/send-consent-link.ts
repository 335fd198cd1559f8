import type { Context, Happening } from '../../../platform/context.ts';
import { sendLink } from './make-link.ts';

/** After `consent.asked` by link: a door to the questions, and a message that says only that it is there. */
export async function sendConsentLink(c: Context, happening: Happening): Promise<void> {
  const { client, request, purpose, permission, representative } = happening;
  if (!client || !request || !purpose || !permission) throw new Error('consent.asked lacks an id.');
  const given = { client, representative: representative || null, kind: 'consent', object: request } as const;
  await sendLink(c, { ...given, purpose, permission, channel: 'mail' });
}
