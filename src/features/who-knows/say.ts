import { fill, type Language, type Text } from '../../ui/index.ts';

/** The texts of a page in one language, with `{name}` filled in. */
export const say =
  <Key extends string>(texts: Readonly<Record<Key, Text>>, language: Language) =>
  (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(texts[key][language], values);
