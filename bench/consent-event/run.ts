import { CompiledQuery } from 'kysely';
import { answerQuestions } from '../../src/features/consent/answer-questions.ts';
import { addAnswer } from '../../src/features/consent/store.ts';
import { openPool } from '../../src/platform/db/database.ts';
import { sendAhead } from '../../src/platform/db/transactions.ts';
import { newId } from '../../src/platform/ids.ts';
import { inTransaction, leaveTrace } from '../../src/platform/shell.ts';
import { type Cost, costOf } from '../support/cpu.ts';
import { type Installation, openInstallation, sayDurability } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { inRounds, type Measured, median, sayRates, sayRatio, type Side } from '../support/rounds.ts';
import { askAgain, callerFor, inParallel, makeScene, type Person, type Scene, textHash } from './scene.ts';

const CONNECTIONS = 16;
const ROUNDS = Number(process.argv[2] ?? 9);
const PLAIN = 'plain single-row insert';
const WALLED = 'same row behind the wall';
const PEOPLE = Number(process.argv[3] ?? 1_000);

async function compare(at: Installation): Promise<void> {
  const one = await makeScene(at, 1, PEOPLE);
  const many = await makeScene(at, PEOPLE, 1);
  const plain = await plainInsert(at);
  const costs = new Map<string, Cost[]>();
  const keep = (name: string) => (cost: Cost) => void costs.set(name, [...(costs.get(name) ?? []), cost]);
  const event = (name: string, scene: Scene, work: (person: Person) => Promise<unknown>): Side => ({
    name,
    run: async () => {
      await askAgain(at, scene);
      const rate = await perSecond(scene.people, work, keep(name));
      await check(at, scene);
      return rate;
    },
  });
  const act = (person: Person) => answer(at, person);
  const storage = (person: Person) => store(at, person);
  const sides: Side[] = [
    {
      name: PLAIN,
      run: () => perSecond(one.people, plain.insert, keep(PLAIN)),
    },
    {
      name: WALLED,
      run: () => perSecond(one.people, plain.walled, keep(WALLED)),
    },
    event('storage, one organisation', one, storage),
    event('whole action, one organisation', one, act),
    event(`storage, ${PEOPLE} organisations`, many, storage),
    event(`whole action, ${PEOPLE} organisations`, many, act),
  ];
  const measured = await inRounds(sides, ROUNDS);
  await everythingSealed(at);
  say(`work       ${PEOPLE} events a round, ${CONNECTIONS} connections, load generator in the same process`);
  say('checked    every round: an answer, a permission and a log entry per event; at the end everything sealed\n');
  sayRates(measured, '/s');
  say();
  const [limit, ...ours] = measured as [Measured, ...Measured[]];
  const goals = [undefined, 0.4, undefined, 0.5, undefined];
  for (const [nth, each] of ours.entries()) sayRatio(`${each.name} / plain insert`, each, limit, goals[nth]);
  sayCosts(costs);
  await plain.close();
}

/** Medians of the rounds: what the rates come from, and steadier than they are while other work runs. */
function sayCosts(costs: ReadonlyMap<string, readonly Cost[]>): void {
  say('\nprocessor time per event, in microseconds:');
  const perEvent = (name: string, part: keyof Cost) =>
    median(
      costs
        .get(name)!
        .slice(1)
        .map((cost) => cost[part]),
    ) / PEOPLE;
  const total = (name: string) => perEvent(name, 'node') + perEvent(name, 'postgres');
  for (const name of costs.keys()) {
    const [node, postgres] = [perEvent(name, 'node'), perEvent(name, 'postgres')].map((each) => each.toFixed(0));
    const share = (total(PLAIN) / total(name)).toFixed(2);
    say(`${name.padEnd(32)} our process ${node}, PostgreSQL ${postgres}; plain insert / this: ${share}`);
  }
}

async function perSecond(
  people: readonly Person[],
  work: (person: Person) => Promise<unknown>,
  hear: (cost: Cost) => void,
): Promise<number> {
  let seconds = 0;
  const cost = await costOf(async () => {
    const start = performance.now();
    await inParallel(people, work);
    seconds = (performance.now() - start) / 1000;
  });
  hear(cost);
  return people.length / seconds;
}

/** The product's own act: parse, permission, open questions, answer, permissions, log entry, reactions. */
async function answer(at: Installation, person: Person): Promise<void> {
  const done = await answerQuestions.perform(callerFor(at, person), { answers: { [person.question]: 'yes' } });
  if (done.kind !== 'done') throw new Error(`The answer was not taken: ${done.kind}`);
}

/** What the act stores, and nothing else: the event, the present state and the log entry in one transaction. */
async function store(at: Installation, { organisation, client, question }: Person): Promise<void> {
  await inTransaction(callerFor(at, { organisation, client, question }), async (c) => {
    const said = { client, purpose: 'nieuwsbrief', party: null, answer: 'given', textHash, question } as const;
    const added = await addAnswer(c, { ...said, method: 'link-and-proof' });
    if (!added) throw new Error('The answer changed nothing');
    const trace = { about: [client], object: { kind: 'consent', id: added.id } };
    await leaveTrace(c, 'consent.answer-questions', 'done', trace);
  });
}

/** A prepared statement, committed by itself: the cheapest way in which this driver stores one row durably. */
async function plainInsert({ asSuperuser, superuser, logins, ground }: Installation) {
  await asSuperuser.query(
    `create table bench_events (organisation_id uuid, id uuid, client_id uuid, purpose text, answer text,
       at timestamptz, primary key (organisation_id, id))`,
  );
  await asSuperuser.query(`grant insert on bench_events to ${logins.application.user}`);
  const pool = openPool(superuser, CONNECTIONS, 'zorgvuldig bench insert');
  const text =
    'insert into bench_events (organisation_id, id, client_id, purpose, answer, at) values ($1, $2, $3, $4, $5, $6)';
  const insert = ({ organisation, client }: Person) =>
    pool.query({
      name: 'plain',
      text,
      values: [organisation, newId(), client, 'nieuwsbrief', 'given', new Date()],
    });
  /** The same row in a transaction that names its organisation: what every write of the product begins and ends with. */
  const walled = ({ organisation, client }: Person) =>
    ground.database.withOrganisation(organisation, async (tx) =>
      sendAhead(tx, CompiledQuery.raw(text, [organisation, newId(), client, 'nieuwsbrief', 'given', new Date()])),
    );
  return { insert, walled, close: () => pool.end() };
}

let entriesBefore = 0;

async function check({ asSuperuser }: Installation, { people, organisations }: Scene): Promise<void> {
  const { rows } = await asSuperuser.query<{ answers: number; given: number; entries: number }>(
    `select
       (select count(*) from consent_answers where question_id = any($1)) as answers,
       (select count(*) from permissions
          where organisation_id = any($2) and purpose = 'nieuwsbrief' and state = 'given') as given,
       (select count(*) from audit_entries) as entries`,
    [people.map(({ question }) => question), organisations],
  );
  const found = rows[0]!;
  const entries = found.entries - entriesBefore;
  entriesBefore = found.entries;
  if (found.answers !== people.length || found.given !== people.length || entries !== people.length) {
    throw new Error(`Wrong: ${found.answers} answers, ${found.given} given, ${entries} entries of ${people.length}`);
  }
}

async function everythingSealed({ asSuperuser, sealer }: Installation): Promise<void> {
  await sealer.sealNow();
  const { rows } = await asSuperuser.query<{ entries: number; leaves: number }>(
    `select (select count(*) from audit_entries) as entries,
       (select count(*) from audit_leaves where entry_id is not null) as leaves`,
  );
  const { entries, leaves } = rows[0]!;
  if (entries !== leaves || sealer.state().failing.length > 0) throw new Error(`${leaves} of ${entries} sealed`);
}

const installation = await openInstallation({ connections: CONNECTIONS });
try {
  sayMachine('Consent event with its log entry, against a plain insert', ['pg', 'kysely']);
  await sayDurability(installation);
  await compare(installation);
  sayLoadAfter();
} finally {
  await installation.close();
}
