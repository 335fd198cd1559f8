import type { KeyRef } from '../../connections/keys/port.ts';
import { SubjectUnknown } from './errors.ts';
import type { HeldKeys } from './held-keys.ts';
import { storedKeysOf } from './subjects.ts';
import { tenantName, type VaultGround } from './tenant-keys.ts';
import type { Vault } from './vault.ts';

type Destroying = Pick<Vault, 'destroySubject' | 'destroySubjects' | 'destroyIndexKey' | 'destroyOrganisation'>;

/** Destroying: the store first (list, then key), the memory after it. */
export function destroying(ground: VaultGround, held: HeldKeys): Destroying {
  const destroyAll = async (refs: readonly KeyRef[]) => {
    const at = ground.now();
    const destructions = refs.map(({ organisation, kind, id, version }) => ({
      ref: { organisation, kind, id, version },
      at,
    }));
    if (destructions.length > 0) await ground.keys.destroyMany(destructions);
  };
  const destroySubjects: Vault['destroySubjects'] = async (organisation, subjects, { what }) => {
    const kind = what === 'content' ? 'SK' : 'LK';
    const stored = await storedKeysOf(ground.keys, organisation, subjects);
    for (const [subject, { living, destroyed }] of stored) {
      if (living.length + destroyed.length === 0) throw new SubjectUnknown(subject);
    }
    const versions = [...stored.values()].flatMap(({ living }) => living);
    await destroyAll(versions.filter((entry) => entry.kind === kind));
    for (const subject of subjects) held.forgetSubject(organisation, subject, [kind]);
  };
  return {
    destroySubjects,
    destroySubject: (organisation, subject, how) => destroySubjects(organisation, [subject], how),
    async destroyIndexKey(organisation) {
      await destroyAll((await ground.keys.getMany([tenantName(organisation, 'IDX')])).living);
      held.forgetTenant(organisation);
    },
    async destroyOrganisation(organisation) {
      const entries = await ground.keys.list({ organisation });
      await destroyAll(entries);
      held.forgetTenant(organisation);
      for (const id of new Set(entries.map((entry) => entry.id))) held.forgetSubject(organisation, id, ['SK', 'LK']);
    },
  };
}
