import type { FieldErrors as RawErrors } from '../../platform/shell.ts';
import type { FieldErrors, Language } from '../../ui/index.ts';
import { errorTexts } from './texts-work.ts';

type NotDone = { kind: 'invalid'; errors: RawErrors } | { kind: 'refused'; refusal: string } | { kind: 'absent' };

/** The field beside which each refusal is told; `otherwise` for the rest. */
export type RefusalsAt = Readonly<Record<string, string>> & { otherwise: string };

/** What is wrong, at the field, in words. What is wrong with one of a list is told at the list. */
export function sayErrors(notDone: NotDone, at: RefusalsAt, language: Language): FieldErrors {
  if (notDone.kind === 'absent') return {};
  const raw = notDone.kind === 'invalid' ? notDone.errors : { [at[notDone.refusal] ?? at.otherwise]: notDone.refusal };
  const said = Object.entries(raw).map(([field, code]) => {
    const text = (Object.hasOwn(errorTexts, code) ? errorTexts[code] : undefined) ?? errorTexts.required!;
    return [field.split('.')[0]!, text[language]] as const;
  });
  return Object.fromEntries(said);
}
