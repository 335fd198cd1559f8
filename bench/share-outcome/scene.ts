import { createApp } from '../../src/app.tsx';
import { addClient } from '../../src/features/clients/record/add-client.ts';
import { agreeGoals } from '../../src/features/clients/record/agree-goals.ts';
import { setSecondProof } from '../../src/features/clients/proofs/set-second-proof.ts';
import { recordAnswer } from '../../src/features/consent/index.ts';
import { addMember, addTeam, foundOrganisation } from '../../src/features/organisation/index.ts';
import { addSession } from '../../src/features/organisation/sessions.ts';
import { runTemplate } from '../../src/features/plan/index.ts';
import type { Action } from '../../src/platform/action.ts';
import type { Actor, Role } from '../../src/platform/context.ts';
import { newId } from '../../src/platform/ids.ts';
import { type Caller, inTransaction } from '../../src/platform/shell.ts';
import type { Installation } from '../support/installation.ts';
import { emptyPage } from './empty-page.tsx';

export type Scene = { get: (path: string) => Promise<string>; outcome: string; empty: (bytes: number) => string };

/** A neighbourhood team with one client, and a worker who answered every question of the share check about the doctor. */
export async function openTeam({ ground, vault }: Installation): Promise<Scene> {
  const organisation = newId();
  await vault.createOrganisation(organisation);
  const callerAs = (actor: Actor): Caller => ({ ground, organisation, actor, request: newId(), language: 'nl' });
  const system = callerAs({ kind: 'system' });
  const founder = { name: 'Bas Bedacht', mail: 'bas@example.org', language: 'nl' };
  const founded = await done(system, foundOrganisation, {
    ...{ name: 'Gemeente Verzonnen', country: 'NL', kind: 'team', template: null, founder },
  });
  const roles: Role[] = ['process-owner', 'privacy-contact', 'administrator'];
  const { account, membership } = founded;
  const owner = callerAs({ kind: 'worker', account, membership, roles });
  const note = { with: 'Team', discussed: 'Besproken.', openQuestion: '' };
  const activity = await inTransaction(owner, (c) => runTemplate(c, 'begeleiding-wijkteam', () => note));
  const { team } = await done(system, addTeam, { name: 'Wijkteam' });
  const sanne = await done(system, addMember, {
    name: 'Sanne Bedacht',
    mail: 'sanne@example.org',
    roles: ['worker'],
    team,
  });
  const worker = callerAs({ kind: 'worker', ...sanne, roles: ['worker'] });
  const client = await clientOf(worker, activity);

  const token = await ground.database.withoutOrganisation((tx) =>
    addSession({ ground, tx }, { account: sanne.account, device: '', known: true, workingFor: organisation }),
  );
  const app = createApp({ ground, welcome: { startDemo: null } });
  app.get('/leeg/:bytes', emptyPage);
  const cookie = `zorgvuldig-${new URL(ground.publicUrl).port}=${token}`;
  const get = async (path: string) => {
    const response = await app.request(ground.publicUrl + path, { headers: { cookie } });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  };
  const post = async (path: string, fields: Record<string, string>) => {
    const headers = { cookie, origin: ground.publicUrl, 'sec-fetch-site': 'same-origin' };
    const response = await app.request(ground.publicUrl + path, {
      method: 'POST',
      headers,
      body: new URLSearchParams(fields),
    });
    if (response.status !== 303) throw new Error(`${path} answered ${response.status}`);
    return response.headers.get('location')!;
  };
  return { get, outcome: await walk(post, client), empty: (bytes) => `/leeg/${bytes}` };
}

async function done<Value>(
  caller: Caller,
  { name, perform }: Action<never, Value, string>,
  input: object,
): Promise<Value> {
  const performed = await perform(caller, input);
  if (performed.kind === 'done') return performed.value;
  throw new Error(`${name}: ${JSON.stringify(performed).slice(0, 300)}`);
}

async function clientOf(worker: Caller, activity: string): Promise<string> {
  const person = { callName: 'Mina', name: 'Amina Zonnebloem', email: 'mina@example.org', phone: '06 0000 0001' };
  const client = await done(worker, addClient, { activity, language: 'nl', ...person });
  await done(worker, setSecondProof, { client, kind: 'sms' });
  await done(worker, agreeGoals, { client, goals: 'De huur op tijd betalen.' });
  const said = { answer: 'given', method: 'in-person', evidence: 'Zei ja aan tafel.' };
  await done(worker, recordAnswer, { client, subject: 'delen-met-huisarts:huisarts', ...said });
  return client;
}

const answers: Record<string, Record<string, string>> = {
  'met-wie': { to: 'party:huisarts:delen-met-huisarts' },
  richting: { direction: 'tell' },
  gegevens: { 'diepte.voornaam': 'content', 'diepte.doelen': 'outline' },
  inwoner: { knows: 'yes', together: 'through' },
  taak: { task: 'plan' },
};

/** Through the pages, as a worker does; ends at the outcome. */
async function walk(post: (path: string, fields: Record<string, string>) => Promise<string>, client: string) {
  let path = await post('/delen', { client, aim: 'person', goal: 'Zij houdt haar huis.' });
  for (let page = last(path); page !== 'uitkomst'; page = last(path)) path = await post(path, answers[page] ?? {});
  return path;
}

const last = (path: string) => path.split('/').at(-1)!.split('?')[0]!;
