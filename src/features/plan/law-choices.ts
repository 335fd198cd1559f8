import type { Door } from '../../gate/plan.ts';
import { findLaw, type LawBook, opensDoor } from '../../gate/law.ts';
import { eeaOn } from '../../platform/countries.ts';
import type { Citation } from '../../gate/decision.ts';
import { doorIds } from './catalogue/doors.ts';
import type { PlanDocument } from './policy.ts';
import { presetsFor, type RetentionPreset } from './catalogue/retention-presets.ts';

/** What a form can offer: a row of the law book that applies today. */
export type LawChoice = Pick<Citation, 'id' | 'law' | 'article' | 'text' | 'textEn' | 'checked'>;
export type DoorChoice = { category: Door['category']; law: LawChoice };
export type LawChoices = {
  /** Laws of the country that can give a task, a duty or a term. */
  national: readonly LawChoice[];
  /** Those among them that give a task or a duty, for step 6. */
  tasks: readonly LawChoice[];
  doors: readonly DoorChoice[];
  /** Laws that set or steer a term, and the terms to begin with. */
  terms: readonly LawChoice[];
  presets: readonly RetentionPreset[];
  /** Members of the European Economic Area (AVG 44). */
  eea: ReadonlySet<string>;
};

/** Exceptions, secrecy, marketing and norms: they never give the task or duty of AVG 6(3). */
const givesNoTask: readonly string[] = [
  'nl.uavg.',
  'nl.sr.',
  'nl.awb.',
  'nl.tw.',
  'nl.nen7513.',
  'nl.wmo.5.3.3',
  'nl.wmo.5.3.4.',
  'nl.jeugdwet.7.3.8.',
  'nl.jeugdwet.7.3.11',
  'nl.wgbo.457',
  'be.wvp.',
  'be.sw.',
  'be.wer.',
  'be.kwaliteitswet.35.',
  'be-vlg.drm',
];

/** Laws about archives that steer a term without setting one. */
const archiveLaws: readonly string[] = ['nl.archiefwet.3'];

type Place = Pick<PlanDocument, 'country' | 'publicBody'>;

/** The laws of Union and country that apply on a day (`YYYY-MM-DD`), with the doors among them. */
export function lawChoices(law: LawBook, { country, publicBody }: Place, day: string): LawChoices {
  const applies = (id: string) => id.startsWith('eu.') || id.startsWith(country.toLowerCase());
  const found = (id: string): LawChoice[] => {
    const citation = applies(id) ? findLaw(law, id, day) : undefined;
    return citation ? [citation] : [];
  };
  const national = [...law.keys()].filter((id) => !id.startsWith('eu.')).flatMap(found);
  const doors = (Object.keys(doorIds) as Door['category'][]).flatMap((category) =>
    doorIds[category]
      .filter((id) => opensDoor(law, { category, law: id }, { country, publicBody }, day))
      .flatMap(found)
      .map((each) => ({ category, law: each })),
  );
  const presets = presetsFor(country);
  const terms = [...new Set([...presets.flatMap((each) => each.law ?? []), ...archiveLaws])].flatMap(found);
  const tasks = national.filter(({ id }) => !givesNoTask.some((start) => id.startsWith(start)));
  return { national, tasks, doors, terms, presets, eea: eeaOn(law, day) };
}

/** The rows behind "Meer weten", as they apply on a day. */
export const citationsOf = (law: LawBook, ids: readonly string[], day: string): Citation[] =>
  ids.flatMap((id) => findLaw(law, id, day) ?? []);
