import { unreadableCharacter } from '../../platform/http/unreadable.ts';
import type { Text } from '../../ui/index.ts';

/** For the people who work here. */
export const workTexts = {
  reports: { nl: 'Verslagen', en: 'Reports' },
  reportsOf: { nl: 'Verslagen voor {name}', en: 'Reports for {name}' },
  reportsLead: {
    nl: 'Je schrijft een verslag na een gesprek. Daarna kies je wie het krijgt.',
    en: 'You write a report after a conversation. Then you choose who gets it.',
  },
  toRecord: { nl: 'Terug naar het dossier', en: 'Back to the record' },
  newReport: { nl: 'Nieuw verslag', en: 'New report' },
  newReportFor: { nl: 'Nieuw verslag voor {name}', en: 'New report for {name}' },
  newReportLead: {
    nl: 'Schrijf zoals je het zou vertellen. De cliënt leest mee. Schrijf alleen op wat bij de doelen hoort.',
    en: 'Write as you would say it. The client will read it. Write down only what belongs to the goals.',
  },
  held: { nl: 'Datum van het gesprek', en: 'Date of the conversation' },
  title: { nl: 'Titel', en: 'Title' },
  titleHint: {
    nl: 'Alleen jij en de cliënt zien de titel. Hij staat niet in de mail.',
    en: 'Only you and the client see the title. It is not in the mail.',
  },
  body: { nl: 'Verslag', en: 'Report' },
  bodyHint: {
    nl: 'Een lege regel maakt een nieuwe alinea. Noem anderen zo weinig mogelijk bij naam.',
    en: 'An empty line makes a new paragraph. Name other people as little as possible.',
  },
  keep: { nl: 'Bewaar het verslag', en: 'Keep the report' },
  noReports: { nl: 'Nog geen verslagen', en: 'No reports yet' },
  noReportsWhy: {
    nl: 'Hier komen de verslagen van jullie gesprekken. Zo kan {name} rustig nalezen wat jullie bespraken.',
    en: 'The reports of your conversations will be here. So {name} can read in peace what you talked about.',
  },
  list: { nl: 'Verslagen van gesprekken', en: 'Reports of conversations' },
  heldOn: { nl: 'Gesprek op {day}', en: 'Conversation on {day}' },
  writtenBy: { nl: 'Geschreven door {name}', en: 'Written by {name}' },
  doors: { nl: 'Links die nu open zijn', en: 'Links that are open now' },
  doorsLead: {
    nl: 'Met zo’n link komt iemand binnen, samen met het tweede bewijs. Je kunt een link altijd sluiten.',
    en: 'With such a link somebody comes in, together with the second proof. You can always close a link.',
  },
  noDoors: { nl: 'Er is nu geen link open.', en: 'No link is open now.' },
  doorReport: { nl: 'Naar een verslag', en: 'To a report' },
  doorConsent: { nl: 'Naar vragen om toestemming', en: 'To questions about consent' },
  doorRecord: { nl: 'Naar de eigen pagina', en: 'To the own page' },
  forClient: { nl: 'Voor de cliënt', en: 'For the client' },
  forOther: { nl: 'Voor {name}', en: 'For {name}' },
  openUntil: { nl: 'Open tot {day}', en: 'Open until {day}' },
  proofSms: { nl: 'Opent met een code per sms.', en: 'Opens with a code by text message.' },
  proofLetter: { nl: 'Opent met een code uit een brief.', en: 'Opens with a code from a letter.' },
  proofPhone: { nl: 'Opent met een code die jij voorleest.', en: 'Opens with a code that you read aloud.' },
  proofWord: { nl: 'Opent met het woord dat jullie afspraken.', en: 'Opens with the word you agreed.' },
  proofNone: {
    nl: 'Er is nog geen tweede bewijs. Zo kan niemand deze link openen.',
    en: 'There is no second proof yet. Nobody can open this link.',
  },
  setProof: { nl: 'Spreek een tweede bewijs af', en: 'Agree on a second proof' },
  paused: {
    nl: 'Er is te vaak geprobeerd. Nieuwe pogingen kunnen weer vanaf {time}. Bel de cliënt als je het niet vertrouwt.',
    en: 'There were too many tries. New tries are possible from {time}. Call the client if you do not trust it.',
  },
  codeFailed: {
    nl: 'Er is om een code gevraagd, maar de sms ging niet weg. Geef zelf een code, per brief of telefoon.',
    en: 'Somebody asked for a code, but the text message did not leave. Give a code yourself, by letter or phone.',
  },
  codeForLetter: { nl: 'Maak een code voor een brief', en: 'Make a code for a letter' },
  codeForPhone: { nl: 'Lees een code voor', en: 'Read a code aloud' },
  close: { nl: 'Sluit deze link', en: 'Close this link' },
  areaLink: { nl: 'Stuur een link naar de eigen pagina', en: 'Send a link to the own page' },
  areaLinkWhy: {
    nl: 'Daar ziet de cliënt wie keek, wat er verstuurd is en hoe te stoppen.',
    en: 'There the client sees who looked, what was sent and how to stop.',
  },
  toWhom: { nl: 'Naar wie?', en: 'To whom?' },
  toWhomLead: {
    nl: 'Het plan kijkt mee. Kan het zo niet, dan zie je meteen wat wel kan.',
    en: 'The plan is checked as well. If it cannot be done like this, you see at once what can.',
  },
  toClient: { nl: '{name} zelf', en: '{name}' },
  toClientHint: {
    nl: 'Met een link naar {mail}. Alleen {name} kan hem openen, tot {day}.',
    en: 'With a link to {mail}. Only {name} can open it, until {day}.',
  },
  toClientNoMail: {
    nl: 'Er is geen e-mailadres. Geef het verslag mee in een gesprek of vul het adres aan.',
    en: 'There is no e-mail address. Hand over the report in a conversation, or add the address.',
  },
  toRepresentative: { nl: '{name}, die voor de cliënt handelt', en: '{name}, who acts for the client' },
  toParty: { nl: '{name}', en: '{name}' },
  toPartyHint: {
    nl: 'Alleen als de cliënt en het plan dat toestaan.',
    en: 'Only if the client and the plan allow it.',
  },
  send: { nl: 'Verstuur', en: 'Send' },
  preview: { nl: 'Zo ziet de mail eruit', en: 'This is what the mail looks like' },
  previewWhy: {
    nl: 'In de mail staat niets over de inhoud, niets over hulp en niet wie je bent.',
    en: 'The mail says nothing about the content, nothing about help, and not who you are.',
  },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  sentSoFar: { nl: 'Wat er met de links gebeurde', en: 'What happened to the links' },
  openedAt: { nl: 'Geopend op {at}', en: 'Opened on {at}' },
  made: { nl: 'Klaargezet', en: 'Put in line' },
  uncertain: {
    nl: 'We weten niet zeker of de mail aankwam. Vraag het de cliënt. Je kunt hem opnieuw versturen.',
    en: 'We do not know for sure whether the mail arrived. Ask the client. You can send it again.',
  },
  sendAgain: { nl: 'Stuur de mail opnieuw', en: 'Send the mail again' },
  print: {
    nl: 'Je kunt deze pagina ook afdrukken en meegeven.',
    en: 'You can also print this page and hand it over.',
  },
  letterTitle: { nl: 'Uw code', en: 'Your code' },
  letterLead: {
    nl: 'Deze code hoort bij de link in uw mail. Open de link en vul de code in.',
    en: 'This code belongs to the link in your mail. Open the link and fill in the code.',
  },
  letterUntil: { nl: 'De code werkt tot {at}.', en: 'The code works until {at}.' },
  letterOnce: {
    nl: 'De code staat hier maar één keer. Druk deze pagina af en doe die in een brief.',
    en: 'The code is shown here only once. Print this page and put it in a letter.',
  },
  codeForYou: { nl: 'Alleen voor jou', en: 'Only for you' },
  codeForYouLetter: { nl: 'Alleen voor jou, dit komt niet op papier', en: 'Only for you, this is not printed' },
  codeReplaced: {
    nl: 'De vorige code werkt niet meer. Gaf je die al aan de cliënt? Zeg dan dat alleen deze nieuwe werkt.',
    en: 'The previous code no longer works. Did you give it to the client already? Then say that only this new one works.',
  },
  newCodeReplaces: {
    nl: 'Maak je een nieuwe code? Dan werkt de vorige niet meer.',
    en: 'When you make a new code, the previous one no longer works.',
  },
  phoneOnce: {
    nl: 'Bel zelf naar het nummer dat je kent. Lees de code voor, in twee keer vier cijfers. Hij staat hier maar één keer.',
    en: 'Call the number you know yourself. Read the code aloud, twice four digits. It is shown here only once.',
  },
  done: { nl: 'Terug naar de verslagen', en: 'Back to the reports' },
} as const satisfies Record<string, Text>;

/** What became of a report. */
export const becameTexts = {
  ready: { nl: 'Klaargezet', en: 'Ready' },
  'under-way': { nl: 'Onderweg', en: 'On its way' },
  sent: { nl: 'Verstuurd', en: 'Sent' },
  opened: { nl: 'Geopend', en: 'Opened' },
  'not-sent': { nl: 'Niet verstuurd', en: 'Not sent' },
  uncertain: { nl: 'Niet zeker', en: 'Not sure' },
  revoked: { nl: 'Ingetrokken', en: 'Taken back' },
  expired: { nl: 'Verlopen', en: 'Expired' },
} as const satisfies Record<string, Text>;

/** Why a message did not leave. */
export const stoppedTexts: Readonly<Record<string, Text>> = {
  'no-address': { nl: 'Er is geen e-mailadres.', en: 'There is no e-mail address.' },
  withdrawn: { nl: 'De cliënt trok de toestemming in.', en: 'The client withdrew the consent.' },
  objected: { nl: 'De cliënt wil dit niet.', en: 'The client does not want this.' },
  refused: { nl: 'De cliënt zei nee.', en: 'The client said no.' },
  restricted: { nl: 'Het gebruik van dit dossier is beperkt.', en: 'The use of this record is restricted.' },
  'link-closed': { nl: 'De link was al gesloten.', en: 'The link was closed already.' },
  'too-late': { nl: 'De code was al verlopen.', en: 'The code had expired already.' },
  plan: { nl: 'Het plan staat dit nu niet toe.', en: 'The plan does not allow this now.' },
  'plan-closed': { nl: 'Het plan loopt niet meer.', en: 'The plan no longer runs.' },
  'record-closed': { nl: 'Het dossier is gesloten.', en: 'The record is closed.' },
  rejected: { nl: 'De mailserver weigerde het adres.', en: 'The mail server refused the address.' },
};

export const noticeTexts: Readonly<Record<string, Text>> = {
  bewaard: {
    nl: 'Het verslag is bewaard. Er is nog niets verstuurd.',
    en: 'The report was kept. Nothing was sent yet.',
  },
  verstuurd: { nl: 'De mail met de link gaat nu weg.', en: 'The mail with the link leaves now.' },
  gedeeld: {
    nl: 'Dit mag. Het staat in het logboek. Geef het verslag zelf: print het of lees het voor.',
    en: 'This is allowed. It is in the log. Hand over the report yourself: print it or read it aloud.',
  },
  gesloten: { nl: 'De link is gesloten. Niemand kan hem nog openen.', en: 'The link is closed. Nobody can open it.' },
  'link-gestuurd': { nl: 'De mail met de link gaat nu weg.', en: 'The mail with the link leaves now.' },
};

const errorTexts: Readonly<Record<string, Text>> = {
  ...unreadableCharacter,
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_small: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_big: { nl: 'Maak de tekst korter.', en: 'Make the text shorter.' },
  'one-line': { nl: 'Schrijf dit op één regel.', en: 'Write this on one line.' },
  'control-characters': {
    nl: 'Er staan onzichtbare tekens in de tekst. Plak de tekst opnieuw, zonder opmaak.',
    en: 'There are invisible characters in the text. Paste it again, without layout.',
  },
  day: { nl: 'Vul een dag in die bestaat.', en: 'Fill in a day that exists.' },
  'not-yet-held': {
    nl: 'Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.',
    en: 'This day has not come yet. Choose today or an earlier day.',
  },
  'no-address': {
    nl: 'Er is geen e-mailadres. Vul het aan, of geef het verslag mee op papier.',
    en: 'There is no e-mail address. Add it, or hand over the report on paper.',
  },
  'closed-already': { nl: 'Deze link was al gesloten.', en: 'This link was closed already.' },
  'no-proof': {
    nl: 'Zonder tweede bewijs kan niemand de link openen. Spreek dat eerst af met de cliënt.',
    en: 'Without a second proof nobody can open the link. Agree on one with the client first.',
  },
  'choose-whom': { nl: 'Kies naar wie het gaat.', en: 'Choose to whom it goes.' },
};

/** Said in the words of the field, where that helps more. */
const missingTexts: Readonly<Record<string, Text>> = {
  title: { nl: 'Geef het verslag een titel.', en: 'Give the report a title.' },
  body: { nl: 'Schrijf hier het verslag.', en: 'Write the report here.' },
};

/** What is wrong with one field, in words; something unforeseen is said in general. */
export function sayError(code: string, language: 'nl' | 'en', field = ''): string {
  const missing = code === 'required' || code === 'too_small' ? missingTexts[field] : undefined;
  return (missing ?? errorTexts[code] ?? { nl: 'Kijk dit nog eens na.', en: 'Check this again.' })[language];
}
