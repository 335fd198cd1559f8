import { hashOf } from '../../tokens/hash.ts';
import { W } from '../bits.ts';
import { add, type Entries } from './entries.ts';
import { inLatin } from './transliterate.ts';

type Names = Readonly<Record<string, readonly string[] | undefined>>;
type Locale = { faker: { rawDefinitions: { person?: { first_name?: Names; last_name?: Names } } } };

/** Languages of faker whose names are heard here, and which part of it is worth having. */
const locales = {
  nl: () => import('@faker-js/faker/locale/nl'),
  nl_BE: () => import('@faker-js/faker/locale/nl_BE'),
  fr_BE: () => import('@faker-js/faker/locale/fr_BE'),
  fr: () => import('@faker-js/faker/locale/fr'),
  de: () => import('@faker-js/faker/locale/de'),
  en: () => import('@faker-js/faker/locale/en'),
  en_GH: () => import('@faker-js/faker/locale/en_GH'),
  en_NG: () => import('@faker-js/faker/locale/en_NG'),
  fr_SN: () => import('@faker-js/faker/locale/fr_SN'),
  pl: () => import('@faker-js/faker/locale/pl'),
  tr: () => import('@faker-js/faker/locale/tr'),
  uk: () => import('@faker-js/faker/locale/uk'),
  ru: () => import('@faker-js/faker/locale/ru'),
  ro: () => import('@faker-js/faker/locale/ro'),
  hr: () => import('@faker-js/faker/locale/hr'),
  sr_RS_latin: () => import('@faker-js/faker/locale/sr_RS_latin'),
  ku_kmr_latin: () => import('@faker-js/faker/locale/ku_kmr_latin'),
  es: () => import('@faker-js/faker/locale/es'),
  pt_PT: () => import('@faker-js/faker/locale/pt_PT'),
  it: () => import('@faker-js/faker/locale/it'),
  id_ID: () => import('@faker-js/faker/locale/id_ID'),
  hu: () => import('@faker-js/faker/locale/hu'),
  cs_CZ: () => import('@faker-js/faker/locale/cs_CZ'),
} as const satisfies Record<string, () => Promise<unknown>>;

/** Adds the names of faker; a foreign one that is a word of ours ("Art", "Faith", "Van") is left out. */
export async function addGivenNames(entries: Entries): Promise<void> {
  for (const [locale, load] of Object.entries(locales)) {
    const { person } = ((await load()) as Locale).faker.rawDefinitions;
    const ours = locale.startsWith('nl');
    const keep = (name: string) =>
      ours || (name.length > 2 && ((entries.get(hashOf(name)) ?? 0) & (W.common | W.frequent)) === 0);
    const add1 = (names: Names | undefined, bits: number) => {
      for (const name of namesOf(names).filter(keep)) add(entries, name, bits);
    };
    add1(person?.first_name, W.firstName);
    add1(person?.last_name, W.surname);
  }
}

/** All names of a part, in Latin letters, without those in a script that no rule here reads. */
function namesOf(names: Names | undefined): string[] {
  const all = Object.values(names ?? {}).flatMap((each) => each ?? []);
  return [...new Set(all.flatMap((name) => inLatin(name)))].filter((name) => /^[\p{Script=Latin}' -]+$/u.test(name));
}
