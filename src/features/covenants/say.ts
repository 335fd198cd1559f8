import type { W } from '../../platform/http/web.ts';
import type { Language, Text, View } from '../../ui/index.ts';
import { sayGuestError } from '../guests/index.ts';
import { errorTexts, notices } from './texts/notices.ts';
import { texts } from './texts/texts.ts';

/** The page with what just succeeded above it. */
export const noticed = (w: W, view: View): View => {
  const code = w.req.query('gelukt') ?? '';
  const said = Object.hasOwn(notices, code) ? notices[code] : undefined;
  return said ? { ...view, notice: { kind: 'success', text: said[view.language] } } : view;
};

const refusals: Readonly<Record<string, Text>> = {
  'saved-meanwhile': texts.savedMeanwhile,
  'not-there-any-more': texts.notThere,
  'changed-meanwhile': texts.changedMeanwhile,
  'not-complete': texts.notComplete,
  'needs-words': texts.needsWords,
  'in-the-past': texts.inThePast,
  'in-the-future': texts.inTheFuture,
  'left-already': texts.leftAlready,
};

export const refusalText = (refusal: string | null, language: Language): string | undefined =>
  refusal === null ? undefined : (refusals[refusal]?.[language] ?? sayGuestError(refusal, language));

export const sayErrors = (errors: Readonly<Record<string, string>>, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).map(([name, kind]) => [
      name,
      errorTexts[kind]?.[language] ?? sayGuestError(kind, language) ?? errorTexts.required![language],
    ]),
  );
