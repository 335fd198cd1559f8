import type { Language, Text } from '../../../ui/index.ts';
import type { ShareWords } from '../decisions/share-decision.ts';
import { texts } from './texts.ts';
import type { Row } from './words-of-decision.ts';

/** The questions of the special routes, by the name under which their answers are kept. */
const questionTexts: Readonly<Record<string, Text>> = {
  signalen: { nl: 'Wat is er gezien of gehoord?', en: 'What was seen or heard?' },
  overleg: { nl: 'Met wie is overlegd?', en: 'Who was consulted?' },
  gesprek: { nl: 'Wat is met de persoon besproken?', en: 'What was discussed with the person?' },
  wegen: { nl: 'Hoe ernstig, en hoe zeker?', en: 'How serious, and how certain?' },
  melden: { nl: 'Moet het gemeld worden?', en: 'Must it be reported?' },
  hulp: { nl: 'Welke hulp kan zelf geboden worden?', en: 'What help can be given here?' },
  'alles-gedaan': { nl: 'Alles gedaan om toestemming te krijgen', en: 'Everything done to get consent' },
  'ernstige-schade': { nl: 'Zwijgen geeft ernstige schade', en: 'Silence causes serious harm' },
  nood: { nl: 'Gewetensnood', en: 'Conflict of conscience' },
  'geen-andere-weg': { nl: 'Er is geen andere weg', en: 'There is no other way' },
  voorkomt: { nl: 'Spreken voorkomt of beperkt de schade', en: 'Speaking prevents or limits the harm' },
  'zo-min-mogelijk': { nl: 'Zo min mogelijk', en: 'As little as possible' },
  'overlegd-met': { nl: 'Overlegd met', en: 'Consulted with' },
  kwetsbaar: { nl: 'Wie is er kwetsbaar?', en: 'Who is vulnerable?' },
  gevaar: { nl: 'Welk gevaar is er?', en: 'What is the danger?' },
  'zelf-beschermen': {
    nl: 'Kan het zelf of met anderen afgewend worden?',
    en: 'Can it be averted by oneself or with others?',
  },
  'wie-vraagt': { nl: 'Wie vraagt het?', en: 'Who asks it?' },
  'welke-wet': { nl: 'Op welke wet beroept die zich?', en: 'Which law is invoked?' },
  'wat-precies': { nl: 'Wat wordt precies gevraagd?', en: 'What exactly is asked?' },
  kenmerk: { nl: 'Kenmerk', en: 'Reference' },
};

const rowsOf = (said: Readonly<Record<string, string>> | null, language: Language): Row[] =>
  Object.entries(said ?? {})
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ term: questionTexts[name]?.[language] ?? name, value }));

/** What was answered on the pages of a special route, under its name. Nothing for the usual route. */
export function sayRouteWords(
  { tests, meldcode }: Pick<ShareWords, 'tests' | 'meldcode'>,
  language: Language,
): { title: string; rows: Row[] }[] {
  return [
    { title: texts.tests[language], rows: rowsOf(tests, language) },
    { title: texts.meldcode[language], rows: rowsOf(meldcode, language) },
  ].filter(({ rows }) => rows.length > 0);
}
