import type { Context } from '../../platform/context.ts';
import type { SubjectVault } from '../../platform/vault/index.ts';

/** Words about a client lie under the key of the client; about nobody in particular, under that of the organisation. */
export const keyFor = (c: Context, client: string | null): Promise<SubjectVault> =>
  c.ground.vault.subject(c.organisation, client ?? c.organisation);
