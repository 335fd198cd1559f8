import type { PlanContent } from '../../plan/document/content.ts';
import type {
  bases,
  categories,
  necessityQuestions,
  organisationRoles,
  partyRoles,
  sources,
  transferMechanisms,
} from '../../plan/document/vocabulary.ts';

/**
 * The closed lists of a plan as words in a file. Not the words of the screens: those may change, and a file that was
 * made years ago must still be understood.
 */

type Words<T extends readonly string[]> = Record<T[number], string>;

export const categoryWords: Words<typeof categories> = {
  ordinary: 'gewoon',
  sensitive: 'gevoelig',
  special: 'bijzonder',
  criminal: 'strafrechtelijk',
  'national-number': 'nationaal identificatienummer',
};

export const sourceWords: Words<typeof sources> = {
  person: 'de persoon zelf',
  referrer: 'de doorverwijzer',
  register: 'een register',
  ourselves: 'wijzelf',
};

export const basisWords: Words<typeof bases> = {
  consent: 'toestemming',
  contract: 'overeenkomst',
  'legal-obligation': 'wettelijke verplichting',
  'vital-interest': 'vitaal belang',
  'public-task': 'taak van algemeen belang',
  'legitimate-interest': 'gerechtvaardigd belang',
};

export const roleWords: Words<typeof organisationRoles> = {
  controller: 'verwerkingsverantwoordelijke',
  'joint-controller': 'gezamenlijke verwerkingsverantwoordelijke',
  processor: 'verwerker',
};

export const partyRoleWords: Words<typeof partyRoles> = {
  processor: 'verwerker',
  controller: 'ontvanger die zelf beslist',
  'joint-controller': 'gezamenlijke verwerkingsverantwoordelijke',
  referrer: 'doorverwijzer',
};

export const transferWords: Words<typeof transferMechanisms> = {
  adequacy: 'adequaatheidsbesluit',
  'standard-clauses': 'standaardbepalingen',
  'binding-rules': 'bindende bedrijfsvoorschriften',
  certification: 'certificering',
  'code-of-conduct': 'gedragscode',
  'binding-instrument': 'bindend instrument',
  derogation: 'uitzondering',
};

export const necessityWords: Words<typeof necessityQuestions> = {
  needed: 'Nodig omdat',
  less: 'Met minder',
  now: 'Nu al',
  proportion: 'In verhouding',
  basis: 'Met grondslag',
  explain: 'Uit te leggen',
  keep: 'Te bewaren',
};

type Retention = NonNullable<PlanContent['retention']>;
export const startWords: Record<Retention['from'], string> = {
  'last-appointment': 'de laatste afspraak',
  'end-of-service': 'het einde van de hulp',
  decision: 'het besluit',
  withdrawal: 'het intrekken',
};
export const readingWords: Record<Retention['reading'], string> = {
  'one-after-the-other': 'na elkaar',
  'both-from-the-event': 'allebei vanaf hetzelfde moment',
};

export const yesNo = (value: boolean): string => (value ? 'ja' : 'nee');

/** The code of a word, whatever its capitals. */
export function codeOf<Code extends string>(words: Record<Code, string>, word: string): Code | undefined {
  const wanted = word.trim().toLowerCase();
  return (Object.keys(words) as Code[]).find((code) => words[code].toLowerCase() === wanted);
}

/** A law as "AVG 6 lid 1 onder e (eu.avg.6.1.e)": for a person, and for us to find again. */
export const lawWords = (id: string, lawOf: (id: string) => string): string => `${lawOf(id)} (${id})`;
export const lawIn = (words: string): string | undefined => /\(((?:eu|nl|be)\.[a-z0-9.-]{1,70})\)\s*$/.exec(words)?.[1];
