import type { Problem } from '../../platform/http/bind.tsx';
import type { FieldErrors, Language } from '../../ui/index.ts';
import { sayWrong } from './texts.ts';

/**
 * The errors of a form in words, by field. `refusedAt` says at which field a refusal belongs.
 * A list is called `name[]` on the page.
 */
export function wordProblem(
  language: Language,
  { errors, refusal }: Problem,
  refusedAt: Readonly<Record<string, string>> & { otherwise: string },
): FieldErrors {
  const said = Object.entries(errors).map(([path, code]) => {
    const field = path.split('.')[0] ?? path;
    return [field, sayWrong(language, field, code)];
  });
  if (refusal === null) return Object.fromEntries(said);
  const field = refusedAt[refusal] ?? refusedAt.otherwise;
  return { ...Object.fromEntries(said), [field]: sayWrong(language, field, refusal) };
}
