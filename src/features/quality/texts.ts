import type { Text } from '../../ui/index.ts';
import type { CountName } from './count-activity.ts';

export const countTitles: Readonly<Record<CountName, Text>> = {
  age: { nl: 'Leeftijd', en: 'Age' },
  begun: { nl: 'Begonnen', en: 'Begun' },
  partners: { nl: 'Met wie iets is gedeeld', en: 'With whom something was shared' },
  outcomes: { nl: 'Wat er na een afweging gebeurde', en: 'What was done after a weighing' },
  answers: { nl: 'Toestemming', en: 'Consent' },
};

/** Names of groups; a month, quarter or year says itself. */
export const groupTexts: Readonly<Record<string, Text>> = {
  'under-12': { nl: 'Jonger dan 12', en: 'Under 12' },
  '12-15': { nl: '12 tot en met 15', en: '12 to 15' },
  '16-17': { nl: '16 of 17', en: '16 or 17' },
  adult: { nl: '18 of ouder', en: '18 or older' },
  unknown: { nl: 'Niet opgeschreven', en: 'Not written down' },
  colleague: { nl: 'Een collega', en: 'A colleague' },
  party: { nl: 'Een partner', en: 'A partner' },
  carer: { nl: 'Familie of mantelzorger', en: 'Family or carer' },
  authority: { nl: 'Politie of andere instantie', en: 'Police or another authority' },
  representative: { nl: 'Een vertegenwoordiger', en: 'A representative' },
  self: { nl: 'De persoon zelf', en: 'The person' },
  shared: { nl: 'Gedeeld', en: 'Shared' },
  'not-shared': { nl: 'Niet gedeeld', en: 'Not shared' },
  'asked-consent': { nl: 'Eerst toestemming gevraagd', en: 'Asked for consent first' },
  'through-person': { nl: 'Via de persoon zelf', en: 'Through the person' },
  'without-name': { nl: 'Zonder naam', en: 'Without a name' },
  anonymous: { nl: 'Anoniem', en: 'Anonymous' },
  asked: { nl: 'Iets gevraagd', en: 'Asked something' },
  given: { nl: 'Ja gezegd', en: 'Said yes' },
  refused: { nl: 'Nee gezegd', en: 'Said no' },
  withdrawn: { nl: 'Later gestopt', en: 'Stopped later' },
};

export const texts = {
  title: { nl: 'Leren zonder namen', en: 'Learning without names' },
  lead: {
    nl: 'Voor beter werk en evaluatie zijn aantallen genoeg. Gegevens van mensen kun je hier niet kiezen.',
    en: 'For better work and evaluation counts are enough. Data of people cannot be chosen here.',
  },
  activity: { nl: 'Over welk werk?', en: 'About which work?' },
  show: { nl: 'Laat zien', en: 'Show' },
  purpose: { nl: 'Doel in het plan: {purpose}', en: 'Purpose in the plan: {purpose}' },
  counts: { nl: 'Aantallen', en: 'Counts' },
  countsAbout: {
    nl: 'Aantallen mensen. Een groep kleiner dan tien staat er niet, en ook niets waaruit je die kunt uitrekenen.',
    en: 'Numbers of people. A group smaller than ten is not shown, nor anything from which it can be worked out.',
  },
  group: { nl: 'Groep', en: 'Group' },
  people: { nl: 'Mensen', en: 'People' },
  total: { nl: 'Samen', en: 'Together' },
  hidden: { nl: 'niet getoond', en: 'not shown' },
  several: { nl: 'Iemand kan in meer groepen staan.', en: 'A person may be in several groups.' },
  tooFew: { nl: 'Nog te weinig mensen om te tellen', en: 'Too few people to count yet' },
  tooFewAbout: {
    nl: 'Bij minder dan tien mensen weet iedereen wie het zijn. Praat met elkaar zonder namen, of leer van voorbeelden.',
    en: 'With fewer than ten people everybody knows who they are. Talk without names, or learn from examples.',
  },
  toExamples: { nl: 'Bekijk voorbeelden', en: 'See examples' },
  noPurpose: { nl: 'Dit plan heeft nog geen doel om van te leren', en: 'This plan has no purpose for learning yet' },
  noPurposeAbout: {
    nl: 'Overleggen zonder namen kan altijd. Wil je tellen, zet dan bij stap 2 een doel “om ervan te leren” in het plan.',
    en: 'Talking without names is always possible. To count, add a purpose “for learning” at step 2 of the plan.',
  },
  toPlan: { nl: 'Naar het plan', en: 'To the plan' },
  copy: { nl: 'Als tekst, om over te nemen', en: 'As text, to copy' },
  csv: { nl: 'Download als CSV', en: 'Download as CSV' },
  pdf: { nl: 'Download als PDF', en: 'Download as PDF' },
  agreement: { nl: 'Leg een afspraak vast', en: 'Record an agreement' },
  agreementAbout: {
    nl: 'Wat zagen jullie, en wat spreken jullie af? Zonder namen en zonder verhaal dat te herkennen is.',
    en: 'What did you see, and what do you agree? Without names and without a story that can be recognised.',
  },
  seen: { nl: 'Wat zagen we?', en: 'What did we see?' },
  agreed: { nl: 'Wat spreken we af?', en: 'What do we agree?' },
  who: { nl: 'Wie zorgt ervoor?', en: 'Who takes care of it?' },
  whoAbout: { nl: 'Een rol of team, geen naam.', en: 'A role or team, no name.' },
  reviewOn: { nl: 'Wanneer kijken we weer?', en: 'When do we look again?' },
  record: { nl: 'Leg vast', en: 'Record' },
  recorded: { nl: 'De afspraak staat op de agenda.', en: 'The agreement is on the agenda.' },
  agreements: { nl: 'Afspraken', en: 'Agreements' },
  lookAgainOn: { nl: 'Weer kijken op {date}', en: 'Look again on {date}' },
  pseudonymised: { nl: 'Gepseudonimiseerd', en: 'Pseudonymised' },
  anonymous: { nl: 'Anoniem', en: 'Anonymous' },
  law: {
    nl: 'Voor leren en evalueren is het niet nodig te weten om wie het gaat. Dan mag het ook niet (AVG art. 5(1)(c)). Kleine aantallen wijzen mensen aan, ook zonder naam (overweging 26). Daarom heet dit “gepseudonimiseerd”, en niet “anoniem”.',
    en: 'To learn and evaluate one need not know who it is about. Then it may not be used (GDPR art. 5(1)(c)). Small numbers point at people, also without a name (recital 26). So this is called “pseudonymised” and not “anonymous”.',
  },
  required: { nl: 'Schrijf hier een paar woorden.', en: 'Write a few words here.' },
  badDay: { nl: 'Vul een dag in, of laat het leeg.', en: 'Fill in a day, or leave it empty.' },
} satisfies Record<string, Text>;
