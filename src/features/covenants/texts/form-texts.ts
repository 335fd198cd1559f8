import type { LegalBasis } from '../../../gate/plan.ts';
import type { Text } from '../../../ui/index.ts';
import type { Lift, secrecies, termParts } from '../content.ts';

/** The forms of a covenant, a page for each part. */
export const formTexts = {
  purposeHeading: { nl: 'Waar gaat het over?', en: 'What is it about?' },
  purposeLead: {
    nl: 'Begin met wat jullie samen willen bereiken voor mensen. De gegevens komen later.',
    en: 'Begin with what you want to reach together for people. The data come later.',
  },
  title: { nl: 'Naam van het convenant', en: 'Name of the covenant' },
  purpose: { nl: 'Wat willen jullie samen bereiken?', en: 'What do you want to reach together?' },
  purposeHelp: {
    nl: 'Eén doel, zo precies dat een inwoner het begrijpt. Niet: “betere samenwerking”.',
    en: 'One purpose, so exact that a resident understands it. Not: “better cooperation”.',
  },
  scope: { nl: 'Over wie en waar?', en: 'About whom and where?' },
  scopeHelp: {
    nl: 'Welke mensen, welk gebied, vanaf welk moment.',
    en: 'Which people, which area, from which moment.',
  },
  notFor: { nl: 'Waarvoor niet?', en: 'What is it not for?' },
  notForHelp: {
    nl: 'Bijvoorbeeld: niet voor handhaving, niet voor een besluit over huur.',
    en: 'For example: not for enforcement, not for a decision on rent.',
  },
  meanings: { nl: 'Woorden die uitleg vragen', en: 'Words that need explaining' },
  meaningsHelp: {
    nl: 'Een woord en wat jullie ermee bedoelen, per regel.',
    en: 'A word and what you mean by it, a line each.',
  },

  newParty: { nl: 'Nieuwe partij', en: 'New party' },
  partyLead: {
    nl: 'Noem mensen bij hun functie. Dan klopt het convenant nog als iemand weggaat.',
    en: 'Name people by their function. Then the covenant still holds when somebody leaves.',
  },
  partyName: { nl: 'Naam van de organisatie', en: 'Name of the organisation' },
  register: { nl: 'Zo heet deze partij bij Partijen', en: 'What this party is called under Parties' },
  registerHelp: {
    nl: 'Hiermee weet het systeem om welke partij uit de plannen het gaat. Staat die er niet bij? Voeg die dan eerst toe bij Partijen.',
    en: 'By this the system knows which party of the plans it is. Not there? Add it under Parties first.',
  },
  task: { nl: 'Wat doet deze partij in de samenwerking?', en: 'What does this party do in the cooperation?' },
  taskHelp: {
    nl: 'De taak die de wet of de statuten geven, in gewone woorden.',
    en: 'The task that the law or its articles give, in plain words.',
  },
  contactLegend: { nl: 'Bij wie kun je terecht?', en: 'Who can be asked?' },
  contactLead: {
    nl: 'De vaste contactpersoon voor vragen over delen.',
    en: 'The contact person for questions about sharing.',
  },
  signerLegend: { nl: 'Wie tekent?', en: 'Who signs?' },
  signerLead: {
    nl: 'Krijgt straks een link om het convenant te lezen en te tekenen. Een account is niet nodig.',
    en: 'Will get a link to read and sign the covenant. No account is needed.',
  },
  personFunction: { nl: 'Functie', en: 'Function' },
  personName: { nl: 'Naam', en: 'Name' },
  personMail: { nl: 'E-mailadres', en: 'E-mail address' },
  personPhone: { nl: 'Telefoonnummer', en: 'Phone number' },

  newNeed: { nl: 'Nieuwe behoefte', en: 'New need' },
  needLead: {
    nl: 'Praat hier eerst samen over: wie heeft wat nodig, en waarom? Eén behoefte per keer.',
    en: 'Talk about this together first: who needs what, and why? One need at a time.',
  },
  needExample: {
    nl: 'Voorbeeld: het wijkteam wil van de woningcorporatie weten dát iemand een huurachterstand heeft. Zo kan het team langsgaan voordat een huis verloren gaat. Het bedrag is niet nodig.',
    en: 'Example: the neighbourhood team wants to hear from the housing association that somebody is behind with the rent. Then the team can visit before a home is lost. The amount is not needed.',
  },
  who: { nl: 'Wie heeft iets nodig?', en: 'Who needs something?' },
  from: { nl: 'Van wie?', en: 'From whom?' },
  what: { nl: 'Wat is er nodig, kort?', en: 'What is needed, in short?' },
  whatHelp: {
    nl: 'Bijvoorbeeld: “dat iemand dringend hulp nodig heeft”.',
    en: 'For example: “that somebody urgently needs help”.',
  },
  why: { nl: 'Waarom is dat nodig?', en: 'Why is that needed?' },
  whyHelp: {
    nl: 'Wat lukt er niet zonder dit gegeven? Denk aan de persoon om wie het gaat.',
    en: 'What does not work without it? Think of the person whom it is about.',
  },
  touches: { nl: 'Bij welk doel van onze plannen hoort dit?', en: 'To which purpose of our plans does this belong?' },
  touchesHelp: {
    nl: 'Nodig als wij geven of krijgen. Het systeem laat alleen door wat in een plan staat.',
    en: 'Needed where we give or receive. The system only lets through what stands in a plan.',
  },
  fieldsLead: {
    nl: 'Kies zo weinig als kan. Niets is vooraf gekozen.',
    en: 'Choose as little as possible. Nothing is chosen beforehand.',
  },
  fields: { nl: 'Gegevens uit ons plan', en: 'Data from our plan' },
  fieldsHelp: { nl: 'Alleen wat voor deze ene behoefte nodig is.', en: 'Only what this one need asks for.' },
  kinds: { nl: 'Andere gegevens, in woorden', en: 'Other data, in words' },
  kindsHelp: { nl: 'Voor wat niet in een plan van ons staat.', en: 'For what stands in no plan of ours.' },
  categories: { nl: 'Wat voor gegevens zijn dat?', en: 'What kind of data are those?' },
  categoriesHelp: { nl: 'Alleen voor de gegevens in woorden.', en: 'Only for the data in words.' },
  depth: { nl: 'Hoe diep?', en: 'How deep?' },
  ways: { nl: 'Langs welke weg?', en: 'By which way?' },

  groundLead: {
    nl: 'Een convenant is geen reden in de wet. Ieder heeft een eigen reden om te geven of te krijgen.',
    en: 'A covenant is no reason in the law. Each has a reason of its own to give or to receive.',
  },
  groundMore: {
    nl: 'Bijzondere gegevens, zoals gezondheid, vragen ook een uitzondering op het verbod. En wie geheimhouding heeft, mag pas praten als die is opgeheven. Dat zijn drie vragen na elkaar.',
    en: 'Special data, such as health, also need an exception to the prohibition. And who has a duty of secrecy may only talk once it is lifted. These are three questions one after the other.',
  },
  basis: { nl: 'Reden in de wet', en: 'Reason in the law' },
  basisHelp: { nl: 'Van deze organisatie zelf (AVG 6).', en: 'Of this organisation itself (GDPR 6).' },
  law: { nl: 'Welke wet geeft de taak of de plicht?', en: 'Which law gives the task or the duty?' },
  lawHelp: { nl: 'Staat de wet er niet bij? Schrijf die hieronder.', en: 'Is the law not there? Write it below.' },
  door: { nl: 'Uitzondering voor bijzondere gegevens', en: 'Exception for special data' },
  doorHelp: {
    nl: 'Alleen nodig bij gezondheid, geloof, straffen of het BSN.',
    en: 'Only needed for health, belief, offences or the national number.',
  },
  basisWords: { nl: 'In gewone woorden', en: 'In plain words' },
  basisWordsHelp: {
    nl: 'Waarom mag deze organisatie dit? Laat de partner dit zelf zeggen.',
    en: 'Why may this organisation do this? Let the partner say it.',
  },
  secrecyLegend: { nl: 'Geheimhouding van wie geeft', en: 'Secrecy of who gives' },
  secrecy: { nl: 'Ligt er een geheimhoudingsplicht op?', en: 'Is there a duty of secrecy?' },
  lifted: { nl: 'Waardoor mag de gever toch praten?', en: 'What lets the giver talk all the same?' },
  liftedHelp: {
    nl: 'Een handtekening onder een convenant is niet genoeg.',
    en: 'A signature on a covenant is not enough.',
  },
  liftedHow: { nl: 'Hoe gaat dat in de praktijk?', en: 'How does that go in practice?' },
  liftedHowHelp: {
    nl: 'Bijvoorbeeld: de huisarts vraagt het eerst aan de patiënt.',
    en: 'For example: the doctor asks the patient first.',
  },

  newPromise: { nl: 'Nieuwe belofte', en: 'New promise' },
  promiseHeading: { nl: 'Een belofte', en: 'A promise' },
  promiseLead: {
    nl: 'Schrijf wat jullie elkaar beloven, zoals je het hardop zou zeggen.',
    en: 'Write what you promise one another, as you would say it out loud.',
  },
  promiseExample: {
    nl: 'Bijvoorbeeld: “Wij geven binnen twee werkdagen antwoord, ook als het antwoord nee is.”',
    en: 'For example: “We answer within two working days, also when the answer is no.”',
  },
  promise: { nl: 'Wij beloven', en: 'We promise' },
  promisedBy: { nl: 'Wie belooft dit?', en: 'Who promises this?' },
  newAnnex: { nl: 'Nieuwe bijlage', en: 'New annex' },
  annexLead: { nl: 'Een bijlage is tekst en wordt mee getekend.', en: 'An annex is text and is signed along.' },
  annexTitle: { nl: 'Titel', en: 'Title' },
  annexText: { nl: 'Tekst', en: 'Text' },

  protocolHeading: { nl: 'Zo gaat het in de praktijk', en: 'This is how it goes in practice' },
  protocolLead: {
    nl: 'Het stappenplan voor wie morgen met elkaar belt.',
    en: 'The steps for who call one another tomorrow.',
  },
  protocolExample: {
    nl: 'Voorbeeld van een stappenplan: 1. Vraag je af wat je wilt bereiken. 2. Vraag het eerst aan de persoon zelf. 3. Deel alleen wat in de matrix staat. 4. Bel de contactpersoon, mail geen inhoud. 5. Schrijf op wat je deelde en waarom.',
    en: 'Example of the steps: 1. Ask yourself what you want to reach. 2. Ask the person first. 3. Share only what is in the matrix. 4. Call the contact person, mail no content. 5. Write down what you shared and why.',
  },
  sharingLegend: { nl: 'Gegevens delen', en: 'Sharing data' },
  sharing: { nl: 'Welke stappen zet je?', en: 'Which steps do you take?' },
  sharingHelp: { nl: 'Een stap per regel.', en: 'A step on each line.' },
  leakLegend: { nl: 'Als er iets misgaat', en: 'When something goes wrong' },
  leak: { nl: 'Wie vertelt het aan wie?', en: 'Who tells whom?' },
  leakHelp: { nl: 'Noem functies, en wat je meteen vertelt.', en: 'Name functions, and what you tell at once.' },
  leakHours: { nl: 'Binnen hoeveel uur?', en: 'Within how many hours?' },
  leakHoursHelp: {
    nl: 'Kort genoeg, zodat ieder op tijd zelf kan melden.',
    en: 'Short enough, so that each can report in time.',
  },
  personLegend: { nl: 'De persoon om wie het gaat', en: 'The person whom it is about' },
  rights: {
    nl: 'Iemand wil inzien, verbeteren of stoppen. Wie doet wat?',
    en: 'Somebody wants to see, correct or stop. Who does what?',
  },
  rightsHelp: { nl: 'De persoon hoeft maar op één plek te vragen.', en: 'The person only has to ask in one place.' },
  informing: {
    nl: 'Wie vertelt de persoon dat er gedeeld wordt, en wanneer?',
    en: 'Who tells the person that data are shared, and when?',
  },
  informingHelp: { nl: 'Ook als er geen toestemming nodig is.', en: 'Also when no consent is needed.' },

  termsHeading: { nl: 'Afspraken onder elkaar', en: 'Terms among yourselves' },
  termsLead: {
    nl: 'Wat je nu afspreekt, hoef je later niet uit te vechten.',
    en: 'What you agree now, you need not fight out later.',
  },
  daysHeading: { nl: 'Hoe lang?', en: 'How long?' },
  daysLead: {
    nl: 'Op de dag na de laatste stopt het delen vanzelf. Jullie krijgen op tijd een bericht.',
    en: 'On the day after the last, sharing stops by itself. You will hear in time.',
  },
  start: { nl: 'Eerste dag', en: 'First day' },
  startHelp: { nl: 'Nooit eerder dan de laatste handtekening.', en: 'Never before the last signature.' },
  end: { nl: 'Laatste dag', en: 'Last day' },
  endHelp: {
    nl: 'Een of twee jaar is gewoon. Verlengen kan altijd.',
    en: 'One or two years is usual. It can always be renewed.',
  },
  evaluateOn: { nl: 'Dag van de evaluatie', en: 'Day of the evaluation' },
  evaluateOnHelp: { nl: 'Kies een dag ruim voor het einde.', en: 'Choose a day well before the end.' },
} as const satisfies Record<string, Text>;

export const termTexts: Record<(typeof termParts)[number], { label: Text; help: Text }> = {
  direction: {
    label: {
      nl: 'Wie heeft de regie, en wie is waarvoor verantwoordelijk?',
      en: 'Who is in charge, and who answers for what?',
    },
    help: { nl: 'Ook: wie roept de partijen bij elkaar.', en: 'Also: who calls the parties together.' },
  },
  security: {
    label: { nl: 'Beveiliging en geheimhouding', en: 'Security and secrecy' },
    help: { nl: 'Welke wegen gebruik je wel, en welke nooit.', en: 'Which ways you use, and which never.' },
  },
  costs: { label: { nl: 'Kosten', en: 'Costs' }, help: { nl: 'Wie betaalt wat.', en: 'Who pays what.' } },
  changes: {
    label: { nl: 'Wijzigen', en: 'Changing it' },
    help: {
      nl: 'Wie stelt een wijziging voor. Daarna tekent ieder opnieuw.',
      en: 'Who proposes a change. Then everybody signs again.',
    },
  },
  disputes: {
    label: { nl: 'Als jullie het niet eens zijn', en: 'When you disagree' },
    help: { nl: 'Eerst praten, en daarna?', en: 'First talk, and then?' },
  },
  entry: {
    label: { nl: 'Een nieuwe partij doet mee', en: 'A new party joins' },
    help: { nl: 'Wat die eerst moet regelen.', en: 'What it must arrange first.' },
  },
  leaving: {
    label: { nl: 'Een partij gaat weg', en: 'A party leaves' },
    help: {
      nl: 'Iedere partij mag weg. Spreek af hoe ver vooruit.',
      en: 'Every party may leave. Agree how long beforehand.',
    },
  },
};

export const secrecyTexts: Record<(typeof secrecies)[number], Text> = {
  professional: {
    nl: 'Ja, een beroep of een wet verplicht tot geheimhouding',
    en: 'Yes, a profession or a law demands secrecy',
  },
  none: { nl: 'Nee, geen bijzondere geheimhouding', en: 'No, no particular secrecy' },
};

export const liftTexts: Record<Lift, Text> = {
  consent: { nl: 'De persoon zegt ja', en: 'The person says yes' },
  duty: { nl: 'Een wet verplicht om het te zeggen', en: 'A law obliges to tell' },
  'right-to-report': { nl: 'Een wet geeft het recht om het te melden', en: 'A law gives the right to report' },
  'shared-secrecy': {
    nl: 'Allebei werken aan dezelfde hulp, met hetzelfde geheim',
    en: 'Both work on the same help, under the same secrecy',
  },
  'conflict-of-duties': {
    nl: 'Alleen bij nood: zwijgen geeft ernstige schade',
    en: 'Only in need: silence gives serious harm',
  },
};

/** The basis as any organisation would say it, where the words of a plan speak of us. */
export const basisWords: Partial<Record<LegalBasis, Text>> = {
  'legal-obligation': { nl: 'Een wet verplicht hiertoe', en: 'A law obliges to it' },
  'public-task': { nl: 'Een wet geeft deze taak', en: 'A law gives this task' },
  'legitimate-interest': { nl: 'Een goede eigen reden, afgewogen', en: 'A good reason of its own, weighed' },
};
