import type { StepText } from './step-text.ts';

export const momentText: StepText = {
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
  examples: [
    {
      nl: '“Bij de sollicitatie vragen we geen BSN. Pas na de ondertekening, want dan zegt de belastingwet dat het moet.”',
      en: '“We do not ask the citizen service number of an applicant. Only after signing, when tax law requires it.”',
    },
    {
      nl: '“Bij de intake vertellen we wat we opschrijven, en we geven de folder mee.”',
      en: '“At the intake we tell what we write down, and we hand over the leaflet.”',
    },
  ],
  law: ['eu.avg.5.1.c', 'eu.avg.14.3'],
};
