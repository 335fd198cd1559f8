import type { Text } from '../../../ui/index.ts';
import type { PackagePart } from '../catalogue/measures-package.ts';
import type { partyQuestions, PartyPaper } from '../roles/party-role.ts';
import type { transferMechanisms } from '../policy.ts';
import { packageTexts } from '../word-texts.ts';

/** Labels and hints of step 7. */
export const recipientTexts = {
  once: {
    nl: 'De afspraken met deze partij staan bij “{purpose}”. Ze gelden ook hier.',
    en: 'The arrangements with this party are under “{purpose}”. They hold here too.',
  },
  country: { nl: 'In welk land bewaart de partij het?', en: 'In which country does the party keep it?' },
  transfer: { nl: 'Buiten de EER: welke regeling laat dat toe?', en: 'Outside the EEA: which arrangement allows it?' },
  transferHelp: {
    nl: 'Alleen nodig buiten de Europese Economische Ruimte.',
    en: 'Only needed outside the European Economic Area.',
  },
  transferNote: { nl: 'Waar ligt dat stuk?', en: 'Where is that document?' },
  encrypted: { nl: 'De weg is versleuteld', en: 'The way is encrypted' },
  encryptedNo: { nl: 'De weg is niet versleuteld', en: 'The way is not encrypted' },
  paper: { nl: 'Dit hoort op papier: {paper}.', en: 'This is put on paper: {paper}.' },
  unusual: {
    nl: '“{name}” werkt bijna altijd zo: {role}. Klopt de keuze hierboven?',
    en: '“{name}” nearly always works like this: {role}. Is the choice above right?',
  },
  test: { nl: 'Weet je niet wie beslist? Doe de korte test', en: 'In doubt who decides? Take the short test' },
  testHelp: {
    nl: 'Drie vragen. Laat “Wie beslist?” dan leeg; de rol volgt uit je antwoorden.',
    en: 'Three questions. Leave “Who decides?” empty then; the role follows from your answers.',
  },
  fromPlan: { nl: 'Dit volgt uit het plan', en: 'This follows from the plan' },
  fromAgreement: { nl: 'Staat in de overeenkomst, bij Partijen.', en: 'Stands in the agreement, under Parties.' },
  basisOf: { nl: 'Zoals bij stap 6: {basis}.', en: 'As in step 6: {basis}.' },
} as const satisfies Record<string, Text>;

export const partyQuestionTexts: Record<(typeof partyQuestions)[number], Text> = {
  task: {
    nl: 'Geeft een wet of een beroep de partij deze taak zelf?',
    en: 'Does a law or a profession give the party this task itself?',
  },
  why: { nl: 'Wie bepaalt waarvoor de gegevens zijn?', en: 'Who decides what the data are for?' },
  own: {
    nl: 'Gebruikt de partij de gegevens ook voor iets van zichzelf?',
    en: 'Does the party use the data for something of its own too?',
  },
};
export const partyAnswerTexts: Record<'yes' | 'no' | 'us' | 'together' | 'them', Text> = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  us: { nl: 'Wij', en: 'We do' },
  together: { nl: 'Wij en de partij samen', en: 'We and the party together' },
  them: { nl: 'De partij', en: 'The party' },
};

export const paperTexts: Record<PartyPaper, Text> = {
  'processor-agreement': { nl: 'een verwerkersovereenkomst', en: 'a processor agreement' },
  'joint-arrangement': { nl: 'een regeling tussen jullie samen', en: 'an arrangement between the two of you' },
  arrangement: {
    nl: 'wat jullie afspraken; vaak een convenant. Dat is nog geen reden in de wet',
    en: 'what you agreed; often a covenant. That is no reason in the law by itself',
  },
  none: { nl: 'niets, want deze partij krijgt niets', en: 'nothing, because this party gets nothing' },
};

export const transferTexts: Record<(typeof transferMechanisms)[number], Text> = {
  adequacy: {
    nl: 'De Europese Commissie noemt het land veilig (45)',
    en: 'The Commission calls the country safe (45)',
  },
  'standard-clauses': { nl: 'Standaardbepalingen (46)', en: 'Standard clauses (46)' },
  'binding-rules': { nl: 'Bindende regels binnen een concern (47)', en: 'Binding corporate rules (47)' },
  certification: { nl: 'Een certificaat (46)', en: 'A certification (46)' },
  'code-of-conduct': { nl: 'Een gedragscode (46)', en: 'A code of conduct (46)' },
  'binding-instrument': { nl: 'Een afspraak tussen overheden (46)', en: 'An instrument between public bodies (46)' },
  derogation: { nl: 'Bij uitzondering, niet steeds opnieuw (49)', en: 'By way of exception, not repeatedly (49)' },
};

/** All fifteen parts of the package, in the order in which they are read. */
export const packagePartTexts: Record<PackagePart, Text> = {
  ...packageTexts,
  party: { nl: 'Wie is de partij, in welke rol?', en: 'Who is the party, in which role?' },
  data: { nl: 'Welke gegevens, van wie?', en: 'Which data, of whom?' },
  basis: { nl: 'Waarom mag dit?', en: 'Why is this allowed?' },
  term: { nl: 'Van wanneer tot wanneer?', en: 'From when until when?' },
};

export const packageHelp: Partial<Record<PackagePart, Text>> = {
  transport: {
    nl: 'Bijvoorbeeld: een versleutelde verbinding (TLS).',
    en: 'For example: an encrypted connection (TLS).',
  },
  retention: { nl: 'En daarna: terug naar ons, of vernietigd?', en: 'And then: back to us, or destroyed?' },
  access: {
    nl: 'Wie, met welke tweede stap, en is er een logboek?',
    en: 'Who, with which second step, and is there a log?',
  },
  breach: {
    nl: 'Binnen hoeveel uur hoort wie het? Jullie klok is 72 uur.',
    en: 'Within how many hours, to whom? Your clock is 72 hours.',
  },
  subprocessors: { nl: 'Vooraf gemeld, zodat je bezwaar kunt maken.', en: 'Told beforehand, so that you can object.' },
};
