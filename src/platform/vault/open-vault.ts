import type { Kek, KeyStore } from '../../connections/keys/port.ts';
import { checkpointKeyOf, keyChain } from './checkpoint-keys.ts';
import { derive, deriveBytes, shortMac } from './derive.ts';
import { destroying } from './destroy.ts';
import { SubjectDestroyed, SubjectUnknown, UnusableValue } from './errors.ts';
import { holdKeys, type HeldKeys } from './held-keys.ts';
import { normaliseEmail, normalisePhone, type Country } from './normalise.ts';
import { rotating } from './rotate.ts';
import { subjectVault } from './subject-vault.ts';
import { addSubjects } from './subjects.ts';
import { ensureTenantKeys, type VaultGround } from './tenant-keys.ts';
import type { Vault } from './vault.ts';

/** `now` is real time, also in the demo: it ends caches and dates keys. */
export function openVault({
  keys,
  kek,
  now = () => new Date(),
}: {
  keys: KeyStore;
  kek: Kek;
  now?: () => Date;
}): Vault {
  const ground: VaultGround = { keys, kek, now };
  const held = holdKeys(ground);
  const subjects: Vault['subjects'] = async (organisation, ids) => {
    const found = await held.subjects(organisation, ids);
    return new Map([...found].map(([id, keysOf]) => [id, subjectVault(organisation, keysOf)]));
  };
  const subject: Vault['subject'] = async (organisation, id) => (await subjects(organisation, [id])).get(id)!;
  const createSubjects: Vault['createSubjects'] = async (organisation, ids) =>
    addSubjects(ground, await held.tenant(organisation), ids);
  return {
    ...destroying(ground, held),
    ...rotating(ground, held),
    async createOrganisation(organisation) {
      await ensureTenantKeys(ground, organisation);
      held.forgetTenant(organisation);
      await createSubjects(organisation, [organisation]);
    },
    createSubject: (organisation, id) => createSubjects(organisation, [id]),
    createSubjects,
    subject,
    subjects,
    ...organisationKeys(held),
    logHandle: async (organisation, id) => (await subject(organisation, id)).handleBytes,
  };
}

type OrganisationKeys = Pick<Vault, 'secretFor' | 'blindIndex' | 'checkpointKey' | 'checkpointKeyChain'>;

function organisationKeys(held: HeldKeys): OrganisationKeys {
  const indexKey = async (organisation: string) => {
    const { index } = await held.tenant(organisation);
    const key = index.get(Math.max(...index.keys()));
    if (!key) throw new SubjectDestroyed(organisation);
    return key;
  };
  return {
    async secretFor(organisation, label) {
      const { secrets } = await held.tenant(organisation);
      if (!secrets) throw new SubjectUnknown(organisation);
      return deriveBytes(secrets, `secret ${label}`);
    },
    async blindIndex(organisation, kind, value, country) {
      const normal = normalise(kind, value, country);
      return shortMac(derive(await indexKey(organisation), 'blind-index'), `${kind}\0${normal}`);
    },
    async checkpointKey(organisation) {
      const { checkpoint } = await held.tenant(organisation);
      const newest = Math.max(...checkpoint.keys());
      return checkpointKeyOf(newest, checkpoint.get(newest)!.seed);
    },
    checkpointKeyChain: async (organisation) => keyChain(await held.tenant(organisation)),
  };
}

function normalise(kind: 'email' | 'phone', value: string, country: Country | undefined): string {
  const normal = kind === 'email' ? normaliseEmail(value) : normalisePhone(value, country);
  if (normal === undefined)
    throw new UnusableValue(`This is no ${kind === 'email' ? 'e-mail address' : 'phone number'}.`);
  return normal;
}
