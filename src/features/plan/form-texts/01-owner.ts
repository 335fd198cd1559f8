import type { Text } from '../../../ui/index.ts';
import type { peopleKinds, peopleNumbers, roleAnswers, roleQuestions } from '../policy.ts';
import type { RoleAdvice } from '../roles/role-test.ts';

/** Labels and hints of step 1. */
export const ownerTexts = {
  controller: { nl: 'Wie is verantwoordelijk voor de wet?', en: 'Who is responsible to the law?' },
  controllerFact: {
    nl: '{organisation}. Dat is de organisatie, en nooit de eigenaar hieronder. De eigenaar zorgt dat het plan klopt.',
    en: '{organisation}. That is the organisation, and never the owner below. The owner makes sure that the plan is right.',
  },
  deputy: { nl: 'Wie neemt het over?', en: 'Who takes over?' },
  deputyHelp: {
    nl: 'Bij ziekte, vakantie of vertrek. Werk je alleen? Laat het dan leeg en schrijf hieronder wat er dan gebeurt.',
    en: 'In case of illness, holiday or departure. Do you work alone? Leave it empty and write below what happens then.',
  },
  noDeputy: { nl: 'Nog niemand', en: 'Nobody yet' },
  roleTest: { nl: 'Twijfel je? Doe de korte test', en: 'In doubt? Take the short test' },
  roleTestHelp: {
    nl: 'Drie vragen. Kies bij elke vraag en klik op “Wat past bij ons?”. Er gaat niets verloren van wat je typte.',
    en: 'Three questions. Choose at each and press “What fits us?”. Nothing that you typed is lost.',
  },
  roleTestGo: { nl: 'Wat past bij ons?', en: 'What fits us?' },
  roleFits: { nl: 'Uit de test komt: {role}', en: 'The test says: {role}' },
  controllers: { nl: 'Welke organisatie beslist (mee)?', en: 'Which organisation decides (as well)?' },
  controllersHelp: {
    nl: 'Nodig als jullie samen beslissen, of in opdracht werken. Laat anders leeg.',
    en: 'Needed when you decide together, or work on instruction. Leave empty otherwise.',
  },
  controllerName: { nl: 'Naam van de organisatie', en: 'Name of the organisation' },
  controllerContact: { nl: 'Hoe bereik je haar?', en: 'How do you reach it?' },
  controllerContactHelp: {
    nl: 'Een afdeling, een telefoonnummer of een algemeen adres.',
    en: 'A department, a phone number or a general address.',
  },
  people: { nl: 'Over wie gaat het?', en: 'Whom is it about?' },
  peopleHelp: { nl: 'Altijd mensen, nooit een instelling.', en: 'Always people, never an institution.' },
  peopleNumber: { nl: 'Over hoeveel mensen ongeveer?', en: 'About how many people?' },
} as const satisfies Record<string, Text>;

export const roleQuestionTexts: Record<(typeof roleQuestions)[number], Text> = {
  why: { nl: 'Wie bepaalt waarvoor de gegevens nodig zijn?', en: 'Who decides what the data are needed for?' },
  which: {
    nl: 'Wie bepaalt welke gegevens het zijn, en hoelang ze blijven?',
    en: 'Who decides which data they are, and how long they stay?',
  },
  own: {
    nl: 'Wie mag de gegevens voor iets van zichzelf gebruiken?',
    en: 'Who may use the data for something of its own?',
  },
};

export const roleAnswerTexts: Record<(typeof roleAnswers)[number], Text> = {
  us: { nl: 'Wij', en: 'We do' },
  together: { nl: 'Wij samen met een ander', en: 'We do, together with another' },
  other: { nl: 'Een ander', en: 'Another' },
};

export const roleReasonTexts: Record<RoleAdvice['because'], Text> = {
  'decides-why': {
    nl: 'Wie bepaalt waarvoor de gegevens zijn, is verantwoordelijk.',
    en: 'Who decides what the data are for, is responsible.',
  },
  'decides-together': {
    nl: 'Wie samen beslist, is samen verantwoordelijk. Leg vast wie wat doet.',
    en: 'Who decides together, is responsible together. Record who does what.',
  },
  'on-instruction': {
    nl: 'De ander beslist over alles. Jullie werken in opdracht, met een overeenkomst.',
    en: 'The other decides everything. You work on instruction, under an agreement.',
  },
  'own-use': {
    nl: 'Wie gegevens voor zichzelf gebruikt, is daar zelf verantwoordelijk voor.',
    en: 'Who uses data for itself, is responsible for that itself.',
  },
  'decides-which': {
    nl: 'Wie bepaalt welke gegevens het zijn en hoelang, doet meer dan een opdracht uitvoeren.',
    en: 'Who decides which data and how long, does more than follow an instruction.',
  },
};

export const peopleTexts: Record<(typeof peopleKinds)[number], Text> = {
  clients: { nl: 'Cliënten', en: 'Clients' },
  residents: { nl: 'Inwoners', en: 'Residents' },
  family: { nl: 'Familie', en: 'Family' },
  carers: { nl: 'Mantelzorgers', en: 'Informal carers' },
  representatives: { nl: 'Vertegenwoordigers', en: 'Representatives' },
  children: { nl: 'Kinderen', en: 'Children' },
  partners: { nl: 'Mensen bij andere organisaties', en: 'People at other organisations' },
  volunteers: { nl: 'Vrijwilligers', en: 'Volunteers' },
  employees: { nl: 'Medewerkers', en: 'Employees' },
  subscribers: { nl: 'Mensen die nieuws ontvangen', en: 'People who receive news' },
  others: { nl: 'Anderen', en: 'Others' },
};

export const peopleNumberTexts: Record<(typeof peopleNumbers)[number], Text> = {
  'below-100': { nl: 'Minder dan 100', en: 'Fewer than 100' },
  'below-1000': { nl: '100 tot 1.000', en: '100 to 1,000' },
  'below-10000': { nl: '1.000 tot 10.000', en: '1,000 to 10,000' },
  'above-10000': { nl: '10.000 of meer', en: '10,000 or more' },
};
