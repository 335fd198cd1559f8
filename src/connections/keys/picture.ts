import { keyText, type KeyBackup, type KeyStore, type Restored } from './port.ts';

type Pictured = Omit<KeyStore, 'backup' | 'restore'>;

/**
 * Keys first, lists after: a key that is destroyed meanwhile is then in the picture, but on its list too, and a
 * restore leaves it destroyed.
 */
export async function picture(store: Pictured, at: Date): Promise<KeyBackup> {
  const entries = await store.list();
  return { at, entries, destructions: await store.destructionList(), withdrawals: await store.withdrawalJournal() };
}

/** Lists before keys: a crash half-way can then never leave a destroyed key readable. */
export async function restoreInto(store: Pictured, backup: KeyBackup): Promise<Restored> {
  await store.destroyMany(backup.destructions);
  const journalled = new Set(
    (await store.withdrawalJournal()).map(({ permission, at }) => `${permission} ${at.getTime()}`),
  );
  const withdrawals = backup.withdrawals.filter(
    ({ permission, at }) => !journalled.has(`${permission} ${at.getTime()}`),
  );
  for (const withdrawal of withdrawals) await store.appendWithdrawal(withdrawal);
  const destroyed = new Set((await store.destructionList()).map(({ ref }) => keyText(ref)));
  const living = backup.entries.filter((entry) => !destroyed.has(keyText(entry)));
  const keys = await store.putMany(living);
  return { keys, leftDestroyed: backup.entries.length - living.length, withdrawals: withdrawals.length };
}
