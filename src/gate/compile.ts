import type { Act, Facts } from './act.ts';
import { commons, isBeyondCodes, packCommon, packPerson } from './compile/pack.ts';
import { indexOf, shapeOf, type Index, type Shape } from './compile/shape.ts';
import { dayIn } from './day.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { LawBook } from './law.ts';
import type { Plan } from './plan.ts';

/** What is remembered of one plan on one day. */
type Memory = {
  plan: Plan;
  law: LawBook;
  index: Index;
  decisions: Map<string, Decision>;
  answers: number;
  now: string;
  day: string;
};

/** A plan of the size we know meets a few hundred different questions; this many take some ten megabytes. */
const most = 10_000;

/**
 * The gate for many acts under one plan: the same decisions as `decide`, but frozen and shared.
 * Under one plan a decision depends on little: the shape of the act and a handful of states per person. Each such
 * question is answered once, by the plain reading, so that nothing of the ten checks is written twice (ADR 0004).
 */
export function compile(plan: Plan, law: LawBook): (act: Act, facts: Facts) => Decision {
  const memory: Memory = { plan, law, index: indexOf(plan), decisions: new Map(), answers: 0, now: '', day: '' };
  return (act, facts) => recall(memory, act, facts);
}

function recall(memory: Memory, act: Act, facts: Facts): Decision {
  if (facts.now !== memory.now) turnTo(memory, facts.now);
  const { people } = facts;
  const shape = shapeOf(memory.index, act);
  if (shape === undefined || isBeyondCodes(facts, shape, memory.day))
    return decide(act, memory.plan, facts, memory.law);
  if (people.length !== 1) return recallList(memory, shape, act, facts);
  const key = packPerson(people[0]!, shape) * commons + packCommon(facts, shape, memory.day);
  return key === shape.lastKey ? shape.last! : lookUp(memory, shape, key, act, facts);
}

/** For a list it does not matter how often a combination of states occurs, only in which order they first do. */
function recallList(memory: Memory, shape: Shape, act: Act, facts: Facts): Decision {
  const { people } = facts;
  if (people.length === 0) return decide(act, memory.plan, facts, memory.law);
  const states = new Set(people.map((person) => packPerson(person, shape)));
  const key = `${packCommon(facts, shape, memory.day)}:${[...states].join()}`;
  return lookUp(memory, shape, key, act, facts);
}

function lookUp(memory: Memory, shape: Shape, key: number | string, act: Act, facts: Facts): Decision {
  let decision = shape.answers?.get(key);
  if (decision === undefined) {
    if (memory.answers++ >= most) beginAnew(memory);
    // A copy, for what is kept is frozen and must not be a part of the caller's act.
    decision = onlyOne(memory, decide(structuredClone(act), memory.plan, facts, memory.law));
    shape.answers ??= new Map();
    shape.answers.set(key, decision);
  }
  shape.lastKey = key;
  shape.last = decision;
  return decision;
}

/** Equal decisions are one object: there are far fewer answers than questions. */
function onlyOne({ decisions }: Memory, decision: Decision): Decision {
  const text = JSON.stringify(decision);
  const known = decisions.get(text) ?? freeze(decision);
  decisions.set(text, known);
  return known;
}

/** Law changes by day, so answers are kept for one day. */
function turnTo(memory: Memory, now: string) {
  const day = dayIn(now);
  if (day !== memory.day) beginAnew(memory);
  memory.now = now;
  memory.day = day;
}

function beginAnew(memory: Memory) {
  memory.index = indexOf(memory.plan);
  memory.decisions = new Map();
  memory.answers = 0;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
