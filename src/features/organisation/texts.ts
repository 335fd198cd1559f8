import { unreadableCharacter } from '../../platform/http/unreadable.ts';
import type { Language, Text } from '../../ui/index.ts';

/** Texts of signing in and of one's own account. */
export const texts = {
  signIn: { nl: 'Inloggen', en: 'Sign in' },
  signInLead: { nl: 'Met je wachtwoord en een code uit je app.', en: 'With your password and a code from your app.' },
  mail: { nl: 'E-mailadres', en: 'E-mail address' },
  password: { nl: 'Wachtwoord', en: 'Password' },
  next: { nl: 'Verder', en: 'Continue' },
  back: { nl: 'Terug', en: 'Back' },
  cannotSignIn: { nl: 'Lukt inloggen niet?', en: 'Can’t sign in?' },
  cannotSignInText: {
    nl: 'Geen app bij de hand? Gebruik in de volgende stap een herstelcode. Wachtwoord vergeten? Vraag je beheerder om je opnieuw uit te nodigen met een ander e-mailadres.',
    en: 'No app at hand? Use a recovery code in the next step. Forgotten your password? Ask your administrator to invite you again with another e-mail address.',
  },
  secondStep: { nl: 'Tweede stap', en: 'Second step' },
  secondStepLead: {
    nl: 'Zo weten we zeker dat jij het bent, ook als iemand je wachtwoord kent.',
    en: 'This way we are sure it is you, even if someone knows your password.',
  },
  appCode: { nl: 'Code uit je app', en: 'Code from your app' },
  appCodeHint: {
    nl: 'Zes cijfers. Je mag hier ook een herstelcode invullen.',
    en: 'Six digits. You may also fill in a recovery code here.',
  },
  chooseOrganisation: { nl: 'Voor wie werk je nu?', en: 'For whom are you working now?' },
  chooseOrganisationLead: {
    nl: 'Je werkt voor meer organisaties. Kies er een; wisselen kan altijd op de pagina Jouw account.',
    en: 'You work for several organisations. Choose one; you can switch any time on the page Your account.',
  },
  noOrganisation: { nl: 'Je werkt nu nergens', en: 'You work nowhere at the moment' },
  noOrganisationText: {
    nl: 'Je account is goed, maar geen enkele organisatie heeft je nu als collega. Vraag de beheerder om een uitnodiging. Open daarna de link.',
    en: 'Your account is fine, but no organisation has you as a colleague now. Ask the administrator for an invitation. Then open the link.',
  },
  signOut: { nl: 'Uitloggen', en: 'Sign out' },
  signedOut: { nl: 'Je bent uitgelogd.', en: 'You are signed out.' },
  sessionOver: {
    nl: 'Je was een tijd weg, dus je bent uitgelogd. Meld je opnieuw aan. Wat je net invulde, is niet bewaard.',
    en: 'You were away for a while, so you were signed out. Sign in again. What you just filled in was not saved.',
  },
  account: { nl: 'Jouw account', en: 'Your account' },
  name: { nl: 'Naam', en: 'Name' },
  language: { nl: 'Taal', en: 'Language' },
  whichLanguage: { nl: 'In welke taal werk je?', en: 'In which language do you work?' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  english: { nl: 'Engels', en: 'English' },
  save: { nl: 'Bewaar', en: 'Save' },
  sessions: { nl: 'Waar je ingelogd bent', en: 'Where you are signed in' },
  sessionsLead: {
    nl: 'Herken je iets niet? Log daar uit en kies een nieuw wachtwoord.',
    en: 'Something you don’t recognise? Sign it out and choose a new password.',
  },
  thisDevice: { nl: 'Dit toestel', en: 'This device' },
  unknownDevice: { nl: 'Onbekend toestel', en: 'Unknown device' },
  sessionTimes: { nl: 'Sinds {since}. Laatst gebruikt {seen}.', en: 'Since {since}. Last used {seen}.' },
  endSession: { nl: 'Log daar uit', en: 'Sign out there' },
  endOthers: { nl: 'Log overal uit, behalve hier', en: 'Sign out everywhere except here' },
  switchOrganisation: { nl: 'Werk voor een andere organisatie', en: 'Work for another organisation' },
  changePassword: { nl: 'Ander wachtwoord', en: 'Another password' },
  changePasswordLead: {
    nl: 'Op andere toestellen word je dan uitgelogd.',
    en: 'You will be signed out on other devices.',
  },
  currentPassword: { nl: 'Je wachtwoord van nu', en: 'Your current password' },
  newPassword: { nl: 'Je nieuwe wachtwoord', en: 'Your new password' },
  passwordHint: {
    nl: 'Minstens 12 tekens. Een zinnetje dat alleen jij verzint werkt goed.',
    en: 'At least 12 characters. A short sentence that only you would think of works well.',
  },
  recoveryCodes: { nl: 'Herstelcodes', en: 'Recovery codes' },
  recoveryCodesLeft: {
    nl: 'Je hebt nog {n} herstelcodes. Elke code werkt één keer, als je je app niet bij je hebt.',
    en: 'You have {n} recovery codes left. Each works once, when you don’t have your app with you.',
  },
  renewCodes: { nl: 'Maak tien nieuwe', en: 'Make ten new ones' },
  renewCodesLead: {
    nl: 'De oude codes werken dan niet meer. Vul een code uit je app in.',
    en: 'The old codes will stop working. Fill in a code from your app.',
  },
  newCodes: { nl: 'Je nieuwe herstelcodes', en: 'Your new recovery codes' },
  codesOnce: {
    nl: 'Je ziet ze maar één keer. Schrijf ze op, of druk ze af, en leg ze op een veilige plek.',
    en: 'You see them only once. Write them down, or print them, and keep them in a safe place.',
  },
  codesKept: { nl: 'Ik heb ze bewaard', en: 'I have kept them' },
  fewCodes: {
    nl: 'Je hebt een herstelcode gebruikt. Je hebt er nog {n}. Maak nieuwe op deze pagina.',
    en: 'You used a recovery code. You have {n} left. Make new ones on this page.',
  },
  doneSession: { nl: 'Dat toestel is uitgelogd.', en: 'That device is signed out.' },
  doneOthers: { nl: 'Alle andere toestellen zijn uitgelogd.', en: 'All other devices are signed out.' },
  donePassword: { nl: 'Je nieuwe wachtwoord geldt vanaf nu.', en: 'Your new password holds from now on.' },
  doneLanguage: { nl: 'Je taal is bewaard.', en: 'Your language is saved.' },
} as const satisfies Record<string, Text>;

/** What is wrong, per field and code; then per field; then per code. */
const wrong: Readonly<Record<string, Text>> = {
  ...unreadableCharacter,
  'mail.required': { nl: 'Vul je e-mailadres in.', en: 'Fill in your e-mail address.' },
  mail: {
    nl: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    en: 'Fill in an e-mail address, such as name@example.org.',
  },
  'name.required': { nl: 'Vul een naam in.', en: 'Fill in a name.' },
  'name.too-long': { nl: 'Deze naam is te lang. Kort hem in.', en: 'This name is too long. Shorten it.' },
  'name.control-signs': {
    nl: 'Zet de naam op één regel, zonder vreemde tekens.',
    en: 'Put the name on one line, without control characters.',
  },
  'password.too-long': {
    nl: 'Dit wachtwoord is te lang. Kies er een van hoogstens 200 tekens.',
    en: 'This password is too long. Choose one of at most 200 characters.',
  },
  password: { nl: 'Vul je wachtwoord in.', en: 'Fill in your password.' },
  'current.wrong-password': {
    nl: 'Dit is niet je wachtwoord van nu. Probeer het opnieuw.',
    en: 'This is not your current password. Try again.',
  },
  current: { nl: 'Vul je wachtwoord van nu in.', en: 'Fill in your current password.' },
  next: { nl: 'Kies een nieuw wachtwoord.', en: 'Choose a new password.' },
  'code.wrong-code': {
    nl: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en probeer het opnieuw.',
    en: 'This code is not right, or was used already. Wait for the next code and try again.',
  },
  code: { nl: 'Vul de code in.', en: 'Fill in the code.' },
  phone: { nl: 'Vul een telefoonnummer in, of laat het leeg.', en: 'Fill in a phone number, or leave it empty.' },
  roles: { nl: 'Kies minstens één rol.', en: 'Choose at least one role.' },
  country: { nl: 'Kies een land.', en: 'Choose a country.' },
  kind: { nl: 'Kies wat bij je past.', en: 'Choose what fits you.' },
  template: {
    nl: 'Kies waarmee je begint. Een leeg plan mag ook.',
    en: 'Choose what to start with. An empty plan is fine too.',
  },
  kept: { nl: 'Bewaar de codes eerst. Zet daarna het vinkje.', en: 'Keep the codes first. Then tick the box.' },
  'too-short': {
    nl: 'Dit is te kort. Kies minstens 12 tekens.',
    en: 'This is too short. Choose at least 12 characters.',
  },
  'too-long': { nl: 'Dit is te lang. Kort het in.', en: 'This is too long. Shorten it.' },
  'too-common': {
    nl: 'Dit wachtwoord is makkelijk te raden. Kies bijvoorbeeld vier woorden die niets met elkaar te maken hebben.',
    en: 'This password is easy to guess. Choose for example four words that have nothing to do with each other.',
  },
  'too-close': {
    nl: 'Hier zit je naam, je e-mailadres of je organisatie in. Kies iets anders.',
    en: 'This contains your name, mail address or organisation. Choose something else.',
  },
  wait: {
    nl: 'Je hebt het vaak geprobeerd. Wacht één minuut en probeer het dan opnieuw.',
    en: 'You have tried often. Wait one minute and then try again.',
  },
  busy: {
    nl: 'Het is even druk. Probeer het over een paar tellen opnieuw.',
    en: 'It is busy for a moment. Try again in a few seconds.',
  },
  'wrong-details': {
    nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
    en: 'This e-mail address and password do not belong together. Try again.',
  },
  'start-again': { nl: 'Er ging te veel tijd voorbij. Begin opnieuw.', en: 'Too much time has passed. Start again.' },
  'mail-in-use': {
    nl: 'Met dit e-mailadres kan het zo niet. Heb je al een account? Log in en open de link van de uitnodiging opnieuw. Of kies een ander e-mailadres.',
    en: 'This does not work with this e-mail address. Do you have an account? Sign in and open the link of the invitation again. Or choose another e-mail address.',
  },
  'works-here-already': {
    nl: 'Je werkt hier al. Je hoeft niets te doen.',
    en: 'You work here already. You need not do anything.',
  },
  'fg-decides-alone': {
    nl: 'Een FG kijkt of anderen het goed doen. Dat gaat niet samen met beslissen (proceseigenaar) of beheren. FG met medewerker, contactpersoon of auditor kan wel.',
    en: 'A data protection officer checks whether others do well. That does not go together with deciding (process owner) or administering. With worker, contact person or auditor it does.',
  },
  'fg-not-solo': {
    nl: 'Werk je alleen, dan kun je niet je eigen FG zijn. Wel kan een FG van buiten meekijken: maak eerst een team van je organisatie.',
    en: 'When you work alone you cannot be your own data protection officer. One from outside can look along: first make your organisation a team.',
  },
  'own-access': {
    nl: 'Vraag een andere beheerder om jou dit te geven. Is die er niet? Nodig iemand uit en maak die beheerder. Zo kan niemand alleen bij dossiers komen.',
    en: 'Ask another administrator to give you this. Is there none? Invite somebody and make that person administrator. So nobody gets to files alone.',
  },
  'last-administrator': {
    nl: 'Dit is de laatste beheerder. Maak eerst een collega beheerder, dan kan dit wel.',
    en: 'This is the last administrator. First make a colleague administrator, then it is possible.',
  },
  'more-people': {
    nl: 'Hier werken meer mensen. Alleen werken kan zodra je als enige over bent.',
    en: 'More people work here. Working alone is possible once you are the only one left.',
  },
  solo: {
    nl: 'Je organisatie staat op ‘Alleen’. Kies bij de organisatie eerst ‘Met anderen’, dan kun je mensen uitnodigen.',
    en: 'Your organisation is set to ‘Alone’. First choose ‘With others’ at the organisation, then you can invite people.',
  },
  'team-exists': {
    nl: 'Dit team is er al. Kies een andere naam.',
    en: 'This team exists already. Choose another name.',
  },
  'same-person': { nl: 'Kies iemand anders als vervanger.', en: 'Choose somebody else as stand-in.' },
  'before-start': { nl: 'De laatste dag komt na de eerste.', en: 'The last day comes after the first.' },
  'no-such-team': { nl: 'Kies een team of een onderwerp.', en: 'Choose a team or a subject.' },
  'no-such-person': { nl: 'Kies iemand die hier werkt.', en: 'Choose somebody who works here.' },
  'no-privacy-contact': {
    nl: 'Kies iemand met de rol contactpersoon privacy. Geef die rol eerst, als niemand hem heeft.',
    en: 'Choose someone with the role privacy contact person. First give that role, if nobody has it.',
  },
};

const otherwise: Text = { nl: 'Kijk dit nog eens na.', en: 'Please check this again.' };

export function sayWrong(language: Language, field: string, code: string): string {
  const text = wrong[`${field}.${code}`] ?? (code in wrong ? wrong[code] : wrong[field]) ?? otherwise;
  return text[language];
}
