import { createHash } from 'node:crypto';
import { newId } from '../../src/platform/ids.ts';
import type { Caller } from '../../src/platform/shell.ts';
import type { Installation } from '../support/installation.ts';

/** One person with one open question; every run of a round answers each once. */
export type Person = { organisation: string; client: string; question: string };

export type Scene = { people: readonly Person[]; organisations: readonly string[] };

const purposes = [
  'nieuwsbrief',
  'begeleiding',
  'verslag-per-link',
  'afspraak',
  'bellen',
  'archiveren',
  'contact-derden',
];
const text = {
  question: 'Wil je mijn nieuwsbrief ontvangen per e-mail?',
  explanation: 'Een paar keer per jaar stuur ik nieuws over mijn aanbod.',
  why: 'Zo hoor je het als er iets nieuws is.',
  withdrawing: 'U kunt uw toestemming altijd intrekken.',
  controller: 'Praktijk Voorbeeld',
  party: null,
};
const hash = createHash('sha256').update(JSON.stringify(text)).digest();
const at = new Date('2026-11-20T09:00:00.000Z');

/**
 * Organisations with people, keys, permissions and a question that was asked. Rows are written past the actions, for
 * building a thousand plans by ten steps each says nothing about consent.
 */
export async function makeScene(installation: Installation, organisations: number, each: number): Promise<Scene> {
  const { vault, asSuperuser } = installation;
  const ids = Array.from({ length: organisations }, () => newId());
  const people: Person[] = [];
  await inParallel(ids, async (organisation) => {
    const clients = Array.from({ length: each }, () => newId());
    await vault.createOrganisation(organisation);
    await vault.createSubjects(organisation, clients);
    const request = newId();
    await asSuperuser.query(
      `insert into organisations (id, country, kind, name, founded_at) values ($1, 'BE', 'solo', ''::bytea, $2)`,
      [organisation, at],
    );
    await asSuperuser.query(
      `insert into clients (organisation_id, id, activity_id, language, name, call_name, created_at, created_by)
       select $1, id, $1, 'nl', ''::bytea, ''::bytea, $3, $1 from unnest($2::uuid[]) as id`,
      [organisation, clients, at],
    );
    await asSuperuser.query(
      `insert into permissions (organisation_id, id, client_id, purpose, channel, state, changed_at)
       select $1, gen_random_uuid(), id, purpose, 'mail', 'not-asked', $4
       from unnest($2::uuid[]) as id, unnest($3::text[]) as purpose`,
      [organisation, clients, purposes, at],
    );
    await asSuperuser.query(
      `insert into consent_texts (organisation_id, hash, purpose, language, plan_version, body)
       values ($1, $2, 'nieuwsbrief', 'nl', 1, $3)`,
      [organisation, hash, JSON.stringify(text)],
    );
    await asSuperuser.query(
      `insert into consent_requests (organisation_id, id, client_id, way, asked_by, asked_at)
       values ($1, $2, $3, 'link', $1, $4)`,
      [organisation, request, clients[0], at],
    );
    for (const client of clients) people.push({ organisation, client, question: '' });
  });
  return { people, organisations: ids };
}

/** Asks everybody again, outside of what is timed. */
export async function askAgain({ asSuperuser }: Installation, { people, organisations }: Scene): Promise<void> {
  for (const person of people) person.question = newId();
  await asSuperuser.query(
    `insert into consent_questions (organisation_id, id, request_id, client_id, purpose, text_hash)
     select one.organisation, one.question, request.id, one.client, 'nieuwsbrief', $4
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as one (organisation, client, question)
     join consent_requests request on request.organisation_id = one.organisation`,
    [people.map((one) => one.organisation), people.map((one) => one.client), people.map((one) => one.question), hash],
  );
  await asSuperuser.query(
    `update permissions set state = 'asked' where organisation_id = any($1) and purpose = 'nieuwsbrief'`,
    [organisations],
  );
}

export const callerFor = ({ ground }: Installation, { organisation, client }: Person): Caller => ({
  ground,
  organisation,
  actor: { kind: 'client', client },
  request: newId(),
  language: 'nl',
});

export const textHash = hash;

/** Sixteen at a time, as many as there are connections. */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}
