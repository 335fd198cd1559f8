import type { StepText } from './step-text.ts';

export const purposeText: StepText = {
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
  examples: [
    {
      nl: '“Een afspraak maken. We bellen of mailen u om een dag en een uur te kiezen.”',
      en: '“Making an appointment. We call or mail you to choose a day and a time.”',
    },
    {
      nl: 'Niet “klantcontact verbeteren”, maar “u laten weten dat uw aanvraag binnen is”.',
      en: 'Not “improving customer contact”, but “letting you know that your request has arrived”.',
    },
  ],
  law: ['eu.avg.5.1.b', 'eu.avg.13.3'],
};
