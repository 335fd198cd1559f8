import { type QuestionText, unknownAnswer as unknown } from './question-text.ts';

/** Question 6 to 10: reason in the law, parties, purpose limit, security, keeping. */
export const questionsOnUsing: readonly QuestionText[] = [
  {
    question: {
      nl: 'Weet je voor elk doel wat de reden in de wet is?',
      en: 'Do you know for each purpose what the reason in the law is?',
    },
    why: {
      nl: 'Er zijn zes redenen. Toestemming is er één, en alleen als nee zeggen echt kan.',
      en: 'There are six reasons. Consent is one of them, and only if saying no is really possible.',
    },
    example: {
      nl: 'Een verhuizing inschrijven is een taak in de wet. Daarvoor vraag je geen toestemming. Voor een nieuwsbrief wel.',
      en: 'Registering a move is a task in the law. You do not ask consent for it. For a newsletter you do.',
    },
    answers: {
      good: {
        nl: 'Ja. Per doel staat de reden vast, en toestemming vragen we alleen als die vrij is.',
        en: 'Yes. Each purpose has its reason, and we ask consent only when it is free.',
      },
      partly: {
        nl: 'Voor het hoofdwerk wel. Voor de rest niet.',
        en: 'For the main work, yes. For the rest, no.',
      },
      gap: {
        nl: 'Nee. We vragen voor alles een handtekening, of voor niets.',
        en: 'No. We ask a signature for everything, or for nothing.',
      },
      unknown,
    },
    good: { nl: 'Elk doel heeft een reden in de wet.', en: 'Each purpose has a reason in the law.' },
    missing: { nl: 'Niet elk doel heeft een reden in de wet', en: 'Not every purpose has a reason in the law' },
    advice: {
      nl: 'Zet naast elk doel de reden: afspraak, wet, taak van de overheid, levensbelang, eigen belang of toestemming. Vraag toestemming per doel apart, en laat zien hoe je stopt. Twijfel je? Vraag het je FG of een jurist.',
      en: 'Put the reason next to each purpose: contract, law, public task, vital interest, own interest or consent. Ask consent apart for each purpose, and show how to stop. In doubt? Ask your data protection officer or a lawyer.',
    },
  },
  {
    question: {
      nl: 'Weet je wie buiten jullie organisatie gegevens krijgt, en wat jullie afspraken?',
      en: 'Do you know who outside your organisation gets data, and what you agreed?',
    },
    why: {
      nl: 'Ook een mailprovider, een drukker of een nieuwsbriefdienst krijgt gegevens. Zonder afspraak weet je niet wat ermee gebeurt.',
      en: 'A mail provider, a printer or a newsletter service gets data too. Without an agreement you do not know what happens.',
    },
    example: {
      nl: 'Met de drukker van de brieven is afgesproken dat hij de adressen na een week wist.',
      en: 'The printer of the letters agreed to erase the addresses after a week.',
    },
    answers: {
      good: {
        nl: 'Ja. We hebben een lijst, met bij elke partij een afspraak die nog geldt.',
        en: 'Yes. We have a list, with an agreement in force for each party.',
      },
      partly: {
        nl: 'We hebben afspraken, maar niet met iedereen of al oud.',
        en: 'We have agreements, but not with everyone, or old ones.',
      },
      gap: { nl: 'Nee. Er is geen lijst.', en: 'No. There is no list.' },
      unknown,
    },
    good: {
      nl: 'Met elke partij is er een afspraak die geldt.',
      en: 'With every party there is an agreement in force.',
    },
    missing: { nl: 'Niet met elke partij zijn er afspraken', en: 'There is not an agreement with every party' },
    advice: {
      nl: 'Vraag de administratie om de lijst van betaalde leveranciers. Zet erbij wie gegevens van mensen ziet. Werkt die in jullie opdracht? Sluit een verwerkersovereenkomst. Beslist die zelf? Spreek af wat je deelt.',
      en: 'Ask the administration for the list of paid suppliers. Mark who sees data of people. Do they work on your instructions? Sign a processor agreement. Do they decide themselves? Agree what you share.',
    },
  },
  {
    question: {
      nl: 'Gebruik je gegevens alleen waarvoor je ze kreeg?',
      en: 'Do you use data only for what you got them for?',
    },
    why: {
      nl: 'Wie iets vertelt voor de hulp, verwacht geen uitnodiging of onderzoek. Zo’n verrassing kost vertrouwen.',
      en: 'Who tells something for help expects no invitation or survey. Such a surprise costs trust.',
    },
    example: {
      nl: 'Het adres voor nieuwsbrief X gebruik je niet voor nieuwsbrief Y.',
      en: 'The address for newsletter X is not used for newsletter Y.',
    },
    answers: {
      good: {
        nl: 'Ja. Voor een nieuw doel kijken we eerst of het past, en schrijven dat op.',
        en: 'Yes. For a new purpose we first look whether it fits, and write that down.',
      },
      partly: {
        nl: 'Meestal. Soms gebruiken we een lijst opnieuw.',
        en: 'Mostly. Sometimes we reuse a list.',
      },
      gap: {
        nl: 'Nee. Er is één bestand dat we voor alles gebruiken.',
        en: 'No. There is one file that we use for everything.',
      },
      unknown,
    },
    good: {
      nl: 'Gegevens blijven bij het doel waarvoor ze gegeven zijn.',
      en: 'Data stay with the purpose they were given for.',
    },
    missing: { nl: 'Gegevens worden voor andere doelen gebruikt', en: 'Data are used for other purposes' },
    advice: {
      nl: 'Zet je bestanden naast je doelen. Wordt een lijst voor twee dingen gebruikt? Schrijf op of de mensen dat verwachten. Past het niet, vraag dan toestemming of maak er twee lijsten van.',
      en: 'Put your files next to your purposes. Is a list used for two things? Write down whether people expect it. If it does not fit, ask consent or make it two lists.',
    },
  },
  {
    question: {
      nl: 'Hoe veilig is de weg waarlangs gevoelige informatie gaat?',
      en: 'How safe is the way by which sensitive information travels?',
    },
    why: {
      nl: 'Een gewone mail is een briefkaart. Hoe gevoeliger de inhoud, hoe beter het slot.',
      en: 'An ordinary mail is a postcard. The more sensitive the content, the better the lock.',
    },
    example: {
      nl: 'Een verslag gaat met een beveiligde link. De code komt langs een andere weg, zoals sms.',
      en: 'A report goes with a secure link. The code comes another way, such as a text message.',
    },
    answers: {
      good: {
        nl: 'Gevoelige inhoud gaat alleen versleuteld, met een tweede bewijs van wie het leest.',
        en: 'Sensitive content goes only encrypted, with a second proof of who reads it.',
      },
      partly: {
        nl: 'We hebben een veilige weg. Niet iedereen gebruikt die.',
        en: 'We have a safe way. Not everybody uses it.',
      },
      gap: {
        nl: 'Het gaat met gewone mail, WhatsApp of een gewone brief.',
        en: 'It goes by ordinary mail, WhatsApp or a plain letter.',
      },
      unknown,
    },
    good: { nl: 'Gevoelige inhoud gaat langs een veilige weg.', en: 'Sensitive content goes a safe way.' },
    missing: { nl: 'Gevoelige inhoud gaat langs een onveilige weg', en: 'Sensitive content goes an unsafe way' },
    advice: {
      nl: 'Spreek deze week af: geen inhoud over gezondheid, geld of gezin in gewone mail. Kies één veilige weg met een code, en oefen die met het team. Zet op elk account een tweede bewijs aan.',
      en: 'Agree this week: no content about health, money or family in ordinary mail. Choose one safe way with a code, and practise it with the team. Switch on a second factor for every account.',
    },
  },
  {
    question: {
      nl: 'Weet je wanneer gegevens weg moeten, en gebeurt dat ook?',
      en: 'Do you know when data must go, and does that happen?',
    },
    why: {
      nl: 'Bewaren kost geld en is een risico. De klok begint bij een gebeurtenis, zoals het laatste gesprek.',
      en: 'Keeping costs money and is a risk. The clock starts at an event, such as the last conversation.',
    },
    example: {
      nl: 'Twaalf maanden na het laatste gesprek gaat het dossier naar het archief. Daarna wordt het vernietigd.',
      en: 'Twelve months after the last conversation the file goes to the archive. After that it is destroyed.',
    },
    answers: {
      good: {
        nl: 'Ja. Elke soort heeft een termijn, en het opruimen gebeurt vanzelf of volgens een rooster.',
        en: 'Yes. Every kind has a term, and clearing happens by itself or by a schedule.',
      },
      partly: {
        nl: 'We hebben termijnen op papier. Opruimen gebeurt soms.',
        en: 'We have terms on paper. Clearing happens sometimes.',
      },
      gap: { nl: 'Nee. We bewaren bijna alles.', en: 'No. We keep almost everything.' },
      unknown,
    },
    good: { nl: 'Gegevens gaan op tijd weg.', en: 'Data go away in time.' },
    missing: { nl: 'Gegevens blijven te lang', en: 'Data stay too long' },
    advice: {
      nl: 'Kies per soort een gebeurtenis en een termijn. Zegt een wet hoe lang? Neem die. Plan twee momenten per jaar om op te ruimen: kasten, mailmappen, gedeelde mappen en back-ups.',
      en: 'Choose an event and a term for each kind. Does a law say how long? Take that. Plan two moments a year to clear: cupboards, mail folders, shared folders and back-ups.',
    },
  },
];
