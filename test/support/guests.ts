import { addGuest, giveAccess, makeGuestSecret } from '../../src/features/guests/index.ts';
import { findAccess } from '../../src/features/guests/accesses/store.ts';
import type { NewGuest } from '../../src/features/guests/store.ts';
import { newId } from '../../src/platform/ids.ts';
import { type Caller, inTransaction } from '../../src/platform/shell.ts';
import { type Browser, browserOn } from './browser.ts';
import type { World } from './world.ts';

export const fatima: NewGuest = {
  kind: 'partner',
  name: 'Fatima Voorbeeld',
  mail: 'fatima@example.net',
  phone: '0400 00 00 44',
  organisation: 'Huisartsenpraktijk Voorbeeld',
  proof: 'sms',
};

/** Somebody from outside who may come for one thing; answers the ids, and the words where these prove it. */
export const invite = (
  who: Caller,
  { guest = {}, object = { kind: 'room', id: newId() }, until = '2026-06-30' }: Partial<Invitation> = {},
) =>
  inTransaction(who, async (c) => {
    const id = await addGuest(c, { ...fatima, ...guest });
    const access = await giveAccess(c, { guest: id, object, until });
    const secret = guest.proof === 'word' ? await makeGuestSecret(c, (await findAccess(c, access))!, 'phone') : null;
    return { guest: id, access, object, word: secret?.kind === 'word' ? secret.word : null };
  });
type Invitation = { guest: Partial<NewGuest>; object: { kind: string; id: string }; until: string };

/** Path of the link in the newest mail to this address. */
export function linkTo(world: World, to: string = fatima.mail): string {
  const mail = world.outbox.messages().find((each) => each.channel === 'mail' && each.to === to);
  return new URL(/http\S+\/g\/\S+/.exec(mail?.text ?? '')![0]).pathname;
}

/** Comes in over the link with a code by text message; `deliver` hands over what waits. */
export async function comesIn(
  app: Parameters<typeof browserOn>[0],
  world: World,
  deliver: () => Promise<void>,
  { link, who = browserOn(app), headers = {} }: { link: string; who?: Browser; headers?: Record<string, string> },
): Promise<Browser> {
  await who.goes(who.post(`${link}/code`, {}, headers));
  await deliver();
  const sms = world.outbox.messages().find(({ channel }) => channel === 'sms')!;
  await who.goes(who.post(`${link}/bewijs`, { bewijs: /\d{4} \d{4}/.exec(sms.text)![0] }, headers));
  return who;
}
