import type { Text } from '../../../ui/index.ts';

/** The inbox of people who work here. */
export const workTexts = {
  title: { nl: 'Berichten', en: 'Messages' },
  lead: {
    nl: 'Schrijf veilig met een cliënt, of met één partner over een cliënt. In de mail staat nooit waar het over gaat.',
    en: 'Write safely with a client, or with one partner about a client. The mail never says what it is about.',
  },
  leadClient: { nl: 'Berichten over {name}.', en: 'Messages about {name}.' },
  none: { nl: 'Nog geen berichten', en: 'No messages yet' },
  noneAbout: {
    nl: 'Open een cliënt en kies “Berichten”. Een antwoord komt hier vanzelf.',
    en: 'Open a client and choose “Messages”. An answer comes here by itself.',
  },
  toClients: { nl: 'Kies een cliënt', en: 'Choose a client' },
  newMessage: { nl: 'Nieuw bericht', en: 'New message' },
  list: { nl: 'Gesprekken, het nieuwste bovenaan', en: 'Conversations, the newest first' },
  withClient: { nl: 'Met {name}, {at}', en: 'With {name}, {at}' },
  aboutClient: { nl: 'Met {party} over {name}, {at}', en: 'With {party} about {name}, {at}' },
  unread: { nl: '{n} nieuw', en: '{n} new' },
  closedBadge: { nl: 'Gesloten', en: 'Closed' },
  more: { nl: 'Oudere gesprekken', en: 'Older conversations' },
  back: { nl: 'Berichten', en: 'Messages' },
  toRecord: { nl: 'Terug naar het dossier', en: 'Back to the file' },

  others: { nl: 'Gesprekken van collega’s', en: 'Conversations of colleagues' },
  othersAbout: {
    nl: 'Is een collega er niet? Dan kun je meedoen. De cliënt ziet dat je erbij kwam.',
    en: 'Is a colleague away? Then you can join. The client sees that you came in.',
  },
  othersOf: { nl: '{names} met {with}', en: '{names} with {with}' },
  since: { nl: 'Sinds {day}', en: 'Since {day}' },
  join: { nl: 'Doe mee', en: 'Join' },
  doneJoined: { nl: 'Je doet nu mee in dit gesprek.', en: 'You take part in this conversation now.' },
  choose: { nl: 'Met wie wil je schrijven?', en: 'With whom do you want to write?' },
  chooseLead: {
    nl: 'Over {name}. We kijken eerst of je bericht aankomt.',
    en: 'About {name}. First we look whether your message will arrive.',
  },
  toPerson: { nl: 'Aan de cliënt', en: 'To the client' },
  toParty: { nl: 'Aan een partner', en: 'To a partner' },
  canArrive: {
    nl: 'Krijgt een mail zonder inhoud, en opent met {proof}.',
    en: 'Gets a mail without content, and opens with {proof}.',
  },
  noAddress: {
    nl: 'Geen e-mailadres bekend. Je bericht staat klaar op de eigen pagina; bel of stuur een brief.',
    en: 'No mail address known. Your message waits on the own page; call or post a letter.',
  },
  noProof: {
    nl: 'Spreek eerst af hoe deze persoon laat zien wie het is. Dan kan het bericht open.',
    en: 'First agree how this person proves who it is. Then the message can be opened.',
  },
  wantsNoMail: {
    nl: 'Wil geen mail. Er gaat dus geen mail. Bel, of stuur het bericht als brief.',
    en: 'Wants no mail. So none goes. Call, or post the message as a letter.',
  },
  notNow: {
    nl: 'Een mail kan nu niet volgens het plan. Bel, of geef het bericht zelf.',
    en: 'A mail is not possible now by the plan. Call, or hand the message over.',
  },
  setProof: { nl: 'Kies een tweede weg', en: 'Choose a second way' },
  setAddress: { nl: 'Schrijf een e-mailadres op', en: 'Write a mail address' },
  representativeOf: { nl: 'Vertegenwoordiger', en: 'Representative' },
  agreed: { nl: 'Zei ja', en: 'Said yes' },
  notAgreed: { nl: 'Nog geen ja', en: 'No yes yet' },

  newTo: { nl: 'Nieuw bericht aan {name}', en: 'New message to {name}' },
  purpose: { nl: 'Waarvoor?', en: 'What for?' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  subjectAbout: {
    nl: 'Ziet de ander pas na de code. Niet in de mail.',
    en: 'The other sees it after the code. Not in the mail.',
  },
  fields: { nl: 'Welke gegevens staan er in je bericht?', en: 'Which details are in your message?' },
  fieldsAbout: { nl: 'Kies alleen wat nodig is.', en: 'Choose only what is needed.' },
  depth: { nl: 'Hoeveel vertel je?', en: 'How much do you tell?' },
  text: { nl: 'Je bericht', en: 'Your message' },
  who: { nl: 'Wie krijgt het?', en: 'Who gets it?' },
  whoAbout: {
    nl: 'Eén persoon bij {party}. Alleen die komt binnen.',
    en: 'One person at {party}. Only this one comes in.',
  },
  proofSms: { nl: 'een code per sms', en: 'a code by text message' },
  proofPhone: { nl: 'een code aan de telefoon', en: 'a code over the phone' },
  proofLetter: { nl: 'een code per brief', en: 'a code by letter' },
  proofWord: { nl: 'afgesproken woorden', en: 'agreed words' },

  state: { nl: 'Komt het aan?', en: 'Does it arrive?' },
  onlyThis: { nl: 'Alleen {name} kan dit openen, met {proof}.', en: 'Only {name} can open this, with {proof}.' },
  asLong: { nl: 'Zolang het dossier open is.', en: 'As long as the file is open.' },
  mailWaits: { nl: 'De mail gaat zo weg.', en: 'The mail leaves in a moment.' },
  mailSent: { nl: 'Mail verstuurd op {at}.', en: 'Mail sent on {at}.' },
  linkClosed: {
    nl: 'De link uit de mail werkt niet meer. Met je volgende bericht gaat een nieuwe mee.',
    en: 'The link from the mail works no longer. A new one goes with your next message.',
  },
  mailOpened: { nl: 'De link is geopend.', en: 'The link was opened.' },
  mailFailed: {
    nl: 'De mail kwam niet aan. Kijk het adres na, bel, of stuur een brief.',
    en: 'The mail did not arrive. Check the address, call, or post a letter.',
  },
  codeFailed: {
    nl: 'De code per sms kwam niet aan. Geef een code aan de telefoon.',
    en: 'The code by text message did not arrive. Give a code over the phone.',
  },
  nobodyOutside: {
    nl: 'Niemand van buiten leest hier nog mee. Begin een nieuw bericht als dat nodig is.',
    en: 'Nobody outside reads along any more. Begin a new message where needed.',
  },
  partnerUntil: { nl: 'Dit gesprek sluit na {day}.', en: 'This conversation closes after {day}.' },
  close: { nl: 'Sluit dit gesprek', en: 'Close this conversation' },
  whoFrom: { nl: 'Wie van buiten', en: 'Who from outside' },

  tellTitle: { nl: 'Vertel het anders', en: 'Tell it another way' },
  tellLead: {
    nl: 'Bel, ga langs of stuur een brief. Schrijf daarna op wat je deed.',
    en: 'Call, visit or post a letter. Then write down what you did.',
  },
  print: { nl: 'Print als brief', en: 'Print as a letter' },
  tellWay: { nl: 'Hoe heb je het verteld?', en: 'How did you tell it?' },
  byPhone: { nl: 'Aan de telefoon', en: 'Over the phone' },
  inPerson: { nl: 'In het echt', en: 'In person' },
  byLetter: { nl: 'Met een brief', en: 'With a letter' },
  tellDay: { nl: 'Wanneer?', en: 'When?' },
  tellNote: { nl: 'Wat zei de ander?', en: 'What did the other say?' },
  tellSave: { nl: 'Ik heb het verteld', en: 'I told it' },
  theMessage: { nl: 'Het bericht', en: 'The message' },

  letter: { nl: 'Brief', en: 'Letter' },
  letterTo: { nl: 'Aan {name}', en: 'To {name}' },
  letterOf: { nl: 'Dit bericht schreef ik u op {day}.', en: 'I wrote you this message on {day}.' },
  letterFiles: {
    nl: 'Er hoort ook een bestand bij. Vraag ernaar, dan krijgt u het.',
    en: 'A file belongs to it too. Ask for it, and you will get it.',
  },
  letterCall: { nl: 'Hebt u vragen? Bel {phone}.', en: 'Do you have questions? Call {phone}.' },
  letterFor: {
    nl: 'Voor jou: print deze pagina en doe haar in een blanco envelop, zonder naam van de organisatie.',
    en: 'For you: print this page and put it in a plain envelope, without the name of the organisation.',
  },

  doneSent: {
    nl: 'Je bericht is verstuurd. Een mail zonder inhoud gaat mee, als die mag.',
    en: 'Your message was sent. A mail without content goes along, if it may.',
  },
  doneTaken: {
    nl: 'Je nam je bericht terug. Wie het al las, weet wat er stond.',
    en: 'You took your message back. Who had read it knows what it said.',
  },
  doneTold: { nl: 'Genoteerd. Het bericht staat niet meer als taak.', en: 'Noted. The message is no task any more.' },
  doneStopped: {
    nl: 'De toegang is gestopt. Die persoon is er meteen uit.',
    en: 'Access was stopped. This person is out at once.',
  },
  doneClosed: { nl: 'Het gesprek is gesloten.', en: 'The conversation was closed.' },

  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  chooseOne: { nl: 'Kies er ten minste één.', en: 'Choose at least one.' },
  tooLong: { nl: 'Maak het korter.', en: 'Make it shorter.' },
  wrongDay: { nl: 'Kies een dag tot en met vandaag.', en: 'Choose a day up to today.' },
  refusedClosed: {
    nl: 'Dit gesprek is gesloten. Begin een nieuw bericht.',
    en: 'This conversation is closed. Begin a new message.',
  },
  outsideThread: {
    nl: 'Dat gegeven hoort niet bij dit gesprek. Begin een nieuw bericht.',
    en: 'That detail is not part of this conversation. Begin a new message.',
  },
  alreadyBack: { nl: 'Dit bericht was al teruggenomen.', en: 'This message was taken back already.' },
} as const satisfies Record<string, Text>;
