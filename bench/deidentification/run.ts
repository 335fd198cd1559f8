import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openEngine } from '../../src/features/deidentification/engine/index.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { median } from '../support/rounds.ts';
import { readMarkedTexts } from './marked-texts.ts';
import { type Answered, figuresOf, score } from './score.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const GOALS = { overlap: 0.93, token: 0.92, exact: 0.87, label: 0.8, spurious: 1, untouched: 0.9 };
const CHARACTERS_GOAL = 3_000_000;
const START_GOAL = 0.3;
const MEMORY_GOAL = 150;
const CHARACTERS = 2_000_000;
const WARM_UP = 5;

const verdict = (met: boolean): string => (met ? 'met' : 'NOT MET');
const engine = await openEngine();

/** On the texts that nobody who writes rules has read. */
function quality(): void {
  const answers: Answered[] = readMarkedTexts('unseen').map((marked) => ({ marked, finds: engine.find(marked.text) }));
  const scored = score(answers, 'sixteen');
  const { overlap, token, exact } = figuresOf(scored.micro);
  const line = (name: string, value: number, goal: number, met = value >= goal) =>
    say(`${name.padEnd(44)} ${value.toFixed(3)}  goal ${goal}  ${verdict(met)}`);
  say(`\n${answers.length} unseen texts, ${scored.any.gold} places`);
  line('F1, overlapping', overlap.f1, GOALS.overlap);
  line('F1, per token', token.f1, GOALS.token);
  line('F1, exact', exact.f1, GOALS.exact);
  for (const [label, counts] of scored.labels)
    if (counts.gold > 0) line(`F1, overlapping, ${label} (${counts.gold})`, figuresOf(counts).overlap.f1, GOALS.label);
  const { spurious, words, empty, untouched } = scored.sparse;
  const rate = (1000 * spurious) / Math.max(1, words);
  line('spurious finds per 1,000 words, sparse texts', rate, GOALS.spurious, rate <= GOALS.spurious);
  line('texts without personal data left untouched', untouched / Math.max(1, empty), GOALS.untouched);
}

/** Texts of the usual length one after the other, and one long text; processor time, so that other work counts less. */
function speed(): void {
  const texts = readMarkedTexts('dev').map(({ text }) => text);
  const each = repeat(texts, CHARACTERS);
  const long = [each.join('\n\n')];
  for (const [name, some] of [
    ['texts of the usual length', each],
    ['one long text', long],
  ] as const) {
    const size = some.reduce((sum, text) => sum + text.length, 0);
    // The engine of JavaScript needs some rounds before it has made the hot code fast.
    const expected = found(some);
    for (let round = 0; round < WARM_UP; round += 1) found(some);
    const rates = Array.from({ length: ROUNDS }, () => {
      const before = process.cpuUsage();
      if (found(some) !== expected) throw new Error('It does not find the same twice');
      const { user, system } = process.cpuUsage(before);
      return size / ((user + system) / 1e6);
    });
    const rate = median(rates);
    say(
      `\n${name}: ${Math.round(rate).toLocaleString('en')} characters per processor second ` +
        `(${rates.map((each) => (each / 1e6).toFixed(1)).join(' ')} million)  goal ${CHARACTERS_GOAL.toLocaleString('en')}  ${verdict(rate >= CHARACTERS_GOAL)}`,
    );
  }
}

const found = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + engine.find(text).length, 0);

function repeat(texts: readonly string[], characters: number): string[] {
  const repeated: string[] = [];
  for (let size = 0; size < characters;) {
    const text = texts[repeated.length % texts.length]!;
    repeated.push(text);
    size += text.length;
  }
  return repeated;
}

/** A process of its own each time: from asking for the module to the first answer. */
function start(): void {
  const runs = Array.from({ length: ROUNDS }, () => {
    const child = spawnSync(process.execPath, [join(import.meta.dirname, 'start-once.ts')], { encoding: 'utf8' });
    return JSON.parse(child.stdout) as { seconds: number; megabytes: number; withText: number };
  });
  const seconds = median(runs.map((each) => each.seconds));
  const megabytes = median(runs.map((each) => each.withText));
  say(`\nstart, with the first answer: ${seconds.toFixed(3)} s  goal ${START_GOAL}  ${verdict(seconds <= START_GOAL)}`);
  say(
    `memory of the whole process: ${median(runs.map((each) => each.megabytes)).toFixed(0)} MB after the start, ` +
      `${megabytes.toFixed(0)} MB after a million characters  goal ${MEMORY_GOAL}  ${verdict(megabytes <= MEMORY_GOAL)}`,
  );
}

sayMachine('deidentification');
quality();
speed();
start();
sayLoadAfter();
