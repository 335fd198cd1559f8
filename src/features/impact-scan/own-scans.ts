import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import type { KeptScan, Keeper } from './keeper.ts';
import { ScanDocument } from './policy.ts';

const place = (row: string) => ({ table: 'impact_scans', column: 'document', row });
const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

/** The account of whoever acts; scans of an organisation are for people who work there. */
export function accountOf({ actor }: Pick<Context, 'actor'>): string {
  if (actor.kind !== 'worker') throw new Error('Only somebody who works here touches a scan of the organisation.');
  return actor.account;
}

const columns = ['id', 'document', 'saved_at as savedAt', 'saved_by as savedBy'] as const;
type Row = { id: string; document: Buffer; savedAt: Date; savedBy: string };

function opened(vault: Awaited<ReturnType<typeof keyOf>>, { id: key, document, ...saved }: Row): KeptScan {
  return { key, scan: ScanDocument.parse(JSON.parse(vault.open(place(key), document))), ...saved, ends: null };
}

const mayRemoveOfOthers = ({ actor }: Pick<Context, 'actor'>) =>
  actor.kind === 'worker' && actor.roles.some((role) => role === 'administrator' || role === 'privacy-contact');

async function isAdvised(c: Context, scan: string, lock: boolean): Promise<boolean> {
  const query = c.tx
    .selectFrom('scan_advice')
    .select(({ eb }) => eb('answer', 'is not', null).as('answered'))
    .where('organisation_id', '=', c.organisation)
    .where('scan_id', '=', scan);
  return (await (lock ? query.forUpdate() : query).execute()).some(({ answered }) => answered);
}

/** Scans of the organisation, encrypted under its key. */
export const ownScans: Keeper = {
  async add(c, scan) {
    const [id, vault, by] = [newId(), await keyOf(c), accountOf(c)];
    await c.tx
      .insertInto('impact_scans')
      .values({
        organisation_id: c.organisation,
        id,
        document: vault.seal(place(id), JSON.stringify(scan)),
        begun_at: c.now,
        begun_by: by,
        saved_at: c.now,
        saved_by: by,
      })
      .execute();
    return id;
  },
  async find(c, id, lock = false) {
    const query = c.tx
      .selectFrom('impact_scans')
      .select(columns)
      .where('organisation_id', '=', c.organisation)
      .where('id', '=', id);
    const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
    return row ? opened(await keyOf(c), row) : null;
  },
  async change(c, id, scan) {
    const vault = await keyOf(c);
    await c.tx
      .updateTable('impact_scans')
      .set({ document: vault.seal(place(id), JSON.stringify(scan)), saved_at: c.now, saved_by: accountOf(c) })
      .where('organisation_id', '=', c.organisation)
      .where('id', '=', id)
      .execute();
  },
  async removal(c, id, lock = false) {
    const { begun_by: by } = await c.tx
      .selectFrom('impact_scans')
      .select('begun_by')
      .where('organisation_id', '=', c.organisation)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (by !== accountOf(c) && !mayRemoveOfOthers(c)) return 'of-others';
    return (await isAdvised(c, id, lock)) ? 'advised' : 'yes';
  },
  async remove(c, id) {
    await c.tx.deleteFrom('impact_scans').where('organisation_id', '=', c.organisation).where('id', '=', id).execute();
  },
};

/** The newest first. */
export async function listOwnScans(c: Context): Promise<KeptScan[]> {
  const rows = await c.tx
    .selectFrom('impact_scans')
    .select(columns)
    .where('organisation_id', '=', c.organisation)
    .orderBy('saved_at', 'desc')
    .execute();
  const vault = await keyOf(c);
  return rows.map((row) => opened(vault, row));
}
