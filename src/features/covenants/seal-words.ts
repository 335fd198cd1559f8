import type { Context } from '../../platform/context.ts';

type Table =
  | 'covenants'
  | 'covenant_versions'
  | 'covenant_signers'
  | 'covenant_leavings'
  | 'covenant_evaluations'
  | 'covenant_kept';

/**
 * Free text in which people may write names, under the key of the organisation and bound to its row. A signature too: it
 * is proof of what the organisation agreed, and stays as long as the covenant.
 */
export async function covenantKey(c: Context) {
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  return {
    seal: (table: Table, row: string, words: unknown, column = 'words'): Buffer =>
      key.seal({ table, column, row }, JSON.stringify(words)),
    /** The words as they were sealed. Throws TamperedCiphertext when they were changed or moved. */
    open: <Words>(table: Table, row: string, sealed: Uint8Array, column = 'words'): Words =>
      JSON.parse(key.open({ table, column, row }, sealed)),
  };
}
