export type Language = 'nl' | 'en';

/** One sentence in each language. `{all}`, `{first}` and `{rest}` stand for what a check is about. */
export type Text = Readonly<Record<Language, string>>;
