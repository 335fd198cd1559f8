import { unreadableCharacter } from '../../platform/http/unreadable.ts';
import type { PartyRole } from '../../gate/plan.ts';
import type { Text, View } from '../../ui/index.ts';
import type { AgreementKind, AgreementState } from './policy.ts';

export const kindTexts: Record<AgreementKind, Text> = {
  processor: { nl: 'Verwerkers\u00ADovereenkomst', en: 'Processor agreement' },
  joint: { nl: 'Afspraak tussen wie samen beslist', en: 'Arrangement of joint controllers' },
  covenant: { nl: 'Convenant', en: 'Covenant' },
};

export const kindHelp: Record<AgreementKind, Text> = {
  processor: { nl: 'De partij werkt alleen in jullie opdracht.', en: 'The party only works on your instructions.' },
  joint: { nl: 'Jullie beslissen samen waarom en hoe.', en: 'You decide together why and how.' },
  covenant: {
    nl: 'Allebei beslissen jullie zelf en je spreekt af wat je deelt.',
    en: 'Each decides for itself and you agree what to share.',
  },
};

export const roleTexts: Record<PartyRole, Text> = {
  processor: { nl: 'Werkt in onze opdracht', en: 'Works on our instructions' },
  controller: { nl: 'Beslist zelf', en: 'Decides for itself' },
  'joint-controller': { nl: 'Beslist samen met ons', en: 'Decides together with us' },
  referrer: { nl: 'Doorverwijzer', en: 'Referrer' },
};

export const stateTexts: Record<AgreementState | 'none', Text> = {
  'in-force': { nl: 'Geldt', en: 'In force' },
  'ends-soon': { nl: 'Loopt bijna af', en: 'Ends soon' },
  'not-yet': { nl: 'Begint later', en: 'Begins later' },
  lapsed: { nl: 'Afgelopen', en: 'Lapsed' },
  none: { nl: 'Nog geen overeenkomst', en: 'No agreement yet' },
};

export const texts = {
  parties: { nl: 'Leveranciers en partners', en: 'Suppliers and partners' },
  partiesLead: {
    nl: 'Leveranciers en partners die gegevens van jullie krijgen. Loopt een overeenkomst af, dan stopt het delen vanzelf.',
    en: 'Suppliers and partners that get data from you. When an agreement lapses, sharing stops by itself.',
  },
  noneTitle: { nl: 'Nog geen partijen', en: 'No parties yet' },
  noneText: {
    nl: 'Een partij komt hier vanzelf te staan als je die in stap 7 van een plan noemt en het plan goedkeurt. Of voeg er zelf een toe, zoals een hulpmiddel op je website.',
    en: 'A party appears here by itself when you name it in step 7 of a plan and approve the plan. Or add one yourself, such as a tool on your website.',
  },
  search: { nl: 'Zoek op naam', en: 'Search by name' },
  toCovenant: { nl: 'Bekijk het convenant', en: 'See the covenant' },
  any: { nl: 'Alles', en: 'All' },
  missing: { nl: 'Wat mist', en: 'What is missing' },
  anythingMissing: { nl: 'Iets, wat dan ook', en: 'Anything at all' },
  nothingMissing: { nl: 'Niets', en: 'Nothing' },
  endedRelation: { nl: 'Gestopt met de partij', en: 'Stopped with the party' },
  country: { nl: 'Land', en: 'Country' },
  outsideEea: { nl: 'Buiten de EER', en: 'Outside the EEA' },
  noMatch: { nl: 'Geen partij past hierbij', en: 'No party fits this' },
  showAll: { nl: 'Toon alle partijen', en: 'Show all parties' },
  add: { nl: 'Voeg een partij toe', en: 'Add a party' },
  dataMap: { nl: 'Gegevenskaart', en: 'Data map' },
  toActivities: { nl: 'Naar de activiteiten', en: 'To the activities' },
  party: { nl: 'Partij', en: 'Party' },
  role: { nl: 'Wie beslist', en: 'Who decides' },
  agreement: { nl: 'Overeenkomst', en: 'Agreement' },
  next: { nl: 'Wat kun je doen', en: 'What you can do' },
  since: { nl: 'Vanaf {from}', en: 'From {from}' },
  between: { nl: '{from} tot en met {until}', en: '{from} to {until}' },
  notNeeded: { nl: 'Niet nodig', en: 'Not needed' },
  flowStopped: { nl: 'Delen staat stil', en: 'Sharing is stopped' },
  record: { nl: 'Leg vast', en: 'Record' },
  renew: { nl: 'Verleng', en: 'Renew' },
  recordTitle: { nl: 'Overeenkomst met {party}', en: 'Agreement with {party}' },
  recordLead: {
    nl: 'Leg vast wat jullie tekenden. De overeenkomst zelf bewaar je waar je dat gewoon bent.',
    en: 'Record what you signed. The agreement itself you keep where you usually do.',
  },
  renewTitle: { nl: 'Verleng de overeenkomst met {party}', en: 'Renew the agreement with {party}' },
  renewLead: {
    nl: 'Er komt een nieuwe overeenkomst bij. De oude blijft bewaard: {old}.',
    en: 'A new agreement is added. The old one is kept: {old}.',
  },
  kind: { nl: 'Welke soort is het?', en: 'What kind is it?' },
  from: { nl: 'Eerste dag', en: 'First day' },
  until: { nl: 'Laatste dag', en: 'Last day' },
  untilHelp: { nl: 'Leeg als er geen einde is.', en: 'Empty if there is no end.' },
} as const satisfies Record<string, Text>;

const notices: Readonly<Record<string, Text>> = {
  vastgelegd: { nl: 'De overeenkomst is vastgelegd.', en: 'The agreement was recorded.' },
  verlengd: { nl: 'De overeenkomst is verlengd.', en: 'The agreement was renewed.' },
  toegevoegd: { nl: 'Toegevoegd. Vul nu aan wat je weet.', en: 'Added. Now complete what you know.' },
  bewaard: { nl: 'Bewaard.', en: 'Saved.' },
  weggehaald: { nl: 'Weggehaald.', en: 'Taken away.' },
  rol: { nl: 'De rol staat vast. Hieronder lees je waarom.', en: 'The role is settled. Below you read why.' },
  gestopt: { nl: 'De relatie is beëindigd. Wat was, blijft bewaard.', en: 'The relation ended. All that was is kept.' },
  hervat: { nl: 'Jullie werken weer samen.', en: 'You work together again.' },
};

/** The page with what just happened, after a redirect that says so. */
export const noticed = (code: string | undefined, view: View): View => {
  const said = code !== undefined && Object.hasOwn(notices, code) ? notices[code] : undefined;
  return said ? { ...view, notice: { kind: 'success', text: said[view.language] } } : view;
};

const required: Text = { nl: 'Vul dit in of maak een keuze.', en: 'Fill this in or make a choice.' };
const noDate: Text = {
  nl: 'Kies een dag die bestaat, zoals 31-12-2026.',
  en: 'Choose a day that exists, such as 31-12-2026.',
};

/** By the code of zod, or by our own name. */
const errorTexts: Readonly<Record<string, Text>> = {
  ...unreadableCharacter,
  invalid_format: noDate,
  invalid_union: noDate,
  too_big: { nl: 'Houd het korter, tot 2000 tekens.', en: 'Keep it shorter, up to 2000 characters.' },
  'unknown-country': { nl: 'Kies een land uit de lijst.', en: 'Choose a country from the list.' },
  'already-there': {
    nl: 'Deze partij staat er al. Zoek haar op in de lijst.',
    en: 'This party is there already. Find it in the list.',
  },
  'not-yet': { nl: 'Kies vandaag of een dag die geweest is.', en: 'Choose today or a day that has been.' },
  'already-ended': { nl: 'Met deze partij is al gestopt.', en: 'You stopped with this party already.' },
  'not-signed': {
    nl: 'Vul in wanneer het getekend is, of waar het ligt. Nog niet getekend? Leg het vast zodra dat zo is.',
    en: 'Fill in when it was signed, or where it is kept. Not signed yet? Record it as soon as it is.',
  },
  'before-start': { nl: 'De laatste dag komt na de eerste.', en: 'The last day comes after the first.' },
};

/** The errors of a form in words, under the same names. */
export const sayErrors = (errors: Readonly<Record<string, string>>, language: 'nl' | 'en'): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, kind]) => [name, (errorTexts[kind] ?? required)[language]]));
