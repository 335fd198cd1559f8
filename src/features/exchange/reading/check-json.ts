import { finding, type Finding, type FindingKind } from '../finding.ts';
import { placeOf } from './decode-text.ts';

export const MOST_DEEP = 40;
export const MOST_VALUES = 200_000;

/** Names that JavaScript reads as something else than a name. */
export const unsafeNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';
type Level = { closes: '}' | ']'; names: Set<string> | null };
type State = { levels: Level[]; expected: Expected; values: number };
type Wrong = { kind: FindingKind; detail?: string } | null;

const blank = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/**
 * Reads JSON without building it (RFC 8259): the first thing that is wrong with its place, or null. Refuses nesting
 * deeper than 40, more than 200,000 values, a name that stands twice in one object, and names that JavaScript would
 * act upon. Uses no stack, so depth cannot end it.
 */
export function checkJson(text: string): Finding | null {
  const state: State = { levels: [], expected: 'value', values: 0 };
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    at += match(blank, text, at)!.length;
    if (at >= text.length) break;
    const first = text[at]!;
    const read = '{}[],:'.includes(first) ? first : match(first === '"' ? string : scalar, text, at);
    const wrong: Wrong = read === undefined ? { kind: 'json' } : take(state, read);
    if (wrong) return finding(wrong.kind, placeOf(text, at), wrong.detail);
    at += read!.length;
  }
  return state.expected === 'nothing' ? null : finding('cut-off', placeOf(text, text.length));
}

function take(state: State, read: string): Wrong {
  const level = state.levels.at(-1);
  if (read === '{' || read === '[') return open(state, read);
  if (read === '}' || read === ']') return close(state, read);
  if (read === ',') {
    if (state.expected !== 'comma-or-end') return { kind: 'json' };
    state.expected = level?.names ? 'name' : 'value';
    return null;
  }
  if (read === ':') {
    if (state.expected !== 'colon') return { kind: 'json' };
    state.expected = 'value';
    return null;
  }
  if (read.startsWith('"') && state.expected.startsWith('name')) return takeName(state, JSON.parse(read) as string);
  return takeValue(state) ?? ended(state);
}

function open(state: State, sign: '{' | '['): Wrong {
  const wrong = takeValue(state);
  if (wrong) return wrong;
  if (state.levels.length >= MOST_DEEP) return { kind: 'deep' };
  state.levels.push(sign === '{' ? { closes: '}', names: new Set() } : { closes: ']', names: null });
  state.expected = sign === '{' ? 'name-or-end' : 'value-or-end';
  return null;
}

function close(state: State, sign: '}' | ']'): Wrong {
  const empty = sign === '}' ? 'name-or-end' : 'value-or-end';
  const may = state.expected === 'comma-or-end' || state.expected === empty;
  if (state.levels.at(-1)?.closes !== sign || !may) return { kind: 'json' };
  state.levels.pop();
  return ended(state);
}

function takeValue(state: State): Wrong {
  if (!state.expected.startsWith('value')) return { kind: 'json' };
  state.values += 1;
  return state.values > MOST_VALUES ? { kind: 'many' } : null;
}

function takeName(state: State, name: string): Wrong {
  const names = state.levels.at(-1)!.names!;
  if (unsafeNames.has(name)) return { kind: 'name', detail: name };
  if (names.has(name)) return { kind: 'twice', detail: name };
  names.add(name);
  state.expected = 'colon';
  return null;
}

function ended(state: State): null {
  state.expected = state.levels.length === 0 ? 'nothing' : 'comma-or-end';
  return null;
}
