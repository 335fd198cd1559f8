import type { SubjectVault } from './subject-vault.ts';

/** The columns of one row of one table, sealed under the key of a person. */
export type Sealed = {
  seal(column: string, text: string): Buffer;
  sealMaybe(column: string, text: string | null): Buffer | null;
  open(column: string, bytes: Uint8Array): string;
  openMaybe(column: string, bytes: Uint8Array | null): string | null;
};

export function sealedRow(key: SubjectVault, table: string, row: string): Sealed {
  const place = (column: string) => ({ table, column, row });
  return {
    seal: (column, text) => key.seal(place(column), text),
    sealMaybe: (column, text) => (text === null ? null : key.seal(place(column), text)),
    open: (column, bytes) => key.open(place(column), bytes),
    openMaybe: (column, bytes) => (bytes === null ? null : key.open(place(column), bytes)),
  };
}
