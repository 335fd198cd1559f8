import { unreadableCharacter } from '../../platform/http/unreadable.ts';
import type { Text } from '../../ui/index.ts';
import type { FormatName } from './draft.ts';
import type { ExportName } from './write-formats.ts';

export const texts = {
  importTitle: { nl: 'Een bestand inlezen', en: 'Bring in a file' },
  importLead: {
    nl: 'Neem een plan of een register mee uit een ander programma. Je ziet eerst wat er binnenkomt. Daarna kies jij.',
    en: 'Bring a plan or a register along from another program. You first see what comes in. Then you choose.',
  },
  activities: { nl: 'Activiteiten', en: 'Activities' },
  file: { nl: 'Kies een bestand', en: 'Choose a file' },
  fileHelp: {
    nl: 'Hoogstens 10 MB. JSON en YAML hoogstens 5 MB. We kijken naar de inhoud, niet naar de naam.',
    en: '10 MB at most. JSON and YAML 5 MB at most. We look at the content, not at the name.',
  },
  look: { nl: 'Bekijk wat erin staat', en: 'See what it holds' },
  whatWeRead: { nl: 'Wat we lezen', en: 'What we read' },
  whatWeReadText: {
    nl: 'Alles komt binnen als concept. Er geldt niets tot de eigenaar het goedkeurt. Het bestand zelf bewaren we versleuteld en hoogstens een dag.',
    en: 'Everything comes in as a draft. Nothing is in force until the owner approves it. The file itself is kept encrypted, for a day at most.',
  },
  previewTitle: { nl: 'Dit staat in het bestand', en: 'This is what the file holds' },
  previewLead: { nl: 'Er is nog niets bewaard. Kijk het rustig na.', en: 'Nothing was saved yet. Take your time.' },
  format: { nl: 'Soort bestand', en: 'Kind of file' },
  purposes: { nl: 'Doelen', en: 'Purposes' },
  fields: { nl: 'Gegevens', en: 'Data' },
  parties: { nl: 'Partijen', en: 'Parties' },
  dpia: { nl: 'DPIA', en: 'DPIA' },
  dpiaHolds: {
    nl: '{count} risico’s. Advies vraag je hier opnieuw.',
    en: '{count} risks. You ask advice on it here again.',
  },
  measures: { nl: 'Maatregelen', en: 'Measures' },
  risks: { nl: 'Risico’s voor de DPIA', en: 'Risks for the DPIA' },
  views: { nl: 'Wat de mensen zelf vinden', en: 'What the people themselves think' },
  viewsAsked: { nl: 'Gevraagd', en: 'Asked' },
  viewsNotAsked: { nl: 'Niet gevraagd', en: 'Not asked' },
  officer: { nl: 'Wat een FG in het bestand zei', en: 'What an officer said in the file' },
  officerAgrees: { nl: 'Akkoord', en: 'Agrees' },
  officerHere: {
    nl: 'Dit telt hier niet als advies. Je vraagt de FG hier opnieuw.',
    en: 'This is no advice here. You ask the officer here again.',
  },
  none: { nl: 'Geen', en: 'None' },
  namesake: { nl: 'Deze activiteit is er al', en: 'This activity is there already' },
  namesakeText: {
    nl: 'Er is al een activiteit met deze naam. Lees je het bestand in, dan komt er een tweede naast.',
    en: 'There is an activity of this name already. If you bring the file in, a second one comes next to it.',
  },
  seeNamesake: { nl: 'Bekijk de activiteit die er is', en: 'See the activity that is there' },
  namesakeRow: { nl: 'Er is al een activiteit met deze naam.', en: 'There is an activity of this name already.' },
  withoutTitle: { nl: 'Zonder naam', en: 'Without a name' },
  notCarried: { nl: 'Dit past niet in het plan', en: 'This does not fit in the plan' },
  notCarriedText: {
    nl: 'Het gaat niet verloren. We bewaren het bij de activiteit. Neem je die later mee in hetzelfde formaat, dan staat het er weer in.',
    en: 'It is not lost. We keep it with the activity. When you take that along in the same format, it is back.',
  },
  notCarriedRegister: {
    nl: 'Dit komt niet in het plan. We bewaren het bij de activiteit, om na te lezen onder ‘Meenemen’.',
    en: 'This does not come into the plan. We keep it with the activity, to read under ‘Take along’.',
  },
  notCarriedOwn: { nl: 'Dit komt niet mee.', en: 'This does not come along.' },
  otherCountry: {
    nl: 'Dit plan is gemaakt voor een ander land. We nemen de wetten van dat land niet mee. Je kiest daarna die van jouw land.',
    en: 'This plan was made for another country. We leave out the laws of that country. You then choose those of yours.',
  },
  problems: { nl: 'Hier gaat het mis', en: 'This is what goes wrong' },
  problemsText: {
    nl: 'Er komt niets binnen, ook niet half. Verbeter het bestand en kies het opnieuw.',
    en: 'Nothing comes in, not even half. Mend the file and choose it again.',
  },
  rowsProblems: { nl: 'Deze rijen kunnen nog niet mee', en: 'These rows cannot come along yet' },
  whichRows: { nl: 'Welke rijen lees je in?', en: 'Which rows do you bring in?' },
  rowHolds: {
    nl: '{purposes} doelen, {fields} gegevens, {parties} partijen',
    en: '{purposes} purposes, {fields} data, {parties} parties',
  },
  unknownWord: { nl: 'Wat betekent ‘{word}’ bij {column}?', en: 'What does ‘{word}’ mean at {column}?' },
  unknownWordHelp: {
    nl: 'Dit woord kennen we niet. Kies wat het is, of laat het leeg en kies het later in het plan.',
    en: 'We do not know this word. Choose what it is, or leave it empty and choose it later in the plan.',
  },
  bringIn: { nl: 'Lees het in als concept', en: 'Bring it in as a draft' },
  anotherFile: { nl: 'Kies een ander bestand', en: 'Choose another file' },
  takeAlong: { nl: 'Meenemen', en: 'Take along' },
  takeAlongLead: {
    nl: 'Neem dit plan mee als bestand. Elk formaat is open: andere programma’s kunnen het lezen.',
    en: 'Take this plan along as a file. Every format is open: other programs can read it.',
  },
  asFormat: { nl: 'Als wat?', en: 'As what?' },
  withNotes: { nl: 'Neem ook mee wat jullie bespraken', en: 'Take along what you discussed as well' },
  withNotesHelp: {
    nl: 'Alleen in het formaat van Zorgvuldig. Er kunnen namen in staan. Deel het dan niet als voorbeeld.',
    en: 'Only in the format of Zorgvuldig. It may hold names. Then do not share it as an example.',
  },
  download: { nl: 'Maak het bestand', en: 'Make the file' },
  fitsNot: { nl: 'Wat hier niet in past', en: 'What does not fit in this' },
  cameAlong: { nl: 'Wat met het bestand meekwam', en: 'What came along with the file' },
  cameAlongText: {
    nl: 'Dit had geen plek in het plan. We bewaren het. In hetzelfde formaat gaat het weer mee.',
    en: 'This had no place in the plan. We keep it. In the same format it goes along again.',
  },
  fitsAll: { nl: 'Alles past.', en: 'Everything fits.' },
  more: { nl: 'en nog {count}', en: 'and {count} more' },
} as const satisfies Record<string, Text>;

export const formatTexts: Record<FormatName, Text> = {
  plan: { nl: 'Plan van Zorgvuldig', en: 'Plan of Zorgvuldig' },
  pia: { nl: 'CNIL PIA', en: 'CNIL PIA' },
  par: { nl: 'Rijksmodel DPIA', en: 'Dutch government DPIA model' },
  register: { nl: 'Register (XLSX of CSV)', en: 'Register (XLSX or CSV)' },
};

/** What somebody can do with each format. */
export const exportTexts: Record<ExportName, { name: Text; about: Text }> = {
  plan: {
    name: { nl: 'Plan van Zorgvuldig (JSON)', en: 'Plan of Zorgvuldig (JSON)' },
    about: {
      nl: 'Alle tien stappen en de DPIA. Om te delen als voorbeeld, of mee te nemen naar een andere organisatie.',
      en: 'All ten steps and the DPIA. To share as an example, or to take to another organisation.',
    },
  },
  pia: {
    name: { nl: 'CNIL PIA (JSON)', en: 'CNIL PIA (JSON)' },
    about: {
      nl: 'Voor het programma van de Franse toezichthouder. Wat eruit kwam en hier geen plek had, gaat weer mee.',
      en: 'For the program of the French authority. What came from it and had no place here goes along again.',
    },
  },
  par: {
    name: { nl: 'Rijksmodel DPIA 3.0 (JSON)', en: 'Dutch government DPIA model 3.0 (JSON)' },
    about: {
      nl: 'Voor het formulier van het Rijk. Met de risico’s, als er een DPIA is.',
      en: 'For the form of the Dutch government. With the risks, where there is a DPIA.',
    },
  },
  dpv: {
    name: { nl: 'W3C DPV 2.3 (JSON-LD)', en: 'W3C DPV 2.3 (JSON-LD)' },
    about: {
      nl: 'In de woordenlijst van het W3C, voor programma’s die registers vergelijken.',
      en: 'In the vocabulary of the W3C, for programs that compare registers.',
    },
  },
  var: {
    name: { nl: 'VNG-register VAR 0.1 (JSON)', en: 'VNG register VAR 0.1 (JSON)' },
    about: {
      nl: 'Voor het verwerkingenregister van een gemeente: één regel per doel.',
      en: 'For the register of a Dutch municipality: one line for each purpose.',
    },
  },
};

/** What is wrong with the form, and how to make it right. */
export const errorTexts: Readonly<Record<string, Text>> = {
  ...unreadableCharacter,
  'no-file': { nl: 'Kies eerst een bestand.', en: 'Choose a file first.' },
  'too-large': {
    nl: 'Dit bestand is groter dan 10 MB. Kies een kleiner bestand, of deel het op.',
    en: 'This file is larger than 10 MB. Choose a smaller file, or split it.',
  },
  unreadable: {
    nl: 'Het bestand kwam niet goed aan. Probeer het opnieuw.',
    en: 'The file did not arrive well. Try again.',
  },
  unusable: {
    nl: 'Dit bestand kunnen we niet inlezen. Lees hieronder waarom.',
    en: 'We cannot bring in this file. Read why below.',
  },
  gone: {
    nl: 'Dit bestand is al ingelezen, of het is te lang geleden. Kies het opnieuw.',
    en: 'This file was brought in already, or it is too long ago. Choose it again.',
  },
  'no-row': { nl: 'Kies minstens één rij.', en: 'Choose at least one row.' },
  problems: { nl: 'Er moet eerst iets aan het bestand veranderen.', en: 'Something in the file must change first.' },
};
