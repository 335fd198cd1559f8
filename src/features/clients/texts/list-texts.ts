import type { Text } from '../../../ui/index.ts';

export const listTexts = {
  clients: { nl: 'Cliënten', en: 'Clients' },
  lead: {
    nl: 'De mensen met wie je werkt. Je ziet alleen wie bij jou of je team hoort.',
    en: 'The people you work with. You only see who belongs to you or your team.',
  },
  newClient: { nl: 'Nieuwe cliënt', en: 'New client' },
  activities: { nl: 'Activiteiten', en: 'Activities' },
  count: { nl: '{title} ({n})', en: '{title} ({n})' },
  until: { nl: 'In gebruik tot {day}', en: 'In use until {day}' },
  soon: { nl: 'Naar het archief op {day}', en: 'To the archive on {day}' },
  given: { nl: '{n} keer ja', en: '{n} × yes' },
  refused: { nl: '{n} keer nee', en: '{n} × no' },
  withdrawn: { nl: '{n} keer gestopt', en: '{n} × stopped' },
  lapsed: { nl: '{n} keer verlopen', en: '{n} × expired' },
  askedOne: { nl: '{n} vraag open', en: '{n} question open' },
  asked: { nl: '{n} vragen open', en: '{n} questions open' },
  nothingAsked: { nl: 'Nog niets gevraagd', en: 'Nothing asked yet' },
  nobody: { nl: 'Nog geen cliënten', en: 'No clients yet' },
  nobodyAbout: {
    nl: 'Hier komen de mensen met wie je werkt, met hun doelen en wat zij goedvinden. Voor een nieuwe cliënt vraag je alleen wat nodig is. Dat duurt een minuut.',
    en: 'Here you find the people you work with, their goals and what they agree to. For a new client you only ask what is needed. It takes a minute.',
  },
  noActivity: { nl: 'Eerst een plan', en: 'First a plan' },
  noActivityAbout: {
    nl: 'Een cliënt hoort bij een activiteit met een goedgekeurd plan. Dan weet je wat je mag vragen, en waarom. Loop de tien stappen door en keur het plan goed.',
    en: 'A client belongs to an activity with an approved plan. Then you know what you may ask, and why. Walk through the ten steps and approve the plan.',
  },
  toActivities: { nl: 'Naar de activiteiten', en: 'To the activities' },
  archive: { nl: 'Archief', en: 'Archive' },
  archiveCount: { nl: 'Archief ({n})', en: 'Archive ({n})' },
  archiveLead: {
    nl: 'Deze dossiers zijn klaar. Je ziet alleen de naam en de datum waarop we ze vernietigen.',
    en: 'These files are finished. You only see the name and the day on which we destroy them.',
  },
  archiveEmpty: { nl: 'Er ligt niets in het archief', en: 'Nothing is in the archive' },
  archiveEmptyAbout: {
    nl: 'Een dossier komt hier vanzelf, een tijd na de laatste afspraak. Hoelang staat in het plan.',
    en: 'A file gets here by itself, some time after the last appointment. The plan says how long.',
  },
  archivedSince: { nl: 'In het archief sinds {day}', en: 'In the archive since {day}' },
  expired: {
    nl: 'Van {n} dossiers is de termijn voorbij. Ze wachten op vernietiging en zijn niet meer te openen.',
    en: 'The term of {n} files is over. They wait to be destroyed and cannot be opened any more.',
  },
  paused: { nl: 'Cliënt in rust', en: 'Client on pause' },
  pausedAbout: { nl: 'De gegevens worden even niet gebruikt.', en: 'The data are not used for now.' },
  destroyOn: { nl: 'Weg op {day}', en: 'Gone on {day}' },
  emergency: { nl: 'Noodtoegang', en: 'Emergency access' },
  phoneScript: { nl: 'De doorverwijzer belt', en: 'The referrer calls' },
  alsoHere: { nl: 'Ook hier', en: 'Also here' },
} as const satisfies Record<string, Text>;
