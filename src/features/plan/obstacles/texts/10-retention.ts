import type { Text } from '../../../../ui/index.ts';
import type { ObstacleKind } from '../obstacle.ts';

/** What is missing at step 10, and what solves it. `{law}` asks for `{term}`. */
export const retentionObstacleTexts = {
  'retention-too-short': {
    nl: 'De termijn is korter dan de wet vraagt: {law} vraagt {term}. Maak die langer.',
    en: 'The term is shorter than the law asks: {law} asks for {term}. Make it longer.',
  },
  'term-too-short': {
    nl: 'De eigen termijn van “{about}” is korter dan de wet vraagt: {law} vraagt {term}. Maak die langer.',
    en: 'The term of “{about}” is shorter than the law asks: {law} asks for {term}. Make it longer.',
  },
  'term-without-reason': {
    nl: 'Bij de eigen termijn van “{about}” ontbreekt de reden. Schrijf op waarom deze termijn past.',
    en: 'The reason for the term of “{about}” is missing. Write down why this term fits.',
  },
  'term-until-withdrawal': {
    nl: '“{about}” rust niet op een ja, dus valt er niets in te trekken. Kies een termijn in maanden.',
    en: '“{about}” does not rest on a yes, so there is nothing to withdraw. Choose a term in months.',
  },
  'no-archive-law': {
    nl: 'Een overheid bewaart en vernietigt volgens een wet of de selectielijst. Kies die bij de bewaartermijn.',
    en: 'A public body keeps and destroys by a law or the selection list. Choose it at the retention term.',
  },
  'no-destroying': {
    nl: 'Er staat nog niet hoe de gegevens vernietigd worden. Schrijf het op, ook voor papier.',
    en: 'It does not say yet how data are destroyed. Write it down, for paper too.',
  },
  'no-backups': {
    nl: 'Er staat nog niets over back-ups. Schrijf op welke er zijn, of dat er geen zijn.',
    en: 'Nothing is said yet about back-ups. Write which there are, or that there are none.',
  },
  'backups-without-end': {
    nl: 'Er staat nog niet na hoeveel dagen een back-up verdwijnt. Vul het aantal dagen in.',
    en: 'It does not say yet after how many days a back-up disappears. Fill in the number of days.',
  },
} as const satisfies Partial<Record<ObstacleKind, Text>>;
