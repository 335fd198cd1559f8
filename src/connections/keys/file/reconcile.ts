import { keyText, KeyStoreError, type KeyEntry, type KeyRef } from '../port.ts';
import type { DestructionList } from './lists.ts';
import { readIn, removeBoth, writeAll, type Places } from './places.ts';
import { removeUnfinished, walkKeys } from './walk.ts';

/** How many keys one place lacked and got back, and how many could not be read in the only place that had them. */
export type Reconciled = { copied: number; damaged: number };

/**
 * Brings both places together after a crash or a lost disk: removes what was half-written, finishes destructions
 * that were listed but not done, and gives each place what only the other has. A damaged key is counted
 * and left where it is: one bad file must not keep everything shut.
 */
export async function reconcile(places: Places, destroyed: DestructionList): Promise<Reconciled> {
  await removeUnfinished(places.first);
  await removeUnfinished(places.copy);
  const first = await refsIn(places.first);
  const copy = await refsIn(places.copy);
  const all = new Map([...first, ...copy]);
  await removeBoth(places, [...all.values()].filter(destroyed.has));
  const lacks = (there: Map<string, KeyRef>) =>
    [...all].filter(([text, ref]) => !destroyed.has(ref) && !there.has(text)).map(([, ref]) => ref);
  const done: Reconciled = { copied: 0, damaged: 0 };
  await copyOver(lacks(first), places.copy, places.first, done);
  await copyOver(lacks(copy), places.first, places.copy, done);
  return done;
}

async function refsIn(place: string): Promise<Map<string, KeyRef>> {
  const refs = new Map<string, KeyRef>();
  for await (const ref of walkKeys(place)) refs.set(keyText(ref), ref);
  return refs;
}

const portion = 256;

async function copyOver(refs: KeyRef[], from: string, to: string, done: Reconciled): Promise<void> {
  for (let at = 0; at < refs.length; at += portion) {
    const entries = await Promise.all(refs.slice(at, at + portion).map((ref) => readIntact(from, ref)));
    const intact = entries.filter((entry) => entry !== undefined);
    await writeAll(to, intact);
    done.copied += intact.length;
    done.damaged += entries.length - intact.length;
  }
}

async function readIntact(place: string, ref: KeyRef): Promise<KeyEntry | undefined> {
  try {
    return await readIn(place, ref);
  } catch (error) {
    if (error instanceof KeyStoreError && error.code === 'key-damaged') return undefined;
    throw error;
  }
}
