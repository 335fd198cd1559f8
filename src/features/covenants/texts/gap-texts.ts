import type { Text } from '../../../ui/index.ts';
import type { GapKind } from '../gaps/gaps.ts';

/** Each gap in one sentence, and what to do about it. `{0}` and on: the names that it is about. */
export const gapTexts: Record<GapKind, { title: Text; solve: Text }> = {
  'no-title': {
    title: { nl: 'Het convenant heeft nog geen naam', en: 'The covenant has no name yet' },
    solve: { nl: 'Geef het een naam.', en: 'Give it a name.' },
  },
  'no-purpose': {
    title: { nl: 'Er staat nog geen doel', en: 'There is no purpose yet' },
    solve: { nl: 'Schrijf wat jullie samen willen bereiken.', en: 'Write what you want to reach together.' },
  },
  'too-few-parties': {
    title: { nl: 'Er doet nog niemand mee', en: 'Nobody takes part yet' },
    solve: { nl: 'Voeg de andere partijen toe.', en: 'Add the other parties.' },
  },
  'no-needs': {
    title: { nl: 'Er staat nog geen behoefte', en: 'There is no need yet' },
    solve: { nl: 'Schrijf op wie wat nodig heeft, en waarom.', en: 'Write down who needs what, and why.' },
  },
  'no-start': {
    title: { nl: 'Er is nog geen eerste dag', en: 'There is no first day yet' },
    solve: { nl: 'Kies de dag waarop het begint.', en: 'Choose the day on which it begins.' },
  },
  'end-before-start': {
    title: { nl: 'De laatste dag ligt voor de eerste', en: 'The last day is before the first' },
    solve: { nl: 'Zet de dagen goed.', en: 'Set the days right.' },
  },
  'special-without-door': {
    title: {
      nl: 'Van {0} naar {1}: bijzondere gegevens zonder uitzondering',
      en: 'From {0} to {1}: special data without an exception',
    },
    solve: {
      nl: 'Zeg voor allebei welke uitzondering in de wet geldt. Of haal het gevoelige gegeven eruit.',
      en: 'Say for both which exception in the law applies. Or take the sensitive data out.',
    },
  },
  'flow-without-basis': {
    title: { nl: 'Van {0} naar {1}: nog geen reden in de wet', en: 'From {0} to {1}: no reason in the law yet' },
    solve: { nl: 'Vraag allebei de partijen naar hun eigen reden.', en: 'Ask both parties for their own reason.' },
  },
  'covenant-as-basis': {
    title: {
      nl: 'Van {0} naar {1}: een convenant is geen reden in de wet',
      en: 'From {0} to {1}: a covenant is no reason in the law',
    },
    solve: { nl: 'Noem de wet die de taak geeft.', en: 'Name the law that gives the task.' },
  },
  'door-is-shut': {
    title: {
      nl: 'Van {0} naar {1}: de gekozen uitzondering geldt nu niet',
      en: 'From {0} to {1}: the chosen exception does not apply now',
    },
    solve: { nl: 'Kies een uitzondering die vandaag geldt.', en: 'Choose an exception that applies today.' },
  },
  'secrecy-unsaid': {
    title: {
      nl: 'Van {0} naar {1}: niet gezegd of er geheimhouding is',
      en: 'From {0} to {1}: not said whether there is secrecy',
    },
    solve: { nl: 'Vraag het aan wie geeft.', en: 'Ask who gives.' },
  },
  'secrecy-not-lifted': {
    title: {
      nl: 'Van {0} naar {1}: de geheimhouding gaat nog niet open',
      en: 'From {0} to {1}: secrecy is not lifted yet',
    },
    solve: { nl: 'Zeg waardoor de gever mag praten, en hoe dat gaat.', en: 'Say what lets the giver talk, and how.' },
  },
  'need-without-why': {
    title: { nl: '{0} zegt niet waarom “{2}” nodig is', en: '{0} does not say why “{2}” is needed' },
    solve: { nl: 'Schrijf op wat er zonder dit gegeven niet lukt.', en: 'Write down what does not work without it.' },
  },
  'need-without-data': {
    title: { nl: 'Bij “{2}” staat niet om welke gegevens het gaat', en: 'With “{2}” it is not said which data' },
    solve: { nl: 'Kies de gegevens, of schrijf ze op.', en: 'Choose the data, or write them down.' },
  },
  'need-without-purpose': {
    title: { nl: '“{2}” hoort nog bij geen doel van ons', en: '“{2}” belongs to no purpose of ours yet' },
    solve: { nl: 'Kies het doel uit een plan dat loopt.', en: 'Choose the purpose of a plan that runs.' },
  },
  'field-outside-plan': {
    title: { nl: '“{2}”: dit staat in geen plan van ons dat loopt', en: '“{2}”: this is in no running plan of ours' },
    solve: {
      nl: 'Het systeem laat dit niet door. Zet het gegeven in het plan, of haal het hier weg.',
      en: 'The system will not let it pass. Put it in the plan, or take it out here.',
    },
  },
  'outside-flow-of-plan': {
    title: {
      nl: '“{2}”: ons plan geeft dit niet aan deze partij',
      en: '“{2}”: our plan does not give this to this party',
    },
    solve: {
      nl: 'Het systeem laat dit niet door. Zet de stroom in stap 7 van het plan, of haal het gegeven hier weg.',
      en: 'The system will not let it pass. Put the flow in step 7 of the plan, or take the data out here.',
    },
  },
  'party-without-contact': {
    title: { nl: '{0} heeft nog geen contactpersoon', en: '{0} has no contact person yet' },
    solve: { nl: 'Schrijf een functie op, met mail of telefoon.', en: 'Write down a function, with mail or phone.' },
  },
  'party-without-signer': {
    title: { nl: 'Bij {0} weten we niet wie tekent', en: 'We do not know who signs for {0}' },
    solve: { nl: 'Vraag het, en schrijf op hoe we die bereiken.', en: 'Ask, and write down how to reach that person.' },
  },
  'party-not-in-register': {
    title: { nl: '{0} staat nog niet bij Partijen', en: '{0} is not among the parties yet' },
    solve: {
      nl: 'Zonder dat weet het systeem niet om wie het gaat, en gaat er niets open. Kies de partij, of voeg die eerst toe.',
      en: 'Without it the system does not know who it is, and nothing opens. Choose the party, or add it first.',
    },
  },
  'older-agreement': {
    title: {
      nl: 'Met {0} loopt nog een oude afspraak over alles',
      en: 'With {0} an older agreement about everything still runs',
    },
    solve: {
      nl: 'Zolang die geldt, perkt dit convenant niets in. Laat de oude afspraak aflopen.',
      en: 'While it holds, this covenant narrows nothing. Let the older agreement lapse.',
    },
  },
  'flow-needs-no-agreement': {
    title: { nl: 'Voor {0} vraagt ons plan geen overeenkomst', en: 'For {0} our plan asks no agreement' },
    solve: {
      nl: 'Dan stopt het delen niet als dit convenant afloopt. Zet in stap 7 aan dat een overeenkomst nodig is.',
      en: 'Then sharing does not stop when this covenant lapses. Say in step 7 that an agreement is needed.',
    },
  },
  'too-broad': {
    title: { nl: 'Het doel is te ruim: “{0}”', en: 'The purpose is too broad: “{0}”' },
    solve: { nl: 'Zeg wat er voor een inwoner gebeurt.', en: 'Say what happens for a resident.' },
  },
  'need-too-broad': {
    title: { nl: '“{2}” vraagt wel erg veel', en: '“{2}” asks a great deal' },
    solve: { nl: 'Splits het, of kies minder gegevens.', en: 'Split it, or choose fewer data.' },
  },
  'need-twice': {
    title: { nl: '“{2}” staat er twee keer', en: '“{2}” is there twice' },
    solve: { nl: 'Haal er één weg.', en: 'Take one away.' },
  },
  'promise-of-nobody': {
    title: { nl: 'Niemand doet de belofte “{0}”', en: 'Nobody makes the promise “{0}”' },
    solve: {
      nl: 'Vraag wie dit belooft, of haal de zin weg.',
      en: 'Ask who promises this, or take the sentence away.',
    },
  },
  'party-without-promise': {
    title: { nl: '{0} belooft nog niets', en: '{0} promises nothing yet' },
    solve: {
      nl: 'Een belofte is wederzijds. Vraag wat deze partij belooft.',
      en: 'A promise is mutual. Ask what this party promises.',
    },
  },
  'protocol-empty': {
    title: { nl: 'Het protocol is nog niet af', en: 'The protocol is not finished' },
    solve: { nl: 'Schrijf op hoe het in de praktijk gaat.', en: 'Write down how it goes in practice.' },
  },
  'no-leak-term': {
    title: {
      nl: 'Er staat niet binnen hoeveel uur je een lek vertelt',
      en: 'It is not said within how many hours a leak is told',
    },
    solve: { nl: 'Spreek een aantal uren af.', en: 'Agree on a number of hours.' },
  },
  'no-end': {
    title: { nl: 'Er is geen laatste dag', en: 'There is no last day' },
    solve: { nl: 'Kies een dag. Verlengen kan altijd.', en: 'Choose a day. It can always be renewed.' },
  },
  'no-evaluation': {
    title: { nl: 'Er is geen dag voor de evaluatie', en: 'There is no day for the evaluation' },
    solve: { nl: 'Kies een dag waarop jullie samen terugkijken.', en: 'Choose a day on which you look back together.' },
  },
  'evaluation-late': {
    title: { nl: 'De evaluatie is na de laatste dag', en: 'The evaluation is after the last day' },
    solve: { nl: 'Kies een dag voor het einde.', en: 'Choose a day before the end.' },
  },
};
