import type { PageName } from './pages.ts';

export type RouteQuestion = { name: string; optional?: true };

const ask = (...names: string[]): RouteQuestion[] => names.map((name) => ({ name }));

/** Of a conflict of duties (KNMG/Leenen). */
export const sixTests: readonly string[] = [
  'alles-gedaan',
  'ernstige-schade',
  'nood',
  'geen-andere-weg',
  'voorkomt',
  'zo-min-mogelijk',
];

/**
 * The questions of the special routes, by the name under which the words are kept. Each is answered in words; there is
 * no "yes to all" (S3.7). Meldcode: five steps, and both questions of the fifth. Conflict of duties: six tests
 * (KNMG/Leenen); the consultation counts once it is logged (`doubt/was-advised.ts`). 458bis: the conditions of the Belgian Criminal Code.
 */
const questions: Partial<Record<PageName, readonly RouteQuestion[]>> = {
  meldcode: ask('signalen', 'overleg', 'gesprek', 'wegen', 'melden', 'hulp'),
  plichten: ask(...sixTests, 'overlegd-met'),
  strafwet: ask('kwetsbaar', 'gevaar', 'zelf-beschermen'),
  vordering: [...ask('wie-vraagt', 'welke-wet', 'wat-precies'), { name: 'kenmerk', optional: true }],
};

export const routeQuestions = (page: PageName): readonly RouteQuestion[] => questions[page] ?? [];
