import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../features/deidentification/engine/index.ts';
import { readSmall } from './known.ts';
import { WrongUse } from './wrong-use.ts';

/** The engine with the lists of the installation, which must be text: a list that nobody can read finds nobody. */
export async function openWithLists(lists: string | undefined): Promise<Engine> {
  if (lists !== undefined) {
    for (const name of namesIn(lists)) {
      if (name.endsWith('.txt') && readSmall(join(lists, name)).includes('\0')) {
        throw new WrongUse(`${join(lists, name)}: this is no text in UTF-8.`);
      }
    }
  }
  return openEngine({ lists });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new WrongUse(`${folder}: this folder with lists is not there, or cannot be read.`);
  }
}
