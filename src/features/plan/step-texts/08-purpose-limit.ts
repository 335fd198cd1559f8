import type { StepText } from './step-text.ts';

export const purposeLimitText: StepText = {
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
};
