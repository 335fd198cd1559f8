import type { Text } from '../../../../ui/index.ts';
import type { ObstacleKind } from '../obstacle.ts';

/** What is missing at step 8, and what solves it. */
export const purposeLimitObstacleTexts = {
  'comparison-incomplete': {
    nl: 'Bij “{about}” is nog niet gezegd waarom het andere doel past. Beantwoord de vijf vragen, of kies een andere weg.',
    en: '“{about}” does not say yet why the other purpose fits. Answer the five questions, or choose another way.',
  },
  'reuse-without-consent': {
    nl: '“{about}” gebruikt gegevens omdat de persoon ja zegt, maar heeft geen vraag. Schrijf die vraag bij stap 6.',
    en: '“{about}” uses data because the person says yes, but has no question. Write that question in step 6.',
  },
  'reuse-without-law': {
    nl: '“{about}” gebruikt gegevens omdat een wet het zegt, maar noemt geen wet. Kies die wet bij stap 6.',
    en: '“{about}” uses data because a law says so, but names none. Choose that law in step 6.',
  },
} as const satisfies Partial<Record<ObstacleKind, Text>>;
