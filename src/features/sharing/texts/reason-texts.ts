import type { Text } from '../../../ui/index.ts';

export const depthWords = {
  fact: { nl: 'alleen dát', en: 'only that it is so' },
  outline: { nl: 'in grote lijn', en: 'in outline' },
  content: { nl: 'de inhoud', en: 'the content' },
} as const satisfies Record<string, Text>;

/** The sentences from which the reasons are filled in beforehand. */
export const reasonTexts = {
  person: { nl: 'de cliënt', en: 'the client' },
  goal: { nl: 'Dit wil ik bereiken: {goal}', en: 'This is what I want to achieve: {goal}' },
  ask: { nl: 'Daarvoor vraag ik iets aan {to}: {question}', en: 'For that I ask {to} something: {question}' },
  tell: { nl: 'Daarvoor vertel ik iets aan {to}.', en: 'For that I tell {to} something.' },
  data: { nl: 'Ik noem niet meer dan: {data}.', en: 'I mention no more than: {data}.' },
  withoutName: {
    nl: 'Ik noem geen naam en geen herkenbare details.',
    en: 'I mention no name and no recognisable details.',
  },
  together: { nl: 'We doen het samen, met {person} erbij.', en: 'We do it together, with {person} present.' },
  throughPerson: {
    nl: 'Ik zeg zelf niets. Ik vraag of {person} het zelf met {to} bespreekt.',
    en: 'I say nothing myself. I ask whether {person} will discuss it with {to}.',
  },
  consent: {
    nl: 'Ik zeg nog niets. Ik vraag eerst of {person} het goed vindt.',
    en: 'I say nothing yet. I first ask whether {person} agrees.',
  },
  knowsYes: { nl: 'Ik heb het vooraf met {person} besproken.', en: 'I discussed it with {person} beforehand.' },
  knowsNotYet: { nl: 'Ik vertel het {person} nog.', en: 'I will still tell {person}.' },
  knowsNotSafe: {
    nl: 'Vooraf vertellen is nu niet veilig.',
    en: 'Telling beforehand is not safe now.',
  },
  why: { nl: 'De reden daarvan: {why}', en: 'The reason for that: {why}' },
  unfinished: { nl: 'Minder is niet genoeg, want …', en: 'Less is not enough, because …' },
  enough: { nl: 'Dit is genoeg, want …', en: 'This is enough, because …' },
  askFirst: { nl: 'Ik vraag het eerst, want …', en: 'I ask first, because …' },
  notShared: { nl: 'Ik deel het nu niet, want …', en: 'I do not share it now, because …' },
} as const satisfies Record<string, Text>;
