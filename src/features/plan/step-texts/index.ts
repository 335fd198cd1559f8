import { ownerText } from './01-owner.ts';
import { purposeText } from './02-purpose.ts';
import { dataText } from './03-data.ts';
import { necessityText } from './04-necessity.ts';
import { momentText } from './05-moment.ts';
import { basisText } from './06-basis.ts';
import { recipientText } from './07-recipient.ts';
import { purposeLimitText } from './08-purpose-limit.ts';
import { securityText } from './09-security.ts';
import { retentionText } from './10-retention.ts';
import type { StepText } from './step-text.ts';

/** Step 1 to 10, in order. */
export const stepTexts: readonly StepText[] = [
  ownerText,
  purposeText,
  dataText,
  necessityText,
  momentText,
  basisText,
  recipientText,
  purposeLimitText,
  securityText,
  retentionText,
];

export const stepText = (step: number): StepText => {
  const found = stepTexts[step - 1];
  if (!found) throw new Error(`A plan has no step ${step}.`);
  return found;
};
