import type { Text } from '../../../ui/index.ts';

/** For the carer: "u". */
export const ownCarerTexts = {
  title: { nl: 'Uw gegevens', en: 'Your data' },
  heading: { nl: 'Wat we van u hebben', en: 'What we have about you' },
  lead: {
    nl: '{organisation} schreef dit over u op. U kiest wat ermee mag.',
    en: '{organisation} wrote this about you. You choose what may be done with it.',
  },
  back: { nl: 'Terug', en: 'Back' },
  name: { nl: 'Naam', en: 'Name' },
  relation: { nl: 'Wie u bent', en: 'Who you are' },
  email: { nl: 'E-mail', en: 'E-mail' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  since: { nl: 'Sinds', en: 'Since' },
  wrong: {
    nl: 'Klopt er iets niet, of wilt u weten van wie we dit hoorden? Bel ons. We passen het aan.',
    en: 'Is something wrong, or do you want to know who told us? Call us. We will change it.',
  },
  choices: { nl: 'Wat mag er met uw gegevens?', en: 'What may be done with your data?' },
  record: { nl: 'Dat wij dit van u opschrijven', en: 'That we write this down about you' },
  contact: { nl: 'Dat wij u bellen of mailen', en: 'That we call or mail you' },
  know: {
    nl: 'Dat wij u iets vertellen, als dat van de ander ook mag',
    en: 'That we tell you things, if the other allows it too',
  },
  share: { nl: 'Dat {party} uw gegevens ook krijgt', en: 'That {party} gets your data too' },
  saidYes: { nl: 'U zei ja, op {day}.', en: 'You said yes, on {day}.' },
  saidNo: { nl: 'U zei nee, op {day}. Dat doen we niet.', en: 'You said no, on {day}. We do not do this.' },
  stopped: { nl: 'U stopte op {day}. Dat doen we niet meer.', en: 'You stopped on {day}. We no longer do this.' },
  open: { nl: 'U koos nog niet.', en: 'You have not chosen yet.' },
  yes: { nl: 'Ja, dat mag', en: 'Yes, you may' },
  no: { nl: 'Nee, liever niet', en: 'No, rather not' },
  stop: { nl: 'Stop hiermee', en: 'Stop this' },
  recordStop: {
    nl: 'Kiest u hier nee of stop? Dan halen we uw naam en nummer meteen weg. Deze pagina sluit dan.',
    en: 'Do you choose no or stop here? Then we take out your name and number at once. This page closes.',
  },
  others: {
    nl: 'Over anderen ziet u hier niets. Anderen zien deze pagina ook niet.',
    en: 'You see nothing about others here. Others do not see this page either.',
  },
  kept: { nl: 'Uw keuze is bewaard en geldt meteen.', en: 'Your choice is kept and holds at once.' },
  goneTitle: { nl: 'Uw gegevens zijn weg', en: 'Your data are gone' },
  gone: {
    nl: 'We haalden uw naam, nummer en adres weg. We bewaren alleen een bewijs dat u dit vroeg. U hoeft niets meer te doen.',
    en: 'We took out your name, number and address. We only keep proof that you asked. You need to do nothing more.',
  },
} as const satisfies Record<string, Text>;
