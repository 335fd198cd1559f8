import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '../../../platform/ids.ts';
import type { KeyFilter, KeyRef } from '../port.ts';
import { errnoOf, unfinished } from './durable.ts';
import { refOf } from './key-file.ts';

const namesIn = (folder: string) =>
  readdir(folder).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  });

/** Every key under a place, by file name only. */
export async function* walkKeys(place: string, filter: KeyFilter = {}): AsyncGenerator<KeyRef> {
  const organisations = filter.organisation ? [filter.organisation] : (await namesIn(place)).filter(isId);
  for (const organisation of organisations) {
    for (const shard of await namesIn(join(place, organisation))) {
      for (const file of await namesIn(join(place, organisation, shard))) {
        const ref = refOf(organisation, file);
        if (ref && (!filter.kind || filter.kind === ref.kind)) yield ref;
      }
    }
  }
}

/** What a crash left half-written was never acknowledged. */
export async function removeUnfinished(place: string): Promise<void> {
  for (const organisation of (await namesIn(place)).filter(isId)) {
    for (const shard of await namesIn(join(place, organisation))) {
      const folder = join(place, organisation, shard);
      const left = (await namesIn(folder)).filter((file) => file.endsWith(unfinished));
      await Promise.all(left.map((file) => unlink(join(folder, file))));
    }
  }
}
