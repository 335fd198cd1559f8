import { keyCache } from './key-cache.ts';
import type { SubjectKeys } from './subject-keys.ts';
import { loadSubjects } from './subjects.ts';
import { loadTenantKeys, type TenantKeys, type VaultGround } from './tenant-keys.ts';

/** Subjects and organisations whose keys stay in memory, each for at most a minute. */
const subjectLimit = 5000;
const tenantLimit = 500;

/** Keys in memory. */
export type HeldKeys = {
  tenant(organisation: string): Promise<TenantKeys>;
  subjects(organisation: string, ids: readonly string[]): Promise<Map<string, SubjectKeys>>;
  forgetTenant(organisation: string): void;
  /** `destroyed`: also for requests in progress that still hold them. */
  forgetSubject(organisation: string, subject: string, destroyed?: readonly ('SK' | 'LK')[]): void;
};

export function holdKeys(ground: VaultGround): HeldKeys {
  const tenants = keyCache<TenantKeys>(tenantLimit, ground.now);
  const people = keyCache<SubjectKeys>(subjectLimit, ground.now);
  const tenant = async (organisation: string): Promise<TenantKeys> =>
    tenants.find(organisation) ??
    (await tenants.load(async () => new Map([[organisation, await loadTenantKeys(ground, organisation)]]))).get(
      organisation,
    )!;
  /** Another process may have rotated: then a key is wrapped by a version that is not in memory yet. */
  const tenantFor = async (organisation: string, versions: ReadonlySet<number>) => {
    const known = await tenant(organisation);
    if ([...versions].every((version) => known.byVersion.has(version))) return known;
    tenants.evict(organisation);
    return tenant(organisation);
  };
  const load = (organisation: string, ids: readonly string[]) =>
    people.load(async () => {
      const loaded = await loadSubjects(ground, (versions) => tenantFor(organisation, versions), organisation, ids);
      return new Map([...loaded].map(([id, keys]) => [`${organisation}/${id}`, keys]));
    });
  return {
    tenant,
    async subjects(organisation, ids) {
      const held = new Map(ids.map((id) => [id, people.find(`${organisation}/${id}`)]));
      const absent = [...held].filter(([, keys]) => !keys).map(([id]) => id);
      const loaded = absent.length > 0 ? await load(organisation, absent) : undefined;
      return new Map([...held].map(([id, keys]) => [id, keys ?? loaded!.get(`${organisation}/${id}`)!]));
    },
    forgetTenant: tenants.evict,
    forgetSubject(organisation, subject, destroyed = []) {
      const name = `${organisation}/${subject}`;
      for (const kind of destroyed) people.find(name)?.wipe(kind);
      people.evict(name);
    },
  };
}
