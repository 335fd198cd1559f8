import { z } from 'zod';

export const LONGEST_REPORT = 20_000;

/** No line ends or other control characters. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'required' })
    .max(max)
    .refine((text) => !/\p{Cc}/u.test(text), 'one-line');

const text = (max: number) =>
  z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, { error: 'required' })
        .max(max)
        // Line ends and tabs only.
        .refine((typed) => !/[^\P{Cc}\n\t]/u.test(typed), 'control-characters'),
    );

const day = z
  .string()
  .trim()
  .refine((typed) => /^\d{4}-\d{2}-\d{2}$/.test(typed) && isDay(typed), 'day');

function isDay(typed: string): boolean {
  const at = new Date(`${typed}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === typed;
}

export const NewReport = z.object({
  client: z.uuid(),
  held: day,
  title: line(120),
  body: text(LONGEST_REPORT),
});
export type NewReport = z.infer<typeof NewReport>;
