import { dateInWords, fill, type Language, type Text } from '../../ui/index.ts';

/** A text in the language of the page, with its gaps filled. */
export const say = (text: Text, language: Language, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(text[language], values);

export const sayDay = (day: string | Date, language: Language): string => dateInWords(day, language);
export const sayMoment = (at: Date, language: Language): string => dateInWords(at, language, true);
