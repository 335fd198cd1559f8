import { findLaw, type LawBook, opensDoor } from '../../gate/law.ts';
import { eeaOn } from '../../platform/countries.ts';
import { dayOf } from '../../platform/dates.ts';
import type { LawToday } from './obstacles/obstacle.ts';

/** The law book as it reads on the day of `now`, for checking a plan. */
export function lawToday(law: LawBook, now: Date): LawToday {
  const day = dayOf(now);
  const valueOf = (id: string): string | null => {
    const citation = findLaw(law, id, day);
    const version = law.get(id)?.find((each) => each.citation === citation);
    return typeof version?.value === 'string' ? version.value : null;
  };
  const members = eeaOn(law, day);
  return {
    inForce: (id) => findLaw(law, id, day) !== undefined,
    opens: (door, place) => opensDoor(law, door, place, day),
    months: (id) => inMonths(valueOf(id) ?? ''),
    name: (id) => {
      const citation = findLaw(law, id, day);
      return citation ? `${citation.law} ${citation.article}` : id;
    },
    inEea: (country) => members.has(country),
  };
}

/** `P15Y` or `P6M` (ISO 8601) → whole months; null for anything else, such as hours. */
function inMonths(duration: string): number | null {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
  const total = Number(years) * 12 + Number(months);
  return total > 0 ? total : null;
}
