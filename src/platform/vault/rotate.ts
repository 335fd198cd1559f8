import type { KeyName } from '../../connections/keys/port.ts';
import { keyChain } from './checkpoint-keys.ts';
import { SubjectDestroyed } from './errors.ts';
import type { HeldKeys } from './held-keys.ts';
import { addTkAndRewrap, destroyOlderTks, rewrapTenantKeys } from './rewrap.ts';
import { newKey, putOnce, tenantName, type VaultGround } from './tenant-keys.ts';
import type { Vault } from './vault.ts';

type Rotating = Pick<
  Vault,
  'rotateKek' | 'rotateTk' | 'retireTk' | 'rotateCheckpointKey' | 'rotateSubject' | 'retireSubject'
>;

export function rotating(ground: VaultGround, held: HeldKeys): Rotating {
  const addVersion = async (organisation: string, name: KeyName, version: number) =>
    putOnce(ground.keys, newKey(ground, await held.tenant(organisation), name, version));
  return {
    rotateKek: () => rewrapTenantKeys(ground),
    async rotateTk(organisation) {
      const rotated = await addTkAndRewrap(ground, organisation);
      held.forgetTenant(organisation);
      return rotated;
    },
    async retireTk(organisation) {
      const retired = await destroyOlderTks(ground, organisation);
      held.forgetTenant(organisation);
      return retired;
    },
    async rotateCheckpointKey(organisation) {
      held.forgetTenant(organisation);
      const { checkpoint } = await held.tenant(organisation);
      await addVersion(organisation, tenantName(organisation, 'CHK'), Math.max(...checkpoint.keys()) + 1);
      held.forgetTenant(organisation);
      return keyChain(await held.tenant(organisation)).at(-1)!;
    },
    async rotateSubject(organisation, subject) {
      const { newest } = await contentKeys(ground, organisation, subject);
      await addVersion(organisation, { organisation, kind: 'SK', id: subject }, newest + 1);
      held.forgetSubject(organisation, subject);
    },
    async retireSubject(organisation, subject) {
      const { living, newest } = await contentKeys(ground, organisation, subject);
      const at = ground.now();
      const older = living.filter(({ version }) => version !== newest);
      if (older.length > 0) await ground.keys.destroyMany(older.map((ref) => ({ ref, at })));
      held.forgetSubject(organisation, subject);
    },
  };
}

async function contentKeys({ keys }: VaultGround, organisation: string, subject: string) {
  const { living } = await keys.getMany([{ organisation, kind: 'SK', id: subject }]);
  if (living.length === 0) throw new SubjectDestroyed(subject);
  return { living, newest: Math.max(...living.map(({ version }) => version)) };
}
