import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process ended meanwhile, or this is not Linux.
    return '';
  }
};

/** Name and parent of every process. */
function processes(): { id: string; name: string; parent: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      const stat = read(`/proc/${id}/stat`);
      const end = stat.lastIndexOf(')');
      return { id, name: stat.slice(stat.indexOf('(') + 1, end), parent: stat.slice(end + 2).split(' ')[1] ?? '' };
    });
}

/** Microseconds that PostgreSQL, our child, has spent on a processor so far. Linux only; 0 elsewhere. */
export function postgresMicroseconds(): number {
  if (process.platform !== 'linux') return 0;
  const all = processes();
  const servers = new Set(
    all.filter(({ name, parent }) => name === 'postgres' && parent === String(process.pid)).map(({ id }) => id),
  );
  const ours = all.filter(({ id, parent }) => servers.has(id) || servers.has(parent));
  return ours.reduce((sum, { id }) => sum + Number(read(`/proc/${id}/schedstat`).split(' ')[0] ?? 0) / 1000, 0);
}

export type Cost = { node: number; postgres: number };

/** Processor time of our process and of PostgreSQL while `work` runs, in microseconds. Waiting costs nothing here. */
export async function costOf(work: () => Promise<void>): Promise<Cost> {
  const [before, postgres] = [process.cpuUsage(), postgresMicroseconds()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { node: user + system, postgres: postgresMicroseconds() - postgres };
}
