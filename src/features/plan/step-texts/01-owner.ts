import type { StepText } from './step-text.ts';

export const ownerText: StepText = {
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
  examples: [
    {
      nl: '“Ilse is eigenaar van de aanvraag verhuizen. Is zij er niet, dan neemt Karim het over.”',
      en: '“Ilse owns the request for moving. When she is away, Karim takes over.”',
    },
    {
      nl: '“De gemeente is verantwoordelijk voor de wet. Ilse zorgt dat het plan klopt.”',
      en: '“The municipality is responsible to the law. Ilse makes sure that the plan is right.”',
    },
  ],
  law: ['eu.avg.5.2', 'eu.avg.26', 'eu.avg.28'],
};
