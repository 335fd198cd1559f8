import type { StepText } from './step-text.ts';

export const dataText: StepText = {
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
  examples: [
    {
      nl: '“Telefoonnummer: organisatorisch nodig. Zonder nummer kunnen we een afspraak niet verzetten.”',
      en: '“Phone number: needed by the work. Without it we cannot move an appointment.”',
    },
    {
      nl: '“BSN: technisch nodig. Het register vindt de persoon alleen met dat nummer.”',
      en: '“Citizen service number: needed by the technique. The register only finds the person by it.”',
    },
  ],
  law: ['eu.avg.5.1.c', 'eu.avg.9.1', 'eu.avg.10', 'eu.avg.87'],
};
