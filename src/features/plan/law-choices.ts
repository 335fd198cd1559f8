import type { Door } from '../../gate/plan.ts';
import { findLaw, type LawBook } from '../../gate/law.ts';
import type { Citation } from '../../gate/decision.ts';
import type { PlanDocument } from './policy.ts';

/** What a form can offer: a row of the law book that applies today. */
export type LawChoice = Pick<Citation, 'id' | 'law' | 'article' | 'text' | 'textEn' | 'checked'>;
export type DoorChoice = { category: Door['category']; law: LawChoice };
export type LawChoices = {
  /** Laws of the country that can give a task, a duty or a term. */
  national: readonly LawChoice[];
  doors: readonly DoorChoice[];
};

/** Which rows open which door; what each says, and from when, stands in `law/`. */
export const doorIds: Readonly<Record<Door['category'], readonly string[]>> = {
  special: [
    'eu.avg.9.2.a',
    'eu.avg.9.2.c',
    'eu.avg.9.2.g',
    'eu.avg.9.2.h',
    'nl.uavg.22.2.a',
    'nl.uavg.22.2.b',
    'nl.uavg.30.3.a',
    'be.wvp.9',
  ],
  criminal: ['nl.uavg.32', 'nl.uavg.33', 'be.wvp.10'],
  'national-number': ['nl.uavg.46', 'nl.wabb.10', 'nl.brp.1.4', 'nl.wabvpz.4', 'nl.wmo.5.2.9', 'be.rijksregister.8'],
};

/** The laws of Union and country that apply on a day (`YYYY-MM-DD`), with the doors among them. */
export function lawChoices(law: LawBook, country: PlanDocument['country'], day: string): LawChoices {
  const applies = (id: string) => id.startsWith('eu.') || id.startsWith(country.toLowerCase());
  const found = (id: string): LawChoice[] => {
    const citation = applies(id) ? findLaw(law, id, day) : undefined;
    return citation ? [citation] : [];
  };
  const national = [...law.keys()].filter((id) => !id.startsWith('eu.')).flatMap(found);
  const doors = (Object.keys(doorIds) as Door['category'][]).flatMap((category) =>
    doorIds[category].flatMap(found).map((each) => ({ category, law: each })),
  );
  return { national, doors };
}

/** The rows behind "Meer weten", as they apply on a day. */
export const citationsOf = (law: LawBook, ids: readonly string[], day: string): Citation[] =>
  ids.flatMap((id) => findLaw(law, id, day) ?? []);
