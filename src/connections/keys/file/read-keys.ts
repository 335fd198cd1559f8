import { keyText, KeyStoreError, type KeyEntry, type KeyName, type KeyRef, type KeyStore } from '../port.ts';
import type { DestructionList } from './lists.ts';
import { inParts, readKey, type Places } from './places.ts';
import { walkKeys } from './walk.ts';

/** Reading of the file store: never a key that is on the destruction list, also when its file came back. */
export function readKeys(places: Places, destroyed: DestructionList): Pick<KeyStore, 'get' | 'getMany' | 'list'> {
  const find = async (ref: KeyRef) => (destroyed.has(ref) ? undefined : readKey(places, ref));
  return {
    async get(ref) {
      if (destroyed.has(ref)) throw new KeyStoreError('key-destroyed', `This key was destroyed: ${keyText(ref)}`);
      const entry = await find(ref);
      if (!entry) throw new KeyStoreError('key-missing', `No such key: ${keyText(ref)}`);
      return entry;
    },
    async getMany(names) {
      const found = await Promise.all(names.map((name) => versionsOf(name, destroyed, find)));
      return { living: found.flatMap(({ living }) => living), destroyed: found.flatMap(({ gone }) => gone) };
    },
    async list(filter) {
      const entries: KeyEntry[] = [];
      const refs: KeyRef[] = [];
      for await (const ref of walkKeys(places.first, filter)) refs.push(ref);
      await inParts(refs, async (ref) => {
        const entry = await find(ref);
        if (entry) entries.push(entry);
      });
      return entries;
    },
  };
}

type Find = (ref: KeyRef) => Promise<KeyEntry | undefined>;

/** Versions have no gaps, but for what was destroyed: the first that neither exists nor was destroyed ends the row. */
async function versionsOf(name: KeyName, destroyed: DestructionList, find: Find) {
  const living: KeyEntry[] = [];
  const gone: KeyRef[] = [];
  for (let version = 1; ; version += 1) {
    const ref: KeyRef = { organisation: name.organisation, kind: name.kind, id: name.id, version };
    if (destroyed.has(ref)) {
      gone.push(ref);
      continue;
    }
    const entry = await find(ref);
    if (entry) living.push(entry);
    else if (version > destroyed.highest(name)) return { living, gone };
  }
}
