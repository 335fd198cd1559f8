import type { Text } from '../../../../ui/index.ts';
import type { ObstacleKind } from '../obstacle.ts';

/** What is missing at step 9, and what solves it. */
export const securityObstacleTexts = {
  'no-measures': {
    nl: 'Er staan nog geen maatregelen. Kies uit de lijst wat jullie echt doen.',
    en: 'There are no measures yet. Choose from the list what you really do.',
  },
  'no-raised-measures': {
    nl: 'Deze activiteit gebruikt gegevens die extra bescherming vragen. Kies ook een verhoogde maatregel.',
    en: 'This activity uses data that ask for extra protection. Choose a raised measure too.',
  },
  'measure-without-evidence': {
    nl: 'Bij “{about}” staat nog niet waar je kunt zien dat het gebeurt. Schrijf het op.',
    en: '“{about}” does not say yet where one can see that it is done. Write it down.',
  },
  'no-place': {
    nl: 'Er staat nog niet waar de gegevens bewaard worden. Noem de plek en het land.',
    en: 'It does not say yet where the data are kept. Name the place and the country.',
  },
  'place-without-country': {
    nl: 'Bij “{about}” ontbreekt het land. Kies het land.',
    en: 'The country of “{about}” is missing. Choose it.',
  },
  'place-outside-eea': {
    nl: '“{about}” is buiten de Europese Economische Ruimte. Kies een plek erbinnen, of regel de doorgifte bij stap 7.',
    en: '“{about}” is outside the European Economic Area. Choose a place inside, or settle the transfer in step 7.',
  },
  'place-not-locked': {
    nl: '“{about}” is nog niet versleuteld en niet op slot. Regel dat, of kies een andere plek.',
    en: '“{about}” is not encrypted and not locked yet. Arrange that, or choose another place.',
  },
} as const satisfies Partial<Record<ObstacleKind, Text>>;
