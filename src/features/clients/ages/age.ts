/** How old somebody is, as far as we need to know it: the group is enough to see who decides (AVG 5(1)(c)). */
export const ageBands = ['under-12', '12', '12-15', '13-15', '16-17', 'adult'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The lowest age of each group, in whole years. */
const lowest: Readonly<Record<AgeBand, number>> = {
  'under-12': 0,
  '12': 12,
  '12-15': 12,
  '13-15': 13,
  '16-17': 16,
  adult: 18,
};

/** The groups to choose from: in Belgian law something changes at 13 as well (Wet 30-7-2018 art. 7). */
export const bandsIn = (country: 'NL' | 'BE'): readonly AgeBand[] =>
  country === 'NL' ? ['under-12', '12-15', '16-17', 'adult'] : ['under-12', '12', '13-15', '16-17', 'adult'];

/** Whole years from one day to another, both `YYYY-MM-DD`; born on 29 February, one year older on 1 March. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) >= from.slice(5) ? years : years - 1;
}

/** The age that somebody surely has reached, and where we know it from. */
export type KnownAge = { atLeast: number; from: 'birth' | 'band'; band: AgeBand; mayBeOlder: boolean };

/** Who was in a group on a day has grown since by the whole years that passed; more is not known. */
export function ageByBand(band: AgeBand, recordedOn: string, today: string): KnownAge {
  const passed = Math.max(0, yearsBetween(recordedOn, today));
  const atLeast = lowest[band] + passed;
  return { atLeast, from: 'band', band: bandOf(atLeast), mayBeOlder: band !== 'adult' && passed > 0 };
}

const dutchDay = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const yearOnly = /^\d{4}$/;

/** `YYYY-MM-DD` as people write it; of a year alone the last day, so that nobody is taken for older. Null: no day. */
export function readBirth(text: string): string | null {
  const value = text.trim();
  if (yearOnly.test(value)) return `${value}-12-31`;
  const dutch = dutchDay.exec(value);
  const day = dutch ? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}` : value;
  const read = isoDay.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return read && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : null;
}

/** Null when the day of birth is not one, or is still to come. */
export function ageByBirth(text: string, today: string): KnownAge | null {
  const born = readBirth(text);
  if (born === null || born > today) return null;
  const atLeast = yearsBetween(born, today);
  return { atLeast, from: 'birth', band: bandOf(atLeast), mayBeOlder: false };
}

function bandOf(age: number): AgeBand {
  if (age < 12) return 'under-12';
  if (age < 16) return '12-15';
  return age < 18 ? '16-17' : 'adult';
}
