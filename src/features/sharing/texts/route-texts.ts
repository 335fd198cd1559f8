import type { Text } from '../../../ui/index.ts';

type RouteText = { question: Text; about: Text };

/** The questions of the special routes, by the name under which the words are kept. */
export const routeTexts: Readonly<Record<string, RouteText>> = {
  signalen: {
    question: { nl: 'Stap 1. Wat zag of hoorde je?', en: 'Step 1. What did you see or hear?' },
    about: {
      nl: 'Alleen wat je waarnam, met de dag erbij. Geen oordeel.',
      en: 'Only what you observed, with the day. No judgement.',
    },
  },
  overleg: {
    question: {
      nl: 'Stap 2. Met wie overlegde je, en wat kwam eruit?',
      en: 'Step 2. With whom did you consult, and what came of it?',
    },
    about: {
      nl: 'Een collega, of Veilig Thuis. Dat kan zonder naam.',
      en: 'A colleague, or Veilig Thuis. That can be without a name.',
    },
  },
  gesprek: {
    question: {
      nl: 'Stap 3. Wat zei de persoon in het gesprek?',
      en: 'Step 3. What did the person say in the conversation?',
    },
    about: {
      nl: 'Kon het gesprek niet, door gevaar? Schrijf dat op.',
      en: 'Was a conversation not possible, because of danger? Write that.',
    },
  },
  wegen: {
    question: {
      nl: 'Stap 4. Hoe ernstig is het, en wat kan er gebeuren?',
      en: 'Step 4. How serious is it, and what may happen?',
    },
    about: {
      nl: 'Gebruik het afwegingskader van je beroep. Dat is verplicht.',
      en: 'Use the assessment framework of your profession. That is compulsory.',
    },
  },
  melden: {
    question: { nl: 'Stap 5a. Is melden noodzakelijk? Waarom?', en: 'Step 5a. Is a report necessary? Why?' },
    about: {
      nl: 'Ja bij acuut of structureel gevaar. Schrijf waarom wel, of waarom niet.',
      en: 'Yes with acute or structural danger. Write why, or why not.',
    },
  },
  hulp: {
    question: {
      nl: 'Stap 5b. Is zelf hulp bieden of regelen ook mogelijk?',
      en: 'Step 5b. Is giving or arranging help also possible?',
    },
    about: {
      nl: 'Wie doet wat, wil de persoon dat, en wordt het dan veilig?',
      en: 'Who does what, does the person want it, and will it be safe then?',
    },
  },
  'alles-gedaan': {
    question: { nl: '1. Wat deed je om toestemming te krijgen?', en: '1. What did you do to get consent?' },
    about: { nl: 'Of: waarom is vragen zelf gevaarlijk?', en: 'Or: why is asking itself dangerous?' },
  },
  'ernstige-schade': {
    question: {
      nl: '2. Welke ernstige schade komt er als je zwijgt?',
      en: '2. Which serious harm comes if you are silent?',
    },
    about: { nl: 'Voor wie, en hoe snel?', en: 'For whom, and how soon?' },
  },
  nood: {
    question: { nl: '3. Waarom zit je klem?', en: '3. Why are you torn?' },
    about: { nl: 'Wat botst er voor jou: zwijgen en helpen.', en: 'What clashes for you: silence and helping.' },
  },
  'geen-andere-weg': {
    question: {
      nl: '4. Welke andere wegen zijn er, en waarom helpen die niet?',
      en: '4. Which other ways are there, and why do they not help?',
    },
    about: { nl: 'Zonder naam, samen, met minder gegevens.', en: 'Without a name, together, with fewer details.' },
  },
  voorkomt: {
    question: {
      nl: '5. Waarom voorkomt of beperkt delen de schade?',
      en: '5. Why does sharing prevent or limit the harm?',
    },
    about: { nl: 'Wat kan de ander doen, dat jij niet kunt?', en: 'What can the other do that you cannot?' },
  },
  'zo-min-mogelijk': {
    question: { nl: '6. Hoe houd je het zo klein mogelijk?', en: '6. How do you keep it as small as possible?' },
    about: { nl: 'Wat laat je weg, en wie hoort het niet?', en: 'What do you leave out, and who does not hear it?' },
  },
  'overlegd-met': {
    question: {
      nl: 'Met welke collega overlegde je, en wat zei die?',
      en: 'With which colleague did you consult, and what did that colleague say?',
    },
    about: {
      nl: 'Nog niet gedaan? Schrijf dat op. Daarna stel je je vraag met ‘Ik twijfel’, zonder naam. Delen kan na een antwoord daar.',
      en: 'Not done yet? Write that. Then ask with ‘I am in doubt’, without a name. Sharing is possible after an answer there.',
    },
  },
  kwetsbaar: {
    question: { nl: 'Wie is minderjarig of kwetsbaar, en waardoor?', en: 'Who is a minor or vulnerable, and by what?' },
    about: {
      nl: 'Door leeftijd, ziekte, beperking of wat er in het gezin gebeurt.',
      en: 'By age, illness, disability or what happens in the family.',
    },
  },
  gevaar: {
    question: { nl: 'Welk ernstig en dreigend gevaar is er?', en: 'Which serious and imminent danger is there?' },
    about: {
      nl: 'Of: welke aanwijzingen zijn er dat ook anderen gevaar lopen?',
      en: 'Or: which signs are there that others are in danger too?',
    },
  },
  'zelf-beschermen': {
    question: {
      nl: 'Waarom lukt beschermen niet, alleen of met hulp van anderen?',
      en: 'Why does protecting not work, alone or with help of others?',
    },
    about: { nl: 'Wat heb je geprobeerd?', en: 'What did you try?' },
  },
  'wie-vraagt': {
    question: {
      nl: 'Wie vraagt het, en hoe weet je dat het klopt?',
      en: 'Who asks, and how do you know that it is true?',
    },
    about: {
      nl: 'Naam, functie, dienst. Bel terug via het algemene nummer.',
      en: 'Name, function, service. Call back over the general number.',
    },
  },
  'welke-wet': {
    question: { nl: 'Welke wet of beslissing noemen ze?', en: 'Which law or decision do they name?' },
    about: {
      nl: 'Het artikel, of de beslissing van een rechter. Niets genoemd? Schrijf dat op.',
      en: 'The article, or the decision of a judge. Nothing named? Write that.',
    },
  },
  'wat-precies': {
    question: {
      nl: 'Wat willen ze precies weten, en waarvoor?',
      en: 'What exactly do they want to know, and for what?',
    },
    about: { nl: 'Alleen daarover gaat het. Niet over de rest.', en: 'It is only about that. Not about the rest.' },
  },
  kenmerk: {
    question: { nl: 'Kenmerk of datum van de brief', en: 'Reference or date of the letter' },
    about: { nl: 'Bewaar de brief bij het dossier.', en: 'Keep the letter with the file.' },
  },
};

export const routeTitles = {
  meldcode: {
    title: { nl: 'De vijf stappen van de meldcode', en: 'The five steps of the reporting code' },
    lead: {
      nl: 'Geen vinkjes: schrijf bij elke stap een paar woorden. Bij acuut gevaar bel je eerst 112.',
      en: 'No ticks: write a few words at each step. In acute danger call 112 first.',
    },
  },
  plichten: {
    title: { nl: 'Zwijgen of helpen? Weeg het in zes vragen', en: 'Silence or help? Weigh it in six questions' },
    lead: {
      nl: 'Alle zes tellen. Je antwoordt in je eigen woorden, want daarmee kun je het later uitleggen.',
      en: 'All six count. You answer in your own words, because with them you can explain it later.',
    },
  },
  strafwet: {
    title: { nl: 'Mag je de procureur inlichten?', en: 'May you inform the prosecutor?' },
    lead: {
      nl: 'De wet geeft je een recht, geen plicht. Schrijf waarom het hier past.',
      en: 'The law gives you a right, no duty. Write why it fits here.',
    },
  },
  vordering: {
    title: { nl: 'Wat vragen ze precies?', en: 'What exactly do they ask?' },
    lead: {
      nl: 'Je hoeft niet meteen te antwoorden. Vraag om een brief waar de wet in staat.',
      en: 'You need not answer at once. Ask for a letter that names the law.',
    },
  },
} as const satisfies Record<string, { title: Text; lead: Text }>;
