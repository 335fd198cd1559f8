import { unreadableCharacter } from '../../platform/http/unreadable.ts';
import type { PartyRole } from '../../gate/plan.ts';
import type { Text } from '../../ui/index.ts';
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
  none: { nl: 'Nog geen', en: 'None yet' },
};

export const texts = {
  parties: { nl: 'Partijen', en: 'Parties' },
  partiesLead: {
    nl: 'Organisaties buiten de jouwe die gegevens krijgen volgens een plan. Loopt een overeenkomst af, dan stopt het delen vanzelf.',
    en: 'Organisations outside yours that get data under a plan. When an agreement lapses, sharing stops by itself.',
  },
  noneTitle: { nl: 'Nog geen partijen', en: 'No parties yet' },
  noneText: {
    nl: 'Een partij komt hier vanzelf te staan als je die in stap 7 van een plan noemt en het plan goedkeurt. Bijvoorbeeld je mailprovider.',
    en: 'A party appears here by itself when you name it in step 7 of a plan and approve the plan. For example your mail provider.',
  },
  toActivities: { nl: 'Naar de activiteiten', en: 'To the activities' },
  party: { nl: 'Partij', en: 'Party' },
  role: { nl: 'Wie beslist', en: 'Who decides' },
  agreement: { nl: 'Overeenkomst', en: 'Agreement' },
  term: { nl: 'Looptijd', en: 'Term' },
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

export const notices: Readonly<Record<string, Text>> = {
  vastgelegd: { nl: 'De overeenkomst is vastgelegd.', en: 'The agreement was recorded.' },
  verlengd: { nl: 'De overeenkomst is verlengd.', en: 'The agreement was renewed.' },
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
  'before-start': { nl: 'De laatste dag komt na de eerste.', en: 'The last day comes after the first.' },
};

/** The errors of a form in words, under the same names. */
export const sayErrors = (errors: Readonly<Record<string, string>>, language: 'nl' | 'en'): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, kind]) => [name, (errorTexts[kind] ?? required)[language]]));
