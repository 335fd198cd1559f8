import { keyText, type Destruction, type KeyEntry } from '../../connections/keys/port.ts';
import { VaultRefusal } from './errors.ts';
import { cacheMilliseconds } from './key-cache.ts';
import { addTenantKey, loadTenantKeys, tenantName, type VaultGround } from './tenant-keys.ts';
import { unwrapUnderKek, unwrapUnderTenant, wrapUnderKek, wrapUnderTenant } from './wrapping.ts';

const portion = 1000;

async function rewrapInPortions(ground: VaultGround, entries: KeyEntry[], wrap: (entry: KeyEntry) => KeyEntry) {
  for (let at = 0; at < entries.length; at += portion) {
    await ground.keys.rewrap(entries.slice(at, at + portion).map(wrap));
  }
  return entries.length;
}

/** Wraps every TK under the newest KEK. Again after a crash goes on where it stopped. Returns how many it wrapped. */
export async function rewrapTenantKeys(ground: VaultGround): Promise<number> {
  const old = (await ground.keys.list({ kind: 'TK' })).filter(({ wrappedBy }) => wrappedBy !== ground.kek.version);
  return rewrapInPortions(ground, old, (entry) =>
    wrapUnderKek(ground.kek, entry, unwrapUnderKek(ground.kek, entry), entry.createdAt),
  );
}

/** Wraps every key of the organisation under its newest TK. Again after a crash goes on where it stopped. */
export async function rewrapUnderNewest(ground: VaultGround, organisation: string): Promise<number> {
  const tenant = await loadTenantKeys(ground, organisation);
  const old = (await ground.keys.list({ organisation })).filter(
    ({ kind, wrappedBy }) => kind !== 'TK' && wrappedBy !== tenant.newest,
  );
  return rewrapInPortions(ground, old, (entry) =>
    wrapUnderTenant(tenant, entry, unwrapUnderTenant(tenant, entry), entry.createdAt),
  );
}

export async function addTkAndRewrap(
  ground: VaultGround,
  organisation: string,
): Promise<{ version: number; rewrapped: number }> {
  const { newest } = await loadTenantKeys(ground, organisation);
  await addTenantKey(ground, organisation, newest + 1);
  return { version: newest + 1, rewrapped: await rewrapUnderNewest(ground, organisation) };
}

/**
 * Destroys the older TKs. Refused until the newest is two minutes old: another process may hold the old one in its
 * cache for a minute and wrap a new person's key with it, which would then be lost.
 */
export async function destroyOlderTks(ground: VaultGround, organisation: string): Promise<number> {
  const tenant = await loadTenantKeys(ground, organisation);
  const now = ground.now();
  if (now.getTime() - tenant.createdAt.getTime() < 2 * cacheMilliseconds) {
    throw new VaultRefusal(
      'too-early',
      'Try again two minutes after the rotation: other processes may still use the old key.',
    );
  }
  await rewrapUnderNewest(ground, organisation);
  const left = (await ground.keys.list({ organisation })).find(
    ({ kind, wrappedBy }) => kind !== 'TK' && wrappedBy !== tenant.newest,
  );
  if (left)
    throw new VaultRefusal('old-key-in-use', `Still wrapped by an older key: ${keyText(left)}. Rotate again first.`);
  const older: Destruction[] = [...tenant.byVersion.keys()]
    .filter((version) => version !== tenant.newest)
    .map((version) => ({ ref: { ...tenantName(organisation, 'TK'), version }, at: now }));
  if (older.length > 0) await ground.keys.destroyMany(older);
  return older.length;
}
