import { keyText, KeyStoreError, type JournalledWithdrawal, type KeyStore } from '../port.ts';
import type { KeyPool } from './key-pool.ts';
import { entryOfRow, namesAsArrays, refOfRow, sameKey, type KeyRow } from './rows.ts';

type Reading = Pick<KeyStore, 'get' | 'getMany' | 'list' | 'destructionList' | 'withdrawalJournal'>;

const columns = 'organisation, kind, id, version, wrapped, wrapped_by, created_at';
/** A key on the destruction list is not given out, also while its row still stands. */
const living = `zorgvuldig_keys.keys given where not exists
  (select from zorgvuldig_keys.destroyed gone where ${sameKey('gone')})`;
const many = `
  with named as (select * from unnest($1::uuid[], $2::text[], $3::uuid[]) as n (organisation, kind, id))
  select ${columns} from ${living} and (organisation, kind, id) in (select * from named)
  union all
  select organisation, kind, id, version, null, null, null from zorgvuldig_keys.destroyed
  where (organisation, kind, id) in (select * from named)`;

export function readRows(pool: KeyPool): Reading {
  return {
    async get(ref) {
      const { rows } = await pool.query<KeyRow & { gone: boolean }>(
        `select k.*, exists (select from zorgvuldig_keys.destroyed
           where (organisation, kind, id, version) = ($1, $2, $3, $4)) as gone
         from (select) one left join zorgvuldig_keys.keys k on (organisation, kind, id, version) = ($1, $2, $3, $4)`,
        [ref.organisation, ref.kind, ref.id, ref.version],
      );
      if (rows[0]?.gone) throw new KeyStoreError('key-destroyed', `This key was destroyed: ${keyText(ref)}`);
      if (!rows[0]?.wrapped) throw new KeyStoreError('key-missing', `No such key: ${keyText(ref)}`);
      return entryOfRow(rows[0]);
    },
    async getMany(names) {
      const { rows } = await pool.query<KeyRow & { wrapped: Buffer | null }>(many, namesAsArrays(names));
      return {
        living: rows.filter(({ wrapped }) => wrapped !== null).map(entryOfRow),
        destroyed: rows.filter(({ wrapped }) => wrapped === null).map(refOfRow),
      };
    },
    async list({ organisation, kind } = {}) {
      const { rows } = await pool.query<KeyRow>(
        `select ${columns} from ${living} and ($1::uuid is null or organisation = $1) and ($2::text is null or kind = $2)`,
        [organisation, kind],
      );
      return rows.map(entryOfRow);
    },
    async destructionList() {
      const { rows } = await pool.query<KeyRow & { at: Date }>('select * from zorgvuldig_keys.destroyed order by at');
      return rows.map((row) => ({ ref: refOfRow(row), at: row.at }));
    },
    async withdrawalJournal() {
      const { rows } = await pool.query<JournalledWithdrawal>(
        'select organisation, permission, at from zorgvuldig_keys.withdrawals order by at',
      );
      return rows;
    },
  };
}
