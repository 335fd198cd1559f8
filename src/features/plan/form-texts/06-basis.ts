import type { LegalBasis } from '../../../gate/plan.ts';
import type { Text } from '../../../ui/index.ts';
import type { balancingParts } from '../policy.ts';

/** Labels and hints of step 6. */
export const basisFormTexts = {
  chooser: {
    nl: 'Lees van boven naar beneden. De eerste zin die klopt, is je reden.',
    en: 'Read from top to bottom. The first sentence that is true is your reason.',
  },
  dropped: { nl: 'Wat viel af, en waarom?', en: 'What was left out, and why?' },
  droppedHelp: {
    nl: 'Nodig bij toestemming en bij levensgevaar: die komen pas als de andere redenen niet passen.',
    en: 'Needed for consent and for danger to life: those come only when the other reasons do not fit.',
  },
  weighing: { nl: 'Weeg een eigen goede reden af', en: 'Weigh a good reason of your own' },
  weighingHelp: {
    nl: 'Drie vragen. Alle drie zijn nodig als je een eigen reden kiest. De persoon mag bezwaar maken.',
    en: 'Three questions. All are needed if you choose a reason of your own. People may object.',
  },
  consent: { nl: 'Past niets anders? Zo vraag je toestemming', en: 'Does nothing else fit? How to ask consent' },
  tied: { nl: 'Hangt er hulp, geld of werk af van het ja?', en: 'Does help, money or work hang on the yes?' },
  tiedHelp: {
    nl: 'Dan is het ja niet vrij. Maak het los, of kies een andere reden.',
    en: 'Then the yes is not free. Untie it, or choose another reason.',
  },
  yes: { nl: 'Ja, er hangt iets van af', en: 'Yes, something hangs on it' },
  no: { nl: 'Nee, wie nee zegt mist niets', en: 'No, whoever says no misses nothing' },
  findings: { nl: 'Let op de vraag', en: 'Mind the question' },
  preview: { nl: 'Zo leest de persoon het', en: 'This is what the person reads' },
  previewStop: {
    nl: 'U kunt altijd stoppen. Stoppen is net zo makkelijk als ja zeggen.',
    en: 'You can always stop. Stopping is as easy as saying yes.',
  },
  previewHelp: {
    nl: 'De laatste zin voegt Zorgvuldig altijd toe. Ja en nee zijn even groot, en niets staat al aan.',
    en: 'The last sentence is always added. Yes and no are equally large, and nothing is ticked beforehand.',
  },
  marketingNl: {
    nl: 'Reclame per mail, sms of app vraagt een ja vooraf (Telecommunicatiewet 11.7). Ook voor een goed doel.',
    en: 'Marketing by mail, text or app asks for a yes beforehand (Telecommunications Act 11.7). For a cause too.',
  },
  marketingBe: {
    nl: 'Reclame per mail vraagt een ja vooraf (Wetboek van economisch recht XII.13).',
    en: 'Marketing by mail asks for a yes beforehand (Code of Economic Law XII.13).',
  },
  safeguards: {
    special: { nl: 'Hoe bescherm je de mensen bij deze uitzondering?', en: 'How do you protect people under it?' },
    criminal: {
      nl: 'Hoe bescherm je de mensen bij strafrechtelijke gegevens?',
      en: 'How do you protect people where criminal data are used?',
    },
    'national-number': {
      nl: 'Welke wet of machtiging laat het nummer toe?',
      en: 'Which law or authorisation allows the number?',
    },
  },
  safeguardsHelp: {
    nl: 'Nodig bij: {laws}. Een ontheffing bestaat niet meer: er is altijd een wet nodig.',
    en: 'Needed for: {laws}. An exemption no longer exists: a law is always needed.',
  },
  authorisationHelp: {
    nl: 'Noem nummer en datum van de machtiging, of het artikel van de wet. Zonder zet je het nummer uit bij stap 3.',
    en: 'Give number and date of the authorisation, or the article of the law. Without it, switch the number off in step 3.',
  },
  numberHelp: {
    nl: 'Het nummer mag alleen als een wet het voorschrijft. Past er geen? Werk met een eigen dossiernummer.',
    en: 'The number is allowed only where a law says so. Does none fit? Use a file number of your own.',
  },
  secrecyHelp: {
    nl: 'Dit is een tweede slot. Ook met een reden in de wet zwijg je, tot de persoon, een plicht of een wet dat slot opent.',
    en: 'This is a second lock. Even with a reason in the law you keep silent, until the person, a duty or a law opens it.',
  },
} as const;

/** The questions of the chooser, in the order in which they are asked; consent comes last (L12, L13). */
export const chooserOrder: readonly LegalBasis[] = [
  'legal-obligation',
  'public-task',
  'contract',
  'vital-interest',
  'legitimate-interest',
  'consent',
];

/** What each answer needs before it holds. */
export const basisNeeds: Record<LegalBasis, Text> = {
  'legal-obligation': {
    nl: 'Nodig: de wet die het verplicht. Kies die hieronder.',
    en: 'Needed: the law that obliges. Choose it below.',
  },
  'public-task': {
    nl: 'Nodig: de wet die de taak geeft, zoals de Wmo. Kies die hieronder.',
    en: 'Needed: the law that gives the task. Choose it below.',
  },
  contract: {
    nl: 'Nodig: een afspraak met de persoon zelf, en gegevens zonder welke die niet lukt.',
    en: 'Needed: a contract with the person, and data without which it fails.',
  },
  'vital-interest': {
    nl: 'Nodig: er is nu gevaar, en geen andere reden past.',
    en: 'Needed: there is danger now, and no other reason fits.',
  },
  'legitimate-interest': {
    nl: 'Nodig: de afweging in drie delen. Niet voor taken van een overheid.',
    en: 'Needed: the weighing in three parts. Not for tasks of a public body.',
  },
  consent: {
    nl: 'Pas als niets hierboven past. Nodig: een vraag voor één doel, en een ja dat echt vrij is.',
    en: 'Only if nothing above fits. Needed: a question for one purpose, and a yes that is really free.',
  },
};

export const balancingTexts: Record<(typeof balancingParts)[number], Text> = {
  interest: { nl: 'Wat is jullie reden?', en: 'What is your reason?' },
  necessity: { nl: 'Kan het niet op een lichtere manier?', en: 'Is there no lighter way?' },
  balance: {
    nl: 'Waarom weegt dit zwaarder dan wat de persoon wil en verwacht?',
    en: 'Why does this weigh more than what the person wants and expects?',
  },
};
