import type { Text } from '../../ui/index.ts';

/** What leaves the house. No name, no organisation, no topic, no hint of care (T-02). */
export const messageTexts = {
  mailSubject: { nl: 'Er staat een bericht voor u klaar', en: 'There is a message for you' },
  mailFirst: {
    nl: 'Er staat een bericht voor u klaar. U opent het met de link hieronder.',
    en: 'There is a message for you. You open it with the link below.',
  },
  mailSecond: {
    nl: 'Daarna vragen we om iets dat alleen u weet of krijgt. Dat staat niet in deze mail.',
    en: 'After that we ask for something that only you know or get. It is not in this mail.',
  },
  mailLink: { nl: 'Open het bericht', en: 'Open the message' },
  mailFooter: {
    nl: 'Verwacht u niets? Dan kunt u deze mail weggooien. Er gebeurt dan niets.',
    en: 'Are you not expecting anything? Then you can throw this mail away. Nothing will happen.',
  },
  smsCode: {
    nl: 'Uw code is {code}. Hij werkt 10 minuten. Geef hem aan niemand.',
    en: 'Your code is {code}. It works for 10 minutes. Give it to nobody.',
  },
} as const satisfies Record<string, Text>;

/** Behind a link, before anyone is known. */
export const linkTexts = {
  neutralTitle: { nl: 'Deze link opent niets', en: 'This link opens nothing' },
  neutral: {
    nl: 'Misschien is de link verlopen of niet helemaal overgenomen. Kijk nog eens in uw mail.',
    en: 'Perhaps the link has expired or was not copied in full. Look in your mail again.',
  },
  neutralHelp: {
    nl: 'Lukt het niet? Bel dan met degene van wie u een bericht verwacht. Die stuurt u een nieuwe link.',
    en: 'Does it not work? Call the person from whom you expect a message. You will get a new link.',
  },
  title: { nl: 'Bent u het zelf?', en: 'Is it you?' },
  smsLead: {
    nl: 'We sturen een code naar uw telefoon. Zo weten we dat u het bent.',
    en: 'We send a code to your phone. So we know that it is you.',
  },
  sendCode: { nl: 'Stuur mij een code', en: 'Send me a code' },
  sendCodeAgain: { nl: 'Stuur een nieuwe code', en: 'Send a new code' },
  codeSent: {
    nl: 'We stuurden een code naar uw telefoon. Dat kan een minuut duren. De code werkt 10 minuten.',
    en: 'We sent a code to your phone. It can take a minute. The code works for 10 minutes.',
  },
  haveCode: { nl: 'Ik heb al een code', en: 'I have a code already' },
  code: { nl: 'Code van 8 cijfers', en: 'Code of 8 digits' },
  codeHint: { nl: 'Spaties mogen. Plakken mag ook.', en: 'Spaces are fine. So is pasting.' },
  letterLead: { nl: 'Vul de code in uit de brief die u kreeg.', en: 'Fill in the code from the letter you got.' },
  phoneLead: {
    nl: 'Vul de code in die u aan de telefoon hoorde.',
    en: 'Fill in the code that you heard over the phone.',
  },
  wordLead: {
    nl: 'Vul de drie woorden in die u samen hebt afgesproken.',
    en: 'Fill in the three words that you agreed on together.',
  },
  words: { nl: 'Uw drie woorden', en: 'Your three words' },
  wordsHint: { nl: 'Hoofdletters maken niet uit.', en: 'Capitals do not matter.' },
  open: { nl: 'Ga verder', en: 'Go on' },
  noneLead: {
    nl: 'We kunnen nog niet zien dat u het bent. Bel met degene van wie u dit bericht verwacht. Die helpt u verder.',
    en: 'We cannot see yet that it is you. Call the person from whom you expect this message, who will help you.',
  },
  pausedTitle: { nl: 'Even wachten', en: 'A short wait' },
  paused: {
    nl: 'Er is een paar keer geprobeerd. U kunt het weer proberen vanaf {time}. Of bel met degene van wie u dit bericht verwacht.',
    en: 'There were a few tries. You can try again from {time}. Or call the person from whom you expect this message.',
  },
  notACode: { nl: 'Vul de acht cijfers van de code in.', en: 'Fill in the eight digits of the code.' },
  notWords: {
    nl: 'Vul drie woorden in, met een spatie ertussen.',
    en: 'Fill in three words, with a space between them.',
  },
  wrong: {
    nl: 'Dat klopt niet, of de code is verlopen. Kijk nog eens goed, of vraag een nieuwe code.',
    en: 'That is not right, or the code has expired. Have another look, or ask for a new code.',
  },
  wrongWords: { nl: 'Dat zijn niet de afgesproken woorden.', en: 'Those are not the agreed words.' },
} as const satisfies Record<string, Text>;
