import type { Text } from '../../../ui/index.ts';
import type { measureThemes } from '../catalogue/measure-catalogue.ts';
import type { measureLevels } from '../policy.ts';

/** Labels and hints of step 9. */
export const securityTexts = {
  ways: { nl: 'Welke weg voor welke gegevens?', en: 'Which way for which data?' },
  measures: { nl: 'Wat doen jullie?', en: 'What do you do?' },
  raisedNeeded: {
    nl: 'Deze activiteit gebruikt gegevens die extra bescherming vragen. Kies daarom ook verhoogde maatregelen.',
    en: 'This activity uses data that ask for extra protection. So choose raised measures too.',
  },
  basicEnough: {
    nl: 'Voor deze gegevens zijn basismaatregelen meestal genoeg.',
    en: 'For these data basic measures are mostly enough.',
  },
  text: { nl: 'Wat doen jullie?', en: 'What do you do?' },
  level: { nl: 'Welk niveau?', en: 'Which level?' },
  owner: { nl: 'Wie houdt het in de gaten?', en: 'Who keeps an eye on it?' },
  ownerHelp: { nl: 'Laat leeg voor de eigenaar van de activiteit.', en: 'Leave empty for the owner of the activity.' },
  evidence: { nl: 'Waar kun je zien dat het gebeurt?', en: 'Where can one see that it is done?' },
  reviewOn: { nl: 'Wanneer kijken jullie het na?', en: 'When do you check it?' },
  reviewOnHelp: { nl: 'Laat leeg voor de jaarlijkse controle.', en: 'Leave empty for the yearly check.' },
  gone: { nl: 'Dit doen we niet meer', en: 'We no longer do this' },
  choose: { nl: 'Kies uit de lijst: {level}', en: 'Choose from the list: {level}' },
  chooseHelp: { nl: 'Kies alleen wat jullie echt doen.', en: 'Choose only what you really do.' },
  own: { nl: 'Een eigen maatregel', en: 'A measure of your own' },
  ownHelp: { nl: 'Laat leeg als er niets bij komt.', en: 'Leave empty if there is nothing to add.' },
  places: { nl: 'Waar staan de gegevens?', en: 'Where are the data kept?' },
  placeName: { nl: 'Naam van de plek', en: 'Name of the place' },
  placeNameHelp: { nl: 'Een programma, een server of een kast.', en: 'A program, a server or a cupboard.' },
  placeCountry: { nl: 'In welk land?', en: 'In which country?' },
  placeLocked: { nl: 'Versleuteld, of op slot als het papier is', en: 'Encrypted, or locked if it is paper' },
  placeOpen: { nl: 'niet versleuteld en niet op slot', en: 'not encrypted and not locked' },
  placeGone: { nl: 'Hier bewaren we niets meer', en: 'We keep nothing here any more' },
  newPlace: { nl: 'Nog een plek', en: 'Another place' },
  yearly: { nl: 'Na hoeveel maanden kijken jullie alles na?', en: 'After how many months do you check everything?' },
  yearlyHelp: {
    nl: 'Minstens elk jaar: past de techniek nog, en de norm van jullie sector? Voor zorg is dat NEN 7510, voor de overheid de BIO.',
    en: 'At least every year: does the technique still fit, and the norm of your sector? For care that is NEN 7510, for public bodies the BIO.',
  },
  review: { nl: 'Controle', en: 'Check' },
  every: { nl: 'Elke {months} kijken we alles na.', en: 'We check everything every {months}.' },
  by: { nl: 'Door {name}', en: 'By {name}' },
  on: { nl: 'Nakijken op {date}', en: 'To be checked on {date}' },
} as const satisfies Record<string, Text>;

export const levelTexts: Record<(typeof measureLevels)[number], Text> = {
  basic: { nl: 'Basis', en: 'Basic' },
  raised: { nl: 'Verhoogd', en: 'Raised' },
};

export const themeTexts: Record<(typeof measureThemes)[number], Text> = {
  access: { nl: 'Wie kan erbij', en: 'Who has access' },
  devices: { nl: 'Toestellen', en: 'Devices' },
  network: { nl: 'Netwerk', en: 'Network' },
  mail: { nl: 'Mail', en: 'Mail' },
  storage: { nl: 'Bewaren', en: 'Storage' },
  paper: { nl: 'Papier', en: 'Paper' },
  people: { nl: 'Mensen', en: 'People' },
  continuity: { nl: 'Doorwerken', en: 'Continuity' },
  review: { nl: 'Nakijken', en: 'Checking' },
};
