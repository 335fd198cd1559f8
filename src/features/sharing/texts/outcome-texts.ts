import type { Text } from '../../../ui/index.ts';

/** What is possible, and what somebody does with it. */
export const outcomeTexts = {
  asked: { nl: 'Je wilt bereiken: {goal}', en: 'You want to achieve: {goal}' },
  changeAnswers: { nl: 'Antwoorden aanpassen', en: 'Change the answers' },
  ladder: { nl: 'Dit kan, van klein naar groot', en: 'This is possible, from small to large' },
  smallest: { nl: 'Kleinste stap', en: 'Smallest step' },
  chosen: { nl: 'Wat je koos', en: 'What you chose' },
  choose: { nl: 'Kies dit', en: 'Choose this' },
  askFirst: { nl: 'Vraag het eerst', en: 'Ask first' },
  'without-name': { nl: 'Overleg zonder naam', en: 'Consult without a name' },
  withoutNameAbout: {
    nl: 'Leg de vraag voor, zonder naam en zonder details waaraan iemand te herkennen is.',
    en: 'Put the question without a name and without details by which somebody can be recognised.',
  },
  together: { nl: 'Doe het samen', en: 'Do it together' },
  togetherAbout: {
    nl: 'Bel of praat met {to}, met {person} erbij. {person} vertelt zelf.',
    en: 'Call or talk with {to}, with {person} present. {person} does the telling.',
  },
  'through-person': { nl: 'Laat het via {person} gaan', en: 'Let it go through {person}' },
  throughAbout: {
    nl: '{person} vertelt of vraagt het zelf aan {to}. Jij helpt met wat er gezegd wordt.',
    en: '{person} tells or asks {to}. You help with what to say.',
  },
  fact: { nl: 'Vertel alleen dát het zo is', en: 'Tell only that it is so' },
  outline: { nl: 'Vertel het in grote lijn', en: 'Tell it in outline' },
  content: { nl: 'Vertel de inhoud die nodig is', en: 'Tell the content that is needed' },
  toldAbout: { nl: 'Aan {to}: {told}.', en: 'To {to}: {told}.' },
  unrecognisableFirst: {
    nl: 'Maak eerst je tekst onherkenbaar',
    en: 'First make your text unrecognisable',
  },
  'ask-consent': { nl: 'Vraag {person} of het mag', en: 'Ask {person} whether it is all right' },
  askAbout: {
    nl: 'Zegt {person} ja, dan kan het daarna zoals je wilde.',
    en: 'If {person} says yes, it is possible the way you wanted.',
  },
  stopped: { nl: 'Wat je koos, kan zo nog niet', en: 'What you chose is not possible like this yet' },
  deviate: { nl: 'Toch doen, met redenen', en: 'Do it all the same, with reasons' },
  deviateAbout: {
    nl: 'De wet laat jou hier ruimte. Schrijf waarom je afwijkt. De FG ziet het.',
    en: 'The law leaves you room here. Write why you deviate. The FG sees it.',
  },
  carerNoYes: {
    nl: 'Wat je deelt, gaat ook over {names}. Daar is een eigen ja voor nodig, en dat is er nu niet.',
    en: 'What you share is also about {names}. That needs a yes of their own, and it is not there now.',
  },
  carerAsk: { nl: 'Vraag het aan {names}', en: 'Ask {names}' },
  carerLeaveOut: {
    nl: 'Deel alleen wat niet over {names} gaat',
    en: 'Share only what is not about {names}',
  },
  also: { nl: 'Ook mogelijk', en: 'Also possible' },
  notShare: { nl: 'Ik deel het nu niet', en: 'I do not share it now' },
  notShareAbout: {
    nl: 'Ook dat is een keuze, of je twijfelt nog. Leg het vast. Daarna kun je je vraag stellen aan je contactpersoon of de FG.',
    en: 'That is a choice too, or you are still in doubt. Record it. After that you can ask your contact person or the FG.',
  },
  tenChecks: { nl: 'De tien vragen achter deze uitkomst', en: 'The ten questions behind this outcome' },
  unanswered: { nl: 'Er mist nog een antwoord', en: 'One answer is still missing' },
  unansweredAbout: { nl: 'Dan kunnen we het samen wegen.', en: 'Then we can weigh it together.' },
  goOn: { nl: 'Naar die vraag', en: 'To that question' },
  earlier: { nl: 'Hierover is kort geleden al beslist', en: 'This was decided lately' },
  earlierLine: { nl: '{name}, {date}: {chosen}', en: '{name}, {date}: {chosen}' },
  read: { nl: 'Lees die beslissing', en: 'Read that decision' },
  you: { nl: 'Jij', en: 'You' },
  aColleague: { nl: 'Een collega', en: 'A colleague' },
  // doorverwijzer
  wallTitle: { nl: 'Zeg niets, ook niet of je iemand kent', en: 'Say nothing, not even whether you know somebody' },
  wallLead: {
    nl: 'Wie doorverwees, hoort niets terug. Zo kan iemand vrij hulp vragen. Dit kan wel.',
    en: 'Who referred hears nothing back. That way people can freely ask for help. This is possible.',
  },
  wallScript: { nl: 'Dit zeg je aan de telefoon', en: 'What you say on the phone' },
  wallLine1: {
    nl: '“Ik kan niets zeggen over wie wij wel of niet helpen. Dat doe ik bij niemand.”',
    en: '“I cannot say anything about whom we help or not. I do so with nobody.”',
  },
  wallLine2: {
    nl: '“Wilt u zelf iets aan ons vertellen? Dan luister ik. Ik zeg er niets over terug.”',
    en: '“Would you like to tell us something? Then I listen. I say nothing back about it.”',
  },
  wallLine3: {
    nl: '“Wilt u weten hoe het gaat? Vraag het dan aan die persoon zelf.”',
    en: '“Would you like to know how it goes? Then ask that person.”',
  },
  wallOpen: {
    nl: 'Wil {person} dat je één ding terugmeldt? Vraag toestemming voor dat ene.',
    en: 'Does {person} want you to report one thing back? Ask consent for that one thing.',
  },
  wallOpened: { nl: 'Dit ene mag wel', en: 'This one thing is all right' },
  wallOpenedAbout: {
    nl: '{person} wil dat je dit terugmeldt, tot en met {date}: “{item}” Al het andere blijft dicht.',
    en: '{person} wants you to report this back, until {date}: “{item}” Everything else stays closed.',
  },
  wallTell: { nl: 'Bekijk aan wie, en wat je zegt', en: 'See to whom, and what to say' },
  wallAsk: { nl: 'Vraag toestemming voor één ding', en: 'Ask consent for one thing' },
  wallThrough: { nl: 'Of {person} vertelt het zelf.', en: 'Or {person} tells it.' },
  // vastleggen
  recordTitle: { nl: 'Leg je keuze vast', en: 'Record your choice' },
  recordLead: {
    nl: 'De redenen staan er al, uit je antwoorden. Maak ze af in je eigen woorden.',
    en: 'The reasons are there already, from your answers. Finish them in your own words.',
  },
  backToOutcome: { nl: 'Terug naar de uitkomst', en: 'Back to the outcome' },
  reasons: { nl: 'Waarom doe je het zo?', en: 'Why do you do it like this?' },
  reasonsAbout: {
    nl: 'Pas minstens één zin aan. Dit lees je later terug, en soms leest een ander mee.',
    en: 'Change at least one sentence. You can read it later, and sometimes somebody else reads it.',
  },
  channel: { nl: 'Hoe doe je het?', en: 'How do you do it?' },
  howToTell: { nl: 'Hoe vertel je het aan {person}?', en: 'How do you tell {person}?' },
  howToTellDraft: {
    nl: 'Ik vertel {to} iets over u: {told}. Ik doe dat, omdat ik wil dat dit lukt: {goal}',
    en: 'I tell {to} something about you: {told}. I do so because I want this to work: {goal}',
  },
  howToTellLater: {
    nl: 'Vertellen is nu niet veilig. Je krijgt een taak om het later te vertellen.',
    en: 'Telling is not safe now. You get a task to tell it later.',
  },
  deviation: { nl: 'Waarom wijk je af?', en: 'Why do you deviate?' },
  deviationAbout: {
    nl: 'Wat maakt dat het plan hier niet past?',
    en: 'Why does the plan not fit here?',
  },
  record: { nl: 'Leg vast', en: 'Record' },
  recordAndTell: { nl: 'Leg vast en laat zien wat ik zeg', en: 'Record, and show what I say' },
  recordAndAsk: { nl: 'Leg vast en vraag toestemming', en: 'Record, and ask consent' },
  writeReasons: { nl: 'Schrijf waarom je het zo doet.', en: 'Write why you do it like this.' },
  editReasons: {
    nl: 'Maak de redenen af: schrijf minstens één zin van vier woorden, in je eigen woorden.',
    en: 'Finish the reasons: write at least one sentence of four words, in your own words.',
  },
  sayWhyDeviate: { nl: 'Schrijf waarom je afwijkt van het plan.', en: 'Write why you deviate from the plan.' },
  notAnswered: {
    nl: 'Er mist nog een antwoord. Ga terug naar de vragen.',
    en: 'One answer is still missing. Go back to the questions.',
  },
  somebodyDecided: {
    nl: 'Net besliste iemand anders hierover. Lees het eerst. Daarna kun je gewoon verder.',
    en: 'Somebody else just decided about this. Read it first. After that you can go on.',
  },
  alreadyRecorded: { nl: 'Dit is al vastgelegd.', en: 'This is recorded already.' },
  // gedeeld
  doneTitle: { nl: 'Vastgelegd', en: 'Recorded' },
  doneShare: {
    nl: 'Je keuze staat vast, met je redenen. Zo deel je het veilig.',
    en: 'Your choice is recorded, with your reasons. This is how you share it safely.',
  },
  doneOther: {
    nl: 'Je keuze staat vast, met je redenen. Zo doe je het.',
    en: 'Your choice is recorded, with your reasons. This is how you do it.',
  },
  doneNot: {
    nl: 'Je keuze om het niet te delen staat vast, met je redenen.',
    en: 'Your choice not to share is recorded, with your reasons.',
  },
  toTell: { nl: 'Dit mag je vertellen', en: 'This you may tell' },
  onlyThat: { nl: 'Alleen dát dit er is. Niet wat erin staat.', en: 'Only that this is there. Not what it says.' },
  notOnRecord: { nl: 'Dit staat niet in het dossier.', en: 'This is not in the record.' },
  inOutline: {
    nl: 'In grote lijn, in één zin. Lees niet voor.',
    en: 'In outline, in one sentence. Do not read it aloud.',
  },
  script: { nl: 'Zo zeg je het', en: 'How you say it' },
  scriptPhone: {
    nl: 'Bel het nummer dat je al kende. Vraag wie je spreekt, en of die alleen is.',
    en: 'Call the number that you already knew. Ask to whom you speak, and whether that person is alone.',
  },
  scriptLink: {
    nl: 'Gebruik de beveiligde weg die jullie met deze ander hebben. Nooit een gewone mail.',
    en: 'Use the secure way that you have with this recipient. Never an ordinary mail.',
  },
  scriptOther: {
    nl: 'Kijk eerst of je echt de juiste persoon hebt.',
    en: 'First check that you really have the right person.',
  },
  scriptTell: {
    nl: 'Zeg: “Ik vertel alleen wat hiervoor nodig is.” Vertel dan wat hierboven staat.',
    en: 'Say: “I only tell what is needed for this.” Then tell what is written above.',
  },
  scriptAsk: {
    nl: 'Stel dan je vraag: “{question}” Wat de ander mag zeggen, beslist de ander.',
    en: 'Then ask your question: “{question}” What the other may say is for the other to decide.',
  },
  scriptMore: {
    nl: 'Vraagt de ander meer? Zeg: “Dat bespreek ik eerst met de cliënt.” Je hoeft niets te bevestigen.',
    en: 'Does the other ask more? Say: “I discuss that with the client first.” You need not confirm anything.',
  },
  scriptMoreUnsafe: {
    nl: 'Vraagt de ander meer? Zeg: “Daar mag ik nu niet meer over zeggen.” Je hoeft niets te bevestigen.',
    en: 'Does the other ask more? Say: “I may not say more about that now.” You need not confirm anything.',
  },
  scriptNot: { nl: 'Zeg niet: {rest}.', en: 'Do not say: {rest}.' },
  nameless1: {
    nl: 'Zeg: “Ik wil graag overleggen over een situatie, zonder te zeggen om wie het gaat.”',
    en: 'Say: “I would like to consult about a situation, without saying whom it is about.”',
  },
  nameless2: {
    nl: 'Laat weg: naam, straat, geboortedatum, werk, school, en wat in het nieuws was.',
    en: 'Leave out: name, street, date of birth, work, school, and what was in the news.',
  },
  nameless3: {
    nl: 'Raadt de ander om wie het gaat? Bevestig het niet, en stop.',
    en: 'Does the other guess whom it is about? Do not confirm it, and stop.',
  },
  together1: {
    nl: 'Spreek met {person} af wat er gezegd wordt, en wat niet.',
    en: 'Agree with {person} what is said, and what is not.',
  },
  together2: {
    nl: '{person} begint. Jij vult alleen aan als dat mag.',
    en: '{person} begins. You add only if that is all right.',
  },
  through1: {
    nl: 'Schrijf samen op wat {person} wil vertellen of vragen. Een paar zinnen zijn genoeg.',
    en: 'Write down together what {person} wants to tell or ask. A few sentences are enough.',
  },
  through2: { nl: 'Spreek af wanneer jullie horen hoe het ging.', en: 'Agree when you will hear how it went.' },
  tellPerson: { nl: 'Zo vertel je het aan {person}', en: 'How you tell {person}' },
  doubt: { nl: 'Ik twijfel', en: 'I am in doubt' },
  room: { nl: 'Open een ruimte met {to}', en: 'Open a room with {to}' },
  sendSafely: { nl: 'Stuur een verslag met een beveiligde link', en: 'Send a report by a secure link' },
  toldNow: { nl: 'Vooraf verteld? Zeg het hier', en: 'Told beforehand? Say so here' },
  demandScript: { nl: 'Dit zeg je nu', en: 'What you say now' },
  demand1: {
    nl: '“Ik zeg nu niets, ook niet of ik iemand ken. Dat doe ik bij niemand.”',
    en: '“I say nothing now, not even whether I know somebody. I do so with nobody.”',
  },
  demand2: {
    nl: '“Stuur uw vraag op papier, met de wet erbij en wat u precies wilt weten.”',
    en: '“Send your question on paper, with the law and what exactly you want to know.”',
  },
  demand3: {
    nl: '“Ik bel u terug via het algemene nummer van uw dienst.”',
    en: '“I call you back over the general number of your service.”',
  },
  toDecision: { nl: 'Bekijk de beslissing', en: 'See the decision' },
  toClient: { nl: 'Terug naar de cliënt', en: 'Back to the client' },
  newCheck: { nl: 'Nog iets afwegen', en: 'Weigh something else' },
  safeWays: { nl: 'Veilig verder', en: 'Go on safely' },
  writeReport: { nl: 'Schrijf het op voor {person}', en: 'Write it down for {person}' },
  appointment: { nl: 'Maak een afspraak', en: 'Make an appointment' },
  // wat er koos
  sharedWord: { nl: 'gedeeld', en: 'shared' },
  'not-shared': { nl: 'niet gedeeld', en: 'not shared' },
  'asked-consent': { nl: 'eerst gevraagd', en: 'asked first' },
  throughWord: { nl: 'samen of via de persoon', en: 'together or through the person' },
  withoutWord: { nl: 'zonder naam', en: 'without a name' },
  anonymous: { nl: 'anoniem', en: 'anonymous' },
  unchecked: { nl: 'nog niet nagekeken door een jurist', en: 'not yet checked by a lawyer' },
} as const satisfies Record<string, Text>;
