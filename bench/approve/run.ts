import type { Facts, PersonFacts } from '../../src/gate/act.ts';
import { newField } from '../../src/features/plan/document/content.ts';
import { approveActivity } from '../../src/features/plan/approve-activity.ts';
import { recordExampleDpia } from '../../src/features/plan/dpia/example.ts';
import { runningActivity } from '../../src/features/plan/index.ts';
import { type PlanDocument, revisionOf } from '../../src/features/plan/policy.ts';
import { reviseActivity } from '../../src/features/plan/revise-activity.ts';
import { changeDraft, findDraft } from '../../src/features/plan/store.ts';
import { workerOf } from '../../src/features/plan/worker-of.ts';
import { type Caller, decideOn, inTransaction } from '../../src/platform/shell.ts';
import { openPractice } from '../page-of-50/scene.ts';
import { type Cost, costOf } from '../support/cpu.ts';
import { openInstallation, sayDurability } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { median, percentile } from '../support/rounds.ts';

const ROUNDS = Number(process.argv[2] ?? 60);
const WARM_UP = 10;
const FIELDS = 40;
const GOAL = 10;

/** The plan of the practice with as many fields as the figure asks for, each of them used by its first purpose. */
function widened(document: PlanDocument, round: number): PlanDocument {
  const [first, ...purposes] = document.purposes;
  const missing = Math.max(0, FIELDS - document.fields.length);
  const extra = Array.from({ length: missing }, (_, nth) =>
    newField({
      ...{ id: `veld-${nth + 1}`, label: { nl: `Veld ${nth + 1}`, en: '' }, category: 'ordinary', source: 'person' },
      necessity: { needed: 'Voor de maat.' } as never,
    }),
  );
  const used = extra.map(({ id }) => ({ field: id, need: 'if-relevant', from: 'intake', depth: 'fact' }) as const);
  return {
    ...document,
    summary: { nl: `Ronde ${round}.`, en: '' },
    fields: [...document.fields, ...extra],
    purposes: [{ ...first!, fields: [...first!.fields, ...used] }, ...purposes],
  };
}

/** A new draft that says something else than the version that runs; not part of what is measured. */
const redraft = (caller: Caller, activity: string, round: number) =>
  inTransaction(caller, async (c) => {
    const revised = await reviseActivity.within(c, { activity });
    if (revised.kind !== 'done') throw new Error(`No draft: ${revised.kind}`);
    const { document, id: concept } = (await findDraft(c, activity, true))!;
    await changeDraft(c, activity, workerOf(c).account, widened(document, round));
    await recordExampleDpia(c, activity);
    return { concept, revisie: revisionOf(document) };
  });

const person: PersonFacts = {
  ...{ permission: 'not-asked', secrecyLifted: 'no', restricted: false, hold: false, retention: 'active' },
  ...{ moment: 'intake', reasonsGiven: [], collectedFor: {}, secondProof: false, representation: 'none' },
};
const factsOf = (now: Date): Facts => ({
  ...{ now: now.toISOString(), actor: { kind: 'worker', relation: 'own' }, people: [person], agreements: [] },
  ...{ deviation: null, consulted: false },
});

/** Approves as the product does, and compiles the gate of the new version by asking it once. Milliseconds. */
async function approveOnce(caller: Caller, activity: string, read: { concept: string; revisie: number }) {
  let inside = 0;
  const start = performance.now();
  await inTransaction(caller, async (c) => {
    const begun = performance.now();
    const done = await approveActivity.within(c, { activity, ...read });
    if (done.kind !== 'done') throw new Error(`Not approved: ${JSON.stringify(done)}`);
    const running = (await runningActivity(c, activity))!;
    if (running.version !== done.value.version) throw new Error('Another version runs than was approved');
    const [purpose] = running.plan.purposes;
    const act = { operation: 'view', purpose: purpose!.id, data: [], channel: 'screen' } as const;
    decideOn(c, { act, plan: running.plan, facts: factsOf(c.now), about: [] });
    inside = performance.now() - begun;
  });
  return { inside, around: performance.now() - start - inside };
}

sayMachine('Approving a plan, without the commit', ['pg', 'kysely']);
const at = await openInstallation({ connections: 4 });
await sayDurability(at);
try {
  const { caller, activity } = await openPractice(at);
  const times: { inside: number; around: number }[] = [];
  const costs: Cost[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const revision = await redraft(caller, activity, round + WARM_UP);
    let time = { inside: 0, around: 0 };
    const cost = await costOf(async () => {
      time = await approveOnce(caller, activity, revision);
    });
    if (round >= 0) times.push(time);
    if (round >= 0) costs.push(cost);
  }
  const inside = times.map((each) => each.inside);
  const around = times.map((each) => each.around);
  const told = (all: readonly number[]) =>
    `${median(all).toFixed(1)} ms (p95 ${percentile(all, 0.95).toFixed(1)}, lowest ${Math.min(...all).toFixed(1)}, n=${all.length})`;
  say(`work       a plan of ${FIELDS} fields, 50 clients; a version more each round`);
  say('checked    every round: the approved version runs, and the gate decides by it\n');
  say(
    `approve, compile and make live, without the commit   ${told(inside)}; goal ${GOAL} ms: ${median(inside) <= GOAL ? 'met' : 'not met'}`,
  );
  say(`begin and commit around it                           ${told(around)}`);
  const cost = (part: keyof Cost) =>
    (costs.reduce((sum, each) => sum + each[part], 0) / costs.length / 1000).toFixed(1);
  say(
    `processor time of it all, which other work does not change: ${cost('node')} ms of our process, ${cost('postgres')} ms of PostgreSQL`,
  );
} finally {
  sayLoadAfter();
  await at.close();
}
