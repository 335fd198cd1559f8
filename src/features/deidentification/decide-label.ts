import { z } from 'zod';
import { findIdentifying } from './find-identifying.ts';
import { isDirect, type Known } from './finding.ts';

export const textLabels = ['pseudonymised', 'anonymous'] as const;
export type TextLabel = (typeof textLabels)[number];

/** What a person decided about a text: a rule never does (AVG recital 26). */
export const LabelDecision = z.object({
  label: z.custom<TextLabel>((value) => textLabels.some((label) => label === value), { error: 'label-missing' }),
  reasons: z
    .string()
    .trim()
    .max(2_000)
    .refine((text) => text.length >= 10, { error: 'reasons-missing' }),
  stays: z.string().trim().max(2_000).default(''),
});
export type LabelDecision = z.infer<typeof LabelDecision>;

export type LabelRefusal = 'direct-left' | 'not-anonymous';

/** Whether this text can have this label. `null`: yes. What points at one person stays only with a reason in words. */
export function refuseLabel(text: string, known: Known, { label, stays }: LabelDecision): LabelRefusal | null {
  if (!findIdentifying(text, known).some(isDirect)) return null;
  if (label === 'anonymous') return 'not-anonymous';
  return stays === '' ? 'direct-left' : null;
}
