import type { FormValues } from '../../../../platform/http/form.ts';
import type { PlanMeasure } from '../../policy.ts';
import type { StepForm } from '../../steps/step-form.ts';
import type { DpiaContent } from '../content.ts';

/** The parts of a DPIA that the owner writes, by the word in the address. */
export const partNames = [
  'vraag',
  'besluit',
  'noodzaak',
  'risico',
  'maatregelen',
  'na',
  'risicos',
  'meningen',
  'geen-fg',
] as const;
export type PartName = (typeof partNames)[number];

/** What a change may need to know besides the form. */
export type Around = {
  /** For what is new. */
  newId: () => string;
  /** The measures of the plan, to choose from. */
  measures: readonly PlanMeasure[];
  /** Ids of the questions that are asked today. */
  questions: ReadonlySet<string>;
};

/** `which`: the number of a page of questions, or the id of a risk; else empty. */
export type DpiaPart = {
  read: (form: StepForm, which: string) => (content: DpiaContent, around: Around) => DpiaContent;
  write: (content: DpiaContent, which: string) => FormValues;
};

/** Under which name saves of a part are counted. */
export const partKey = (part: PartName, which: string): string => (which === '' ? part : `${part}:${which}`);
