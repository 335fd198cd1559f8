import { unreadableCharacter } from '../../../platform/http/unreadable.ts';
import type { FieldErrors, Language, Text } from '../../../ui/index.ts';

/** What is wrong with a field or why an action was refused, and how to make it right. */
const errorTexts: Readonly<Record<string, Text>> = {
  ...unreadableCharacter,
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_small: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_big: { nl: 'Dit is te lang. Maak het korter.', en: 'This is too long. Make it shorter.' },
  'one-line': {
    nl: 'Schrijf dit op één regel, zonder vreemde tekens.',
    en: 'Write this on one line, without odd characters.',
  },
  'no-control-characters': {
    nl: 'Er staan tekens in die we niet kunnen lezen.',
    en: 'There are characters in it that we cannot read.',
  },
  email: {
    nl: 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.be.',
    en: 'This is no mail address. It looks like name@example.org.',
  },
  phone: {
    nl: 'Dit is geen telefoonnummer. Schrijf alleen cijfers, met of zonder landcode.',
    en: 'This is no phone number. Write digits, with or without a country code.',
  },
  'email-or-phone': {
    nl: 'Vul een heel e-mailadres of telefoonnummer in.',
    en: 'Fill in a whole mail address or phone number.',
  },
  'three-lines': {
    nl: 'Spreek hoogstens drie doelen af, elk op één regel.',
    en: 'Agree on at most three goals, one line each.',
  },
  day: { nl: 'Kies een dag.', en: 'Choose a day.' },
  time: { nl: 'Schrijf het uur als 14:30.', en: 'Write the time like 14:30.' },
  'no-such-day': { nl: 'Deze dag of dit uur bestaat niet.', en: 'This day or time does not exist.' },
  'say-more': {
    nl: 'Schrijf iets meer: wat is het gevaar, voor wie?',
    en: 'Write a little more: what is the danger, for whom?',
  },
  'too-far-ahead': {
    nl: 'Deze dag ligt meer dan twee jaar verder. Klopt het jaar?',
    en: 'This day is more than two years ahead. Is the year right?',
  },
  'too-long-ago': {
    nl: 'Deze dag is meer dan tien jaar geleden. Klopt het jaar?',
    en: 'This day is more than ten years ago. Is the year right?',
  },
  'change-waits': {
    nl: 'Er wacht al een nieuw adres. Stop die wijziging eerst.',
    en: 'A new address is waiting already. Stop that change first.',
  },
  'same-address': { nl: 'Dit is het adres dat we al hebben.', en: 'This is the address we already have.' },
  'no-phone': {
    nl: 'Er is nog geen telefoonnummer. Kies een andere weg, of vul eerst een nummer in.',
    en: 'There is no phone number yet. Choose another way, or fill in a number first.',
  },
  'reason-missing': {
    nl: 'Schrijf op waarom dit nodig is. Of laat het gegeven weg.',
    en: 'Write why this is needed. Or leave the detail out.',
  },
  'in-use-already': { nl: 'Dit dossier is al in gebruik.', en: 'This file is in use already.' },
  'same-number': { nl: 'Dit is het nummer dat we al hebben.', en: 'This is the number we already have.' },
  'nobody-to-prove': {
    nl: 'Deze persoon handelt niet meer voor de cliënt. Kies iemand anders.',
    en: 'This person no longer acts for the client. Choose someone else.',
  },
  'no-such-purpose': {
    nl: 'Dit doel staat niet in het plan. Kies uit de lijst.',
    en: 'This purpose is not in the plan. Choose from the list.',
  },
  'ended-already': {
    nl: 'Deze dag is al voorbij. Kies een dag die nog komt.',
    en: 'This day is over. Choose a day to come.',
  },
  'no-sms': {
    nl: 'Er is hier nog geen sms-dienst. Kies een afgesproken woord, een brief of de telefoon.',
    en: 'There is no text message service here yet. Choose an agreed word, a letter or the telephone.',
  },
  'no-such-colleague': { nl: 'Kies een collega uit de lijst.', en: 'Choose a colleague from the list.' },
  'no-contact': {
    nl: 'Deze persoon wil geen contact. Vraag het in een gesprek, als jullie elkaar toch zien.',
    en: 'This person wants no contact. Ask in a conversation when you meet anyway.',
  },
  'no-carer-mail': {
    nl: 'Er is geen e-mailadres. Praat met elkaar, en schrijf het antwoord op.',
    en: 'There is no mail address. Talk together, and write down the answer.',
  },
  'guest-no-phone': {
    nl: 'Er is geen telefoonnummer. Kies een brief of drie woorden.',
    en: 'There is no phone number. Choose a letter or three words.',
  },
  'guest-no-sms': {
    nl: 'Er is hier nog geen sms-dienst. Kies een andere weg.',
    en: 'There is no text message service here yet. Choose another way.',
  },
  'access-over': { nl: 'Deze link is voorbij. Stuur een nieuwe.', en: 'This link is over. Send a new one.' },
  'no-referrer-in-plan': {
    nl: 'Het plan kent geen doorverwijzer. Vraag de proceseigenaar om die bij stap 7 te zetten.',
    en: 'The plan knows no referrer. Ask the process owner to add one at step 7.',
  },
  'no-such-party': { nl: 'Kies een partner uit het plan.', en: 'Choose a partner of the plan.' },
  'restricted-already': {
    nl: 'Dat is al zo. De gegevens worden niet gebruikt.',
    en: 'That is so already. The data are not used.',
  },
};

/** What is missing, by name: several times "fill this in" above a form says nothing. */
const missing: Readonly<Record<string, Text>> = {
  name: { nl: 'Vul de naam in.', en: 'Fill in the name.' },
  callName: { nl: 'Vul de roepnaam in.', en: 'Fill in the name in daily use.' },
  relation: { nl: 'Schrijf op wie dit is voor de cliënt.', en: 'Write who this is to the client.' },
  fields: { nl: 'Kruis aan wat verteld mag worden.', en: 'Tick what may be told.' },
  evidence: { nl: 'Schrijf op waaruit dit blijkt.', en: 'Write what shows this.' },
  item: { nl: 'Schrijf op wat er precies verteld mag worden.', en: 'Write what exactly may be told.' },
  until: { nl: 'Kies een dag.', en: 'Choose a day.' },
  band: { nl: 'Kies een groep.', en: 'Choose a group.' },
  reason: { nl: 'Schrijf op waarom dit nodig is.', en: 'Write why this is needed.' },
  field: { nl: 'Kies welk gegeven het is.', en: 'Choose which detail it is.' },
  value: { nl: 'Schrijf op wat je noteert.', en: 'Write what you note down.' },
  scope: { nl: 'Kies waarvoor deze persoon mag handelen.', en: 'Choose what this person may act for.' },
  proof: { nl: 'Schrijf op waaruit dit blijkt.', en: 'Write what shows this.' },
};

const otherwise: Text = { nl: 'Maak een keuze.', en: 'Make a choice.' };

/** Texts per field for `Page`; a refusal stands at the field that it is about. */
export function errorsOf(
  language: Language,
  problem: { errors: Readonly<Record<string, string>>; refusal: string | null },
  refusalAt: string,
): FieldErrors {
  const codes = problem.refusal === null ? problem.errors : { ...problem.errors, [refusalAt]: problem.refusal };
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, wordsFor(field, code)[language]]));
}

function wordsFor(field: string, code: string): Text {
  const known = errorTexts[code];
  const isMissing = known === undefined || known === errorTexts.required || known === errorTexts.too_small;
  return (isMissing ? missing[field] : undefined) ?? known ?? otherwise;
}
