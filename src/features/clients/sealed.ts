import type { Context } from '../../platform/context.ts';
import type { SubjectVault } from '../../platform/vault/index.ts';

export { sealedRow } from '../../platform/vault/sealed-row.ts';

/** The key of a client. Throws SubjectUnknown. */
export const keyOf = (c: Context, client: string): Promise<SubjectVault> =>
  c.ground.vault.subject(c.organisation, client);
