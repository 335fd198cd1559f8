import type { StepText } from './step-text.ts';

export const necessityText: StepText = {
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
  examples: [
    {
      nl: '“Geboortejaar in plaats van geboortedatum: we hoeven alleen te weten of iemand 18 is.”',
      en: '“Year of birth instead of date of birth: we only need to know whether someone is 18.”',
    },
    {
      nl: '“Zonder adres lukt het ook, tot we op huisbezoek gaan. Dan vragen we het pas.”',
      en: '“It works without the address, until we visit. Only then we ask it.”',
    },
  ],
  law: ['eu.avg.5.1.c'],
};
