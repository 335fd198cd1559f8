import type { Login } from './login.ts';
import { migrate, type Migration } from './migrate.ts';
import { derivePassword } from './passwords.ts';
import { ensureRoles, roleNames, type Roles } from './roles.ts';

export type Logins = Record<keyof Roles, Login>;

export type Preparation = {
  /** For the embedded server its superuser; for DATABASE_URL the account in it. */
  bootstrap: Login;
  /** At least 32 random bytes of the installation; the passwords of the roles come from it. */
  secret: Buffer;
  /** Begins the names of the roles. Two installations in one server need different ones. */
  prefix?: string;
  migrations?: Migration[];
};

/** Roles, rights and tables up to date, safe to run from several processes at once. Returns how to log in as each role. */
export async function prepareDatabase({ bootstrap, secret, prefix, migrations }: Preparation): Promise<Logins> {
  const roles = roleNames(prefix);
  const logins = loginsFor(bootstrap, secret, prefix);
  await ensureRoles(bootstrap, secret, roles);
  await migrate(logins.owner, roles, migrations);
  return logins;
}

/** The logins of a database that was prepared before, without touching it. */
export function loginsFor(address: Login, secret: Buffer, prefix?: string): Logins {
  const as = (role: string): Login => ({ ...address, user: role, password: derivePassword(secret, role) });
  const { owner, application, sealer, jobs } = roleNames(prefix);
  return { owner: as(owner), application: as(application), sealer: as(sealer), jobs: as(jobs) };
}
