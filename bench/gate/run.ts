import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Act, Facts } from '../../src/gate/act.ts';
import { compile } from '../../src/gate/compile.ts';
import { decide } from '../../src/gate/decide.ts';
import type { Plan } from '../../src/gate/plan.ts';
import { loadLaw } from '../../src/platform/law.ts';
import { casbin } from './casbin.ts';
import { casl } from './casl.ts';
import { cedar } from './cedar.ts';
import { oracle } from './oracle.ts';
import { isYes, onFacts } from './ours.ts';
import { referenceOnFacts } from './reference-on-facts.ts';
import { reference } from './reference.ts';
import { makeWorkload, type Request } from './workload.ts';

/** Goal: our gate over each of these, per CPU second; undefined where there is none. */
type Engine = {
  name: string;
  decide: (request: Request) => unknown;
  yes: (answer: never) => boolean;
  goal?: number;
  per: number;
};

const rounds = 9;
const workload = makeWorkload();
const law = loadLaw();
const truth = oracle(workload);
const bare = referenceOnFacts(workload);
const yes = (answer: boolean) => answer;
const plain = (plan: Plan) => (act: Act, facts: Facts) => decide(act, plan, facts, law);

const engines: Engine[] = [
  engine(
    'our gate, compiled',
    onFacts(workload, (plan) => compile(plan, law), isYes),
    isYes,
    40,
  ),
  engine(
    'hand-compiled, same act and facts',
    onFacts(workload, ({ activity }) => bare(activity), yes),
    yes,
    40,
    0.3,
  ),
  engine('hand-compiled, own packed input', reference(workload), yes, 40, 0.3),
  engine('our gate, plain reading', onFacts(workload, plain, isYes), isYes, 1),
  engine('oracle, plain loop over all 50', truth, yes, 20),
  engine('CASL, ability kept per set of roles', casl(workload), yes, 4, 10),
  engine('Casbin, synchronous', await casbin(workload), yes, 1, 50),
  engine('Cedar (wasm), policies parsed beforehand', cedar(workload), yes, 0.2, 200),
];

function engine<Answer>(
  name: string,
  decide: (request: Request) => Answer,
  isYes: (answer: Answer) => boolean,
  per: number,
  goal?: number,
): Engine {
  return { name, decide, yes: isYes as never, per, ...(goal === undefined ? {} : { goal }) };
}

/** Precondition: every engine agrees with the oracle on all requests, or nothing is timed. */
function check() {
  for (const { name, decide, yes } of engines) {
    const wrong = workload.requests.filter((request) => yes(decide(request) as never) !== truth(request)).length;
    if (wrong > 0)
      throw new Error(`${name}: ${wrong} of ${workload.requests.length} answers are wrong; nothing was timed`);
  }
}

/** Nanoseconds of CPU per request. Answers are kept, so that no engine can leave its work undone. */
function time({ decide, per }: Engine): number {
  const requests = workload.requests.slice(0, Math.min(1, per) * workload.requests.length);
  const answers = new Array<unknown>(requests.length);
  const start = process.cpuUsage();
  for (let turn = 0; turn < Math.max(1, per); turn++)
    for (let i = 0; i < requests.length; i++) answers[i] = decide(requests[i]!);
  const { user, system } = process.cpuUsage(start);
  if (answers.includes(undefined)) throw new Error('an engine gave no answer');
  return ((user + system) * 1000) / (requests.length * Math.max(1, per));
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;

function report() {
  const versions = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).dependencies as Record<
    string,
    string
  >;
  const allowed = workload.requests.filter(truth).length;
  const lines = [
    `${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    `${workload.activities.length} activities, ${workload.requests.length} requests, ${allowed} allowed; 0 wrong answers in every engine`,
    `${rounds} interleaved rounds, median CPU time per request, act and facts built inside the timing`,
    '',
  ];
  process.stdout.write(lines.join('\n') + '\n');
}

check();
for (const each of engines) time(each);
const rows = engines.map((each) => ({ ...each, times: [] as number[] }));
for (let round = 0; round < rounds; round++) for (const row of rows) row.times.push(time(row));
report();
const [ours] = rows;
for (const { name, times, goal } of rows) {
  const ratio = median(times.map((each, round) => each / ours!.times[round]!));
  const verdict = goal === undefined ? '' : `goal ≥ ${goal}: ${ratio >= goal ? 'met' : 'MISSED'}`;
  const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  process.stdout.write(
    `${name.padEnd(42)}${median(times).toFixed(0).padStart(9)} ns ${spread.padStart(16)}  ours is ${ratio.toPrecision(3).padStart(6)} ×  ${verdict}\n`,
  );
}
