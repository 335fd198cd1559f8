import { sayFileRefusal } from '../../platform/files/index.ts';
import type { Problem } from '../../platform/http/bind.tsx';
import type { FieldErrors, Language, Text } from '../../ui/index.ts';
import { sayGuestError } from '../guests/index.ts';
import { type guestTexts } from './texts/guest-texts.ts';
import { type ownTexts } from './texts/own-texts.ts';
import { workTexts as work } from './texts/work-texts.ts';

const refusals: Readonly<Record<string, readonly [string, Text]>> = {
  closed: ['tekst', work.refusedClosed],
  'outside-thread': ['gegevens', work.outsideThread],
  'day-to-come': ['op', work.wrongDay],
  'already-recalled': ['tekst', work.alreadyBack],
};

const codes: Readonly<Record<string, Text>> = { too_big: work.tooLong, day: work.wrongDay };

/** What is wrong in a form of a worker, per field, in words. */
export function workErrors({ errors, refusal }: Problem, language: Language): FieldErrors {
  const said: Record<string, string> = {};
  for (const [name, code] of Object.entries(errors)) {
    const field = name.split('.')[0]!;
    if (field === 'bestanden' || field === 'files') said.bestanden = sayFileRefusal(code as never, language) ?? code;
    else if (field.startsWith('guest')) said[field] = sayGuestError(code, language) ?? work.required[language];
    else said[field] = (field === 'gegevens' ? work.chooseOne : (codes[code] ?? work.required))[language];
  }
  if (refusal === null) return said;
  if (refusal.startsWith('guest-')) return { ...said, guestProof: sayGuestError(refusal, language) };
  const [field, text] = refusals[refusal] ?? ['tekst', work.refusedClosed];
  return { ...said, [field]: text[language] };
}

/** The same for a client or a guest: three fields, and plain words. */
export function outsideErrors(
  { errors, refusal }: Problem,
  language: Language,
  texts: typeof ownTexts | typeof guestTexts,
): FieldErrors {
  const said: Record<string, string> = {};
  for (const [name, code] of Object.entries(errors)) {
    const field = name.split('.')[0]!;
    if (field === 'bestanden' || field === 'files') said.bestanden = sayFileRefusal(code as never, language) ?? code;
    else said[field] = (code === 'too_big' ? texts.tooLong : texts.required)[language];
  }
  return refusal === null ? said : { ...said, tekst: texts.refused[language] };
}
