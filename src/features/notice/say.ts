import { countryName } from '../../platform/countries.ts';
import { inBoth, planWords, type PlanDocument } from '../plan/index.ts';
import { docTexts } from './doc-texts.ts';
import type { Words } from './policy.ts';

/** Everything in one language, so that the parts of a notice read as sentences. */
export type Say = {
  language: 'nl' | 'en';
  /** A fixed sentence, with what belongs between its braces. */
  fixed: (name: keyof typeof docTexts, values?: Readonly<Record<string, string>>) => string;
  words: (words: Words) => string;
  country: (code: string) => string;
  /** "a, b en c". */
  list: (items: readonly string[]) => string;
};

export function sayIn(language: 'nl' | 'en'): Say {
  const joined = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    language,
    fixed: (name, values = {}) =>
      docTexts[name][language].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? `{${key}}`),
    words: (words) => inBoth(words)[language],
    country: (code) => countryName(code, language),
    list: (items) => joined.format(items),
  };
}

type Purpose = PlanDocument['purposes'][number];

/** "Naam en Adres. Alleen als het nodig is: Geboortedatum." */
export function sayFields(say: Say, { fields }: PlanDocument, purpose: Purpose): string {
  const named = (need: 'always' | 'if-relevant') =>
    purpose.fields
      .filter((each) => each.need === need)
      .flatMap((each) => fields.find(({ id, off }) => id === each.field && !off) ?? [])
      .map(({ label }) => say.words(label));
  const always = named('always');
  const sometimes = named('if-relevant');
  return [
    ...(always.length > 0 ? [`${say.list(always)}.`] : []),
    ...(sometimes.length > 0 ? [say.fixed('onlyIfNeeded', { fields: say.list(sometimes) })] : []),
  ].join(' ');
}

/** Who gets something for this purpose: "Mailprovider (werkt in onze opdracht …)". A referrer gets nothing. */
export const sayRecipients = (say: Say, { flows }: PlanDocument, purpose: string): string[] =>
  flows
    .filter((flow) => flow.purpose === purpose && flow.role !== 'referrer' && flow.fields.length > 0)
    .map((flow) => `${flow.partyName} (${planWords.partyRoleTexts[flow.role][say.language].toLowerCase()})`);

/** How long data for this purpose stay (AVG 13(2)(a)): its own term, or that of the plan. */
export function sayTerm(say: Say, { retention }: PlanDocument, purpose: string): string {
  const own = retention?.perPurpose.find((each) => each.purpose === purpose);
  if (own) return say.words(own.reason);
  return retention ? say.words(retention.reason) : '';
}
