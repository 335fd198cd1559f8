import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user that PostgreSQL runs as: it refuses to be root. */
export type Account = { uid: number; gid: number };

/**
 * The account to start PostgreSQL with: `nobody` when this process is root, otherwise undefined (the same user).
 * Throws a sentence when root has no `nobody` to fall back on; `initdb` needs the account to be in the list of users.
 */
export function unprivilegedAccount(users = '/etc/passwd'): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = existsSync(users) ? readFileSync(users, 'utf8').split('\n') : [];
  const nobody = lines.map((line) => line.split(':')).find(([name]) => name === 'nobody');
  if (!nobody || Number(nobody[2]) === 0) {
    throw new Error(
      'PostgreSQL may not run as root, and this system has no user "nobody" to run it as. ' +
        'Start Zorgvuldig as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { uid: Number(nobody[2]), gid: Number(nobody[3]) };
}

/**
 * The account for an existing cluster or a new one: root goes on as whoever made the cluster. Throws a sentence when the
 * folder belongs to somebody else and this process is not root.
 */
export function accountFor(directory: string, cluster: string): Account | undefined {
  const us = process.getuid?.();
  if (us !== 0) {
    refuseForeign(directory, statSync(directory).uid, us);
    return undefined;
  }
  const owner = statSync(cluster, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivilegedAccount();
}

function refuseForeign(directory: string, owner: number, us: number | undefined): void {
  if (us === undefined || owner === us) return;
  throw new Error(
    `The folder ${directory} belongs to another user (number ${owner}). Start Zorgvuldig as that user, ` +
      'give the folder to this one, or choose another data folder.',
  );
}

/** Whether the account may walk through every folder down to this path. Without an account: yes. */
export function canReach(path: string, account: Account | undefined): boolean {
  if (!account) return true;
  const { mode, uid } = statSync(path);
  const enter = uid === account.uid ? 0o500 : 0o005;
  if ((mode & enter) !== enter) return false;
  const parent = dirname(path);
  return parent === path || canEnter(parent, account);
}

function canEnter(folder: string, account: Account): boolean {
  const { mode, uid } = statSync(folder);
  if ((mode & (uid === account.uid ? 0o100 : 0o001)) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || canEnter(parent, account);
}
