import type { FormValues } from '../../../platform/http/form.ts';
import type { LawToday } from '../obstacles/obstacle.ts';
import type { PlanDocument } from '../policy.ts';
import type { StepForm } from './step-form.ts';

/** What a form asks of the plan, under the law of the day. Ids that the plan does not know are left out: somebody else may have removed them. */
export type Change = (document: PlanDocument, law: LawToday) => PlanDocument;

/** A step as a form: what was typed becomes a change to the plan, and the plan becomes what the form shows. Pure. */
export type FormStep = {
  read: (form: StepForm) => { change: Change; owner?: string };
  write: (document: PlanDocument) => FormValues;
};

/** `['a.nl', words.nl], ['a.en', words.en]` for a text in both languages. */
export const wordsAs = (name: string, words: { nl: string; en: string } | null): [string, string][] => [
  [`${name}.nl`, words?.nl ?? ''],
  [`${name}.en`, words?.en ?? ''],
];
