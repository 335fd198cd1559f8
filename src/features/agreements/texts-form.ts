import type { Text } from '../../ui/index.ts';

/** What the forms of the register say. */
export const formTexts = {
  newParty: { nl: 'Nieuwe leverancier of partner', en: 'New supplier or partner' },
  newPartyLead: {
    nl: 'Voor wie nog niet in een plan staat, zoals een hulpmiddel op je website.',
    en: 'For whoever is in no plan yet, such as a tool on your website.',
  },
  name: { nl: 'Naam van de organisatie', en: 'Name of the organisation' },
  whichRole: { nl: 'Wie beslist?', en: 'Who decides?' },
  whichRoleHelp: {
    nl: 'Twijfel je? Kies wat het dichtst bij komt. Daarna helpt de roltoets.',
    en: 'In doubt? Choose what is closest. The role test helps afterwards.',
  },
  country: { nl: 'In welk land staan de gegevens?', en: 'In which country are the data?' },
  countryHelp: { nl: 'Weet je het nog niet? Laat het open.', en: 'Not known yet? Leave it open.' },
  onWebsite: { nl: 'Wat doet deze partij op jullie website?', en: 'What does this party do on your website?' },
  onWebsiteHelp: {
    nl: 'De privacyverklaring gebruikt dit. Niets? Laat alles leeg.',
    en: 'The privacy notice uses this. Nothing? Leave all empty.',
  },
  onDevice: { nl: 'Wat bewaart het op het apparaat van een bezoeker?', en: 'What does it keep on a visitor’s device?' },
  transfer: { nl: 'Hoe is doorgifte buiten de EER geregeld?', en: 'How is transfer outside the EEA arranged?' },
  transferHelp: {
    nl: 'Alleen als gegevens buiten de Europese Economische Ruimte komen.',
    en: 'Only if data leave the European Economic Area.',
  },
  add: { nl: 'Voeg toe', en: 'Add' },
  save: { nl: 'Bewaar', en: 'Save' },
  changeTitle: { nl: '{party}: wat we weten', en: '{party}: what we know' },
  changeLead: {
    nl: 'Alles wat je nog niet weet, mag leeg blijven.',
    en: 'Whatever you do not know yet may stay empty.',
  },
  weighTitle: { nl: 'Past {party} bij jullie?', en: 'Does {party} suit you?' },
  weighLead: {
    nl: 'Lees eerst wat je weet. Kies dan, en zeg waarom.',
    en: 'First read what you know. Then choose, and say why.',
  },
  rating: { nl: 'Je oordeel', en: 'Your assessment' },
  reason: { nl: 'Waarom?', en: 'Why?' },
  reasonHelp: {
    nl: 'Waar let je op: overeenkomst, plaats, versleuteling, aanmelden, certificaten, subverwerkers, vertrek.',
    en: 'What to look at: agreement, place, encryption, sign-in, certificates, sub-processors, exit.',
  },
  endTitle: { nl: 'Stop met {party}', en: 'Stop with {party}' },
  endLead: {
    nl: 'Daarna opent geen overeenkomst met deze partij nog een stroom. Alles wat was, blijft bewaard.',
    en: 'After that no agreement with this party opens a flow. All that was is kept.',
  },
  lastDay: { nl: 'Laatste dag', en: 'Last day' },
  lastDayHelp: { nl: 'Vandaag of eerder.', en: 'Today or earlier.' },
  endReason: { nl: 'Waarom, en wat gebeurt er met de gegevens?', en: 'Why, and what happens with the data?' },
  endReasonHelp: {
    nl: 'Terug naar jullie, of vernietigd? Wanneer bevestigt de partij dat?',
    en: 'Returned to you, or destroyed? When does the party confirm it?',
  },
  endSend: { nl: 'Stop met deze partij', en: 'Stop with this party' },
  newCertificate: { nl: 'Certificaat van {party}', en: 'Certificate of {party}' },
  certificateKind: { nl: 'Welk certificaat?', en: 'Which certificate?' },
  certificateUntil: { nl: 'Geldig tot en met', en: 'Valid to' },
  certificateNote: {
    nl: 'Waarover gaat het, en waar zag je het?',
    en: 'What does it cover, and where did you see it?',
  },
  newSubProcessor: { nl: 'Subverwerker van {party}', en: 'Sub-processor of {party}' },
  newSubProcessorLead: {
    nl: 'Een organisatie die voor deze partij werkt en bij jullie gegevens kan.',
    en: 'An organisation that works for this party and can reach your data.',
  },
  whatFor: { nl: 'Wat doet die met de gegevens?', en: 'What does it do with the data?' },
  answerTitle: { nl: 'Je antwoord over {name}', en: 'Your answer about {name}' },
  answerLead: {
    nl: '{party} wil {name} voor zich laten werken. Jullie mogen bezwaar maken.',
    en: '{party} wants {name} to work for it. You may object.',
  },
  answer: { nl: 'Wat is het antwoord?', en: 'What is the answer?' },
  agree: { nl: 'Akkoord', en: 'Agreed' },
  object: { nl: 'Bezwaar', en: 'Objection' },
  answeredOn: { nl: 'Op welke dag?', en: 'On which day?' },
  answerWords: { nl: 'Waarom, en onder welke voorwaarden?', en: 'Why, and under which conditions?' },
  newSetting: { nl: 'Instelling bij {party}', en: 'Setting at {party}' },
  settingLine: { nl: 'Wat moet er ingesteld worden?', en: 'What must be set?' },
  settingLineHelp: {
    nl: 'Bijvoorbeeld: data delen van gebruikers uitzetten.',
    en: 'For example: turn off sharing data of users.',
  },
  settingDone: { nl: 'Wat heb je gedaan?', en: 'What did you do?' },
  settingDoneHelp: {
    nl: 'Zeg waar je het instelde en wat je koos. Leeg betekent: nog te doen.',
    en: 'Say where you set it and what you chose. Empty means: still to do.',
  },
  sheetTitle: { nl: 'Wat staat waar in de overeenkomst?', en: 'What stands where in the agreement?' },
  sheetLead: {
    nl: 'Een leeshulp. Schrijf op in welk artikel je het vond. Niet gevonden? Vraag de partij om het toe te voegen.',
    en: 'A reading aid. Write down in which article you found it. Not found? Ask the party to add it.',
  },
  signedOn: { nl: 'Getekend op', en: 'Signed on' },
  keptWhere: { nl: 'Waar ligt het getekende stuk?', en: 'Where is the signed paper?' },
  keptWhereHelp: { nl: 'Bijvoorbeeld: map Contracten, 2026.', en: 'For example: folder Contracts, 2026.' },
  agreementContact: { nl: 'Wie is daar het contact?', en: 'Who is the contact there?' },
  agreementContactHelp: { nl: 'Noem een functie.', en: 'Name a function.' },
} as const satisfies Record<string, Text>;
