import type { Ground } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/database.ts';
import { INSTALLATION } from '../../platform/vault/index.ts';
import { realNow } from './real-time.ts';
import { digestOfCode, newSetupCode } from './recovery-codes.ts';

/** Every organisation of this installation, for what runs by itself. */
export async function allOrganisations(ground: Ground): Promise<string[]> {
  const rows = await ground.database.withoutOrganisation((tx) =>
    tx.selectFrom('founded_organisations').select('id').orderBy('id').execute(),
  );
  return rows.map(({ id }) => id);
}

/** Whether somebody has claimed this server. */
export const hasOrganisation = (ground: Ground): Promise<boolean> => ground.database.withoutOrganisation(isClaimed);

export async function isClaimed(tx: Tx): Promise<boolean> {
  const first = await tx.selectFrom('founded_organisations').select('id').limit(1).executeTakeFirst();
  return first !== undefined;
}

/**
 * The code to show on the terminal, so that nobody else claims a fresh server; null once an organisation exists.
 * Every call makes a new one and the last one counts, also between two processes. Kept as a digest.
 */
export async function announceSetupCode(ground: Ground): Promise<string | null> {
  await ground.vault.createOrganisation(INSTALLATION);
  const code = newSetupCode();
  return ground.database.withoutOrganisation(async (tx) => {
    if (await isClaimed(tx)) return null;
    const values = { code_hash: digestOfCode(code), made_at: await realNow(tx) };
    await tx
      .insertInto('setup_codes')
      .values({ single: true, ...values })
      .onConflict((conflict) => conflict.column('single').doUpdateSet(values))
      .execute();
    return code;
  });
}

export async function isSetupCode(tx: Tx, code: string): Promise<boolean> {
  const row = await tx
    .selectFrom('setup_codes')
    .select('code_hash')
    .where('code_hash', '=', digestOfCode(code))
    .executeTakeFirst();
  return row !== undefined && !(await isClaimed(tx));
}
