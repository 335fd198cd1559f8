import type { Context } from '../../platform/context.ts';

type Table =
  | 'party_sheets'
  | 'party_role_tests'
  | 'party_assessments'
  | 'party_endings'
  | 'party_certificates'
  | 'sub_processors'
  | 'party_settings'
  | 'agreement_sheets';

/** Free text in which people may write names, under the key of the organisation; bound to its row. */
export type WordKey = {
  seal(table: Table, row: string, words: unknown, column?: string): Buffer;
  /** The words as they were sealed. Throws TamperedCiphertext when they were changed or moved. */
  open<Words>(table: Table, row: string, sealed: Uint8Array, column?: string): Words;
};

export async function wordKey(c: Context): Promise<WordKey> {
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  return {
    seal: (table, row, words, column = 'words') => key.seal({ table, column, row }, JSON.stringify(words)),
    open: (table, row, sealed, column = 'words') => JSON.parse(key.open({ table, column, row }, sealed)),
  };
}
