import { Hono } from 'hono';
import { addAppointment } from '../../src/features/clients/record/add-appointment.ts';
import { agreeGoals } from '../../src/features/clients/record/agree-goals.ts';
import { addClient } from '../../src/features/clients/index.ts';
import { setSecondProof } from '../../src/features/clients/proofs/set-second-proof.ts';
import { recordReferrer } from '../../src/features/clients/referrer/record-referrer.ts';
import { nameRepresentative } from '../../src/features/clients/representation/name-representative.ts';
import { recordAnswer } from '../../src/features/consent/index.ts';
import { sendReport } from '../../src/features/delivery/reports/send-report.ts';
import { writeReport } from '../../src/features/delivery/reports/write-report.ts';
import { signInAs } from '../../src/features/organisation/index.ts';
import type { Performed } from '../../src/platform/action.ts';
import { roles, type Ground } from '../../src/platform/context.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Web } from '../../src/platform/http/web.ts';
import type { Caller } from '../../src/platform/shell.ts';
import { openPractice } from './practice.ts';
import type { World } from './world.ts';

type Told<Value> = { name: string; perform: (caller: Caller, raw: unknown) => Promise<Performed<Value, string>> };

/** Somebody does something; a scene in which it was not possible is no scene. */
export async function does<Value>(who: Caller, act: Told<Value>, input: object): Promise<Value> {
  const performed = await act.perform(who, input);
  if (performed.kind === 'done') return performed.value;
  throw new Error(
    `${act.name}: ${JSON.stringify(performed, (key, value) => (key === 'question' ? undefined : value))}`,
  );
}

/** What somebody tells about the person; a test may plant its own words. */
export const somebody = {
  callName: 'Mina',
  name: 'Amina Voorbeeld',
  email: 'amina@example.org',
  phone: '0400 00 00 01',
  goals: 'Weer naar buiten.',
  referrer: 'Rob Voorbeeld',
  received: 'Slaapt slecht.',
  representative: 'Piet Voorbeeld',
  evidence: 'Zei ja aan tafel.',
  title: 'Ons gesprek',
  body: 'We spraken over de week.',
};
export type Somebody = typeof somebody;

/** A client with everything that the product can hold about one. Answers the ids by their name in addresses. */
export async function fullRecord(world: World, worker: Caller, activity: string, told: Partial<Somebody> = {}) {
  const { evidence, title, body, goals, referrer, received, representative, ...person } = { ...somebody, ...told };
  const client = await does(worker, addClient, { activity, language: 'nl', ...person });
  await does(worker, setSecondProof, { client, kind: 'sms' });
  await does(worker, agreeGoals, { client, goals });
  const appointment = await does(worker, addAppointment, {
    client,
    day: '2026-03-01',
    time: '10:00',
    way: 'in-person',
  });
  await does(worker, recordReferrer, { client, name: referrer, relation: 'wijkagent', received });
  await does(worker, nameRepresentative, {
    client,
    kind: 'mentor',
    name: representative,
    email: `${newId()}@example.org`,
    phone: '0400 00 00 02',
    proof: 'Beschikking gezien.',
    scope: ['verslag-per-link'],
    until: '2026-12-31',
  });
  await does(worker, recordAnswer, {
    client,
    subject: 'verslag-per-link',
    answer: 'given',
    method: 'in-person',
    evidence,
  });
  const report = await does(worker, writeReport, { client, held: '2026-03-01', title, body });
  await does(worker, sendReport, { client, report, naar: 'client' });
  const one = async (sql: string) => (await world.asSuperuser<{ id: string }>(sql, [client]))[0]!.id;
  return {
    client,
    appointment: appointment as string,
    report,
    link: await one('select id from secure_links where client_id = $1'),
    item: await one('select id from received_items where client_id = $1'),
    representative: await one('select id from representatives where client_id = $1'),
    permission: await one('select id from permissions where client_id = $1'),
    decision: await one('select id from decisions where subject_id = $1'),
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

/** A practice with one person for every role, and a colleague whose client nobody else has a relation to. */
export async function openHouse(world: World) {
  const practice = await openPractice(world, { kind: 'team' });
  const people = Object.fromEntries(
    await Promise.all(roles.map(async (role) => [role, await practice.colleague([role])] as const)),
  ) as Record<(typeof roles)[number], Awaited<ReturnType<typeof practice.colleague>>>;
  const other = await practice.colleague(['worker']);
  return { ...practice, people, other };
}

/** Signs somebody in without password, as the demo does. Answers the cookie as name and value. */
export async function sessionOf(
  ground: Ground,
  who: { account: string; organisation: string },
): Promise<[string, string]> {
  const door = new Hono<Web>();
  door.post('/', async (w) => {
    w.set('ground', ground);
    await signInAs(w, who);
    return w.text('');
  });
  const { headers } = await door.request('/', { method: 'POST' });
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(headers.getSetCookie()[0]!)!;
  return [name!, value!];
}
