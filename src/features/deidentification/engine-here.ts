import { type Engine, openEngine } from './engine/index.ts';

// Opened once for the process: reading the lists takes some hundredths of a second, and every page wants the answer now.
let opened: Engine = await openEngine();

/** The engine of this process. */
export const engine = (): Engine => opened;

/** With the lists of this installation beside ours (setting `DEIDENTIFICATION_LISTS`); called once when it starts. */
export async function addLists(folder: string): Promise<void> {
  opened = await openEngine({ lists: folder });
}
