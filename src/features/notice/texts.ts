import type { Text } from '../../ui/index.ts';
import type { ContradictionKind } from './contradictions.ts';
import type { MissingKind, OwnText } from './policy.ts';

export const texts = {
  title: { nl: 'Privacyverklaring', en: 'Privacy notice' },
  lead: {
    nl: 'De verklaring volgt uit de plannen die gelden. Je schrijft hier alleen wat in geen plan staat.',
    en: 'The notice follows from the plans that run. Here you only write what no plan says.',
  },
  state: { nl: 'Hoe het ervoor staat', en: 'How it stands' },
  none: {
    nl: 'Er is nog geen verklaring openbaar. Kijk hieronder wat er komt te staan, en maak haar openbaar.',
    en: 'No notice is public yet. See below what it will say, and publish it.',
  },
  isPublic: { nl: 'Versie {version} is openbaar sinds {date}.', en: 'Version {version} has been public since {date}.' },
  see: { nl: 'Bekijk de openbare pagina', en: 'See the public page' },
  link: {
    nl: 'Zet deze link op je website en in je brieven:',
    en: 'Put this link on your website and in your letters:',
  },
  review: { nl: 'Kijk er opnieuw naar vóór {date}.', en: 'Look at it again before {date}.' },
  overdue: {
    nl: 'Deze verklaring had op {date} opnieuw bekeken moeten worden. Klopt alles nog? Maak haar dan opnieuw openbaar.',
    en: 'This notice should have been looked at again on {date}. Does it still hold? Then publish it again.',
  },
  missing: { nl: 'Dit ontbreekt nog', en: 'This is still missing' },
  gdpr: { nl: 'AVG', en: 'GDPR' },
  missingLead: {
    nl: 'De wet noemt wat mensen moeten weten (AVG 13 en 14). Elke regel zegt wat je kunt doen.',
    en: 'The law names what people must know (GDPR 13 and 14). Each line says what you can do.',
  },
  nothingMissing: { nl: 'Alles wat de wet vraagt, staat erin.', en: 'Everything the law asks is in it.' },
  contradictions: { nl: 'Dit spreekt elkaar tegen', en: 'This contradicts' },
  found: { nl: 'Je schreef “{quote}”. {why}', en: 'You wrote “{quote}”. {why}' },
  because: { nl: 'Maar: {names}.', en: 'But: {names}.' },
  changes: { nl: 'Wat er anders is dan nu openbaar', en: 'What differs from what is public' },
  changesSince: { nl: 'Wat er anders is dan in versie {version}', en: 'What differs from version {version}' },
  noChanges: { nl: 'Er is niets veranderd.', en: 'Nothing has changed.' },
  added: { nl: 'Nieuw', en: 'New' },
  gone: { nl: 'Weg', en: 'Gone' },
  preview: { nl: 'Zo komt het eruit te zien', en: 'This is what it will look like' },
  own: { nl: 'Wat in geen plan staat', en: 'What no plan says' },
  ownLead: {
    nl: 'Schrijf het zoals je het zou vertellen. Mensen lezen precies deze woorden.',
    en: 'Write it as you would tell it. People read exactly these words.',
  },
  inEnglish: { nl: 'In het Engels', en: 'In English' },
  asEnglish: { nl: '{label} (in het Engels)', en: '{label} (in English)' },
  months: { nl: 'Na hoeveel maanden kijk je er opnieuw naar?', en: 'After how many months do you look at it again?' },
  monthsHelp: { nl: 'Drie tot zes is gebruikelijk.', en: 'Three to six is usual.' },
  save: { nl: 'Bewaar', en: 'Save' },
  publish: { nl: 'Maak openbaar', en: 'Publish' },
  anyway: { nl: 'Waarom ga je toch door?', en: 'Why do you go on?' },
  anywayHelp: {
    nl: 'Hierboven staat nog iets open. Schrijf in een zin waarom de verklaring nu al openbaar kan.',
    en: 'Something is still open above. Write in a sentence why the notice can be public now.',
  },
  anywayBecause: {
    nl: 'Er stond toen nog iets open. De reden om door te gaan: {why}',
    en: 'Something was still open then. The reason to go on: {why}',
  },
  askPublisher: {
    nl: 'De contactpersoon privacy of een beheerder maakt de verklaring openbaar.',
    en: 'The privacy contact or an administrator publishes the notice.',
  },
  versions: { nl: 'Alle versies', en: 'All versions' },
  version: { nl: 'Versie {version}, {date}', en: 'Version {version}, {date}' },
  older: {
    nl: 'Dit is een oude versie. Nu geldt versie {version}.',
    en: 'This is an old version. Version {version} holds now.',
  },
  toNewest: { nl: 'Lees wat nu geldt', en: 'Read what holds now' },
  pdf: { nl: 'Als PDF', en: 'As PDF' },
  print: { nl: 'Toestemmingsformulier', en: 'Consent form' },
  printLead: {
    nl: 'Voor wie liever op papier ja of nee zegt. Bewaar het ondertekende blad, en leg het antwoord vast bij de cliënt.',
    en: 'For those who prefer to say yes or no on paper. Keep the signed sheet, and record the answer with the client.',
  },
  forms: { nl: 'Toestemmingsformulieren om te printen', en: 'Consent forms to print' },
  noForms: {
    nl: 'Geen plan vraagt om toestemming. Er is dus niets te printen.',
    en: 'No plan asks for consent. So there is nothing to print.',
  },
  published: { nl: 'De verklaring is openbaar.', en: 'The notice is public.' },
  saved: { nl: 'Bewaard. Hieronder zie je hoe het eruitziet.', en: 'Saved. Below you see what it looks like.' },
  publishedMeanwhile: {
    nl: 'De verklaring veranderde terwijl jij keek. Lees nog eens wat er komt te staan, en ga dan verder.',
    en: 'The notice changed while you were looking. Read again what it will say, and then go on.',
  },
  cannotBeReached: {
    nl: 'Eerst moet erin staan hoe mensen je bereiken, en moet er minstens één plan gelden.',
    en: 'First it must say how people reach you, and at least one plan must run.',
  },
  needsWords: {
    nl: 'Er staat nog iets open. Los het op, of schrijf waarom je toch doorgaat.',
    en: 'Something is still open. Solve it, or write why you go on.',
  },
  tooLong: { nl: 'Hoogstens 3.000 tekens.', en: 'At most 3,000 characters.' },
  notMonths: { nl: 'Kies een getal van 1 tot 12.', en: 'Choose a number from 1 to 12.' },
  taskTell: { nl: 'Vertel mensen wat er met hun gegevens gebeurt', en: 'Tell people what happens with their data' },
  taskFirst: {
    nl: 'Er gelden plannen, maar er is nog geen privacyverklaring openbaar.',
    en: 'Plans run, but no privacy notice is public yet.',
  },
  taskChanged: {
    nl: 'Er geldt een plan dat nog niet in de openbare verklaring staat.',
    en: 'A plan runs that the public notice does not tell of yet.',
  },
  taskReview: { nl: 'Kijk opnieuw naar de privacyverklaring', en: 'Look at the privacy notice again' },
  taskReviewText: { nl: 'Klopt alles nog wat erin staat?', en: 'Does everything in it still hold?' },
} as const satisfies Record<string, Text>;

export const ownTexts: Readonly<Record<OwnText, { label: Text; help: Text }>> = {
  contact: {
    label: { nl: 'Hoe bereiken mensen je?', en: 'How do people reach you?' },
    help: { nl: 'Adres, telefoon en mail.', en: 'Address, phone and mail.' },
  },
  fg: {
    label: { nl: 'Hoe bereiken mensen de FG?', en: 'How do people reach the data protection officer?' },
    help: { nl: 'Leeg laten als je er geen hebt.', en: 'Leave empty if you have none.' },
  },
  notGiving: {
    label: { nl: 'Wat als iemand iets liever niet geeft?', en: 'What if somebody prefers not to give something?' },
    help: { nl: 'Zeg wat er dan nog wel kan.', en: 'Say what is still possible.' },
  },
  automated: {
    label: { nl: 'Beslist een computer over mensen?', en: 'Does a computer decide about people?' },
    help: {
      nl: 'Zo ja: hoe werkt dat, en wie kan opnieuw kijken?',
      en: 'If so: how does it work, and who can look again?',
    },
  },
  website: {
    label: { nl: 'Wat gebeurt er op je website?', en: 'What happens on your website?' },
    help: { nl: 'Cookies, tellers, een chat, een formulier.', en: 'Cookies, counters, a chat, a form.' },
  },
  extra: {
    label: { nl: 'Wil je nog iets zeggen?', en: 'Is there anything else to say?' },
    help: { nl: 'In gewone taal, en kort.', en: 'In plain words, and short.' },
  },
};

export const missingTexts: Readonly<Record<MissingKind, Text>> = {
  'no-contact': { nl: 'Schrijf op hoe mensen je bereiken.', en: 'Write how people reach you.' },
  'no-fg': {
    nl: 'Een overheid heeft altijd een FG. Schrijf op hoe mensen die bereiken.',
    en: 'A public body always has a data protection officer. Write how people reach that person.',
  },
  'no-activity': {
    nl: 'Er geldt nog geen plan. Keur er een goed, dan vult de verklaring zichzelf.',
    en: 'No plan runs yet. Approve one, and the notice fills itself.',
  },
  'no-basis-text': {
    nl: 'Bij een doel staat niet in gewone woorden waarom het mag. Vul dat aan in stap 6.',
    en: 'A purpose does not say in plain words why it may. Add it in step 6.',
  },
  'no-interest': {
    nl: 'Bij een doel staat niet welk belang je hebt. Vul de afweging aan in stap 6.',
    en: 'A purpose does not say which interest you have. Complete the weighing in step 6.',
  },
  'no-safeguard': {
    nl: 'Gegevens gaan naar een land buiten Europa zonder dat erbij staat wat mensen beschermt. Vul dat aan in stap 7.',
    en: 'Data go outside Europe without saying what protects people. Add it in step 7.',
  },
  'no-term': {
    nl: 'Er staat niet hoelang je iets bewaart. Vul dat aan in stap 10.',
    en: 'It does not say how long you keep something. Add it in step 10.',
  },
  'no-source': {
    nl: 'Een gegeven komt van een ander, maar er staat niet van wie. Vul dat aan in stap 5.',
    en: 'Something comes from others, but it does not say from whom. Add it in step 5.',
  },
  'no-not-giving': {
    nl: 'Schrijf op wat er gebeurt als iemand iets liever niet geeft.',
    en: 'Write what happens if somebody prefers not to give something.',
  },
  'no-automated': {
    nl: 'Schrijf op of een computer over mensen beslist. “Nee” is ook een antwoord.',
    en: 'Write whether a computer decides about people. “No” is an answer too.',
  },
  'no-english-plan': {
    nl: 'Een tekst van dit plan staat er alleen in het Nederlands. Wie Engels leest, ziet dan de Nederlandse.',
    en: 'A text of this plan is only there in Dutch. Who reads English then sees the Dutch one.',
  },
  'no-english': {
    nl: 'Een tekst staat er alleen in het Nederlands. Wie Engels leest, ziet dan de Nederlandse.',
    en: 'A text is only there in Dutch. Who reads English then sees the Dutch one.',
  },
};

export const contradictionTexts: Readonly<Record<ContradictionKind, Text>> = {
  'no-cookies-but-tools': {
    nl: 'Hulpmiddelen op je website bewaren of versturen wel iets. Noem ze, of haal ze weg.',
    en: 'Tools on your website do keep or send something. Name them, or remove them.',
  },
  'no-sharing-but-parties': {
    nl: 'Volgens de plannen krijgen anderen wel gegevens. Schrijf “alleen met …”, of sluit die stroom.',
    en: 'By the plans others do get data. Write “only with …”, or close that flow.',
  },
  'only-europe-but-outside': {
    nl: 'Volgens de plannen gaan er gegevens naar een land daarbuiten. Noem dat land.',
    en: 'By the plans data go to a country outside. Name that country.',
  },
  'says-anonymous': {
    nl: 'Een naam weglaten is zelden genoeg om iemand onherkenbaar te maken. “Zonder naam” is eerlijker.',
    en: 'Leaving out a name is seldom enough to make someone unrecognisable. “Without a name” is more honest.',
  },
  'asks-identity-copy': {
    nl: 'Een kopie van een identiteitskaart vragen mag bijna nooit. Bellen of een code sturen kan wel.',
    en: 'Asking for a copy of an identity card is hardly ever allowed. Calling or sending a code is possible.',
  },
  'always-consent': {
    nl: 'Voor deze doelen vraag je geen toestemming, en dat hoeft ook niet. Schrijf “waar dat nodig is”.',
    en: 'For these purposes you do not ask consent, and need not. Write “where that is needed”.',
  },
  'wrong-law-name': {
    nl: 'Die naam klopt niet meer. De wet heet AVG (in het Engels GDPR), het register heet BRP.',
    en: 'That name is no longer right. The law is called GDPR (AVG in Dutch), the register BRP.',
  },
  'wrong-article': {
    nl: 'Dat artikel gaat over iets anders. Bijzondere gegevens staan in artikel 9, de FG in 37 tot 39. Een artikel noemen hoeft niet.',
    en: 'That article is about something else. Special data are in article 9, the officer in 37 to 39. You need not name an article.',
  },
  'four-weeks-as-law': {
    nl: 'De wet zegt één maand. Vier weken is een goede eigen belofte: schrijf dat zo op.',
    en: 'The law says one month. Four weeks is a good promise of your own: write it like that.',
  },
  'keeps-forever': {
    nl: 'Zo weet niemand hoelang het duurt. In stap 10 van elk plan staat een termijn: noem die, of zeg niets.',
    en: 'Like this nobody knows how long. Step 10 of each plan has a term: name it, or say nothing.',
  },
};

export const notices: Readonly<Record<string, Text>> = { openbaar: texts.published, bewaard: texts.saved };

export const refusalTexts = {
  'published-meanwhile': texts.publishedMeanwhile,
  'cannot-be-reached': texts.cannotBeReached,
  'needs-words': texts.needsWords,
} as const;
