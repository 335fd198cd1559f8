import type { Text } from '../../ui/index.ts';

/** One step as it is asked: its question, what to do and not to do, examples, and the law behind it. */
export type StepText = {
  /** For the strip of ten. */
  short: Text;
  question: Text;
  lead: Text;
  doing: readonly Text[];
  avoiding: readonly Text[];
  /** Rows of the law book. */
  law: readonly string[];
};

/** Step 1 to 10, in order. */
export const stepTexts: readonly StepText[] = [
  {
    short: { nl: 'Eigenaar', en: 'Owner' },
    question: { nl: 'Wie zorgt voor deze activiteit?', en: 'Who takes care of this activity?' },
    lead: {
      nl: 'Een mens met een naam zorgt voor alle tien stappen. De organisatie blijft verantwoordelijk voor de wet.',
      en: 'A person with a name takes care of all ten steps. The organisation stays responsible to the law.',
    },
    doing: [
      { nl: 'Kies iemand die het werk kent en tijd heeft.', en: 'Choose someone who knows the work and has time.' },
      {
        nl: 'Spreek af wie het overneemt bij ziekte of vertrek.',
        en: 'Agree who takes over in case of illness or departure.',
      },
    ],
    avoiding: [
      { nl: 'Een afdeling of een mailadres als eigenaar.', en: 'A department or a mail address as the owner.' },
      {
        nl: 'De FG als eigenaar. Die kijkt mee en blijft onafhankelijk.',
        en: 'The data protection officer as the owner. That person watches and stays independent.',
      },
    ],
    law: ['eu.avg.5.2', 'eu.avg.26', 'eu.avg.28'],
  },
  {
    short: { nl: 'Doel', en: 'Purpose' },
    question: { nl: 'Waarvoor gebruik je de gegevens?', en: 'What do you use the data for?' },
    lead: {
      nl: 'Schrijf elk doel zo op dat de persoon het meteen begrijpt. Die leest precies deze woorden.',
      en: 'Write each purpose so that the person understands it at once. They read exactly these words.',
    },
    doing: [
      {
        nl: 'Een doel per contactmoment: een verslag, een afspraak, een nieuwsbrief.',
        en: 'One purpose per contact: a report, an appointment, a newsletter.',
      },
      {
        nl: 'Zeg ook waarom. Een reden overtuigt meer dan een regel.',
        en: 'Also say why. A reason convinces more than a rule.',
      },
    ],
    avoiding: [
      {
        nl: 'Een breed doel “voor het geval dat”. Maak er twee smalle van.',
        en: 'A broad purpose “just in case”. Make two narrow ones.',
      },
      {
        nl: '“Verbeteren van onze dienstverlening”. Zeg wat je dan doet.',
        en: '“Improving our services”. Say what you then do.',
      },
    ],
    law: ['eu.avg.5.1.b', 'eu.avg.13.3'],
  },
  {
    short: { nl: 'Gegevens', en: 'Data' },
    question: { nl: 'Welke gegevens heb je daarvoor nodig?', en: 'Which data do you need for that?' },
    lead: {
      nl: 'Elk gegeven hoort bij minstens één doel. Wat nergens bij hoort, vraag je niet.',
      en: 'Every field belongs to at least one purpose. What belongs nowhere, you do not ask.',
    },
    doing: [
      { nl: 'Begin klein. Erbij zetten kan altijd nog.', en: 'Start small. You can always add later.' },
      {
        nl: 'Kies de soort goed. Gezondheid, geloof en afkomst zijn bijzondere gegevens.',
        en: 'Choose the right kind. Health, belief and origin are special data.',
      },
    ],
    avoiding: [
      {
        nl: 'Een nummer van de overheid vragen omdat het handig zoekt.',
        en: 'Asking for a government number because it is handy for searching.',
      },
      { nl: 'Een kopie van een identiteitskaart bewaren.', en: 'Keeping a copy of an identity card.' },
    ],
    law: ['eu.avg.5.1.c', 'eu.avg.9.1', 'eu.avg.10', 'eu.avg.87'],
  },
  {
    short: { nl: 'Noodzaak', en: 'Necessity' },
    question: { nl: 'Kan het echt niet met minder?', en: 'Can it really not be done with less?' },
    lead: {
      nl: 'Schrijf per gegeven op waarom het niet zonder kan. “Indien relevant” betekent: alleen met een reden bij deze persoon.',
      en: 'Write for each field why you cannot do without it. “If relevant” means: only with a reason for this person.',
    },
    doing: [
      {
        nl: 'Vraag je af: lukt het minder precies, of zonder naam?',
        en: 'Ask yourself: would less precise do, or without a name?',
      },
      {
        nl: 'Vraag je af: kan ik aan de persoon uitleggen waarom ik dit vraag?',
        en: 'Ask yourself: can I explain to the person why I ask this?',
      },
      {
        nl: 'Vraag je af: past het bij wat het voor de persoon betekent?',
        en: 'Ask yourself: is it in proportion to what it means for the person?',
      },
    ],
    avoiding: [
      {
        nl: '“Dat vragen we altijd al.” Dat is een gewoonte en geen reden.',
        en: '“We have always asked that.” That is a habit, not a reason.',
      },
      {
        nl: 'Alles op “altijd” zetten om het formulier kort te houden.',
        en: 'Setting everything to “always” to keep the form short.',
      },
    ],
    law: ['eu.avg.5.1.c'],
  },
  {
    short: { nl: 'Moment', en: 'Moment' },
    question: { nl: 'Wanneer en hoe vraag je het?', en: 'When and how do you ask for it?' },
    lead: {
      nl: 'Vraag iets pas als je het nodig hebt, en het liefst aan de persoon zelf.',
      en: 'Ask for something only when you need it, and preferably from the person.',
    },
    doing: [
      {
        nl: 'Een BSN of rijksregisternummer pas als de overeenkomst er is.',
        en: 'A national number only once there is an agreement.',
      },
      {
        nl: 'Komt iets van een ander? Bespreek het bij het eerste gesprek.',
        en: 'Does something come from someone else? Discuss it in the first conversation.',
      },
    ],
    avoiding: [
      {
        nl: 'Bij de aanmelding al alles vragen, voor het geval dat.',
        en: 'Asking for everything at the start, just in case.',
      },
      {
        nl: 'Maar één weg aanbieden. Niet iedereen heeft mail.',
        en: 'Offering only one way. Not everyone has e-mail.',
      },
    ],
    law: ['eu.avg.5.1.c', 'eu.avg.14.3'],
  },
  {
    short: { nl: 'Grondslag', en: 'Basis' },
    question: { nl: 'Wat zegt de wet dat mag?', en: 'What does the law allow?' },
    lead: {
      nl: 'Kies eerst de reden in de wet. Toestemming is één van de zes, en alleen als nee zeggen echt kan.',
      en: 'First choose the reason in the law. Consent is one of six, and only if saying no is really possible.',
    },
    doing: [
      {
        nl: 'Een afspraak of een taak in de wet gaat voor toestemming.',
        en: 'A contract or a task in the law comes before consent.',
      },
      {
        nl: 'Vraag elk doel apart. Een nieuwsbrief hoort nooit bij de hulp.',
        en: 'Ask each purpose apart. A newsletter is never part of the help.',
      },
      {
        nl: 'Kijk ook naar je beroepsgeheim. Dat is een tweede slot op de deur.',
        en: 'Also look at your professional secrecy. It is a second lock on the door.',
      },
    ],
    avoiding: [
      {
        nl: 'Toestemming vragen voor iets dat toch moet.',
        en: 'Asking consent for something that must happen anyway.',
      },
      {
        nl: 'Als gemeente toestemming vragen om een ontbrekende wet te vervangen.',
        en: 'As a municipality, asking consent to replace a missing law.',
      },
    ],
    law: ['eu.avg.6.1.a', 'eu.avg.6.1.b', 'eu.avg.6.1.c', 'eu.avg.6.1.e', 'eu.avg.6.1.f', 'eu.avg.7.3', 'eu.avg.9.1'],
  },
  {
    short: { nl: 'Derden', en: 'Parties' },
    question: { nl: 'Wie krijgt er gegevens van jou?', en: 'Who gets data from you?' },
    lead: {
      nl: 'Noem elke partij buiten je organisatie, met wat die krijgt en wat jullie afspraken. Wie hier niet staat, krijgt niets.',
      en: 'Name every party outside your organisation, with what it gets and what you agreed. Who is not listed gets nothing.',
    },
    doing: [
      {
        nl: 'Denk ook aan je mailprovider en je agenda in de cloud.',
        en: 'Also think of your mail provider and your calendar in the cloud.',
      },
      {
        nl: 'Zet de doorverwijzer erbij als “doorverwijzer”. Die krijgt niets terug.',
        en: 'Add the referrer as “referrer”. That person gets nothing back.',
      },
    ],
    avoiding: [
      { nl: 'Een verwerker zonder overeenkomst.', en: 'A processor without an agreement.' },
      { nl: 'Meer velden meegeven dan de ander nodig heeft.', en: 'Passing on more fields than the other needs.' },
    ],
    law: ['eu.avg.28', 'eu.avg.26', 'eu.avg.29'],
  },
  {
    short: { nl: 'Doelbinding', en: 'Purpose limit' },
    question: { nl: 'Gebruik je iets ook voor een ander doel?', en: 'Do you use something for another purpose too?' },
    lead: {
      nl: 'Wat iemand voor het ene doel gaf, is niet vanzelf voor het andere. Schrijf op wanneer het wel past, en waarom.',
      en: 'What someone gave for one purpose is not automatically for another. Write down when it does fit, and why.',
    },
    doing: [
      {
        nl: 'Kijk wat de persoon verwacht. Zou die verrast zijn?',
        en: 'Look at what the person expects. Would they be surprised?',
      },
      {
        nl: 'Past het niet? Vraag dan toestemming voor het nieuwe doel.',
        en: 'Does it not fit? Then ask consent for the new purpose.',
      },
    ],
    avoiding: [
      {
        nl: 'Het adres van nieuwsbrief X gebruiken voor nieuwsbrief Y.',
        en: 'Using the address of newsletter X for newsletter Y.',
      },
      {
        nl: 'Een archief openen voor een nieuw plan zonder opnieuw te kijken.',
        en: 'Opening an archive for a new plan without looking again.',
      },
    ],
    law: ['eu.avg.6.4', 'eu.avg.13.3'],
  },
  {
    short: { nl: 'Veiligheid', en: 'Security' },
    question: { nl: 'Hoe houd je het veilig?', en: 'How do you keep it safe?' },
    lead: {
      nl: 'Kies per weg wat die mag dragen. Hoe gevoeliger, hoe veiliger de weg.',
      en: 'Choose for each way what it may carry. The more sensitive, the safer the way.',
    },
    doing: [
      {
        nl: 'Een beveiligde link altijd met een tweede bewijs langs een andere weg.',
        en: 'A secure link always with a second proof over another way.',
      },
      { nl: 'Schrijf maatregelen op die je echt doet.', en: 'Write down measures that you really take.' },
    ],
    avoiding: [
      { nl: 'Inhoud in een gewone mail of een sms.', en: 'Content in an ordinary mail or a text message.' },
      {
        nl: 'Een code sturen naar dezelfde mailbox als de link.',
        en: 'Sending a code to the same mailbox as the link.',
      },
    ],
    law: ['eu.avg.32'],
  },
  {
    short: { nl: 'Bewaren', en: 'Keeping' },
    question: {
      nl: 'Wanneer gaat het naar het archief, en wanneer weg?',
      en: 'When does it go to the archive, and when away?',
    },
    lead: {
      nl: 'Eerst archief, dan vernietigen. De klok begint bij een gebeurtenis die je kunt aanwijzen.',
      en: 'First the archive, then destruction. The clock starts at an event you can point to.',
    },
    doing: [
      { nl: 'Noemt een wet een termijn? Kies die wet erbij.', en: 'Does a law set a term? Choose that law.' },
      { nl: 'Geen wet? Zeg waarom deze termijn past.', en: 'No law? Say why this term fits.' },
      { nl: 'Denk aan papier en aan back-ups.', en: 'Think of paper and of back-ups.' },
    ],
    avoiding: [
      { nl: 'Bewaren “tot we het niet meer nodig hebben”.', en: 'Keeping “until we no longer need it”.' },
      {
        nl: 'Alles even lang bewaren omdat het systeem dat zo doet.',
        en: 'Keeping everything equally long because the system does so.',
      },
    ],
    law: ['eu.avg.5.1.e', 'eu.avg.17'],
  },
];

export const stepText = (step: number): StepText => {
  const found = stepTexts[step - 1];
  if (!found) throw new Error(`A plan has no step ${step}.`);
  return found;
};
