import type { z } from 'zod';
import type { FormValues } from '../../../../platform/http/form.ts';
import { stepForm, type Values } from '../../steps/step-form.ts';
import type { DpiaContent } from '../content.ts';
import type { DpiaPart, PartName } from './part.ts';
import { afterPart, measuresPart, riskPart } from './risk.ts';
import { decisionPart, screeningPart } from './screening.ts';
import { completePart, proportionalityPart, viewsPart, withoutOfficerPart } from './words.ts';

const parts: Record<PartName, DpiaPart> = {
  vraag: screeningPart,
  besluit: decisionPart,
  noodzaak: proportionalityPart,
  risico: riskPart,
  maatregelen: measuresPart,
  na: afterPart,
  risicos: completePart,
  meningen: viewsPart,
  'geen-fg': withoutOfficerPart,
};

/** A form of one part becomes a change to whatever the DPIA is by then. */
export const readPart = (name: PartName, which: string, values: Values, refine: z.core.$RefinementCtx<unknown>) =>
  parts[name].read(stepForm(values, refine), which);

/** A part as its form shows it. */
export const writePart = (name: PartName, which: string, content: DpiaContent): FormValues =>
  parts[name].write(content, which);
