import { z } from 'zod';
import { arrivedFiles } from '../../../platform/files/index.ts';
import { LONGEST_MESSAGE } from '../policy.ts';

const word = z.string({ error: 'required' }).regex(/^[a-z][a-z0-9-]{0,59}$/);

/** Boxes give a list; a button that does it again gives one text with commas. */
export const fields = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : typeof value === 'string' ? value.split(',') : value),
  z
    .array(word)
    .min(1, { error: 'required' })
    .max(40)
    .transform((all) => [...new Set(all)]),
);

export const depth = z.enum(['fact', 'outline', 'content'], { error: 'required' });

/** Plain text: line ends and tabs only. */
export const text = z
  .string({ error: 'required' })
  .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
  .pipe(
    z
      .string()
      .min(1, { error: 'required' })
      .max(LONGEST_MESSAGE)
      .refine((typed) => !/[^\P{Cc}\n\t]/u.test(typed), 'control-characters'),
  );

const receiverKeys = z.preprocess(
  (value) => (value === undefined || value === '' ? undefined : typeof value === 'string' ? value.split(',') : value),
  z.array(z.string().max(120)).max(60).optional(),
);

export const Posting = z.object({
  room: z.uuid(),
  tekst: text,
  gegevens: fields,
  diepte: depth,
  /** Only to these receivers, after somebody was told who may not have it; left out: everybody. */
  naar: receiverKeys,
  files: arrivedFiles.optional(),
  /** The writer goes back to the form: nothing is said. */
  opnieuw: z.undefined().optional(),
  /** The form was not looked at yet: whoever names a number or a third person sees that once before it goes. */
  eerst: z.string().max(10).optional(),
  /** The writer wants to see what makes somebody recognisable: nothing is said. */
  kijk: z.undefined().optional(),
});
export type Posting = z.infer<typeof Posting>;
