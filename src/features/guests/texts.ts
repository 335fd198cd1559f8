import type { Text } from '../../ui/index.ts';

/** For guests: no organisation and no name before the second proof. */
export const visitTexts = {
  overTitle: { nl: 'Uw bezoek is voorbij', en: 'Your visit is over' },
  over: {
    nl: 'Open de link uit uw mail opnieuw en geef uw code of woorden. Dan gaat u verder waar u was.',
    en: 'Open the link from your mail again and give your code or words. Then you go on where you were.',
  },
  overWhy: {
    nl: 'We sluiten af als u even niets doet, of als u op een andere plek of met een ander apparaat verdergaat.',
    en: 'We close when you do nothing for a while, or when you go on in another place or on another device.',
  },
  overHelp: {
    nl: 'Opent de link niets meer? Bel dan met degene die u uitnodigde.',
    en: 'Does the link open nothing any more? Call the person who invited you.',
  },
  home: { nl: 'Uw pagina', en: 'Your page' },
  hello: { nl: 'Dag {name}', en: 'Hello {name}' },
  invitedBy: { nl: '{name} van {organisation} nodigde u uit.', en: '{name} of {organisation} invited you.' },
  invited: { nl: '{organisation} nodigde u uit.', en: '{organisation} invited you.' },
  waits: { nl: 'Hiervoor bent u uitgenodigd', en: 'You were invited for this' },
  until: { nl: 'Open tot en met {day}', en: 'Open until {day}' },
  nothing: { nl: 'Er staat nu niets voor u klaar', en: 'Nothing waits for you now' },
  nothingText: {
    nl: 'U hoeft niets te doen. Komt er iets nieuws, dan krijgt u een mail.',
    en: 'You need not do anything. When there is something new, you will get a mail.',
  },
  safeTitle: { nl: 'Zo blijft dit veilig', en: 'How this stays safe' },
  safe: {
    nl: 'Alleen u komt hier binnen, met uw link en uw code. We mailen nooit waar het over gaat. Ieder bezoek staat in een logboek.',
    en: 'Only you come in here, with your link and your code. We never mail what it is about. Every visit is in a log.',
  },
} as const satisfies Record<string, Text>;

/** For people who work here: inviting somebody from outside, and what became of it. */
export const workTexts = {
  name: { nl: 'Naam', en: 'Name' },
  workplace: { nl: 'Organisatie', en: 'Organisation' },
  workplaceAbout: { nl: 'Waar deze persoon werkt.', en: 'Where this person works.' },
  mail: { nl: 'E-mailadres', en: 'Mail address' },
  mailAbout: {
    nl: 'Van deze persoon zelf, geen postvak van een afdeling. In de mail staat niet waar het over gaat.',
    en: 'Of this person alone, not of a department. The mail does not say what it is about.',
  },
  phone: { nl: 'Telefoonnummer', en: 'Phone number' },
  phoneAbout: { nl: 'Nodig voor een code per sms of telefoon.', en: 'Needed for a code by text message or phone.' },
  proof: { nl: 'Hoe laat deze persoon zien wie het is?', en: 'How does this person prove who it is?' },
  proofAbout: {
    nl: 'Een link in een mail is niet genoeg: iemand anders kan meelezen.',
    en: 'A link in a mail is not enough: somebody else may read along.',
  },
  sms: { nl: 'Code per sms', en: 'Code by text message' },
  smsAbout: { nl: 'Gaat vanzelf, elke keer opnieuw.', en: 'By itself, new every time.' },
  byPhone: { nl: 'Code aan de telefoon', en: 'Code over the phone' },
  byPhoneAbout: { nl: 'Je belt en leest de code voor.', en: 'You call and read the code aloud.' },
  letter: { nl: 'Code per brief', en: 'Code by letter' },
  letterAbout: { nl: 'Je print de code en stuurt hem per post.', en: 'You print the code and post it.' },
  word: { nl: 'Drie afgesproken woorden', en: 'Three agreed words' },
  wordAbout: { nl: 'Je spreekt ze samen af, in het echt of aan de telefoon.', en: 'You agree on them together.' },
  smsNotHere: {
    nl: 'Sms is hier niet ingesteld. Kies telefoon, brief of woorden.',
    en: 'Text messages are not set up here. Choose phone, letter or words.',
  },
  state: { nl: 'Alleen {mail} kan dit openen, tot en met {day}.', en: 'Only {mail} can open this, until {day}.' },
  stateEnded: { nl: 'Toegang gestopt.', en: 'Access stopped.' },
  stateExpired: { nl: 'Toegang verlopen op {day}.', en: 'Access expired on {day}.' },
  mailWaits: { nl: 'De mail met de link gaat zo weg.', en: 'The mail with the link leaves in a moment.' },
  mailSent: { nl: 'De mail is verstuurd. Nog niet geopend.', en: 'The mail was sent. Not opened yet.' },
  mailFailed: {
    nl: 'De mail kwam niet aan. Kijk het adres na en nodig opnieuw uit.',
    en: 'The mail did not arrive. Check the address and invite again.',
  },
  mailUncertain: {
    nl: 'We weten niet of de mail aankwam. Vraag het na.',
    en: 'We do not know whether the mail arrived. Please ask.',
  },
  visited: { nl: 'Was hier op {at}.', en: 'Was here on {at}.' },
  noWord: { nl: 'Nog geen woorden afgesproken.', en: 'No words agreed on yet.' },
  paused: {
    nl: 'Er is te vaak geprobeerd. Weer mogelijk vanaf {time}.',
    en: 'There were too many tries. Possible again from {time}.',
  },
  knocks: {
    nl: 'De link is na het einde nog {n} keer geprobeerd. Er is niets getoond.',
    en: 'The link was tried {n} times after its end. Nothing was shown.',
  },
  stop: { nl: 'Stop toegang', en: 'Stop access' },
  makePhone: { nl: 'Maak een code voor de telefoon', en: 'Make a code for the phone' },
  makeLetter: { nl: 'Maak een code voor een brief', en: 'Make a code for a letter' },
  makeWord: { nl: 'Spreek drie woorden af', en: 'Agree on three words' },
  makeWordAgain: { nl: 'Spreek nieuwe woorden af', en: 'Agree on new words' },
  nobody: { nl: 'Nog niemand van buiten', en: 'Nobody from outside yet' },
  codeTitle: { nl: 'Uw code', en: 'Your code' },
  codeLead: {
    nl: 'Met deze code opent u het bericht waarvoor u een link kreeg.',
    en: 'With this code you open the message that you got a link for.',
  },
  codeUntil: { nl: 'De code werkt tot {at}.', en: 'The code works until {at}.' },
  codeOnce: {
    nl: 'Voor jou: deze code zie je maar één keer. Lees hem voor aan de telefoon, op een nummer dat je al kende.',
    en: 'For you: you see this code only once. Read it aloud, over a number that you knew already.',
  },
  letterOnce: {
    nl: 'Voor jou: deze code zie je maar één keer. Print deze pagina en stuur hem per post, zonder de link.',
    en: 'For you: you see this code only once. Print this page and post it, without the link.',
  },
  replaced: { nl: 'De vorige code werkt niet meer.', en: 'The code before it works no longer.' },
  wordTitle: { nl: 'Drie woorden om af te spreken', en: 'Three words to agree on' },
  wordOnce: {
    nl: 'Zeg ze in het echt of aan de telefoon. Mail of app ze niet. Je ziet ze maar één keer.',
    en: 'Say them in person or over the phone. Do not mail or text them. You see them only once.',
  },
  back: { nl: 'Klaar', en: 'Done' },
} as const satisfies Record<string, Text>;

/** What is wrong with a field of the form, by its code. */
export const errorTexts: Readonly<Record<string, Text>> = {
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  'one-line': { nl: 'Houd het op één regel.', en: 'Keep it on one line.' },
  too_big: { nl: 'Maak het korter.', en: 'Make it shorter.' },
  too_small: { nl: 'Vul dit in.', en: 'Fill this in.' },
  email: {
    nl: 'Vul een e-mailadres in, zoals naam@example.org.',
    en: 'Fill in a mail address, like name@example.org.',
  },
  phone: { nl: 'Vul een telefoonnummer in, zoals 06 12 34 56 78.', en: 'Fill in a phone number, like 06 12 34 56 78.' },
  invalid_value: { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of these.' },
  'guest-no-phone': {
    nl: 'Vul een telefoonnummer in, of kies brief of woorden.',
    en: 'Fill in a phone number, or choose letter or words.',
  },
  'guest-no-sms': {
    nl: 'Sms is hier niet ingesteld. Kies telefoon, brief of woorden.',
    en: 'Text messages are not set up here. Choose phone, letter or words.',
  },
};
