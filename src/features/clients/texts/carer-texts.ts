import type { PermissionState } from '../../../gate/act.ts';
import type { Text } from '../../../ui/index.ts';

/** For who works here: "je". */
export const carerTexts = {
  title: { nl: 'Mantelzorgers en naasten', en: 'Informal carers' },
  lead: {
    nl: 'Er kan veel als je het vraagt: aan {name}, en aan de mantelzorger. Beiden mogen ja zeggen, en beiden mogen stoppen.',
    en: 'A lot is possible if you ask: {name}, and the carer. Both may say yes, and both may stop.',
  },
  back: { nl: 'Terug naar de mantelzorgers', en: 'Back to the carers' },
  backToClient: { nl: 'Terug naar de cliënt', en: 'Back to the client' },
  add: { nl: 'Mantelzorger toevoegen', en: 'Add a carer' },
  none: { nl: 'Nog geen mantelzorger', en: 'No carer yet' },
  noneText: {
    nl: 'Helpt iemand {name} thuis? Voeg die persoon toe. Die heeft eigen gegevens en beslist daar zelf over.',
    en: 'Does somebody help {name} at home? Add that person. They have data of their own and decide about them.',
  },
  about: { nl: 'Wie mag wat weten, en wie wil dat.', en: 'Who may know what, and who wants to.' },
  addLead: {
    nl: 'Schrijf alleen op wat je nodig hebt. Vertel de mantelzorger binnen een maand dat die in het dossier staat.',
    en: 'Write only what you need. Tell the carer within a month that they are on record.',
  },
  name: { nl: 'Naam', en: 'Name' },
  relation: { nl: 'Wie is dit voor {name}?', en: 'Who is this to {name}?' },
  relationAbout: { nl: 'Bijvoorbeeld: buurvrouw, broer, dochter.', en: 'For example: neighbour, brother, daughter.' },
  reason: {
    nl: 'Waarom staat deze persoon in het dossier, en van wie weet je het?',
    en: 'Why is this person on record, and who told you?',
  },
  reasonAbout: {
    nl: 'Bijvoorbeeld: doet de boodschappen. {name} gaf zelf het nummer.',
    en: 'For example: does the shopping. {name} gave the number.',
  },
  email: { nl: 'E-mail', en: 'E-mail' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  save: { nl: 'Bewaren', en: 'Save' },
  tellFirst: {
    nl: 'Vertel {carer} vóór {day} dat die in het dossier staat, en wat erin staat.',
    en: 'Tell {carer} before {day} that they are on record, and what it says.',
  },
  tellLate: {
    nl: '{carer} had al moeten horen in het dossier te staan. Vertel het nu.',
    en: '{carer} should have heard by now to be on record. Tell them now.',
  },
  hears: { nl: 'Mag horen: {fields}', en: 'May hear: {fields}' },
  hearsNothing: { nl: 'Hoort nog niets over {name}.', en: 'Hears nothing about {name} yet.' },
  hearsNot: { nl: '{name} zei ja. {carer} zelf nog niet.', en: '{name} said yes. {carer} has not yet.' },
  hearsNotClient: {
    nl: '{carer} wil het horen. {name} zei nog geen ja.',
    en: '{carer} wants to hear. {name} has not said yes.',
  },
  telling: { nl: 'Wat {carer} mag horen over {name}', en: 'What {carer} may hear about {name}' },
  tellingAbout: {
    nl: 'Dit kan als {name} het ja zegt, en als {carer} het wil weten.',
    en: 'Possible if {name} says yes, and {carer} wants to know.',
  },
  own: { nl: 'Wat {carer} zegt over de eigen gegevens', en: 'What {carer} says about their own data' },
  clientSays: { nl: 'Wat {name} zegt', en: 'What {name} says' },
  record: { nl: 'In het dossier staan', en: 'Being on record' },
  contact: { nl: 'Contact opnemen mag', en: 'May be contacted' },
  know: { nl: 'Iets over {name} willen horen', en: 'Wants to hear about {name}' },
  share: { nl: 'Eigen gegevens delen met {party}', en: 'Own data may be shared with {party}' },
  askOthers: { nl: 'Delen met nog een partner? Vraag het apart', en: 'Share with another partner? Ask apart' },
  writeDown: { nl: 'Schrijf een antwoord op', en: 'Write down an answer' },
  writeTelling: { nl: 'Schrijf op wat {name} zegt', en: 'Write down what {name} says' },
  stop: { nl: 'Stop dit', en: 'Stop this' },
  end: { nl: 'Uit het dossier halen', en: 'Take off the record' },
  endText: {
    nl: 'Is deze persoon geen mantelzorger meer? Dan gaan naam en nummer weg. Wat gezegd is, blijft als bewijs.',
    en: 'No longer a carer? Then name and number go. What was said stays as proof.',
  },
  answerTitle: { nl: 'Wat zei {carer}?', en: 'What did {carer} say?' },
  answerLead: {
    nl: 'Elke vraag staat apart. Een nee bij het een verandert niets aan het ander.',
    en: 'Each question stands alone. A no to one changes nothing for another.',
  },
  subject: { nl: 'Waarover ging het?', en: 'What was it about?' },
  answer: { nl: 'Wat was het antwoord?', en: 'What was the answer?' },
  yes: { nl: 'Ja, dat mag', en: 'Yes, that is fine' },
  no: { nl: 'Nee, liever niet', en: 'No, rather not' },
  recordNo: {
    nl: 'Zegt iemand nee tegen “in het dossier staan”? Dan gaan naam en nummer meteen weg.',
    en: 'A no to “being on record”? Then name and number go at once.',
  },
  method: { nl: 'Hoe is dat gezegd?', en: 'How was that said?' },
  'in-person': { nl: 'In een gesprek', en: 'In a conversation' },
  byPhone: { nl: 'Aan de telefoon', en: 'By phone' },
  paper: { nl: 'Op papier', en: 'On paper' },
  link: { nl: 'Zelf, achter een beveiligde link', en: 'In person, behind a secure link' },
  evidence: {
    nl: 'Wat is er letterlijk gezegd, of waar ligt het papier?',
    en: 'What was said word for word, or where is the paper?',
  },
  tellingTitle: { nl: 'Wat mag {carer} horen?', en: 'What may {carer} hear?' },
  tellingLead: {
    nl: 'Schrijf op wat {name} zei. Alleen wat je aankruist, mag verteld worden.',
    en: 'Write what {name} said. Only what you tick may be told.',
  },
  minor: {
    nl: 'Is {name} jonger dan 18? Vraag het dan ook aan wie mee beslist, en schrijf op wat die zei.',
    en: 'Is {name} under 18? Then also ask whoever decides too, and write what they said.',
  },
  fields: { nl: 'Welke gegevens noemde {name}?', en: 'Which details did {name} name?' },
  stopTitle: { nl: 'Stoppen met: {what}', en: 'Stop: {what}' },
  stopLead: {
    nl: 'Het geldt meteen. Stoppen is net zo gewoon als ja zeggen.',
    en: 'It holds at once. Stopping is as normal as saying yes.',
  },
  stopNow: { nl: 'Stop dit nu', en: 'Stop this now' },
  since: { nl: '{how}, op {day}.', en: '{how}, on {day}.' },
  door: { nl: 'Eigen pagina van de mantelzorger', en: 'The carer’s own page' },
  doorText: {
    nl: 'De mantelzorger ziet daar de eigen gegevens, kiest zelf, en kan zelf stoppen. Over de cliënt staat er niets.',
    en: 'There the carer sees the own data, chooses, and can stop. It says nothing about the client.',
  },
  doorNoMail: {
    nl: 'Zonder e-mailadres kan er geen link heen. Praat met elkaar, en schrijf de antwoorden hier op.',
    en: 'Without a mail address no link can go. Talk together, and write the answers here.',
  },
  invite: { nl: 'Link sturen', en: 'Send a link' },
  inviteLead: {
    nl: 'De mail zegt niet waarover het gaat en van wie. Een code of woord gaat altijd langs een andere weg.',
    en: 'The mail does not say what it is about or whom. A code or word always goes another way.',
  },
  proof: { nl: 'Hoe laat deze persoon zien wie het is?', en: 'How does this person show who it is?' },
  proofSms: { nl: 'Code per sms', en: 'Code by text message' },
  proofPhone: { nl: 'Code aan de telefoon', en: 'Code by phone' },
  proofLetter: { nl: 'Code per brief of op papier', en: 'Code by letter or on paper' },
  proofWord: { nl: 'Drie afgesproken woorden', en: 'Three agreed words' },
  inviteNow: { nl: 'Stuur de link', en: 'Send the link' },
  known: { nl: 'Zo kennen we {carer}', en: 'How we know {carer}' },
} as const satisfies Record<string, Text>;

export const carerStates: Readonly<Record<PermissionState, Text>> = {
  given: { nl: 'Ja', en: 'Yes' },
  refused: { nl: 'Nee', en: 'No' },
  withdrawn: { nl: 'Gestopt', en: 'Stopped' },
  objected: { nl: 'Bezwaar', en: 'Objected' },
  expired: { nl: 'Verlopen', en: 'Expired' },
  asked: { nl: 'Gevraagd', en: 'Asked' },
  'not-asked': { nl: 'Nog niet gevraagd', en: 'Not asked yet' },
};
