import type { Channel, FieldCategory, LegalBasis, Moment, Operation, PartyRole } from '../../gate/plan.ts';
import type { Text } from '../../ui/index.ts';
import type { organisationRoles, packageParts, PlanDocument, sources, StepOutcome } from './policy.ts';

/** The closed lists of a plan in plain words. */

export const outcomeTexts: Record<StepOutcome, Text> = {
  discussed: { nl: 'Besproken en vastgelegd', en: 'Discussed and recorded' },
  'open-question': { nl: 'Open vraag', en: 'Open question' },
  'not-yet': { nl: 'Nog niet besproken', en: 'Not discussed yet' },
};

export const categoryTexts: Record<FieldCategory, Text> = {
  ordinary: { nl: 'Gewoon', en: 'Ordinary' },
  sensitive: { nl: 'Gevoelig', en: 'Sensitive' },
  special: { nl: 'Bijzonder (gezondheid, geloof, afkomst …)', en: 'Special (health, belief, origin …)' },
  criminal: { nl: 'Strafrechtelijk', en: 'Criminal' },
  'national-number': { nl: 'Nummer van de overheid (BSN, rijksregister)', en: 'National number' },
};

/** The same without examples, for a line of its own. */
export const shortCategoryTexts: Record<FieldCategory, Text> = {
  ...categoryTexts,
  special: { nl: 'Bijzonder', en: 'Special' },
  'national-number': { nl: 'Nummer van de overheid', en: 'National number' },
};

export const roleTexts: Record<(typeof organisationRoles)[number], Text> = {
  controller: { nl: 'Wij beslissen waarom en hoe', en: 'We decide why and how' },
  'joint-controller': { nl: 'Wij beslissen samen met een ander', en: 'We decide together with another' },
  processor: { nl: 'Wij doen het in opdracht van een ander', en: 'We do it on behalf of another' },
};

export const partyRoleTexts: Record<PartyRole, Text> = {
  processor: { nl: 'Werkt in onze opdracht (verwerker)', en: 'Works on our instructions (processor)' },
  controller: { nl: 'Beslist zelf wat ermee gebeurt', en: 'Decides for itself' },
  'joint-controller': { nl: 'Beslist samen met ons', en: 'Decides together with us' },
  referrer: { nl: 'Doorverwijzer: krijgt niets terug', en: 'Referrer: gets nothing back' },
};

export const basisTexts: Record<LegalBasis, Text> = {
  consent: { nl: 'De persoon zegt ja (toestemming)', en: 'The person says yes (consent)' },
  contract: { nl: 'Een afspraak of overeenkomst met de persoon', en: 'A contract with the person' },
  'legal-obligation': { nl: 'Een wet verplicht ons', en: 'A law obliges us' },
  'vital-interest': { nl: 'Het leven of de gezondheid is in gevaar', en: 'A life or health is in danger' },
  'public-task': { nl: 'Een wet geeft ons deze taak', en: 'A law gives us this task' },
  'legitimate-interest': { nl: 'Een goede eigen reden, afgewogen', en: 'A good reason of our own, weighed' },
};

export const needTexts: Record<'always' | 'if-relevant', Text> = {
  always: { nl: 'Altijd', en: 'Always' },
  'if-relevant': { nl: 'Indien relevant', en: 'If relevant' },
};

export const depthTexts: Record<'fact' | 'outline' | 'content', Text> = {
  fact: { nl: 'Alleen dat het zo is', en: 'Only the fact' },
  outline: { nl: 'In grote lijnen', en: 'In outline' },
  content: { nl: 'De inhoud', en: 'The content' },
};

export const momentTexts: Record<Moment, Text> = {
  'first-contact': { nl: 'Vanaf het eerste contact', en: 'From the first contact' },
  intake: { nl: 'Vanaf de intake', en: 'From the intake' },
  during: { nl: 'Onderweg, als het nodig is', en: 'Along the way, when needed' },
  closing: { nl: 'Bij het afsluiten', en: 'When closing' },
};

export const sourceTexts: Record<(typeof sources)[number], Text> = {
  person: { nl: 'Van de persoon zelf', en: 'From the person' },
  referrer: { nl: 'Van wie doorverwees', en: 'From the referrer' },
  register: { nl: 'Uit een register, zoals de BRP', en: 'From a register' },
  ourselves: { nl: 'Wij schrijven het zelf op', en: 'We write it down ourselves' },
};

export const startTexts: Record<NonNullable<PlanDocument['retention']>['from'], Text> = {
  'last-appointment': { nl: 'de laatste afspraak', en: 'the last appointment' },
  'end-of-service': {
    nl: 'het einde van de hulp, het lidmaatschap of het dienstverband',
    en: 'the end of the service, the membership or the employment',
  },
  decision: { nl: 'het besluit', en: 'the decision' },
  withdrawal: { nl: 'het intrekken', en: 'the withdrawal' },
};

/** L39: the two ways in which a retention sentence can be read. */
export const readingTexts: Record<NonNullable<PlanDocument['retention']>['reading'], Text> = {
  'one-after-the-other': { nl: 'Na elkaar: eerst de ene termijn, dan de andere', en: 'One after the other' },
  'both-from-the-event': { nl: 'Allebei vanaf hetzelfde moment', en: 'Both from the same moment' },
};

export const archiveTexts: Partial<Record<Operation, Text>> = {
  view: { nl: 'Nog eens bekijken', en: 'Looking at it again' },
  reuse: { nl: 'Opnieuw gebruiken', en: 'Using it again' },
  export: { nl: 'Meegeven', en: 'Handing it over' },
};

export const channelTexts: Record<Channel, Text> = {
  screen: { nl: 'Het scherm', en: 'The screen' },
  'in-person': { nl: 'Een gesprek', en: 'A conversation' },
  phone: { nl: 'De telefoon', en: 'The phone' },
  letter: { nl: 'Een brief', en: 'A letter' },
  'secure-link': { nl: 'Een beveiligde link', en: 'A secure link' },
  mail: { nl: 'Gewone e-mail', en: 'Ordinary e-mail' },
  sms: { nl: 'Sms', en: 'Text message' },
};

export const packageTexts: Record<(typeof packageParts)[number], Text> = {
  instruction: { nl: 'Wat doet de partij ermee, en wat niet?', en: 'What does the party do with it, and what not?' },
  transport: { nl: 'Hoe gaat het erheen?', en: 'How does it get there?' },
  place: { nl: 'Waar staat het, in welk land?', en: 'Where is it kept, in which country?' },
  retention: { nl: 'Hoelang blijft het daar?', en: 'How long does it stay there?' },
  access: { nl: 'Wie kan erbij?', en: 'Who has access?' },
  secrecy: { nl: 'Hoe blijft het geheim?', en: 'How does it stay secret?' },
  subprocessors: { nl: 'Wie helpt de partij daarbij?', en: 'Who helps the party with it?' },
  breach: { nl: 'Wat als er iets lekt?', en: 'What if something leaks?' },
  rights: { nl: 'Wie antwoordt als de persoon iets vraagt?', en: 'Who answers when the person asks?' },
  audit: { nl: 'Hoe kijk je het na?', en: 'How do you check it?' },
  contact: { nl: 'Wie is het aanspreekpunt?', en: 'Who is the contact?' },
};
