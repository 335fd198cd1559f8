import { createApp } from '../../src/app.tsx';
import { addClient } from '../../src/features/clients/index.ts';
import { agreeGoals } from '../../src/features/clients/record/agree-goals.ts';
import { setSecondProof } from '../../src/features/clients/proofs/set-second-proof.ts';
import { recordAnswer } from '../../src/features/consent/index.ts';
import { foundOrganisation } from '../../src/features/organisation/index.ts';
import { addSession } from '../../src/features/organisation/sessions.ts';
import { runTemplate } from '../../src/features/plan/index.ts';
import { findInside } from '../../src/features/rooms/inside.ts';
import { writeMessage } from '../../src/features/rooms/messages/write-message.ts';
import { openRoom } from '../../src/features/rooms/opening/open-room.ts';
import { getRoom } from '../../src/features/rooms/get-room.ts';
import type { Performed } from '../../src/platform/action.ts';
import type { Actor, Role } from '../../src/platform/context.ts';
import { addDays, dayOf } from '../../src/platform/dates.ts';
import { newId } from '../../src/platform/ids.ts';
import { type Caller, inTransaction } from '../../src/platform/shell.ts';
import type { Installation } from '../support/installation.ts';

type Told<Value> = { name: string; perform: (caller: Caller, raw: unknown) => Promise<Performed<Value, string>> };

async function does<Value>(caller: Caller, act: Told<Value>, input: object): Promise<Value> {
  const performed = await act.perform(caller, input);
  if (performed.kind !== 'done') throw new Error(`${act.name}: ${performed.kind}`);
  return performed.value;
}

export type House = { get: (path: string) => Promise<string>; room: (messages: number) => Promise<string> };

/** A municipality with one client, its worker signed in, and rooms with as many messages as are asked for. */
export async function openHouse({ ground, vault }: Installation): Promise<House> {
  const organisation = newId();
  await vault.createOrganisation(organisation);
  const callerAs = (actor: Actor): Caller => ({ ground, organisation, actor, request: newId(), language: 'nl' });
  const { account, membership } = await does(callerAs({ kind: 'system' }), foundOrganisation, {
    name: 'Gemeente Voorbeeld',
    country: 'NL',
    kind: 'solo',
    template: null,
    founder: { name: 'Noor Voorbeeld', mail: 'noor@example.org', language: 'nl' },
  });
  const roles: Role[] = ['worker', 'process-owner', 'privacy-contact', 'administrator'];
  const caller = callerAs({ kind: 'worker', account, membership, roles });
  const note = { with: 'Team', discussed: 'Besproken.', openQuestion: '' };
  const activity = await inTransaction(caller, (c) => runTemplate(c, 'begeleiding-wijkteam', () => note));
  const client = await clientOf(caller, activity);
  const token = await ground.database.withoutOrganisation((tx) =>
    addSession({ ground, tx }, { account, device: '', known: true, workingFor: organisation }),
  );
  const app = createApp({ ground, welcome: { startDemo: null } });
  const cookie = `zorgvuldig-${new URL(ground.publicUrl).port}=${token}`;
  const get = async (path: string) => {
    const response = await app.request(`${ground.publicUrl}${path}`, { headers: { cookie } });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  };
  return { get, room: (messages) => roomWith(caller, client, messages) };
}

async function clientOf(caller: Caller, activity: string): Promise<string> {
  const person = { callName: 'Mina', name: 'Amina Zonnebloem', email: 'amina@example.org', phone: '06 0000 0001' };
  const client = await does(caller, addClient, { activity, language: 'nl', ...person });
  await does(caller, setSecondProof, { client, kind: 'sms' });
  await does(caller, agreeGoals, { client, goals: 'Naar buiten.' });
  const said = { client, answer: 'given', method: 'in-person', evidence: 'Zei ja.' };
  await does(caller, recordAnswer, { ...said, subject: 'delen-met-huisarts:huisarts' });
  return client;
}

async function roomWith(caller: Caller, client: string, messages: number): Promise<string> {
  const room = await does(caller, openRoom, {
    client,
    doel: 'delen-met-huisarts',
    partij: 'huisarts',
    gegevens: ['doelen'],
    waarvoor: `Ruimte met ${messages}`,
    tot: dayOf(addDays(caller.ground.clock.now(), 60)),
    client_mag: 'read',
  });
  await inTransaction(caller, async (c) => {
    const { me } = (await findInside(c, room))!;
    const about = { author: me.id, fields: ['doelen'], depth: 'outline', files: [], receivers: null } as const;
    const here = await getRoom(c, room);
    for (let nth = 1; nth <= messages; nth += 1) {
      await writeMessage(c, here, { ...about, text: `Bericht nummer ${nth}. Het ging goed deze week, tot dinsdag.` });
    }
  });
  return room;
}
