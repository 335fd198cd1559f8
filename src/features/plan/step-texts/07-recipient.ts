import type { StepText } from './step-text.ts';

export const recipientText: StepText = {
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
  examples: [
    {
      nl: '“De mailprovider krijgt naam, mailadres en afspraak. Hij werkt in onze opdracht, dus er is een verwerkersovereenkomst.”',
      en: '“The mail provider gets name, mail address and appointment. It works on our instructions, so there is a processor agreement.”',
    },
    {
      nl: '“De huisarts beslist zelf. Met een convenant alleen mag er nog niets: de inwoner zegt eerst ja.”',
      en: '“The doctor decides for himself. A covenant alone allows nothing yet: the resident says yes first.”',
    },
    {
      nl: '“De nieuwsbriefdienst staat in de Verenigde Staten. We kiezen een dienst in Europa.”',
      en: '“The newsletter service is in the United States. We choose one in Europe.”',
    },
  ],
  law: [
    'eu.avg.26',
    'eu.avg.28',
    'eu.avg.28.3',
    'eu.avg.29',
    'eu.avg.32',
    'eu.avg.44',
    'eu.avg.45',
    'eu.avg.46',
    'eu.avg.49',
  ],
};
