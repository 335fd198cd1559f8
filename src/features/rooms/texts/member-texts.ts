import type { Text } from '../../../ui/index.ts';

/** Who is in a room, and letting somebody in or out. */
export const memberTexts = {
  title: { nl: 'Wie erin zit', en: 'Who is in it' },
  lead: {
    nl: 'Hoe minder mensen, hoe beter. Haal iemand eruit zodra die niet meer nodig is.',
    en: 'The fewer people the better. Take somebody out as soon as this person is not needed any more.',
  },
  now: { nl: 'Nu in deze ruimte', en: 'In this room now' },
  before: { nl: 'Niet meer in deze ruimte', en: 'No longer in this room' },
  name: { nl: 'Wie', en: 'Who' },
  may: { nl: 'Mag', en: 'May' },
  since: { nl: 'Sinds', en: 'Since' },
  untilWhen: { nl: 'Tot', en: 'Until' },
  why: { nl: 'Waarom', en: 'Why' },
  read: { nl: 'meelezen', en: 'read along' },
  write: { nl: 'lezen en schrijven', en: 'read and write' },
  out: { nl: 'Haal eruit', en: 'Take out' },
  outSelf: { nl: 'Ga eruit', en: 'Leave' },
  outAbout: {
    nl: 'Wie eruit gaat, kan meteen niets meer lezen. Wat die al las, weet die. Vertel het ook de cliënt.',
    en: 'Who goes out can read nothing any more at once. What was read before is known. Tell the client.',
  },
  letIn: { nl: 'Een collega of de cliënt', en: 'A colleague or the client' },
  who: { nl: 'Wie?', en: 'Who?' },
  nobodyToAdd: {
    nl: 'Iedereen die je hier kunt toelaten, zit er al in.',
    en: 'Everybody whom you can let in here is in it already.',
  },
  colleague: { nl: 'collega', en: 'colleague' },
  theClient: { nl: 'de cliënt zelf', en: 'the client' },
  actsFor: { nl: 'vertegenwoordiger', en: 'representative' },
  what: { nl: 'Wat mag die?', en: 'What may this person do?' },
  readLong: { nl: 'Alleen meelezen', en: 'Only read along' },
  writeLong: { nl: 'Lezen en schrijven', en: 'Read and write' },
  history: { nl: 'Laat ook lezen wat er eerder gezegd is', en: 'Also show what was said before' },
  historyAbout: {
    nl: 'Zonder dit leest de nieuwe alleen wat vanaf nu gezegd wordt. Kies het alleen als het echt nodig is.',
    en: 'Without it the newcomer reads only what is said from now on. Choose it only if really needed.',
  },
  add: { nl: 'Laat binnen', en: 'Let in' },
  guests: { nl: 'Van buiten', en: 'From outside' },
  guestsAbout: {
    nl: 'Iemand van een andere organisatie krijgt een link en een tweede bewijs, tot de ruimte sluit.',
    en: 'Somebody of another organisation gets a link and a second proof, until the room closes.',
  },
  guest: { nl: 'Laat iemand van buiten binnen', en: 'Let somebody from outside in' },
  guestTitle: { nl: 'Iemand van buiten', en: 'Somebody from outside' },
  guestLead: {
    nl: 'Die krijgt een mail die niets zegt, met een link. De link opent met een tweede bewijs, tot en met {day}.',
    en: 'This person gets a mail that says nothing, with a link. It opens with a second proof, until {day}.',
  },
  party: { nl: 'Voor welke organisatie?', en: 'For which organisation?' },
  invite: { nl: 'Nodig uit', en: 'Invite' },
  close: { nl: 'De ruimte sluiten', en: 'Close the room' },
  closeAbout: {
    nl: 'Is het besproken? Sluit de ruimte. Niemand kan er dan nog iets zeggen. Lezen kan tot het dossier weggaat.',
    en: 'Is it discussed? Close the room. Then nobody can say anything any more. It can be read until the file goes.',
  },
  closeNow: { nl: 'Sluit de ruimte', en: 'Close the room' },
} as const satisfies Record<string, Text>;

export const leavingTexts = {
  left: { nl: 'zelf weggegaan', en: 'left' },
  removed: { nl: 'eruit gehaald', en: 'taken out' },
  'consent-withdrawn': { nl: 'de cliënt wil het niet meer', en: 'the client does not want it any more' },
  'representation-ended': { nl: 'is geen vertegenwoordiger meer', en: 'is no representative any more' },
  'agreement-ended': { nl: 'de afspraak met de organisatie liep af', en: 'the agreement with the organisation ended' },
  'plan-changed': { nl: 'het plan laat het niet meer toe', en: 'the plan does not allow it any more' },
  'room-closed': { nl: 'de ruimte is gesloten', en: 'the room was closed' },
  'no-longer-works-here': { nl: 'werkt hier niet meer', en: 'does not work here any more' },
} as const satisfies Record<string, Text>;
