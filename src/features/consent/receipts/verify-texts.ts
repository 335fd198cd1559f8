import { sayDate } from '../../../platform/dates.ts';
import type { Language, Text } from '../../../ui/index.ts';
import type { Claims } from './receipt.ts';
import type { ReceiptFinding, ReceiptVerdict } from './verify-receipt.ts';

export type BadReceiptInput =
  'usage' | 'missing' | 'special' | 'large' | 'encoding' | 'control' | 'no-receipt' | 'no-keys' | 'no-text';

export const inputTexts = {
  usage: { nl: 'dit klopt niet; zie --help', en: 'this is not right; see --help' },
  missing: { nl: 'dit bestand is er niet, of het is niet te lezen', en: 'there is no such file, or it cannot be read' },
  special: { nl: 'dit is geen gewoon bestand', en: 'this is not an ordinary file' },
  large: {
    nl: 'dit is groter dan 256 kB; zo groot is een bewijs niet',
    en: 'this is larger than 256 kB; no receipt is',
  },
  encoding: { nl: 'dit is geen UTF-8', en: 'this is not UTF-8' },
  control: {
    nl: 'hier staat een teken dat niet in tekst hoort',
    en: 'it holds a character that does not belong in text',
  },
  'no-receipt': { nl: 'dit is geen bewijs van toestemming', en: 'this is no receipt of consent' },
  'no-keys': {
    nl: 'dit zijn geen openbare sleutels, of ze horen niet bij elkaar',
    en: 'these are no public keys, or they do not belong together',
  },
  'no-text': { nl: 'dit is geen tekst zoals ze getoond is', en: 'this is no text as it was shown' },
} as const satisfies Record<BadReceiptInput, Text>;

const findingTexts = {
  'bad-header': {
    nl: 'De kop van het bewijs is niet zoals hij hoort. Alleen EdDSA telt, en een sleutel in het bewijs zelf telt nooit.',
    en: 'The header of the receipt is not as it should be. Only EdDSA counts, and a key inside the receipt never does.',
  },
  'unknown-key': {
    nl: 'Het bewijs is getekend met een sleutel die u niet gaf.',
    en: 'The receipt is signed with a key that you did not give.',
  },
  'bad-signature': {
    nl: 'De handtekening klopt niet: er is iets aan het bewijs veranderd.',
    en: 'The signature does not hold: something in the receipt was changed.',
  },
  'bad-claims': {
    nl: 'Wat getekend is, is geen bewijs van toestemming.',
    en: 'What was signed is no receipt of consent.',
  },
  'other-organisation': {
    nl: 'Deze sleutels zijn van een andere organisatie.',
    en: 'These keys belong to another organisation.',
  },
  'other-person': {
    nl: 'Het bewijs hoort niet bij de persoon in dit bestand.',
    en: 'The receipt does not belong to the person in this file.',
  },
  'other-text': {
    nl: 'De tekst in dit bestand is niet de tekst die getoond is.',
    en: 'The text in this file is not the text that was shown.',
  },
  'other-text-given': {
    nl: 'De tekst die u gaf, is niet de tekst die getoond is.',
    en: 'The text that you gave is not the text that was shown.',
  },
  'other-purpose': {
    nl: 'De tekst in dit bestand gaat over iets anders dan het bewijs.',
    en: 'The text in this file is about something else than the receipt.',
  },
  'bad-checkpoint': {
    nl: 'Het controlepunt van het logboek is niet met deze sleutels getekend.',
    en: 'The checkpoint of the log is not signed with these keys.',
  },
  'beyond-checkpoint': {
    nl: 'Het controlepunt dekt de regel van dit antwoord niet.',
    en: 'The checkpoint does not cover the entry of this answer.',
  },
} as const satisfies Record<ReceiptFinding, Text>;

const texts = {
  sound: { nl: 'Het bewijs klopt.', en: 'The receipt is sound.' },
  unsound: { nl: 'Het bewijs klopt niet.', en: 'The receipt is not sound.' },
  given: { nl: 'Vastgelegd: de persoon zei ja.', en: 'Recorded: the person said yes.' },
  refused: { nl: 'Vastgelegd: de persoon zei nee.', en: 'Recorded: the person said no.' },
  withdrawn: { nl: 'Vastgelegd: de persoon is gestopt.', en: 'Recorded: the person stopped.' },
  about: { nl: 'Doel:', en: 'Purpose:' },
  when: { nl: 'Wanneer:', en: 'When:' },
  organisation: { nl: 'Organisatie:', en: 'Organisation:' },
  receipt: { nl: 'Nummer van het bewijs:', en: 'Number of the receipt:' },
  limit: {
    nl: 'Dit toont wat de organisatie vastlegde en wanneer. Het is geen handtekening van de persoon.',
    en: 'This shows what the organisation recorded, and when. It is no signature of the person.',
  },
} as const satisfies Record<string, Text>;

/** The verdict in plain lines. */
export function sayVerdict({ ok, findings, claims }: ReceiptVerdict, language: Language): string[] {
  const head = texts[ok ? 'sound' : 'unsound'][language];
  const why = findings.map((finding) => `- ${findingTexts[finding][language]}`);
  return ok && claims ? [head, ...sayClaims(claims, language), texts.limit[language]] : [head, ...why];
}

const sayClaims = (claims: Claims, language: Language): string[] => [
  texts[claims.action][language],
  `${texts.about[language]} ${claims.purposes.join(', ')}`,
  `${texts.when[language]} ${sayDate(new Date(claims.at), language, true)}`,
  `${texts.organisation[language]} ${claims.iss}`,
  `${texts.receipt[language]} ${claims.jti}`,
];
