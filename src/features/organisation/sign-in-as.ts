import type { W } from '../../platform/http/web.ts';
import { giveCookie } from './cookies.ts';
import { addSession } from './sessions.ts';

/** Signs a person of the demo in without password or second factor. Only the demo may use it: its people are invented. */
export async function signInAs(w: W, person: { account: string; organisation: string }): Promise<void> {
  const { account, organisation } = person;
  const { ground } = w.var;
  const token = await ground.database.withoutOrganisation((tx) =>
    addSession({ ground, tx }, { account, device: '', known: true, workingFor: organisation }),
  );
  giveCookie(w, 'session', token);
}
