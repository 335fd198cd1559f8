import type { Text } from '../../../ui/index.ts';

export const emergencyTexts = {
  title: { nl: 'Noodtoegang', en: 'Emergency access' },
  lead: {
    nl: 'Kan iemand schade lijden als je nu niet in het dossier kijkt? Dan mag je kijken, ook als de cliënt niet bij jou hoort.',
    en: 'May someone come to harm if you do not look in the file now? Then you may look, also when the client is not yours.',
  },
  what: {
    nl: 'Je schrijft waarom. Collega’s zien het meteen. De cliënt ziet het ook. Na vier uur stopt het vanzelf.',
    en: 'You write why. Colleagues see it at once. The client sees it too. After four hours it ends by itself.',
  },
  second: {
    nl: 'Beheer je het systeem? Dan moet eerst een tweede persoon akkoord gaan.',
    en: 'Do you manage the system? Then a second person has to agree first.',
  },
  address: { nl: 'E-mailadres of telefoonnummer van de cliënt', en: 'Mail address or phone number of the client' },
  addressAbout: { nl: 'Precies zoals het in het dossier staat.', en: 'Exactly as it is in the file.' },
  reason: { nl: 'Wat is er aan de hand?', en: 'What is going on?' },
  open: { nl: 'Openen met deze reden', en: 'Open for this reason' },
  list: { nl: 'Wie keek met noodtoegang', en: 'Who looked with emergency access' },
  none: { nl: 'Niemand gebruikte noodtoegang', en: 'Nobody used emergency access' },
  noneAbout: {
    nl: 'Wie het wel doet, staat hier meteen, met de reden. Zo blijft het eerlijk.',
    en: 'Whoever does appears here at once, with the reason. That keeps it fair.',
  },
  works: { nl: 'Open tot {time}', en: 'Open until {time}' },
  waits: { nl: 'Wacht op een tweede persoon', en: 'Waiting for a second person' },
  ended: { nl: 'Voorbij', en: 'Over' },
  agreed: { nl: 'Akkoord van {name}', en: 'Agreed by {name}' },
  agree: { nl: 'Akkoord geven', en: 'Agree' },
  look: { nl: 'Naar het dossier', en: 'To the file' },
  nobodyFound: {
    nl: 'We vonden niemand met precies dit adres of nummer. Kijk het na, of bel het team dat de cliënt kent.',
    en: 'We found nobody with exactly this address or number. Check it, or call the team that knows the client.',
  },
  knownAlready: {
    nl: 'Deze cliënt hoort al bij jou of je team. Je vindt hem bij je cliënten.',
    en: 'This client is yours or your team’s already. Find the client in your list.',
  },
  scriptTitle: { nl: 'De doorverwijzer belt', en: 'The referrer calls' },
  scriptLead: {
    nl: 'Dit zeg je altijd, bij iedereen. Zo hoort niemand of iemand hier bekend is.',
    en: 'Say this always, to everyone. So nobody hears whether someone is known here.',
  },
  say: { nl: 'Dit zeg je', en: 'Say this' },
  line1: {
    nl: '“Ik kan niets zeggen over wie hier wel of niet komt. Ook niet of iemand bij mij bekend is. Dat is voor iedereen zo.”',
    en: '“I cannot say anything about who does or does not come here. Not even whether I know someone. It is the same for everybody.”',
  },
  line2: {
    nl: '“Wilt u iets weten over iemand? Vraag het die persoon dan zelf. Die beslist wat u hoort.”',
    en: '“Do you want to know something about someone? Then ask that person. They decide what you hear.”',
  },
  line3: {
    nl: '“Wilt u iets doorgeven? Dat mag. Ik bespreek alles wat ik hoor met de persoon over wie het gaat.”',
    en: '“Do you want to pass something on? You may. I discuss all I hear with the person it is about.”',
  },
  afterwards: { nl: 'Daarna', en: 'Afterwards' },
  after1: {
    nl: 'Kreeg je toch iets te horen? Noteer het bij de doorverwijzer. Bespreek het met de cliënt.',
    en: 'Did you hear something anyway? Note it with the referrer. Discuss it with the client.',
  },
  after2: {
    nl: 'Wil de cliënt dat je wel iets zegt? Leg dan een toestemming vast. Bel terug op het nummer dat je kent.',
    en: 'Does the client want you to tell something? Record a consent. Call back on the number you know.',
  },
  after3: {
    nl: 'Gaat het om direct gevaar? Overleg met je contactpersoon privacy.',
    en: 'Is it about immediate danger? Consult your privacy contact person.',
  },
} as const satisfies Record<string, Text>;
