import { randomBytes } from 'node:crypto';
import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { link, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is whole or not there: written beside its place, and put there when it is ready. */
export type NewFile = { stream: WriteStream; place: () => Promise<void>; drop: () => Promise<void> };

/** The place is taken by another file. */
export class AlreadyThere extends Error {}

const unfinished = new Set<string>();
let watching = false;

/** Who stops the command halfway leaves no half files behind. */
function watchForStop(): void {
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const path of unfinished) rmSync(path, { force: true });
  });
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

/** `mode` as in chmod. `force`: what stands there may be replaced. Throws `AlreadyThere` before anything is read. */
export async function newFile(path: string, { mode, force }: { mode: number; force: boolean }): Promise<NewFile> {
  const there = await stat(path).catch(() => undefined);
  // A device or a folder is never replaced.
  if (there && !(force && there.isFile())) throw new AlreadyThere();
  watchForStop();
  const half = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}.part`);
  const stream = createWriteStream(half, { flags: 'wx', mode });
  unfinished.add(half);
  const drop = async () => {
    stream.destroy();
    await rm(half, { force: true });
    unfinished.delete(half);
  };
  await new Promise<void>((resolve, reject) => stream.once('open', () => resolve()).once('error', reject));
  stream.on('error', () => undefined);
  return {
    stream,
    drop,
    place: () => (force ? rename(half, path) : linkTo(half, path)).finally(() => unfinished.delete(half)),
  };
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A link fails where a file stands already, also one that came while we were writing; a rename would replace it. */
async function linkTo(half: string, path: string): Promise<void> {
  try {
    await link(half, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || (await isThere(path))) throw new AlreadyThere();
    // Some file systems have no links.
    return rename(half, path);
  }
  await rm(half, { force: true });
}
