import type { Text } from '../../ui/index.ts';
import type { RoleAnswers, RoleReason } from './role-test.ts';

/** The five questions of the role test, with what each answer means. By the name of the field. */
export const roleQuestions = {
  waarom: {
    answer: 'why',
    label: { nl: 'Wie beslist waarom de gegevens gebruikt worden?', en: 'Who decides why the data are used?' },
    help: {
      nl: 'Het doel: een cliënt begeleiden, een nieuwsbrief versturen, salaris betalen.',
      en: 'The purpose: guiding a client, sending a newsletter, paying wages.',
    },
  },
  hoe: {
    answer: 'how',
    label: { nl: 'Wie beslist hoe dat in grote lijnen gaat?', en: 'Who decides in outline how that is done?' },
    help: {
      nl: 'Welke gegevens, van wie, hoelang en voor wie. De techniek kiezen mag de ander.',
      en: 'Which data, of whom, for how long and for whom. The other may choose the technique.',
    },
  },
  opdracht: {
    answer: 'instructions',
    label: { nl: 'Doet de partij alleen wat jullie vragen?', en: 'Does the party do only what you ask?' },
    help: {
      nl: 'Een mailprovider wel. Een arts of een advocaat volgt ook het eigen vak.',
      en: 'A mail provider does. A doctor or a lawyer also follows a profession.',
    },
  },
  eigendoel: {
    answer: 'ownPurpose',
    label: {
      nl: 'Gebruikt de partij de gegevens ook voor iets van zichzelf?',
      en: 'Does the party also use the data for something of its own?',
    },
    help: {
      nl: 'Bijvoorbeeld om het eigen product te verbeteren of om advertenties te tonen.',
      en: 'For example to improve its own product or to show advertisements.',
    },
  },
  eigentaak: {
    answer: 'ownTask',
    label: {
      nl: 'Geeft een wet of beroepsregel de partij deze taak zelf?',
      en: 'Does a law or a professional rule give the party this task itself?',
    },
    help: {
      nl: 'Bijvoorbeeld een huisarts, een accountant of de politie.',
      en: 'For example a doctor, an accountant or the police.',
    },
  },
} as const satisfies Record<string, { answer: keyof RoleAnswers; label: Text; help: Text }>;

export const deciderTexts: Record<RoleAnswers['why'], Text> = {
  us: { nl: 'Wij', en: 'We' },
  them: { nl: 'Die partij', en: 'That party' },
  together: { nl: 'Wij samen', en: 'Together' },
};

export const yesNoTexts: Record<'yes' | 'no', Text> = { yes: { nl: 'Ja', en: 'Yes' }, no: { nl: 'Nee', en: 'No' } };

/** Why the answers lead to a role. */
export const roleReasonTexts: Record<RoleReason, Text> = {
  'own-task': {
    nl: 'Een wet of beroepsregel geeft deze partij de taak. Die beslist dus zelf.',
    en: 'A law or professional rule gives this party the task. So it decides for itself.',
  },
  'they-decide-why': {
    nl: 'Deze partij kiest zelf waarom de gegevens gebruikt worden.',
    en: 'This party chooses itself why the data are used.',
  },
  'own-purpose': {
    nl: 'Deze partij gebruikt de gegevens ook voor zichzelf. Zet dat uit als het kan, en doe de toets opnieuw.',
    en: 'This party also uses the data for itself. Turn that off if you can, and do the test again.',
  },
  'own-insight': {
    nl: 'Deze partij volgt het eigen inzicht en beslist dus zelf.',
    en: 'This party follows its own insight, so it decides for itself.',
  },
  'why-together': { nl: 'Jullie kiezen het doel samen.', en: 'You choose the purpose together.' },
  'how-together': {
    nl: 'De ander beslist mee over de grote lijnen van hoe het gaat.',
    en: 'The other decides along on the outline of how it is done.',
  },
  'on-instructions': {
    nl: 'Jullie beslissen alles. De partij voert uit, ook als die groot is en zelf het contract schreef.',
    en: 'You decide everything. The party carries out, even if it is large and wrote the contract itself.',
  },
};

export const roleTestTexts = {
  title: { nl: 'Wie beslist er: jullie of {party}?', en: 'Who decides: you or {party}?' },
  lead: {
    nl: 'Vijf vragen. Daarna weet je welke rol de partij heeft en welke overeenkomst past.',
    en: 'Five questions. Then you know the role of the party and which agreement fits.',
  },
  note: { nl: 'Toelichting', en: 'Explanation' },
  noteHelp: { nl: 'Waar twijfelde je over? Wie dacht mee?', en: 'What did you doubt? Who thought along?' },
  send: { nl: 'Bekijk de rol', en: 'See the role' },
  roleTest: { nl: 'Roltoets', en: 'Role test' },
  doTest: { nl: 'Doe de roltoets', en: 'Do the role test' },
  again: { nl: 'Doe de roltoets opnieuw', en: 'Do the role test again' },
  notYet: {
    nl: 'Vijf vragen zeggen of deze partij in opdracht werkt, samen met jullie beslist of zelf beslist.',
    en: 'Five questions tell whether this party works on instructions, decides with you or decides itself.',
  },
  fits: { nl: 'Hierbij past: {kind}.', en: 'What fits: {kind}.' },
  alsoApart: {
    nl: 'De partij gebruikt de gegevens ook voor iets van zichzelf. Spreek daar apart over af.',
    en: 'The party also uses the data for something of its own. Make a separate agreement about that.',
  },
} as const satisfies Record<string, Text>;
