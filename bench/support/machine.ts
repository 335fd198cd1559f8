import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';

export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

// Packages of the product lie in the root, peers beside this folder.
const folders = ['../node_modules', '../../node_modules'].map((folder) => join(import.meta.dirname, folder));
const versionOf = (name: string): string => {
  const file = folders.map((folder) => join(folder, name, 'package.json')).find(existsSync);
  return file ? `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}` : `${name} ?`;
};

const loads = (): string =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');

/** What a figure belongs to: without it, a ratio cannot be judged. */
export function sayMachine(title: string, packages: readonly string[] = []): void {
  say(`\n# ${title}`);
  say(`date       ${new Date().toISOString()}`);
  say(`machine    ${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, ${gigabytes()} GB, ${release()}`);
  say(`load       ${loads()} before`);
  say(`versions   ${[`Node ${process.versions.node}`, ...packages.map(versionOf)].join(', ')}`);
}

export const sayLoadAfter = (): void => say(`load       ${loads()} after`);

const gigabytes = (): string => (totalmem() / 2 ** 30).toFixed(0);
