import type { Text } from '../../ui/index.ts';

export const contactTexts = {
  further: { nl: 'Contactpersoon voor een team of onderwerp', en: 'Contact person for a team or subject' },
  furtherLead: {
    nl: 'Wie in dat team werkt, ziet deze persoon onderaan elke pagina.',
    en: 'Whoever works in that team sees this person at the bottom of every page.',
  },
  addFurther: { nl: 'Voeg een contactpersoon toe', en: 'Add a contact person' },
  forWhat: { nl: 'Voor welk team of onderwerp?', en: 'For which team or subject?' },
  aSubject: { nl: 'Een onderwerp', en: 'A subject' },
  subject: { nl: 'Welk onderwerp?', en: 'Which subject?' },
  subjectHelp: { nl: 'Bijvoorbeeld: jeugd, of schulden.', en: 'For example: youth, or debts.' },
  away: { nl: 'Afwezig', en: 'Away' },
  awayLead: {
    nl: 'Op die dagen staat de vervanger onderaan elke pagina.',
    en: 'On those days the stand-in is shown at the bottom of every page.',
  },
  nobodyAway: { nl: 'Iedereen is er.', en: 'Everybody is there.' },
  tellAway: { nl: 'Geef afwezigheid door', en: 'Tell of an absence' },
  whoAway: { nl: 'Wie is er niet?', en: 'Who is away?' },
  from: { nl: 'Eerste dag', en: 'First day' },
  until: { nl: 'Laatste dag', en: 'Last day' },
  standIn: { nl: 'Wie vervangt?', en: 'Who stands in?' },
  period: { nl: '{from} tot en met {until}: {name} vervangt', en: '{from} to {until}: {name} stands in' },
  remove: { nl: 'Haal weg', en: 'Remove' },
  callOff: { nl: 'Toch aanwezig', en: 'Present after all' },
  doneFurther: { nl: 'De contactpersonen zijn bewaard.', en: 'The contact persons are saved.' },
  doneAway: { nl: 'De afwezigheid is bewaard.', en: 'The absence is saved.' },
} as const satisfies Record<string, Text>;
