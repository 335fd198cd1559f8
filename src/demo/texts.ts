import type { Text } from '../ui/index.ts';

export const texts = {
  title: { nl: 'Demo: kies een stoel', en: 'Demo: choose a chair' },
  lead: {
    nl: 'Twee organisaties, verzonnen mensen. Kies wie je bent; je kunt altijd wisselen. Er gaat niets naar buiten.',
    en: 'Two organisations, invented people. Choose who you are; you can always switch. Nothing leaves this computer.',
  },
  tryThis: { nl: 'Probeer:', en: 'Try:' },
  sit: { nl: 'Ga hier zitten', en: 'Take this chair' },
  asClient: { nl: 'Als cliënt', en: 'As a client' },
  asClientAbout: {
    nl: 'Een cliënt heeft geen account. Stuur eerst een vraag of een verslag. Open dan het postvak: daar staan de mails en sms’jes, met de link en de code. Sommige cliënten hebben een afgesproken woord, of een code op papier.',
    en: 'A client has no account. First send a question or a report. Then open the outbox: it holds the mails and text messages, with the link and the code. Some clients have an agreed word, or a code on paper.',
  },
  agreedWord: { nl: 'De afgesproken woorden van {who}:', en: 'The agreed words of {who}:' },
  scan: { nl: 'Zonder stoel: de privacyscan', en: 'Without a chair: the privacy scan' },
  scanAbout: {
    nl: 'Tien vragen over je eigen organisatie, ongeveer tien minuten. Je ziet wat goed gaat, waar je begint, en wat digitaal werken kost of oplevert.',
    en: 'Ten questions about your own organisation, about ten minutes. You see what goes well, where to begin, and what going digital costs or saves.',
  },
  startScan: { nl: 'Doe de privacyscan', en: 'Take the privacy scan' },
  outbox: { nl: 'Postvak van de demo', en: 'Outbox of the demo' },
  outboxLead: {
    nl: 'Alles wat het systeem zou versturen. Het blijft hier, en verdwijnt als de demo stopt.',
    en: 'Everything the system would send. It stays here, and is gone when the demo stops.',
  },
  outboxEmpty: { nl: 'Nog geen berichten', en: 'No messages yet' },
  outboxEmptyAbout: {
    nl: 'Vraag een cliënt om toestemming of verstuur een verslag. Het bericht staat dan hier.',
    en: 'Ask a client for consent or send a report. The message will be here.',
  },
  openLink: { nl: 'Open de link', en: 'Open the link' },
  refresh: { nl: 'Kijk opnieuw', en: 'Look again' },
  mail: { nl: 'E-mail', en: 'E-mail' },
  sms: { nl: 'Sms', en: 'Text message' },
  to: { nl: 'Aan', en: 'To' },
  clock: { nl: 'De klok', en: 'The clock' },
  clockLead: {
    nl: 'Zet de tijd vooruit en kijk wat er vanzelf gebeurt: een dossier gaat naar het archief, een link verloopt.',
    en: 'Move time forward and see what happens by itself: a file goes to the archive, a link expires.',
  },
  now: { nl: 'Het is nu', en: 'It is now' },
  days: { nl: 'Hoeveel dagen vooruit?', en: 'How many days forward?' },
  daysAbout: {
    nl: 'Een getal van 1 tot 3650. De klok gaat nooit terug.',
    en: 'A number from 1 to 3650. The clock never goes back.',
  },
  daysWrong: { nl: 'Vul een heel getal in van 1 tot 3650.', en: 'Fill in a whole number from 1 to 3650.' },
  move: { nl: 'Zet de klok vooruit', en: 'Move the clock forward' },
  moved: {
    nl: 'De klok staat vooruit. Wat moest gebeuren, is gedaan.',
    en: 'The clock was moved. What was due, is done.',
  },
  reset: { nl: 'Begin de demo opnieuw', en: 'Start the demo again' },
  resetLead: {
    nl: 'Alles wat je deed verdwijnt. Het verhaal begint weer vandaag.',
    en: 'Everything you did will be gone. The story starts again today.',
  },
  resetDone: { nl: 'De demo is opnieuw begonnen.', en: 'The demo has started again.' },
} as const satisfies Record<string, Text>;
