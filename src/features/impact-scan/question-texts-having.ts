import { type QuestionText, unknownAnswer as unknown } from './question-text.ts';

/** Question 1 to 5: owner, purpose, data, necessity, moment. */
export const questionsOnHaving: readonly QuestionText[] = [
  {
    question: {
      nl: 'Wie zorgt voor elke manier waarop jullie contact hebben met mensen?',
      en: 'Who takes care of each way in which you are in contact with people?',
    },
    why: {
      nl: 'Zonder eigenaar kijkt niemand of het nog klopt. Een mens met een naam kan beslissen en uitleggen.',
      en: 'Without an owner nobody checks whether it is still right. A person with a name can decide and explain.',
    },
    example: {
      nl: 'Ilse zorgt voor de nieuwsbrief. Is zij er niet, dan doet Mirjam het.',
      en: 'Ilse takes care of the newsletter. When she is away, Mirjam does.',
    },
    answers: {
      good: {
        nl: 'Elke activiteit heeft een eigenaar met een naam, en iemand die het overneemt.',
        en: 'Every activity has an owner with a name, and someone who takes over.',
      },
      partly: { nl: 'Voor sommige activiteiten is dat duidelijk.', en: 'For some activities that is clear.' },
      gap: {
        nl: 'We doen het samen. Niemand is er de eigenaar van.',
        en: 'We do it together. Nobody is the owner.',
      },
      unknown,
    },
    good: {
      nl: 'Voor elke activiteit zorgt iemand met een naam.',
      en: 'Someone with a name takes care of each activity.',
    },
    missing: { nl: 'Niet elke activiteit heeft een eigenaar', en: 'Not every activity has an owner' },
    advice: {
      nl: 'Maak een lijst van jullie contactmomenten: balie, brief, mail, nieuwsbrief, huisbezoek. Zet er bij elk een naam naast, en een vervanger. Begin met de drie waar de meeste gegevens langskomen.',
      en: 'List your moments of contact: desk, letter, mail, newsletter, home visit. Put a name next to each, and a substitute. Start with the three that see the most data.',
    },
  },
  {
    question: {
      nl: 'Weet je van elke brief, mail of elk formulier waarvoor het dient?',
      en: 'Do you know the purpose of every letter, mail or form?',
    },
    why: {
      nl: 'Het doel bepaalt al het andere: welke gegevens, hoe lang, wie. Zonder doel is er geen reden om iets te vragen.',
      en: 'The purpose decides everything else: which data, how long, who. Without one there is no reason to ask.',
    },
    example: {
      nl: 'Te ruim: ‘voor onze dienstverlening’. Goed: ‘om een afspraak met iemand te maken’.',
      en: 'Too broad: ‘for our services’. Good: ‘to make an appointment with someone’.',
    },
    answers: {
      good: {
        nl: 'Ja. Per contactmoment staat in één zin waarvoor het is.',
        en: 'Yes. For each moment of contact one sentence says what it is for.',
      },
      partly: {
        nl: 'Voor een deel. Andere zijn zo gegroeid.',
        en: 'For some. Others just grew that way.',
      },
      gap: {
        nl: 'Nee, of alleen in algemene woorden voor alles samen.',
        en: 'No, or only in general words for everything together.',
      },
      unknown,
    },
    good: {
      nl: 'Elk contactmoment heeft een doel in één zin.',
      en: 'Each moment of contact has a purpose in one sentence.',
    },
    missing: {
      nl: 'Niet elk contactmoment heeft een eigen doel',
      en: 'Not every moment of contact has its own purpose',
    },
    advice: {
      nl: 'Schrijf per contactmoment één zin op: ‘Wij gebruiken dit om …’. Staat er ‘en’ in? Dan zijn het twee doelen. Begin met jullie drukste formulier.',
      en: 'Write one sentence per moment of contact: ‘We use this to …’. Does it say ‘and’? Then it is two purposes. Start with your busiest form.',
    },
  },
  {
    question: {
      nl: 'Weet je welke gegevens je hebt, en welke extra gevoelig zijn?',
      en: 'Do you know which data you have, and which are extra sensitive?',
    },
    why: {
      nl: 'Gezondheid, geloof, straf en BSN of rijksregisternummer hebben een eigen deur in de wet. Je moet weten waar ze staan.',
      en: 'Health, faith, criminal record and national number have a door of their own in the law. You need to know where they are.',
    },
    example: {
      nl: 'In het veld ‘opmerkingen’ staat vaak iets over gezondheid, ook al vraag je er niet om.',
      en: 'The field ‘remarks’ often holds something about health, although you do not ask for it.',
    },
    answers: {
      good: {
        nl: 'Ja. We hebben een overzicht, met de gevoelige gegevens apart.',
        en: 'Yes. We have an overview, with the sensitive data apart.',
      },
      partly: {
        nl: 'We kennen de systemen. Van losse lijsten en mail weten we het niet.',
        en: 'We know the systems. Of separate lists and mail we do not.',
      },
      gap: { nl: 'Nee. Het staat op veel plekken.', en: 'No. It is in many places.' },
      unknown,
    },
    good: {
      nl: 'Er is een overzicht van de gegevens, met de gevoelige apart.',
      en: 'There is an overview of the data, with the sensitive ones apart.',
    },
    missing: { nl: 'Er is geen volledig overzicht van de gegevens', en: 'There is no full overview of the data' },
    advice: {
      nl: 'Loop één week mee: welke formulieren, lijsten, mailmappen en kasten komen langs? Noteer de soorten gegevens, geen inhoud. Merk gezondheid, geloof, straf en BSN of rijksregisternummer apart.',
      en: 'Follow the work for one week: which forms, lists, mail folders and cupboards come by? Note the kinds of data, no content. Mark health, faith, criminal record and national number.',
    },
  },
  {
    question: {
      nl: 'Vraag je alleen wat je echt nodig hebt?',
      en: 'Do you ask only for what you really need?',
    },
    why: {
      nl: 'Wat je niet hebt, kan niet lekken en hoef je niet te beveiligen. Minder vragen is ook sneller voor iedereen.',
      en: 'What you do not have cannot leak and needs no security. Asking less is faster for everybody too.',
    },
    example: {
      nl: 'Voor een nieuwsbrief is een mailadres genoeg. Een geboortedatum heb je niet nodig.',
      en: 'For a newsletter an e-mail address is enough. You need no date of birth.',
    },
    answers: {
      good: {
        nl: 'Ja. Bij elk veld kunnen we zeggen waarom het nodig is.',
        en: 'Yes. For every field we can say why it is needed.',
      },
      partly: {
        nl: 'Meestal. Oude formulieren zijn nooit nagekeken.',
        en: 'Mostly. Old forms were never checked.',
      },
      gap: {
        nl: 'Nee. We vragen veel voor het geval dat.',
        en: 'No. We ask a lot, just in case.',
      },
      unknown,
    },
    good: { nl: 'Van elk veld is bekend waarom het nodig is.', en: 'Of every field it is known why it is needed.' },
    missing: { nl: 'Er wordt meer gevraagd dan nodig is', en: 'More is asked than is needed' },
    advice: {
      nl: 'Neem één formulier en streep elk veld door waarvan niemand de reden weet. Lukt het een maand zonder? Haal het veld dan weg. Kan het minder precies, zoals een leeftijd voor een geboortedatum? Doe dat.',
      en: 'Take one form and strike every field of which nobody knows the reason. Does it work for a month without? Then take it out. Can it be less precise, such as age for date of birth? Do that.',
    },
  },
  {
    question: {
      nl: 'Wanneer en hoe vraag je gegevens?',
      en: 'When and how do you ask for data?',
    },
    why: {
      nl: 'Alles vooraf vragen is makkelijk, maar veel blijkt later niet nodig. Vraag het op het moment zelf, aan de persoon.',
      en: 'Asking everything at the start is easy, but much of it proves needless. Ask at the moment itself, from the person.',
    },
    example: {
      nl: 'Een bankrekening pas als er iets te betalen is.',
      en: 'A bank account only when there is something to pay.',
    },
    answers: {
      good: {
        nl: 'Pas als het nodig is, en aan de persoon zelf.',
        en: 'Only when it is needed, and from the person.',
      },
      partly: {
        nl: 'Soms. De meeste vragen stellen we bij de aanmelding.',
        en: 'Sometimes. Most questions we ask at the start.',
      },
      gap: {
        nl: 'Alles bij de aanmelding, of we krijgen het van anderen.',
        en: 'Everything at the start, or we get it from others.',
      },
      unknown,
    },
    good: {
      nl: 'Gegevens worden pas gevraagd als ze nodig zijn.',
      en: 'Data are asked for only when they are needed.',
    },
    missing: { nl: 'Gegevens worden te vroeg gevraagd', en: 'Data are asked for too early' },
    advice: {
      nl: 'Zet de vragen van je aanmelding op volgorde van wanneer je ze gebruikt. Wat na het eerste gesprek pas nodig is, vraag je daar. Kreeg je iets van een ander? Vertel het de persoon bij het eerste contact.',
      en: 'Put the questions of your intake in the order in which you use them. What is needed after the first conversation you ask there. Did someone else tell you? Tell the person at first contact.',
    },
  },
];
