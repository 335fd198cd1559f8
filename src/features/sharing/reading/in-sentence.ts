import type { Language } from '../../../ui/index.ts';

/** Names of parties in plans that are common nouns with "de": a role, and not what somebody is called. */
const roles: readonly string[] = [
  'apotheek',
  'doorverwijzer',
  'gemeente',
  'huisarts',
  'psycholoog',
  'school',
  'thuiszorg',
  'verwijzer',
  'werkgever',
  'wijkverpleging',
  'woningcorporatie',
  'zorgverzekeraar',
];

/** A party in the middle of a sentence: "de huisarts", and a real name as it is. */
export const inSentence = (name: string, language: Language): string =>
  language === 'nl' && roles.includes(name.toLowerCase()) ? `de ${name.toLowerCase()}` : name;
