import type { Text } from '../../../ui/index.ts';
import type { FilePlace, FileProblem } from './unreadable-file.ts';
import type { NoteKind } from './outcome.ts';

export type Language = 'nl' | 'en';

/** What is wrong with a file, and what is possible. Never a word of what stands in it. */
export const problemTexts: Readonly<Record<FileProblem, Text>> = {
  'unknown-kind': {
    nl: 'Dit soort bestand kan niet. Wel: .txt, .md, .docx, .odt, .eml en .csv.',
    en: 'This kind of file cannot be read. These can: .txt, .md, .docx, .odt, .eml and .csv.',
  },
  binary: {
    nl: 'Dit is geen platte tekst. Heeft het bestand de goede extensie?',
    en: 'This is not plain text. Does the file have the right extension?',
  },
  utf8: {
    nl: 'Hier staat een teken dat geen UTF-8 is. Bewaar het als UTF-8.',
    en: 'There is a sign here that is not UTF-8. Save it as UTF-8.',
  },
  utf16: {
    nl: 'Hier staat een teken dat geen UTF-16 is. Bewaar het opnieuw als UTF-8.',
    en: 'There is a sign here that is not UTF-16. Save it again as UTF-8.',
  },
  locked: {
    nl: 'Op dit bestand zit een wachtwoord. Open het, haal het wachtwoord eraf en bewaar het opnieuw.',
    en: 'This file has a password. Open it, remove the password and save it again.',
  },
  'old-office': {
    nl: 'Dit is een oud Office-bestand. Open het en bewaar het als .docx.',
    en: 'This is an old Office file. Open it and save it as .docx.',
  },
  'not-an-archive': {
    nl: 'Dit bestand is beschadigd of afgebroken. Open het in je tekstprogramma en bewaar het opnieuw.',
    en: 'This file is damaged or cut off. Open it in your word processor and save it again.',
  },
  'broken-archive': {
    nl: 'Een deel van dit bestand is beschadigd. Open het in je tekstprogramma en bewaar het opnieuw.',
    en: 'A part of this file is damaged. Open it in your word processor and save it again.',
  },
  'too-large-inside': {
    nl: 'In dit bestand zit te veel. Verdeel het over twee bestanden.',
    en: 'There is too much inside this file. Divide it over two files.',
  },
  'part-missing': {
    nl: 'In dit bestand ontbreekt een deel. Open het in je tekstprogramma en bewaar het opnieuw.',
    en: 'A part of this file is missing. Open it in your word processor and save it again.',
  },
  'broken-part': {
    nl: 'Hier klopt de opbouw van het bestand niet. Open het in je tekstprogramma en bewaar het opnieuw.',
    en: 'The structure of the file is wrong here. Open it in your word processor and save it again.',
  },
  'other-kind': {
    nl: 'De inhoud past niet bij de extensie. Geef het bestand de goede naam.',
    en: 'The content does not fit the extension. Give the file the right name.',
  },
  'not-a-mail': {
    nl: 'Dit is geen mailbericht. Bewaar de mail als .eml.',
    en: 'This is not a mail message. Save the mail as .eml.',
  },
  'nested-too-deep': {
    nl: 'In deze mail zitten te veel mails in elkaar. Bewaar de binnenste mail apart.',
    en: 'There are too many mails inside each other. Save the innermost mail by itself.',
  },
  ragged: {
    nl: 'Deze rij heeft meer of minder cellen dan de eerste rij. Maak de rij even lang.',
    en: 'This row has more or fewer cells than the first row. Make the row as long.',
  },
  'bad-quote': {
    nl: 'Hier staat een aanhalingsteken te veel. Bewaar het bestand opnieuw als .csv.',
    en: 'There is a quotation mark too many here. Save the file again as .csv.',
  },
  'unclosed-quote': {
    nl: 'Hier begint een tekst met een aanhalingsteken dat nergens sluit. Het bestand is misschien afgebroken.',
    en: 'A text begins here with a quotation mark that never closes. The file may have been cut off.',
  },
  formula: {
    nl: 'Hier staat een formule. Bewaar alleen waarden.',
    en: 'There is a formula here. Save values only.',
  },
  'cell-too-large': {
    nl: 'Deze rij is te lang. Is dit wel een tabel?',
    en: 'This row is too long. Is this a table?',
  },
  'no-column': {
    nl: 'Een kolom die je koos staat niet in dit bestand. Kies een kop uit de eerste rij, of een nummer.',
    en: 'A column that you chose is not in this file. Choose a head from the first row, or a number.',
  },
  empty: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'not-a-key': {
    nl: 'Dit sleutelbestand is beschadigd, of het is geen sleutel.',
    en: 'This key is damaged, or it is no key.',
  },
  'key-of-another-kind': {
    nl: 'Deze sleutel hoort bij een ander soort bestand.',
    en: 'This key belongs to another kind of file.',
  },
  'changed-since': {
    nl: 'Dit bestand is veranderd sinds de sleutel is gemaakt, of de sleutel hoort bij een ander bestand.',
    en: 'This file was changed after the key was made, or the key belongs to another file.',
  },
};

const placeTexts = {
  part: { nl: 'deel {n}', en: 'part {n}' },
  byte: { nl: 'byte {n}', en: 'byte {n}' },
  line: { nl: 'regel {n}', en: 'line {n}' },
  row: { nl: 'rij {n}', en: 'row {n}' },
  column: { nl: 'kolom {n}', en: 'column {n}' },
} as const satisfies Record<keyof FilePlace, Text>;

/** "Hier staat een formule. … (rij 3, kolom 2)". */
export function sayProblem({ problem, place }: { problem: FileProblem; place: FilePlace }, language: Language): string {
  const order = ['part', 'row', 'column', 'byte', 'line'] as const;
  const places = order.flatMap((key) => {
    const value = place[key];
    // A row of a table says more than the line on which it begins.
    if (value === undefined || (key === 'line' && place.row !== undefined)) return [];
    // A part is named by whoever made the file.
    const shown = typeof value === 'string' ? value.replace(/[^\w./-]/g, '?').slice(0, 60) : String(value);
    return [placeTexts[key][language].replace('{n}', shown)];
  });
  const text = problemTexts[problem][language];
  return places.length === 0 ? text : `${text} (${places.join(', ')})`;
}

/** What to know about a file that was written. `{n}` is how many. */
export const noteTexts: Readonly<Record<NoteKind, Text>> = {
  pictures: {
    nl: 'Afbeeldingen die er nog in staan: {n}. Kijk zelf wat erop staat.',
    en: 'Pictures that are still in it: {n}. Look yourself what they show.',
  },
  embedded: {
    nl: 'Ingesloten bestanden die er nog in staan: {n}. Die zijn niet gelezen.',
    en: 'Embedded files that are still in it: {n}. They were not read.',
  },
  emptied: {
    nl: 'Leeggemaakt: {n} (eigenschappen van het bestand en links naar buiten).',
    en: 'Emptied: {n} (properties of the file and links to the outside).',
  },
  'preview-taken-out': {
    nl: 'Het voorbeeldplaatje en handtekeningen zijn eruit gehaald.',
    en: 'The preview picture and signatures were taken out.',
  },
  'attachments-taken-out': {
    nl: 'Bijlagen die eruit zijn gehaald: {n}. Maak ze apart onherkenbaar.',
    en: 'Attachments that were taken out: {n}. Make them unrecognisable one by one.',
  },
  'day-taken-out': {
    nl: 'De datum van de mail is weggehaald. Een mailprogramma toont nu 1 januari 1970.',
    en: 'The day of the mail was taken away. A mail program now shows 1 January 1970.',
  },
  'windows-1252': {
    nl: 'Gelezen en geschreven als Windows-1252. Kijk of letters als é kloppen.',
    en: 'Read and written as Windows-1252. Look whether letters like é are right.',
  },
  'formulas-as-text': { nl: 'Formules die nu tekst zijn: {n}.', en: 'Formulas that are text now: {n}.' },
  'head-says-nothing': {
    nl: 'De eerste rij is niet veranderd, en geen kop zegt naam, adres of nummer. Is het wel een kop?',
    en: 'The first row was not changed, and no head says name, address or number. Is it a head?',
  },
  'name-of-file': {
    nl: 'In de naam van het bestand staat een naam. Het nieuwe bestand heet anders.',
    en: 'There is a name in the name of the file. The new file has another name.',
  },
};

/** What a mail says where attachments stood. */
export const takenOutText = {
  nl: (count: number) => (count === 1 ? '[1 bijlage weggehaald]' : `[${count} bijlagen weggehaald]`),
  en: (count: number) => (count === 1 ? '[1 attachment taken out]' : `[${count} attachments taken out]`),
};
