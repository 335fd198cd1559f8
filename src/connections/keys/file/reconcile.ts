import { keyText, type KeyRef } from '../port.ts';
import type { DestructionList } from './lists.ts';
import { readKey, removeBoth, writeAll, type Places } from './places.ts';
import { removeUnfinished, walkKeys } from './walk.ts';

/**
 * Brings both places together after a crash or a lost disk: removes what was half-written, finishes destructions
 * that were listed but not done, and gives each place what only the other has. Returns how many keys it copied.
 */
export async function reconcile(places: Places, destroyed: DestructionList): Promise<number> {
  await removeUnfinished(places.first);
  await removeUnfinished(places.copy);
  const first = await refsIn(places.first);
  const copy = await refsIn(places.copy);
  const all = new Map([...first, ...copy]);
  await removeBoth(places, [...all.values()].filter(destroyed.has));
  const lacks = (there: Map<string, KeyRef>) =>
    [...all].filter(([text, ref]) => !destroyed.has(ref) && !there.has(text)).map(([, ref]) => ref);
  return (
    (await copyOver(lacks(first), { first: places.copy, copy: places.copy }, places.first)) +
    (await copyOver(lacks(copy), { first: places.first, copy: places.first }, places.copy))
  );
}

async function refsIn(place: string): Promise<Map<string, KeyRef>> {
  const refs = new Map<string, KeyRef>();
  for await (const ref of walkKeys(place)) refs.set(keyText(ref), ref);
  return refs;
}

const portion = 256;

async function copyOver(refs: KeyRef[], from: Places, to: string): Promise<number> {
  for (let at = 0; at < refs.length; at += portion) {
    const entries = await Promise.all(refs.slice(at, at + portion).map((ref) => readKey(from, ref)));
    await writeAll(
      to,
      entries.filter((entry) => entry !== undefined),
    );
  }
  return refs.length;
}
