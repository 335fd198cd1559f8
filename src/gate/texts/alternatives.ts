import type { AlternativeKind } from '../vocabulary.ts';
import type { Text } from './text.ts';

/** What is possible instead, as the words on a button. */
export const alternativeTexts: Record<AlternativeKind, Text> = {
  'name-owner': { nl: 'Wijs een verantwoordelijke aan', en: 'Name somebody responsible' },
  'ask-approval': { nl: 'Vraag of het plan wordt goedgekeurd', en: 'Ask for approval of the plan' },
  'new-plan-version': { nl: 'Maak een nieuwe versie van het plan', en: 'Make a new version of the plan' },
  'add-to-plan': { nl: 'Stel voor om dit in het plan op te nemen', en: 'Propose to add this to the plan' },
  'choose-basis': { nl: 'Laat de grondslag in het plan herzien', en: 'Have the legal basis in the plan reviewed' },
  'name-fields': { nl: 'Kies om welke gegevens het gaat', en: 'Choose which data it is about' },
  'fewer-fields': { nl: 'Doe het met minder gegevens', en: 'Do it with fewer data' },
  'fact-only': { nl: 'Vertel alleen dát het zo is', en: 'Tell only that it is so' },
  'outline-only': { nl: 'Vertel alleen de hoofdlijn', en: 'Tell only the outline' },
  'record-reason': { nl: 'Schrijf op waarom dit nodig is', en: 'Write down why this is needed' },
  later: { nl: 'Doe het op een later moment', en: 'Do it at a later moment' },
  'ask-consent': { nl: 'Vraag de persoon om toestemming', en: 'Ask the person for consent' },
  'wait-for-answer': { nl: 'Wacht op het antwoord van de persoon', en: 'Wait for the person’s answer' },
  'talk-with-person': { nl: 'Bespreek het met de persoon', en: 'Discuss it with the person' },
  'leave-out-people': {
    nl: 'Ga door zonder de mensen voor wie het niet kan',
    en: 'Go on without those for whom it cannot be done',
  },
  'other-way': { nl: 'Kies een weg die de persoon wel wil', en: 'Choose a way that the person likes' },
  'record-representation': { nl: 'Leg vast wie de persoon vertegenwoordigt', en: 'Record who represents the person' },
  'settle-restriction': { nl: 'Rond het verzoek om beperking af', en: 'Settle the request for restriction' },
  'talk-together': {
    nl: 'Bespreek het samen, met de persoon erbij',
    en: 'Discuss it together, with the person present',
  },
  'ask-the-others': {
    nl: 'Vraag het ook aan wie er nog over mag beslissen',
    en: 'Ask the others whose yes counts too',
  },
  'lift-secrecy': { nl: 'Vraag de persoon of je dit mag vertellen', en: 'Ask the person whether you may tell this' },
  'consult-without-name': {
    nl: 'Overleg zonder naam of herkenbare details',
    en: 'Consult without a name or recognisable details',
  },
  'weigh-conflict-of-duties': {
    nl: 'Weeg zwijgen en helpen af, in zes vragen',
    en: 'Weigh silence against helping, in six questions',
  },
  'name-ground': {
    nl: 'Kies de regel waarop je dit vertelt',
    en: 'Choose the rule on which you tell this',
  },
  'ask-written-demand': {
    nl: 'Vraag om het verzoek op papier, met de wet erbij',
    en: 'Ask for the request on paper, with the law in it',
  },
  'name-recipient': { nl: 'Kies wie het krijgt', en: 'Choose who receives it' },
  'give-to-person': { nl: 'Geef het aan de persoon zelf', en: 'Give it to the person' },
  'add-flow': {
    nl: 'Stel voor om dit bij deze partij in het plan op te nemen',
    en: 'Propose to add this to the plan for this party',
  },
  'renew-agreement': { nl: 'Sluit of vernieuw de overeenkomst', en: 'Make or renew the agreement' },
  'add-to-agreement': {
    nl: 'Stel voor om dit in de afspraken op te nemen',
    en: 'Propose to add this to the agreement',
  },
  'secure-link': { nl: 'Stuur het via een beveiligde link', en: 'Send it through a secure link' },
  'in-person': { nl: 'Doe het in een gesprek', en: 'Do it in a conversation' },
  'other-channel': { nl: 'Kies een andere weg', en: 'Choose another way' },
  'set-second-proof': {
    nl: 'Spreek een tweede bewijs af met de persoon',
    en: 'Agree on a second proof with the person',
  },
  'break-glass': { nl: 'Open met een reden; anderen zien dat', en: 'Open with a reason; others see that' },
  'ask-colleague': {
    nl: 'Vraag het een collega die deze persoon begeleidt',
    en: 'Ask a colleague who works with this person',
  },
  'assign-colleague': {
    nl: 'Laat je collega meewerken, als dat nodig is voor de hulp',
    en: 'Let your colleague join in, if the help needs it',
  },
  'use-counts': {
    nl: 'Gebruik aantallen. Kleine aantallen vallen weg.',
    en: 'Use counts. Small counts are left out.',
  },
  'text-without-names': {
    nl: 'Vertel het verhaal zonder wie het is',
    en: 'Tell the story without who it is',
  },
  'assess-compatibility': {
    nl: 'Weeg af of dit doel past bij het eerste',
    en: 'Weigh whether this purpose fits the first',
  },
  'ask-contact-person': { nl: 'Overleg met je contactpersoon privacy', en: 'Consult your privacy contact person' },
  'view-instead': { nl: 'Bekijk het alleen', en: 'Only look at it' },
  'archive-instead': { nl: 'Berg het op in het archief', en: 'Put it in the archive' },
  'destroy-instead': { nl: 'Vernietig het', en: 'Destroy it' },
  'reopen-file': { nl: 'Open het dossier opnieuw', en: 'Reopen the file' },
  'collect-again': { nl: 'Vraag het opnieuw aan de persoon', en: 'Ask the person again' },
};
