import pg from 'pg';
import { keyText, KeyStoreError, type JournalledWithdrawal, type KeyEntry, type KeyStore } from '../port.ts';
import type { KeyPool } from './key-pool.ts';
import { eraseDestroyed, listDestroyed } from './erase.ts';
import { entriesAsArrays, givenEntries, givenRefs, refOfRow, refsAsArrays, sameKey, type KeyRow } from './rows.ts';

type Writing = Pick<KeyStore, 'put' | 'putMany' | 'rewrap' | 'destroy' | 'destroyMany' | 'appendWithdrawal'>;

/** SQLSTATE: disk full, out of memory. */
const noRoom = /^53[12]/;

const sayFull = (error: unknown): never => {
  if (error instanceof pg.DatabaseError && noRoom.test(error.code ?? '')) {
    throw new KeyStoreError('store-full', 'The key cluster has no room left. Nothing half was kept.', error);
  }
  throw error;
};

export function writeRows(pool: KeyPool): Writing {
  const insert = async (entries: readonly KeyEntry[]) => {
    const { rowCount } = await pool
      .query(
        `insert into zorgvuldig_keys.keys select given.* from ${givenEntries}
         where not exists (select from zorgvuldig_keys.destroyed gone where ${sameKey('gone')})
         on conflict do nothing`,
        entriesAsArrays(entries),
      )
      .catch(sayFull);
    if (rowCount !== entries.length) await refuseDestroyed(pool, entries);
    return rowCount ?? 0;
  };
  return {
    async put(entry) {
      if ((await insert([entry])) === 0) {
        throw new KeyStoreError('key-exists', `A key exists already: ${keyText(entry)}`);
      }
    },
    putMany: async (entries) => (entries.length === 0 ? 0 : insert(entries)),
    async rewrap(entries) {
      await pool
        .query(
          `update zorgvuldig_keys.keys as kept set wrapped = given.wrapped, wrapped_by = given.wrapped_by
           from ${givenEntries} where ${sameKey('kept')}`,
          entriesAsArrays(entries),
        )
        .catch(sayFull);
    },
    ...destroyRows(pool),
    appendWithdrawal: (entry) => journal(pool, entry),
  };
}

async function refuseDestroyed(pool: KeyPool, entries: readonly KeyEntry[]): Promise<void> {
  const { rows } = await pool.query<KeyRow>(
    `select given.* from ${givenRefs} join zorgvuldig_keys.destroyed gone on ${sameKey('gone')} limit 1`,
    refsAsArrays(entries),
  );
  if (rows[0]) throw new KeyStoreError('key-destroyed', `This key was destroyed: ${keyText(refOfRow(rows[0]))}`);
}

function destroyRows(pool: KeyPool): Pick<KeyStore, 'destroy' | 'destroyMany'> {
  const destroyMany: KeyStore['destroyMany'] = async (destructions) => {
    if (destructions.length === 0) return;
    await listDestroyed(pool, destructions);
    await eraseDestroyed(pool);
  };
  return { destroy: (ref, at) => destroyMany([{ ref, at }]), destroyMany };
}

async function journal(pool: KeyPool, { organisation, permission, at }: JournalledWithdrawal): Promise<void> {
  const values = [organisation, permission, at];
  await pool
    .query('insert into zorgvuldig_keys.withdrawals values ($1, $2, $3) on conflict do nothing', values)
    .catch(sayFull);
}
