import { matches, type Rule } from '../finding.ts';

const before = "(?:\\p{Lu}[\\p{L}'’.-]{0,30}\\s){0,2}";
const houseNumber = '\\s+(?:nr\\.?\\s*)?\\d{1,4}(?:\\s?[a-zA-Z](?![\\p{L}]))?(?:\\s*(?:bus|-|/)\\s*\\d{1,3})?';
const endings =
  'straat|laan|weg|plein|steenweg|dreef|lei|kade|kaai|gracht|singel|hof|pad|dijk|baan|markt|plantsoen|ring|vest|wal|steeg|park|poort';
const streetOf = (ends: string) => `${before}\\p{Lu}[\\p{L}'’-]{0,40}?(?:${ends})`;
/** With a number any street; without one only what can be nothing else. */
const withNumber = new RegExp(
  `(?<![\\p{L}])(?<part>${streetOf(`${endings}|(?<= )(?:Markt|Hof|Park|Plein|Laan)`)}${houseNumber})(?![\\p{L}\\d])`,
  'dgu',
);
const without = new RegExp(
  `(?<![\\p{L}])(?<part>${streetOf('straat|steenweg|laan|gracht|dreef|plein')})(?![\\p{L}])`,
  'dgu',
);

export const addresses: Rule = (text) => [
  ...matches(text, withNumber, 'street_address', 'address'),
  ...matches(text, without, 'street_address', 'address'),
  // Dutch: four figures and two letters. SA, SD and SS are not given out.
  ...matches(
    text,
    /(?<!\d)[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![A-Za-z])(?:\s*,?\s*\d{1,4}[a-z]?(?!\d))?/dg,
    'postcode',
    'postcode',
  ),
  // Belgian: four figures before a place; a year before a word with a capital is no postcode.
  ...matches(text, /(?<![\d-])(?<part>(?!19\d\d|20\d\d)[1-9]\d{3})(?=\s+\p{Lu}\p{Ll}{2,})/dgu, 'postcode', 'postcode'),
];

const somewhere = "(?<part>\\p{Lu}[\\p{Ll}'’]+(?:[- ]\\p{Lu}[\\p{Ll}'’]+)*)";
const moved =
  'woont|woonde|wonen|verhuisde|verhuist|verhuisd|opgegroeid|geboren|komt|kwam|vluchtte|afkomstig|werkt|werkte|lives|lived|born|moved';

export const places: Rule = (text) => [
  ...matches(
    text,
    new RegExp(`(?<=(?:${moved})(?:\\s+\\p{Ll}+){0,3}\\s+(?:in|te|uit|naar|bij|from|to)\\s+)${somewhere}`, 'dgu'),
    'place',
    'place-word',
  ),
  ...matches(
    text,
    new RegExp(`(?<=(?:wijk|buurt|dorp|stad|gemeente|deelgemeente|regio|village|town)\\s+)${somewhere}`, 'dgu'),
    'place',
    'place-word',
  ),
];

const heads =
  'basisschool|school|college|lyceum|atheneum|kinderopvang|crèche|ziekenhuis|woonzorgcentrum|verpleeghuis|zorgcentrum|stichting|praktijk|huisartsenpraktijk|apotheek|wijkteam|buurtteam|OCMW|CAW|CLB|CGG|VZW|vzw|gemeente|woningcorporatie|sportclub|voetbalclub|vereniging|kerk|moskee|parochie';

export const institutions: Rule = (text) => [
  ...matches(
    text,
    new RegExp(
      `(?<![\\p{L}])(?<part>(?:${heads})\\s+(?:(?:de|het|van|den|der|in|'t|’t)\\s+)*\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*)`,
      'dgu',
    ),
    'institution',
    'organisation-word',
  ),
  ...matches(
    text,
    /(?<![\p{L}])(?<part>(?:De|Het|'t|’t)?\s?\p{Lu}[\p{L}'’-]+(?:school|college|ziekenhuis|kliniek|praktijk))(?![\p{L}])/dgu,
    'institution',
    'organisation-word',
  ),
];

/** Few people in a town have one of these. */
const occupations =
  /(?<![\p{L}])(?<part>burgemeester|wethouder|schepen|pastoor|dominee|imam|rabbijn|notaris|rechter|officier van justitie|politiecommissaris|korpschef|schooldirecteur|directeur|gemeentesecretaris|voorzitter|profvoetballer|topsporter|zanger(?:es)?|acteur|actrice|kunstenaar|journalist|piloot|chirurg|dierenarts|veearts|boswachter|molenaar|brugwachter|mayor|pastor|surgeon|pilot)(?![\p{L}])/dgiu;

export const rareOccupations: Rule = (text) => matches(text, occupations, 'occupation_rare', 'rare-occupation');
