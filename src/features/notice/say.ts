import { countryName } from '../../platform/countries.ts';
import { sayTerm } from '../../platform/dates.ts';
import { inBoth, monthsInArchive, planWords, type PlanDocument } from '../plan/index.ts';
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

const roleNames = {
  processor: 'roleProcessor',
  controller: 'roleController',
  'joint-controller': 'roleJoint',
  referrer: 'roleController',
} as const;

/** Who gets something for this purpose: "Mailprovider (werkt in onze opdracht)". A referrer gets nothing. */
export const sayRecipients = (say: Say, { flows }: PlanDocument, purpose: string): string[] =>
  flows
    .filter((flow) => flow.purpose === purpose && flow.role !== 'referrer' && flow.fields.length > 0)
    .map((flow) => `${flow.partyName} (${say.fixed(roleNames[flow.role])})`);

/** How long all of it stays (AVG 13(2)(a)): the terms that the plan executes, and then the reason. */
export function sayRetention(say: Say, { retention }: PlanDocument): string {
  if (!retention) return '';
  const { archiveAfterMonths, from, reason } = retention;
  const start = planWords.startTexts[from][say.language];
  const total = sayTerm(archiveAfterMonths + monthsInArchive(retention), say.language);
  const archive = sayTerm(archiveAfterMonths, say.language);
  const said = archiveAfterMonths === 0 ? 'termOnly' : 'termWithArchive';
  return `${say.fixed(said, { total, archive, start })} ${say.words(reason)}`.trim();
}

/** How long data for this purpose stay: its own term where it has one, else that of the plan. */
export function sayPurposeTerm(say: Say, document: PlanDocument, purpose: string): string {
  const own = document.retention?.perPurpose.find((each) => each.purpose === purpose);
  if (!own) return sayRetention(say, document);
  const start = planWords.startTexts[document.retention!.from][say.language];
  const term =
    own.months === null
      ? say.fixed('termUntilStopped')
      : say.fixed('termOnly', { total: sayTerm(own.months, say.language), start });
  return `${term} ${say.words(own.reason)}`.trim();
}
