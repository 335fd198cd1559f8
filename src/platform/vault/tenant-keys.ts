import { randomBytes } from 'node:crypto';
import type { Kek, KeyEntry, KeyKind, KeyName, KeyRef, KeyStore } from '../../connections/keys/port.ts';
import { KeyStoreError } from '../../connections/keys/port.ts';
import { SubjectDestroyed, SubjectUnknown } from './errors.ts';
import { unwrapUnderKek, unwrapUnderTenant, wrapUnderKek, wrapUnderTenant, type TenantKey } from './wrapping.ts';

/** What vault functions share. `now` is real time. */
export type VaultGround = { keys: KeyStore; kek: Kek; now: () => Date };

/** Keys that belong to an organisation itself, unwrapped, by version. */
export type TenantKeys = TenantKey & {
  organisation: string;
  createdAt: Date;
  /** Undefined for an organisation whose secrets were never made. */
  secrets: Buffer | undefined;
  index: ReadonlyMap<number, Buffer>;
  checkpoint: ReadonlyMap<number, { seed: Buffer; createdAt: Date }>;
};

export const tenantName = (organisation: string, kind: KeyKind): KeyName => ({ organisation, kind, id: organisation });
const refOf = (name: KeyName, version: number): KeyRef => ({ ...name, version });

/** Throws SubjectUnknown before `createOrganisation`, SubjectDestroyed after `destroyOrganisation`. */
export async function loadTenantKeys({ keys, kek }: VaultGround, organisation: string): Promise<TenantKeys> {
  const names = (['TK', 'DEK', 'IDX', 'CHK'] as const).map((kind) => tenantName(organisation, kind));
  const { living, destroyed } = await keys.getMany(names);
  const tks = living.filter(({ kind }) => kind === 'TK');
  if (tks.length === 0)
    throw destroyed.length > 0 ? new SubjectDestroyed(organisation) : new SubjectUnknown(organisation);
  const newest = tks.reduce((a, b) => (a.version > b.version ? a : b));
  const tenant = { newest: newest.version, byVersion: new Map(tks.map((tk) => [tk.version, unwrapUnderKek(kek, tk)])) };
  const secrets = living.find(({ kind }) => kind === 'DEK');
  const unwrapped = (kind: KeyKind) => living.filter((entry) => entry.kind === kind);
  return {
    ...tenant,
    organisation,
    createdAt: newest.createdAt,
    secrets: secrets && unwrapUnderTenant(tenant, secrets),
    index: new Map(unwrapped('IDX').map((entry) => [entry.version, unwrapUnderTenant(tenant, entry)])),
    checkpoint: new Map(
      unwrapped('CHK').map((entry) => [
        entry.version,
        { seed: unwrapUnderTenant(tenant, entry), createdAt: entry.createdAt },
      ]),
    ),
  };
}

/** Makes TK, secrets, index key and checkpoint key where they are missing; again is harmless, also from two processes. */
export async function ensureTenantKeys(ground: VaultGround, organisation: string): Promise<void> {
  const { living, destroyed } = await ground.keys.getMany([tenantName(organisation, 'TK')]);
  if (living.length === 0 && destroyed.length > 0) throw new SubjectDestroyed(organisation);
  if (living.length === 0) await addTenantKey(ground, organisation, 1);
  const tenant = await loadTenantKeys(ground, organisation);
  const entries: KeyEntry[] = [];
  if (!tenant.secrets) entries.push(newKey(ground, tenant, tenantName(organisation, 'DEK'), 1));
  if (tenant.index.size === 0) entries.push(newKey(ground, tenant, tenantName(organisation, 'IDX'), 1));
  if (tenant.checkpoint.size === 0) entries.push(newKey(ground, tenant, tenantName(organisation, 'CHK'), 1));
  if (entries.length > 0) await ground.keys.putMany(entries);
}

/** Another process may be first: then its key is the one. */
export async function addTenantKey(
  { keys, kek, now }: VaultGround,
  organisation: string,
  version: number,
): Promise<void> {
  const ref = refOf(tenantName(organisation, 'TK'), version);
  await putOnce(keys, wrapUnderKek(kek, ref, randomBytes(32), now()));
}

export async function putOnce(keys: KeyStore, entry: KeyEntry): Promise<void> {
  try {
    await keys.put(entry);
  } catch (error) {
    if (!(error instanceof KeyStoreError) || error.code !== 'key-exists') throw error;
  }
}

/** 32 random bytes, never derived: what is derived cannot be destroyed (security §4.1). */
export function newKey({ now }: VaultGround, tenant: TenantKey, name: KeyName, version: number): KeyEntry {
  return wrapUnderTenant(tenant, refOf(name, version), randomBytes(32), now());
}
