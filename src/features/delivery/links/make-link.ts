import type { Context } from '../../../platform/context.ts';
import { addDays } from '../../../platform/dates.ts';
import type { Channel } from '../../../gate/plan.ts';
import { changePermission, listPermissions } from '../../clients/index.ts';
import { queueMessage } from '../messages/store.ts';
import { linkState } from '../policy.ts';
import { addLink, listLinks, type NewLink, type SecureLink } from './store.ts';
import { listMessages } from '../messages/store.ts';

type Wanted = Omit<NewLink, 'permission'> & { permission?: string; channel: Channel };

/**
 * A door to one thing for one person, and a message that says that it is there. A door to the same thing that is open
 * is used again; a message that still waits is not doubled.
 */
export async function sendLink(c: Context, { channel, ...wanted }: Wanted): Promise<SecureLink> {
  const link = (await findOpen(c, wanted)) ?? (await makeLink(c, wanted, channel));
  const waiting = (await listMessages(c, [link.id])).some(({ kind, ended_at }) => kind === 'link' && ended_at === null);
  if (!waiting) await queueMessage(c, link, { kind: 'link', channel: 'mail' });
  return link;
}

async function findOpen(c: Context, wanted: Pick<NewLink, 'client' | 'kind' | 'object' | 'representative' | 'days'>) {
  const { client, kind, object, representative, days = 0 } = wanted;
  // One that closes long before the one that is wanted is no use.
  const longEnough = addDays(c.now, days / 2);
  return (await listLinks(c, client)).find(
    (link) =>
      link.kind === kind &&
      link.object === object &&
      link.representative === representative &&
      linkState(link, c.now) === 'open' &&
      link.expiresAt > longEnough,
  );
}

async function makeLink(c: Context, wanted: Omit<Wanted, 'channel'>, channel: Channel): Promise<SecureLink> {
  const { client, purpose } = wanted;
  const permission = wanted.permission ?? (await permissionFor(c, client, purpose, channel));
  return addLink(c, { ...wanted, permission });
}

/** The row that a hand-over locks; what does not exist cannot be locked, so it is made. */
async function permissionFor(c: Context, client: string, purpose: string, channel: Channel): Promise<string> {
  const find = async () =>
    (await listPermissions(c, client)).find(
      (each) => each.purpose === purpose && each.channel === channel && each.party === null,
    )?.id;
  const known = await find();
  if (known) return known;
  await changePermission(c, { client, purpose, channel, state: 'not-asked' });
  const made = await find();
  if (!made) throw new Error('The permission row that was just made is not there');
  return made;
}
