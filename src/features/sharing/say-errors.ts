import type { Problem } from '../../platform/http/bind.tsx';
import type { FieldErrors, Language } from '../../ui/index.ts';
import { errorTexts } from './informing/texts.ts';

/** What was wrong, in words at its field; what was refused as a whole stands at one field of the form. */
export function sayFormErrors({ errors, refusal }: Problem, language: Language, refusalAt: string): FieldErrors {
  const all = refusal === null ? errors : { ...errors, [refusalAt]: refusal };
  const say = (name: string) => (errorTexts[name] ?? errorTexts.choose!)[language];
  return Object.fromEntries(Object.entries(all).map(([field, name]) => [field, say(name)]));
}
