import type { Context } from '../../../platform/context.ts';
import { hashWord, makeWord } from '../../../platform/proof/agreed-word.ts';
import type { Access } from '../accesses/store.ts';
import { accessState } from '../policy.ts';
import { changeWord, findProof } from '../store.ts';
import { codes } from './codes.ts';

/** What a worker reads aloud, prints or agrees on; it is shown this once. */
export type GuestSecret =
  | { kind: 'code'; code: string; way: 'letter' | 'phone'; until: Date; replaces: boolean }
  | { kind: 'word'; word: string };

/**
 * The second proof that a worker hands over in person, by phone or by letter: a code, or three words for who proves by
 * word. Only a hash is kept. Call it in an action of your own. Null when the access opens nothing any more.
 */
export async function makeGuestSecret(
  c: Context,
  access: Access,
  way: 'letter' | 'phone',
): Promise<GuestSecret | null> {
  const guest = await findProof(c, access.guest);
  if (!guest || accessState(access, c.now) !== 'open') return null;
  if (guest.proof === 'word') {
    const word = makeWord();
    await changeWord(c, guest.id, await hashWord(word));
    return { kind: 'word', word };
  }
  const replaces = await codes.endSpoken(c, access.id);
  const id = await codes.add(c, { link: access.id, way, flow: null });
  const code = await codes.set(c, id);
  const until = (await codes.find(c, id))!.expires_at;
  return { kind: 'code', code, way, until, replaces };
}
