import type { Text } from '../../ui/index.ts';
import type { Label, Reason } from './engine/index.ts';

export const labelTexts: Readonly<Record<Label, Text>> = {
  person: { nl: 'Naam', en: 'Name' },
  initials: { nl: 'Voorletters', en: 'Initials' },
  date: { nl: 'Datum', en: 'Date' },
  age: { nl: 'Leeftijd', en: 'Age' },
  street_address: { nl: 'Adres', en: 'Address' },
  postcode: { nl: 'Postcode', en: 'Postcode' },
  place: { nl: 'Plaats', en: 'Place' },
  phone: { nl: 'Telefoonnummer', en: 'Phone number' },
  email: { nl: 'Mailadres', en: 'Mail address' },
  url: { nl: 'Internetadres', en: 'Web address' },
  bsn: { nl: 'BSN', en: 'Citizen service number' },
  rrn: { nl: 'Rijksregisternummer', en: 'National register number' },
  iban: { nl: 'Rekeningnummer', en: 'Account number' },
  institution: { nl: 'Organisatie', en: 'Organisation' },
  id: { nl: 'Nummer of code', en: 'Number or code' },
  occupation_rare: { nl: 'Bijzonder beroep', en: 'Rare occupation' },
};

export const reasonTexts: Readonly<Record<Reason, Text>> = {
  'known-name': { nl: 'Deze naam staat in het dossier.', en: 'This name is in the file.' },
  'known-name-misspelt': {
    nl: 'Dit lijkt op een naam uit het dossier, met een tikfout.',
    en: 'This looks like a name in the file, with a typing error.',
  },
  'name-after-title': { nl: 'Dit staat achter een aanspreekvorm.', en: 'This stands behind a form of address.' },
  'name-after-family-word': { nl: 'Dit staat achter een familiewoord.', en: 'This stands behind a word for family.' },
  'name-from-list': { nl: 'Zo heten mensen.', en: 'People are called this.' },
  'name-by-form': { nl: 'Dit is geschreven als een naam.', en: 'This is written like a name.' },
  'name-by-context': { nl: 'De woorden eromheen horen bij een persoon.', en: 'The words around it go with a person.' },
  'name-found-before': {
    nl: 'Deze naam staat ook ergens anders in de tekst.',
    en: 'This name is elsewhere in the text too.',
  },
  initials: { nl: 'Collega’s herkennen voorletters.', en: 'Colleagues recognise initials.' },
  'mail-address': { nl: 'Een adres is van één persoon.', en: 'An address belongs to one person.' },
  'web-address': { nl: 'Een pagina kan van iemand zijn.', en: 'A page may belong to somebody.' },
  'phone-number': { nl: 'Een nummer is van één persoon.', en: 'A number belongs to one person.' },
  'number-with-sum': { nl: 'De controle van het nummer klopt.', en: 'The check of the number is right.' },
  'number-by-word': { nl: 'Het woord ervoor zegt wat het is.', en: 'The word before it says what it is.' },
  'long-number': { nl: 'Een nummer dat bij één dossier kan horen.', en: 'A number that may belong to one file.' },
  code: { nl: 'Een code die bij één dossier kan horen.', en: 'A code that may belong to one file.' },
  'account-number': { nl: 'Een rekening is van één persoon.', en: 'An account belongs to one person.' },
  address: { nl: 'Hier wonen weinig mensen.', en: 'Few people live here.' },
  street: { nl: 'In één straat wonen weinig mensen.', en: 'Few people live in one street.' },
  postcode: { nl: 'Hier wonen weinig mensen.', en: 'Few people live here.' },
  'place-from-list': { nl: 'Schrijf liever: een dorp, een stad.', en: 'Better write: a village, a town.' },
  'place-by-context': { nl: 'Schrijf liever: een dorp, een stad.', en: 'Better write: a village, a town.' },
  date: { nl: 'Schrijf liever: in het voorjaar.', en: 'Better write: in spring.' },
  age: { nl: 'Schrijf liever: in de dertig.', en: 'Better write: in the thirties.' },
  'organisation-word': { nl: 'Schrijf liever: een school, een partner.', en: 'Better write: a school, a partner.' },
  'organisation-from-list': {
    nl: 'Schrijf liever: een school, een partner.',
    en: 'Better write: a school, a partner.',
  },
  'rare-occupation': { nl: 'Weinig mensen hebben dit beroep.', en: 'Few people have this occupation.' },
};

export const checkTexts = {
  title: { nl: 'Wat valt nog op?', en: 'What still stands out?' },
  noTable: {
    nl: 'Wel: .txt, .md, .docx, .odt en .eml, of kopieer de cellen en plak ze. Een hele tabel (.csv) kan je beheerder doen: “zorgvuldig deidentify” houdt de kolommen heel.',
    en: 'These can: .txt, .md, .docx, .odt and .eml, or copy the cells and paste them. Your administrator can do a whole table (.csv): “zorgvuldig deidentify” keeps its columns.',
  },
  nothing: {
    nl: 'We vonden geen namen, nummers of adressen. Lees zelf ook: een regel ziet niet alles.',
    en: 'We found no names, numbers or addresses. Read it yourself as well: a rule does not see everything.',
  },
  found: {
    nl: 'Haal weg of vervang wat gemarkeerd is.',
    en: 'Take out or replace what is marked.',
  },
  risks: {
    nl: 'Wie het verhaal kent, kan iemand hieraan herkennen:',
    en: 'Who knows the story may recognise somebody by this:',
  },
  notEnough: {
    nl: 'Een fictieve naam is onvoldoende. Leeftijd, plaats, gezin, een gebeurtenis of een zeldzame ziekte wijzen samen vaak één persoon aan.',
    en: 'A fictitious name is not enough. Age, place, family, an event or a rare illness together often point at one person.',
  },
  try: { nl: 'Schrijf liever: {suggestion}', en: 'Better write: {suggestion}' },
  lookAgain: { nl: 'Kijk opnieuw', en: 'Look again' },
  replace: { nl: 'Vervang wat gemarkeerd is', en: 'Replace what is marked' },
  stays: { nl: 'Wat blijft staan, en waarom mag dat?', en: 'What stays, and why may it?' },
  staysAbout: {
    nl: 'Alleen als er nog iets gemarkeerd is. Bijvoorbeeld: “Roos is hier een bloem.”',
    en: 'Only if something is still marked. For example: “Rose is a flower here.”',
  },
  label: { nl: 'Wat is deze tekst nu?', en: 'What is this text now?' },
  pseudonymised: { nl: 'Gepseudonimiseerd', en: 'Pseudonymised' },
  pseudonymisedAbout: {
    nl: 'Zonder namen. Wie erbij was, kan het verhaal herkennen. Dit is bijna altijd het eerlijke antwoord.',
    en: 'Without names. Who was there may recognise the story. This is nearly always the honest answer.',
  },
  anonymous: { nl: 'Anoniem', en: 'Anonymous' },
  anonymousAbout: {
    nl: 'Niemand kan er nog iemand in herkennen, ook niet wie erbij was.',
    en: 'Nobody can recognise anybody in it any more, not even who was there.',
  },
  reasons: { nl: 'Waarom kan dit zo?', en: 'Why is it fine like this?' },
  reasonsAbout: {
    nl: 'Wat liet je weg, wat maakte je algemener, en wie zou het nog kunnen herkennen?',
    en: 'What did you leave out or make more general, and who might still recognise it?',
  },
  law: {
    nl: 'Zonder naam is nog niet anoniem. Zolang iemand een persoon kan herkennen, gelden de regels van de AVG (art. 4(5), overweging 26). Daarom zeggen we “gepseudonimiseerd”, tenzij jij met redenen iets anders besluit.',
    en: 'Without a name is not anonymous yet. While somebody can recognise a person, the rules of the GDPR hold (art. 4(5), recital 26). So we say “pseudonymised”, unless you decide otherwise with reasons.',
  },
} satisfies Record<string, Text>;

/** What is missing from the decision, at its field. */
export const decisionErrors: Readonly<Record<string, Text>> = {
  'direct-left': {
    nl: 'Haal weg wat gemarkeerd is, of schrijf hier waarom het mag blijven staan.',
    en: 'Take out what is marked, or write here why it may stay.',
  },
  'not-anonymous': {
    nl: 'Er is nog iets gemarkeerd dat één persoon aanwijst. Kies “gepseudonimiseerd”, of haal het weg.',
    en: 'Something is still marked that points at one person. Choose “pseudonymised”, or take it out.',
  },
  'label-missing': { nl: 'Kies wat deze tekst nu is.', en: 'Choose what this text is now.' },
  'reasons-missing': {
    nl: 'Schrijf in een zin waarom dit zo kan.',
    en: 'Write in one sentence why it is fine like this.',
  },
};
