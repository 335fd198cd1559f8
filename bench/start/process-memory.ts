import { readdirSync, readFileSync } from 'node:fs';

export type Measured = { id: number; command: string; rss: number; pss: number; peak: number };

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const megabytes = (text: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1024;

const parentOf = (id: number): number => {
  const stat = read(`/proc/${id}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
};

/** A process and everything it started, with memory in MB (Linux: /proc). PSS shares out what several processes map. */
export function processTree(root: number): Measured[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(ids.map((id) => [Number(id), parentOf(Number(id))]));
  const within = (id: number): boolean => id === root || (parents.has(id) && id > 1 && within(parents.get(id)!));
  return [...parents.keys()].filter(within).map((id) => {
    const status = read(`/proc/${id}/status`);
    return {
      id,
      command: read(`/proc/${id}/cmdline`).replaceAll('\0', ' ').trim(),
      rss: megabytes(status, 'VmRSS'),
      peak: megabytes(status, 'VmHWM'),
      pss: megabytes(read(`/proc/${id}/smaps_rollup`), 'Pss'),
    };
  });
}
