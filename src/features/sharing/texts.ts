import type { Text } from '../../ui/index.ts';

export const texts = {
  title: { nl: 'Delen met een ander', en: 'Share with somebody else' },
  lead: {
    nl: 'Vertel je iets over {name} aan iemand buiten de organisatie? Doe het via deze pagina. Dan klopt het met het plan, en {name} ziet het terug.',
    en: 'Do you tell somebody outside the organisation something about {name}? Do it through this page. Then it fits the plan, and {name} can see it.',
  },
  back: { nl: 'Terug naar de cliënt', en: 'Back to the client' },
  withWhom: { nl: 'Met wie?', en: 'With whom?' },
  agreed: { nl: 'De cliënt zei ja', en: 'The client said yes' },
  referred: { nl: 'Hoort niets terug', en: 'Hears nothing back' },
  nobody: { nl: 'Dit plan deelt met niemand', en: 'This plan shares with nobody' },
  nobodyAbout: {
    nl: 'Is er iemand nodig die nog niet in het plan staat? De proceseigenaar kan die partij toevoegen.',
    en: 'Is somebody needed who is not in the plan yet? The process owner can add that party.',
  },
  toPlan: { nl: 'Naar het plan', en: 'To the plan' },
  other: { nl: 'Iemand anders kiezen', en: 'Choose somebody else' },
  formTitle: { nl: 'Delen met: {party}', en: 'Share with: {party}' },
  formLead: {
    nl: 'Kies zo weinig mogelijk. We kijken eerst of het mag. Daarna zie je wat je precies kan vertellen.',
    en: 'Choose as little as possible. We first look whether it is allowed. Then you see exactly what you can tell.',
  },
  what: { nl: 'Wat wil je delen?', en: 'What do you want to share?' },
  whatAbout: {
    nl: 'Dit plan kent voor deze partij alleen deze gegevens. Er is niets vooraf aangevinkt.',
    en: 'For this party this plan knows only these details. Nothing is ticked beforehand.',
  },
  sensitive: {
    nl: 'Gevoelig: deel dit alleen als het echt nodig is.',
    en: 'Sensitive: share this only if really needed.',
  },
  how: { nl: 'Hoe vertel je het?', en: 'How do you tell it?' },
  phoneAbout: {
    nl: 'Bel zelf, naar een nummer dat je al kent.',
    en: 'Call yourself, to a number that you already know.',
  },
  linkAbout: {
    nl: 'Langs de beveiligde weg die jullie met deze partij hebben. Dit programma verstuurt het niet.',
    en: 'By the secure way that you have with this party. This program does not send it.',
  },
  deep: { nl: 'Hoe diep ga je?', en: 'How deep do you go?' },
  fact: { nl: 'Alleen dát het zo is', en: 'Only that it is so' },
  factAbout: {
    nl: 'Bijvoorbeeld: er zijn doelen afgesproken. Niet welke.',
    en: 'For example: goals were agreed. Not which.',
  },
  outline: { nl: 'In grote lijn', en: 'In outline' },
  outlineAbout: { nl: 'Eén of twee zinnen, zonder details.', en: 'One or two sentences, without details.' },
  content: { nl: 'De inhoud', en: 'The content' },
  contentAbout: { nl: 'Wat er staat, en niet meer dan dat.', en: 'What is written, and no more than that.' },
  told: { nl: 'Ik heb dit gedeeld met: {party}', en: 'I shared this with: {party}' },
  toldAbout: {
    nl: 'Er is nog niets gedeeld. Druk op de knop als het gesprek is geweest: dan staat het in het logboek, ook voor de cliënt.',
    en: 'Nothing has been shared yet. Press the button when the talk has taken place: then it is in the log, for the client too.',
  },
  shared: { nl: 'Opgeschreven. De cliënt kan het lezen.', en: 'Written down. The client can read it.' },
  check: { nl: 'Kijk of het kan', en: 'See whether it is possible' },
  yes: { nl: 'Ja, zo kan het', en: 'Yes, like this' },
  yesLead: {
    nl: 'Vertel dit aan: {party}, via {channel}. Deel alleen wat hier staat.',
    en: 'Tell this to: {party}, over {channel}. Share only what is written here.',
  },
  toTell: { nl: 'Dit mag je vertellen', en: 'This you may tell' },
  onlyThat: { nl: 'Alleen dát dit er is. Niet wat erin staat.', en: 'Only that this is there. Not what it says.' },
  notOnRecord: { nl: 'Dit staat niet in het dossier.', en: 'This is not in the record.' },
  inOutline: {
    nl: 'Vertel het in één of twee zinnen. Lees niet voor.',
    en: 'Tell it in one or two sentences. Do not read it aloud.',
  },
  also: { nl: 'Dit hoort erbij', en: 'This goes with it' },
  script: { nl: 'Zo doe je het', en: 'How you do it' },
  scriptPhone: {
    nl: 'Bel het nummer dat je al kende. Vraag wie je spreekt, en of die alleen is.',
    en: 'Call the number that you already knew. Ask to whom you speak, and whether that person is alone.',
  },
  scriptLink: {
    nl: 'Gebruik de beveiligde weg die jullie met deze partij hebben. Nooit een gewone mail. Kijk het adres nog eens na.',
    en: 'Use the secure way that you have with this party. Never an ordinary mail. Check the address again.',
  },
  scriptOther: {
    nl: 'Kijk eerst of je echt de juiste persoon hebt.',
    en: 'First check that you really have the right person.',
  },
  scriptOnly: {
    nl: 'Zeg: “Ik vertel alleen wat met de cliënt is afgesproken.” Vertel dan wat hierboven staat.',
    en: 'Say: “I only tell what was agreed with the client.” Then tell what is written above.',
  },
  scriptMore: {
    nl: 'Vraagt de ander meer? Zeg: “Dat bespreek ik eerst met de cliënt.” Je hoeft niets te bevestigen.',
    en: 'Does the other ask more? Say: “I discuss that with the client first.” You need not confirm anything.',
  },
  tell: { nl: 'Vertel het ook aan {name}', en: 'Tell {name} as well' },
  tellHow: {
    nl: '“Ik heb {party} iets over u verteld. Dit was het, en daarom deed ik het.” Het staat ook in het overzicht dat {name} zelf kan zien.',
    en: '“I told {party} something about you. This was it, and that is why.” It is also in the overview that {name} can see.',
  },
  decision: { nl: 'Bekijk de beslissing met de tien vragen', en: 'See the decision with its ten questions' },
  chooseFields: { nl: 'Kies minstens één gegeven om te delen.', en: 'Choose at least one detail to share.' },
  chooseWay: { nl: 'Kies hoe je het vertelt.', en: 'Choose how you tell it.' },
  chooseDepth: { nl: 'Kies hoe diep je gaat.', en: 'Choose how deep you go.' },
  chooseWhom: { nl: 'Kies met wie je wilt delen.', en: 'Choose with whom you want to share.' },
} as const satisfies Record<string, Text>;
