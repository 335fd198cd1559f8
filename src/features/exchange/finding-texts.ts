import type { Text } from '../../ui/index.ts';

/** What can be said about a file. `{detail}` is a short piece of the file. Each says what would be right. */
export const findingTexts = {
  // The file as a whole.
  empty: { nl: 'dit bestand is leeg', en: 'this file is empty' },
  large: {
    nl: 'dit bestand is te groot: {detail}. Kies een kleiner bestand, of deel het op',
    en: 'this file is too large: {detail}. Choose a smaller file, or split it',
  },
  'yaml-large': {
    nl: 'YAML lezen we tot 512 kB. Sla het op als JSON',
    en: 'we read YAML up to 512 kB. Save it as JSON',
  },
  'not-utf-8': {
    nl: 'dit is geen tekst in UTF-8. Sla het bestand op als UTF-8',
    en: 'this is no text in UTF-8. Save the file as UTF-8',
  },
  'control-sign': {
    nl: 'hier staat een teken dat niet in tekst hoort',
    en: 'here is a character that does not belong in text',
  },
  unknown: {
    nl: 'dit bestand herkennen we niet. We lezen een plan van Zorgvuldig, CNIL PIA, Rijksmodel DPIA en een register',
    en: 'we do not recognise this file. We read a plan of Zorgvuldig, CNIL PIA, Rijksmodel DPIA and a register',
  },
  json: { nl: 'hier is de JSON niet geldig', en: 'the JSON is not valid here' },
  'cut-off': { nl: 'het bestand houdt hier te vroeg op', en: 'the file ends too early here' },
  yaml: { nl: 'hier is de YAML niet geldig ({detail})', en: 'the YAML is not valid here ({detail})' },
  aliases: { nl: 'dit verwijst te vaak naar zichzelf', en: 'this refers to itself too often' },
  deep: { nl: 'dit is te diep genest: hoogstens 40 niveaus', en: 'this is nested too deeply: 40 levels at most' },
  many: { nl: 'dit zijn te veel onderdelen', en: 'these are too many parts' },
  name: { nl: 'de naam ‘{detail}’ kan hier niet', en: 'the name ‘{detail}’ is not possible here' },
  twice: { nl: 'de naam ‘{detail}’ staat hier twee keer', en: 'the name ‘{detail}’ stands here twice' },
  shape: { nl: 'dit past niet: {detail}', en: 'this does not fit: {detail}' },
  version: {
    nl: 'versie {detail} van dit formaat kennen we niet',
    en: 'we do not know version {detail} of this format',
  },
  'not-there': { nl: 'hier staat ‘{detail}’, maar dat is er niet', en: 'this names ‘{detail}’, which is not there' },
  'people-stay': {
    nl: 'wie iets doet, gaat niet mee: namen van collega’s zeggen elders niets',
    en: 'who does what is not carried: names of colleagues mean nothing elsewhere',
  },
} as const satisfies Record<string, Text>;
