import { CovenantContent } from '../../src/features/covenants/content.ts';
import { type Gap, gapsOf } from '../../src/features/covenants/gaps/gaps.ts';
import { type Term, termsOf } from '../../src/features/covenants/policy.ts';
import type { Facts } from '../../src/gate/act.ts';
import { notCovered } from '../../src/gate/steps/recipient/agreement.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { inRounds, type Measured, median, percentile, sayRates, sayRatio, type Side } from '../support/rounds.ts';
import { fieldsOf, NEEDS_EACH, partyOf, planted, purposeOf, storedNetwork, surroundings } from './network.ts';

const ROUNDS = Number(process.argv[2] ?? 15);
const GOAL_MS = 1000;
/** Members a second in a large network against a small one: work that grows with the square shows here. */
const GOAL_RATIO = 0.5;
const [SMALL, LARGE] = [50, 1000];

type Compiled = { terms: Term[]; gaps: Gap[] };

/** From the stored text to the facts of the gate and what is open: all that happens when a covenant begins to hold. */
function compile(stored: string, around: ReturnType<typeof surroundings>): Compiled {
  const content = CovenantContent.parse(JSON.parse(stored));
  const terms = termsOf(content, { from: '2026-01-01', until: '2027-12-31' }, []);
  return { terms, gaps: gapsOf(content, around) };
}

/** Every member gets what its needs say and nothing besides, by the gate itself; and every planted gap is found. */
function check({ terms, gaps }: Compiled, members: number): void {
  const facts = { agreements: terms, now: '2026-06-01T10:00:00.000Z' } as unknown as Facts;
  for (let member = 0; member < members; member += 1) {
    for (let need = 0; need < NEEDS_EACH; need += 1) {
      const purpose = purposeOf(member, need);
      const asked = (data: readonly string[]) => notCovered(partyOf(member), { purpose, data }, facts, '2026-06-01');
      if (asked(fieldsOf(member, need)).length > 0) throw new Error(`Member ${member} lacks a field for ${purpose}`);
      if (asked(['veld-van-niemand']).length === 0) throw new Error(`Member ${member} gets what nobody agreed on`);
    }
  }
  for (const [kind, count] of Object.entries(planted(members))) {
    const found = gaps.filter((gap) => gap.kind === kind).length;
    if (found !== count) throw new Error(`${kind}: ${found} found, ${count} planted`);
  }
}

sayMachine(`A covenant of ${LARGE} members × ${NEEDS_EACH} needs, against ${SMALL}`, ['zod']);
const side = (members: number, times: number, took?: number[]): Side => {
  const [stored, around] = [storedNetwork(members), surroundings(members)];
  return {
    name: `${members} members`,
    run: async () => {
      const start = performance.now();
      for (let nth = 0; nth < times; nth += 1) compile(stored, around);
      const ms = performance.now() - start;
      took?.push(ms / times);
      return (members * times) / (ms / 1000);
    },
  };
};
for (const members of [SMALL, LARGE]) check(compile(storedNetwork(members), surroundings(members)), members);
say('checked    every member by the gate, every planted gap\n');
const took: number[] = [];
const measured = await inRounds([side(SMALL, 20), side(LARGE, 1, took)], ROUNDS);
const [small, large] = measured as [Measured, Measured];
sayRates(measured, 'members/s');
sayRatio(`members a second: ${LARGE} / ${SMALL}`, large, small, GOAL_RATIO);
const spread = `p95 ${percentile(took, 0.95).toFixed(0)}, lowest ${Math.min(...took).toFixed(0)}, n=${took.length}`;
const met = median(took) <= GOAL_MS ? 'met' : 'not met';
say(`${LARGE} members compiled   ${median(took).toFixed(0)} ms (${spread}); goal ${GOAL_MS} ms: ${met}`);
sayLoadAfter();
