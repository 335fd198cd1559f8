import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The cluster's `cluster_name`, under which all its processes show themselves in the list of processes. */
export function clusterName(cluster: string): string {
  return `zorgvuldig-${createHash('sha256').update(realpathSync(cluster)).digest('hex').slice(0, 16)}`;
}

/**
 * Ends the PostgreSQL that a killed run left behind on this cluster. Call only while holding the folder's lock.
 * Resolves to true when there was one. Throws a sentence when it does not end.
 */
export async function endLeftovers(cluster: string, patience = 30_000): Promise<boolean> {
  const name = clusterName(cluster);
  if (processesNamed(name).length === 0) return false;
  // SIGINT is PostgreSQL's fast stop (write out, end). SIGQUIT leaves repair to the next start; nothing is lost by it.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const postmaster = postmasterOf(cluster);
    if (postmaster && processesNamed(name).includes(postmaster)) process.kill(postmaster, signal);
    for (let waited = 0; waited < patience / 2; waited += 20) {
      if (processesNamed(name).length === 0) return true;
      await pause(20);
    }
  }
  throw new Error(
    `A PostgreSQL of an earlier run still works on ${cluster} and does not end ` +
      `(processes ${processesNamed(name).join(', ')}). End it, then start again.`,
  );
}

/** The process id in postmaster.pid, if any. */
export function postmasterOf(cluster: string): number | undefined {
  const file = join(cluster, 'postmaster.pid');
  const id = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : NaN;
  return Number.isInteger(id) && id > 1 ? id : undefined;
}

/** Process ids of the cluster with this name: the server and everything it started. */
export function processesNamed(name: string): number[] {
  if (!existsSync('/proc/self/cmdline')) {
    const lines = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n');
    return lines.filter((line) => belongsTo(line, name)).map((line) => parseInt(line, 10));
  }
  const ids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return ids.filter((id) => belongsTo(commandLine(id), name)).map(Number);
}

// The server shows its arguments; what it started shows "postgres: <cluster_name>: checkpointer" and so on.
const belongsTo = (line: string, name: string) =>
  line.includes(`cluster_name=${name}`) || line.includes(`postgres: ${name}: `);

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    // It ended while we were reading.
    return '';
  }
}
