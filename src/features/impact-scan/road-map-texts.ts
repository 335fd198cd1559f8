import type { Text } from '../../ui/index.ts';
import type { Sector } from './policy.ts';
import type { Period, Technique, Trajectory, Who } from './road-map.ts';

export const sectorTexts: Readonly<Record<Sector, Text>> = {
  'solo-be': { nl: 'Ik werk alleen, in België', en: 'I work alone, in Belgium' },
  'solo-nl': { nl: 'Ik werk alleen, in Nederland', en: 'I work alone, in the Netherlands' },
  wijkteam: { nl: 'Wijkteam of sociaal team', en: 'Neighbourhood or social team' },
  gemeente: { nl: 'Gemeente: burgerzaken of loket', en: 'Municipality: civil affairs or desk' },
  zorg: { nl: 'Zorgaanbieder', en: 'Care provider' },
  vrijwilligers: { nl: 'Organisatie met vrijwilligers', en: 'Organisation with volunteers' },
};

/** What to look out for in this kind of organisation. */
export const sectorNotes: Readonly<Record<Sector, Text>> = {
  'solo-be': {
    nl: 'Je bent eigenaar, beheerder en contactpersoon tegelijk. Regel wie je dossiers overneemt als je ziek wordt. Jouw beroepsgeheim geldt naast de privacywet.',
    en: 'You are owner, administrator and contact person at once. Arrange who takes over your files when you fall ill. Your professional secrecy applies beside the privacy law.',
  },
  'solo-nl': {
    nl: 'Je bent eigenaar, beheerder en contactpersoon tegelijk. Regel wie je dossiers overneemt als je ziek wordt. Jouw beroepsgeheim geldt naast de privacywet.',
    en: 'You are owner, administrator and contact person at once. Arrange who takes over your files when you fall ill. Your professional secrecy applies beside the privacy law.',
  },
  wijkteam: {
    nl: 'Jullie werken met veel wetten en partners tegelijk. Begin met delen: wie krijgt wat, en waarom. Toestemming is hier zelden vrij, want de hulp hangt ervan af.',
    en: 'You work with many laws and partners at once. Start with sharing: who gets what, and why. Consent is seldom free here, because the help depends on it.',
  },
  gemeente: {
    nl: 'De reden is bijna altijd een taak in de wet. Vraag daarvoor geen toestemming. Voor extra’s, zoals een buurtnieuwsbrief, wel.',
    en: 'The reason is nearly always a task in the law. Ask no consent for that. For extras, such as a neighbourhood newsletter, do.',
  },
  zorg: {
    nl: 'Gezondheid is overal. Let op wie in het dossier kijkt, en hoe verwijzers antwoord krijgen. Voor dossiers gelden eigen bewaartermijnen in de wet.',
    en: 'Health is everywhere. Mind who looks in the file, and how referrers get an answer. Files have retention terms of their own in the law.',
  },
  vrijwilligers: {
    nl: 'Vrijwilligers gebruiken vaak hun eigen telefoon en mail. Geef ze één veilige weg, en zo min mogelijk lijsten om mee naar huis te nemen.',
    en: 'Volunteers often use their own phone and mail. Give them one safe way, and as few lists as possible to take home.',
  },
};

export const trajectoryTexts: Readonly<Record<Trajectory, { title: Text; text: Text }>> = {
  owners: {
    title: { nl: 'Eigenaren aanwijzen', en: 'Name owners' },
    text: {
      nl: 'Elke activiteit krijgt een mens met een naam, en een vervanger.',
      en: 'Every activity gets a person with a name, and a substitute.',
    },
  },
  'safe-ways': {
    title: { nl: 'Veilig versturen', en: 'Send safely' },
    text: {
      nl: 'Eén veilige weg voor gevoelige inhoud, een tweede bewijs op elk account, en het team oefent ermee.',
      en: 'One safe way for sensitive content, a second factor on every account, and the team practises.',
    },
  },
  purposes: {
    title: { nl: 'Doelen per contactmoment', en: 'Purposes per moment of contact' },
    text: {
      nl: 'Breng brieven, mails en formulieren in kaart, elk met één doel.',
      en: 'Map letters, mails and forms, each with one purpose.',
    },
  },
  agreements: {
    title: { nl: 'Afspraken met leveranciers en partners', en: 'Agreements with suppliers and partners' },
    text: {
      nl: 'Een lijst van wie gegevens krijgt, met overeenkomsten die gelden.',
      en: 'A list of who gets data, with agreements in force.',
    },
  },
  'less-data': {
    title: { nl: 'Minder vragen, op het juiste moment', en: 'Ask less, at the right moment' },
    text: {
      nl: 'Formulieren korter maken, en elk veld pas vragen als het nodig is.',
      en: 'Shorten forms, and ask each field only when it is needed.',
    },
  },
  bases: {
    title: { nl: 'Reden in de wet per doel', en: 'Reason in the law per purpose' },
    text: {
      nl: 'Per doel de reden kiezen. Waar toestemming past: een vrije vraag, per doel apart.',
      en: 'Choose the reason for each purpose. Where consent fits: a free question, apart for each purpose.',
    },
  },
  dpia: {
    title: { nl: 'Nagaan of een DPIA nodig is', en: 'Find out whether a DPIA is needed' },
    text: {
      nl: 'Deze scan is geen DPIA. Bij veel gevoelige gegevens kan die wel moeten. Het plan van de activiteit helpt je dat te bepalen.',
      en: 'This scan is no DPIA. With much sensitive data one may be required. The plan of the activity helps you decide.',
    },
  },
  keeping: {
    title: { nl: 'Termijnen en opruimen', en: 'Terms and clearing' },
    text: {
      nl: 'Per soort een termijn, een archief dat dicht is, en een vaste dag om op te ruimen.',
      en: 'A term for each kind, an archive that is closed, and a fixed day to clear.',
    },
  },
  notice: {
    title: { nl: 'Privacyverklaring in gewone taal', en: 'Privacy notice in plain language' },
    text: {
      nl: 'Vertel wat jullie doen, zoals het in de plannen staat. Laat een paar lezers meekijken.',
      en: 'Tell what you do, as the plans say it. Let a few readers look along.',
    },
  },
  digital: {
    title: { nl: 'Post en formulieren digitaal', en: 'Letters and forms digital' },
    text: {
      nl: 'Begin met één brief of formulier dat vaak voorkomt. Papier blijft mogelijk voor wie dat wil.',
      en: 'Start with one letter or form that is frequent. Paper stays possible for whoever wants it.',
    },
  },
  review: {
    title: { nl: 'Elk jaar opnieuw kijken', en: 'Look again every year' },
    text: {
      nl: 'Doe deze scan over een jaar opnieuw, en controleer dan ook de plannen.',
      en: 'Do this scan again in a year, and check the plans then as well.',
    },
  },
};

export const periodTexts: Readonly<Record<Period, Text>> = {
  now: { nl: 'Nu', en: 'Now' },
  quarter: { nl: 'Dit kwartaal', en: 'This quarter' },
  year: { nl: 'Dit jaar', en: 'This year' },
};

export const whoTexts: Readonly<Record<Who, Text>> = {
  direction: { nl: 'Wie de organisatie leidt', en: 'Whoever leads the organisation' },
  'process-owner': { nl: 'De eigenaar van de activiteit', en: 'The owner of the activity' },
  ict: { nl: 'ICT, met het team dat ermee werkt', en: 'IT, with the team that works with it' },
  lawyer: { nl: 'De eigenaar, met de FG of een jurist', en: 'The owner, with the data protection officer or a lawyer' },
  communication: { nl: 'Redactie of communicatie, met de jurist', en: 'Editors or communication, with the lawyer' },
  'privacy-contact': { nl: 'De contactpersoon privacy', en: 'The privacy contact person' },
};

/** Privacy-enhancing techniques (S4.61), in plain words. */
export const techniqueTexts: Readonly<Record<Technique, { title: Text; text: Text }>> = {
  pseudonymise: {
    title: { nl: 'Een nummer in plaats van een naam', en: 'A number instead of a name' },
    text: {
      nl: 'Pseudonimiseren: wie meeleest voor cijfers of onderzoek, ziet geen namen. De lijst met namen ligt apart.',
      en: 'Pseudonymise: who reads along for figures or research sees no names. The list of names is kept apart.',
    },
  },
  encrypt: {
    title: { nl: 'Versleutelen', en: 'Encrypt' },
    text: {
      nl: 'Onderweg en in de opslag. Een gestolen laptop of een verkeerd bezorgde mail is dan geen open boek.',
      en: 'On the way and in storage. A stolen laptop or a mail gone astray is then no open book.',
    },
  },
  'just-in-time': {
    title: { nl: 'Pas vragen als het nodig is', en: 'Ask only when needed' },
    text: {
      nl: 'Het formulier groeit mee: een vraag verschijnt pas als het antwoord gebruikt wordt.',
      en: 'The form grows along: a question appears only when its answer is used.',
    },
  },
  'code-login': {
    title: { nl: 'Inloggen met een code', en: 'Sign in with a code' },
    text: {
      nl: 'Een code per sms of mail, naast de link. Zo weet je dat de juiste persoon leest.',
      en: 'A code by text message or mail, beside the link. So you know that the right person reads.',
    },
  },
  'separate-keys': {
    title: { nl: 'Per persoon een eigen sleutel', en: 'A key of its own per person' },
    text: {
      nl: 'Is de termijn voorbij, dan vernietig je de sleutel. Ook oude back-ups zijn dan niet meer te lezen.',
      en: 'When the term is over you destroy the key. Old back-ups can then no longer be read either.',
    },
  },
};
