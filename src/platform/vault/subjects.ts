import type { KeyName, KeyStore } from '../../connections/keys/port.ts';
import { SubjectDestroyed, SubjectUnknown } from './errors.ts';
import { subjectKeys, type SubjectKeys } from './subject-keys.ts';
import { newKey, type TenantKeys, type VaultGround } from './tenant-keys.ts';
import type { TenantKey } from './wrapping.ts';

export const subjectNames = (organisation: string, subject: string): [KeyName, KeyName] => [
  { organisation, kind: 'SK', id: subject },
  { organisation, kind: 'LK', id: subject },
];

type Found = Awaited<ReturnType<KeyStore['getMany']>>;

/** One look-up for many; grouped by subject. */
export async function storedKeysOf(
  keys: KeyStore,
  organisation: string,
  subjects: readonly string[],
): Promise<Map<string, Found>> {
  const { living, destroyed } = await keys.getMany(subjects.flatMap((subject) => subjectNames(organisation, subject)));
  const found = new Map<string, Found>(subjects.map((subject) => [subject, { living: [], destroyed: [] }]));
  for (const entry of living) found.get(entry.id)!.living.push(entry);
  for (const ref of destroyed) found.get(ref.id)!.destroyed.push(ref);
  return found;
}

/** Throws SubjectUnknown when one of them has no key and never lost one. */
export async function loadSubjects(
  ground: VaultGround,
  tenantFor: (wrappedBy: ReadonlySet<number>) => Promise<TenantKey>,
  organisation: string,
  subjects: readonly string[],
): Promise<Map<string, SubjectKeys>> {
  const found = await storedKeysOf(ground.keys, organisation, subjects);
  const wrappedBy = new Set([...found.values()].flatMap(({ living }) => living.map((entry) => entry.wrappedBy)));
  const tenant = await tenantFor(wrappedBy);
  return new Map(
    [...found].map(([subject, stored]) => {
      if (stored.living.length === 0 && stored.destroyed.length === 0) throw new SubjectUnknown(subject);
      return [subject, subjectKeys(subject, stored, tenant)];
    }),
  );
}

const portion = 1000;

/** Makes what is missing. A subject whose content key was destroyed gets no new one. */
export async function addSubjects(ground: VaultGround, tenant: TenantKeys, subjects: readonly string[]): Promise<void> {
  const { organisation } = tenant;
  for (let at = 0; at < subjects.length; at += portion) {
    const found = await storedKeysOf(ground.keys, organisation, subjects.slice(at, at + portion));
    const entries = [...found].flatMap(([subject, { living, destroyed }]) =>
      subjectNames(organisation, subject)
        .filter(({ kind }) => !living.some((entry) => entry.kind === kind))
        .map((name) => {
          if (destroyed.some(({ kind }) => kind === name.kind)) throw new SubjectDestroyed(subject);
          return newKey(ground, tenant, name, 1);
        }),
    );
    if (entries.length > 0) await ground.keys.putMany(entries);
  }
}
