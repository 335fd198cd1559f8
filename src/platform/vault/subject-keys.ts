import type { KeyObject } from 'node:crypto';
import type { KeyEntry, KeyRef } from '../../connections/keys/port.ts';
import { derive, type Purpose } from './derive.ts';
import { SubjectDestroyed, TamperedCiphertext } from './errors.ts';
import { unwrapUnderTenant, type TenantKey } from './wrapping.ts';

type Kind = 'SK' | 'LK';

/** The keys of one subject in memory. Unwrapped when first used: a list shows many people and few fields. */
export type SubjectKeys = {
  subject: string;
  /** The derived key of a version. Throws SubjectDestroyed, or TamperedCiphertext for a version that never was. */
  get(kind: Kind, version: number, purpose: Purpose): KeyObject;
  /** Throws SubjectDestroyed. */
  newest(kind: Kind): number;
  oldest(kind: Kind): number;
  isDestroyed(kind: Kind): boolean;
  /** Also for whoever still holds these keys. */
  wipe(kind: Kind): void;
};

export type StoredKeys = { living: readonly KeyEntry[]; destroyed: readonly KeyRef[] };

export function subjectKeys(subject: string, stored: StoredKeys, tenant: TenantKey): SubjectKeys {
  const entries = new Map(stored.living.map((entry) => [`${entry.kind}/${entry.version}`, entry]));
  const gone = new Set(stored.destroyed.map(({ kind, version }) => `${kind}/${version}`));
  const derived = new Map<string, KeyObject>();
  const versions = (kind: Kind) => {
    const living = [...entries.values()].filter((entry) => entry.kind === kind).map(({ version }) => version);
    if (living.length === 0) throw new SubjectDestroyed(subject);
    return living;
  };
  return {
    subject,
    get(kind, version, purpose) {
      const known = derived.get(`${kind}/${version}/${purpose}`);
      if (known) return known;
      const entry = entries.get(`${kind}/${version}`);
      if (!entry) {
        if (entries.size === 0 || gone.has(`${kind}/${version}`)) throw new SubjectDestroyed(subject);
        throw new TamperedCiphertext(`No key of ${subject} has version ${version}.`);
      }
      const key = derive(unwrapUnderTenant(tenant, entry), purpose);
      derived.set(`${kind}/${version}/${purpose}`, key);
      return key;
    },
    newest: (kind) => Math.max(...versions(kind)),
    oldest: (kind) => Math.min(...versions(kind)),
    isDestroyed: (kind) => ![...entries.values()].some((entry) => entry.kind === kind),
    wipe(kind) {
      for (const [name, entry] of entries) {
        if (entry.kind !== kind) continue;
        entries.delete(name);
        gone.add(name);
      }
      for (const name of derived.keys()) if (name.startsWith(kind)) derived.delete(name);
    },
  };
}
