import { z } from 'zod';
import type { TextLabel } from '../deidentification/index.ts';
import type { Chosen, Direction, RecipientKind } from '../sharing/index.ts';

const sentence = (least: number) => z.string().trim().min(least, { error: 'required' }).max(4_000);

/** A weighing told so that others can use it: what somebody wanted, with whom, with which data, why, and what was done. */
export const ExampleWords = z.object({
  title: z.string().trim().min(3, { error: 'required' }).max(120),
  situation: sentence(10),
  who: z.string().trim().min(2, { error: 'required' }).max(200),
  details: z.string().trim().max(2_000).default(''),
  reasoning: sentence(10),
  told: z.string().trim().max(2_000).default(''),
});
export type ExampleWords = z.infer<typeof ExampleWords>;
export const exampleParts = ['title', 'situation', 'who', 'details', 'reasoning', 'told'] as const;

/** All words as one text, in the order in which they are read. */
export const asOneText = (words: ExampleWords): string =>
  exampleParts
    .map((part) => words[part])
    .filter((text) => text !== '')
    .join('\n\n');

/** `shipped`: invented, and comes with the product; `colleague`: shared by somebody of this organisation. */
export type Example = ExampleWords & {
  id: string;
  origin: 'shipped' | 'colleague';
  recipientKind: RecipientKind;
  direction: Direction;
  chosen: Chosen;
  law: readonly string[];
  label: TextLabel | 'invented';
  /** Null for what comes with the product. */
  sharedAt: Date | null;
  sharedBy: string | null;
};
