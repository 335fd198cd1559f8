import type { Text } from '../../ui/index.ts';

/** What can be said about a file. `{detail}` is a short piece of the file. Each says what would be right. */
export const findingTexts = {
  // The file as a whole.
  empty: { nl: 'dit bestand is leeg', en: 'this file is empty' },
  large: {
    nl: 'dit bestand is te groot: {detail}. Kies een kleiner bestand, of deel het op',
    en: 'this file is too large: {detail}. Choose a smaller file, or split it',
  },
  'yaml-large': {
    nl: 'YAML lezen we tot 512 kB. Sla het op als JSON',
    en: 'we read YAML up to 512 kB. Save it as JSON',
  },
  'not-utf-8': {
    nl: 'dit is geen tekst in UTF-8. Sla het bestand op als UTF-8',
    en: 'this is no text in UTF-8. Save the file as UTF-8',
  },
  'control-sign': {
    nl: 'hier staat een teken dat niet in tekst hoort',
    en: 'here is a character that does not belong in text',
  },
  unknown: {
    nl: 'dit bestand herkennen we niet. We lezen een plan van Zorgvuldig, CNIL PIA, Rijksmodel DPIA en een register',
    en: 'we do not recognise this file. We read a plan of Zorgvuldig, CNIL PIA, Rijksmodel DPIA and a register',
  },
  json: { nl: 'hier is de JSON niet geldig', en: 'the JSON is not valid here' },
  'cut-off': { nl: 'het bestand houdt hier te vroeg op', en: 'the file ends too early here' },
  yaml: { nl: 'hier is de YAML niet geldig ({detail})', en: 'the YAML is not valid here ({detail})' },
  aliases: { nl: 'dit verwijst te vaak naar zichzelf', en: 'this refers to itself too often' },
  deep: { nl: 'dit is te diep genest: hoogstens 40 niveaus', en: 'this is nested too deeply: 40 levels at most' },
  many: { nl: 'dit zijn te veel onderdelen', en: 'these are too many parts' },
  name: { nl: 'de naam ‘{detail}’ kan hier niet', en: 'the name ‘{detail}’ is not possible here' },
  twice: { nl: 'de naam ‘{detail}’ staat hier twee keer', en: 'the name ‘{detail}’ stands here twice' },
  'wants-text': { nl: 'dit past niet: hier hoort tekst te staan', en: 'this does not fit: text belongs here' },
  'wants-list': { nl: 'dit past niet: hier hoort een lijst te staan', en: 'this does not fit: a list belongs here' },
  'wants-number': {
    nl: 'dit past niet: hier hoort een getal te staan',
    en: 'this does not fit: a number belongs here',
  },
  'wants-yes-no': {
    nl: 'dit past niet: hier hoort true of false te staan',
    en: 'this does not fit: true or false belongs here',
  },
  'wants-parts': {
    nl: 'dit past niet: hier horen onderdelen met een naam te staan',
    en: 'this does not fit: parts with a name belong here',
  },
  'wants-one-of': {
    nl: 'dit past niet: hier hoort een van deze te staan: {detail}',
    en: 'one of these belongs here: {detail}',
  },
  'wants-less': { nl: 'dit is te veel: hoogstens {detail}', en: 'this is too much: {detail} at most' },
  'wants-more': { nl: 'dit is te weinig: minstens {detail}', en: 'this is too little: {detail} at least' },
  'wants-other': { nl: 'dit past niet', en: 'this does not fit' },
  gauge: { nl: 'hier hoort een getal van 0 tot en met 4', en: 'a number from 0 to 4 belongs here' },
  version: {
    nl: 'versie {detail} van dit formaat kennen we niet',
    en: 'we do not know version {detail} of this format',
  },
  'not-there': { nl: 'hier staat ‘{detail}’, maar dat is er niet', en: 'this names ‘{detail}’, which is not there' },
  'people-stay': {
    nl: 'wie iets doet, gaat niet mee: namen van collega’s zeggen elders niets',
    en: 'who does what is not carried: names of colleagues mean nothing elsewhere',
  },
  'no-name-column': {
    nl: 'hier ontbreekt de kolom ‘name’ (of ‘naam’). De eerste rij noemt de kolommen',
    en: 'the column ‘name’ is missing here. The first row names the columns',
  },
  'cell-required': { nl: 'hier hoort een naam te staan', en: 'a name belongs here' },
  sheet: { nl: '{detail}', en: '{detail}' },
  // What of a file has no place in a plan.
  rest: {
    nl: 'deze tekst heeft geen eigen plek in het plan: ‘{detail}’',
    en: 'this text has no place of its own in the plan: ‘{detail}’',
  },
  'too-long': {
    nl: 'langer dan {detail} tekens: het begin staat in het plan',
    en: 'longer than {detail} characters: the beginning is in the plan',
  },
  'no-room': { nl: 'een plan heeft er hoogstens {detail}', en: 'a plan has {detail} of these at most' },
  'unknown-part': { nl: '‘{detail}’ kennen we niet', en: 'we do not know ‘{detail}’' },
  'choose-category': {
    nl: 'kies bij stap 3 de soort van ‘{detail}’. Nu staat het er als gewoon gegeven',
    en: 'choose the kind of ‘{detail}’ at step 3. For now it is an ordinary field',
  },
  'choose-purpose': {
    nl: 'kies bij stap 7 voor welk doel ‘{detail}’ iets krijgt. Nu staat daar het eerste doel',
    en: 'choose at step 7 for which purpose ‘{detail}’ gets something. For now it is the first purpose',
  },
  'choose-origin': {
    nl: 'kies in de DPIA waar het risico ‘{detail}’ vandaan komt. Nu staat er: van buiten',
    en: 'choose in the DPIA where the risk ‘{detail}’ comes from. For now it is: from outside',
  },
  'choose-term': {
    nl: 'kies bij stap 10 de termijn in maanden. In het bestand staat: ‘{detail}’',
    en: 'choose the term in months at step 10. The file says: ‘{detail}’',
  },
  answer: { nl: 'het antwoord bij ‘{detail}’', en: 'the answer to ‘{detail}’' },
  'pia-people': {
    nl: 'wie het schreef, nakeek en goedkeurde ({detail})',
    en: 'who wrote, reviewed and approved it ({detail})',
  },
  'pia-officer': {
    nl: 'het oordeel van de FG ({detail}) telt hier niet als advies: dat geeft een FG hier zelf',
    en: 'the opinion of the data protection officer ({detail}) is no advice here: an officer gives that in person',
  },
  'pia-concerned': {
    nl: 'de mening van de mensen zelf ({detail})',
    en: 'the views of the people themselves ({detail})',
  },
  'pia-standing': {
    nl: 'hoever het was ({detail}). Hier begint het als concept',
    en: 'how far it had come ({detail}). Here it starts as a draft',
  },
  'pia-structure': { nl: 'de eigen opbouw ({detail})', en: 'the structure of its own ({detail})' },
  'pia-evaluations': { nl: '{detail} beoordelingen', en: '{detail} evaluations' },
  'pia-comments': { nl: '{detail} opmerkingen', en: '{detail} comments' },
  'par-public': {
    nl: 'of jullie een overheid zijn: het formulier is voor de overheid, dus daar gaan we van uit. Kijk het na bij stap 1',
    en: 'whether you are a public body: the form is made for those, so we take it you are. Check it at step 1',
  },
  'par-title': {
    nl: 'het formulier heeft geen titel: het begin van de omschrijving is nu de titel. Kijk die na bij stap 1',
    en: 'the form has no title: the beginning of the description is now the title. Check it at step 1',
  },
  'par-other': {
    nl: 'dit is een andere vragenlijst: {detail}. We lezen het Rijksmodel DPIA (urn:nl:dpia)',
    en: 'this is another form: {detail}. We read the DPIA model (urn:nl:dpia)',
  },
  // What of a plan has no place in a format.
  'par-several': {
    nl: 'bij meer partijen voor één doel staat de eerste in de velden, en staan de andere bij de aanvullende informatie',
    en: 'of several parties for one purpose the first stands in the fields, the others in the additional text',
  },
  'par-special': {
    nl: 'welke soort bijzonder gegeven het is: kies die in het formulier',
    en: 'which kind of special data it is: choose it in the form',
  },
  'left-english': { nl: 'de Engelse teksten', en: 'the English texts' },
  'left-moments': {
    nl: 'bij welk doel een gegeven altijd nodig is, vanaf wanneer en hoe diep',
    en: 'for which purpose a field is always needed, from when, and how deep',
  },
  'left-doors': {
    nl: 'welke wet bijzondere gegevens toelaat, en het beroepsgeheim',
    en: 'which law allows special data, and professional secrecy',
  },
  'left-ways': {
    nl: 'langs welke wegen iets mag gaan, en of dat versleuteld gebeurt',
    en: 'by which ways something may go, and whether that is encrypted',
  },
  'left-comparisons': { nl: 'waarom hergebruik past (stap 8)', en: 'why reuse is compatible (step 8)' },
  'left-packages': { nl: 'de afspraken per partij (stap 7)', en: 'what was settled with each party (step 7)' },
  'left-people': { nl: 'om wie het gaat en om hoeveel mensen', en: 'whom it is about and how many people' },
  'left-off': { nl: 'dat een gegeven bekend is maar uit staat', en: 'that a field is known but switched off' },
  'left-balancing': { nl: 'de afweging van het eigen belang', en: 'the weighing of the interest of our own' },
  'left-measures': {
    nl: 'wie een maatregel bewaakt en wanneer die wordt nagekeken',
    en: 'who keeps a measure going and when it is reviewed',
  },
  'left-archive': {
    nl: 'wat er met het archief en de reservekopieën mag',
    en: 'what may happen with the archive and the back-ups',
  },
  'left-reasons': {
    nl: 'de redenen bij keuzes: de rol, de soort van een gegeven en voor welk werk het nodig is, waarom één grondslag, of iets vastzit aan iets anders, en hoe mensen het horen',
    en: 'the reasons for choices: the role, the kind of a field and for which work it is needed, why one basis, whether something is tied to something else, and how people hear of it',
  },
  'dpia-advice': {
    nl: 'het advies over de DPIA en het antwoord daarop: dat vraag je opnieuw waar het plan gaat gelden',
    en: 'the advice on the DPIA and the answer to it: you ask it again where the plan will be in force',
  },
  'left-dpia': { nl: 'de DPIA van deze activiteit', en: 'the DPIA of this activity' },
  'left-risk': {
    nl: 'het risico ‘{detail}’. Dit formaat kent drie gebeurtenissen: meelezen, veranderen en kwijtraken. Past er een? Kies die in de DPIA bij het risico',
    en: 'the risk ‘{detail}’. This format knows three events: seeing, changing and losing. Does one fit? Choose it in the DPIA at the risk',
  },
  'left-risk-owners': {
    nl: 'wie voor een maatregel bij een risico zorgt: namen blijven hier',
    en: 'who sees to a measure at a risk: names stay here',
  },
  'left-dpia-rest': {
    nl: 'uit de DPIA: of zij nodig is, of het in verhouding is en waarom dit alle risico’s zijn',
    en: 'of the DPIA: whether it is needed, whether it is proportionate and why these are all the risks',
  },
  'left-terms': { nl: 'de eigen termijn van een doel', en: 'the term of its own of a purpose' },
} as const satisfies Record<string, Text>;
