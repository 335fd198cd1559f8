import { createApp } from '../../src/app.tsx';
import { addClient } from '../../src/features/clients/record/add-client.ts';
import { foundOrganisation } from '../../src/features/organisation/index.ts';
import { addSession } from '../../src/features/organisation/sessions.ts';
import { runTemplate } from '../../src/features/plan/index.ts';
import type { Actor, Role } from '../../src/platform/context.ts';
import { newId } from '../../src/platform/ids.ts';
import { type Caller, inTransaction } from '../../src/platform/shell.ts';
import type { Installation } from '../support/installation.ts';

const CLIENTS = 50;
const firstNames = ['Amina', 'Bram', 'Chloé', 'Dirk', 'Elif', 'Femke', 'Gust', 'Hanne', 'Ilyas', 'Jorre'];

export type Page = { get: () => Promise<string>; caller: Caller; activity: string };

/** A practice with fifty clients, made by its own actions, and a browser of the worker who is signed in there. */
export async function openPractice({ ground, vault }: Installation): Promise<Page> {
  const organisation = newId();
  await vault.createOrganisation(organisation);
  const callerAs = (actor: Actor): Caller => ({ ground, organisation, actor, request: newId(), language: 'nl' });
  const founded = await foundOrganisation.perform(callerAs({ kind: 'system' }), {
    name: 'Praktijk Voorbeeld',
    country: 'BE',
    kind: 'solo',
    template: null,
    founder: { name: 'Noor Voorbeeld', mail: 'noor@example.org', language: 'nl' },
  });
  if (founded.kind !== 'done') throw new Error(`No organisation: ${founded.kind}`);
  const { account, membership } = founded.value;
  const roles: Role[] = ['worker', 'process-owner', 'privacy-contact', 'administrator'];
  const caller = callerAs({ kind: 'worker', account, membership, roles });
  const note = { with: 'Team', discussed: 'Besproken.', openQuestion: '' };
  const activity = await inTransaction(caller, (c) => runTemplate(c, 'begeleiding-zelfstandige', () => note));
  for (let nth = 1; nth <= CLIENTS; nth += 1) await addOne(caller, activity, nth);

  const token = await ground.database.withoutOrganisation((tx) =>
    addSession({ ground, tx }, { account, device: '', known: true, workingFor: organisation }),
  );
  const app = createApp({ ground, welcome: { startDemo: null } });
  const cookie = `zorgvuldig-${new URL(ground.publicUrl).port}=${token}`;
  const get = async () => {
    const response = await app.request(`${ground.publicUrl}/clienten`, { headers: { cookie } });
    if (response.status !== 200) throw new Error(`/clienten answered ${response.status}`);
    return response.text();
  };
  return { get, caller, activity };
}

async function addOne(caller: Caller, activity: string, nth: number): Promise<void> {
  const callName = `${firstNames[nth % firstNames.length]} ${nth}`;
  const number = String(nth).padStart(2, '0');
  const added = await addClient.perform(caller, {
    activity,
    language: 'nl',
    callName,
    name: `${callName} Voorbeeld`,
    email: `client${nth}@example.org`,
    phone: `0400 00 00 ${number}`,
  });
  if (added.kind !== 'done') throw new Error(`No client: ${JSON.stringify(added)}`);
}
