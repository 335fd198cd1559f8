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
  examples: [
    {
      nl: '“Wie ja zei tegen nieuwsbrief X, krijgt nieuwsbrief Y niet. Daarvoor vragen we opnieuw.”',
      en: '“Who said yes to newsletter X does not get newsletter Y. For that we ask again.”',
    },
    {
      nl: '“Het telefoonnummer van de afspraak gebruiken we ook voor de begeleiding: dat verwacht iedereen.”',
      en: '“The phone number of the appointment also serves the counselling: everybody expects that.”',
    },
    {
      nl: '“De gezondheid uit de Wmo gaat niet naar schuldhulp. Die vraagt het zelf.”',
      en: '“Health data of the Wmo do not go to debt help. They ask it themselves.”',
    },
  ],
  law: ['eu.avg.5.1.b', 'eu.avg.6.4', 'eu.avg.13.3', 'nl.archiefwet.3'],
};
