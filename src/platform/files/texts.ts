import { fill, type Language, type Text } from '../../ui/index.ts';
import { type FileRefusal, LARGEST_FILE } from './kinds.ts';

/** Why a file was not taken in: what is possible first. */
const refusals: Readonly<Record<FileRefusal, Text>> = {
  'too-large': {
    nl: 'Een bestand mag tot {mb} MB zijn. Verdeel het over meer bestanden, of bewaar het kleiner.',
    en: 'A file can be up to {mb} MB. Divide it over more files, or save it smaller.',
  },
  'no-file': { nl: 'Kies een bestand waar iets in staat.', en: 'Choose a file with something in it.' },
  'too-many-files': {
    nl: 'Stuur minder bestanden tegelijk. De rest kan daarna.',
    en: 'Send fewer files at a time. The rest can follow.',
  },
  unreadable: {
    nl: 'Het versturen werd onderbroken. Probeer het opnieuw.',
    en: 'Sending was interrupted. Please try again.',
  },
  'kind-not-allowed': {
    nl: 'Kies een pdf, een document (docx, odt, txt), een tabel (xlsx, ods, csv) of een foto (jpg, png, heic, webp).',
    en: 'Choose a pdf, a document (docx, odt, txt), a table (xlsx, ods, csv) or a photo (jpg, png, heic, webp).',
  },
  'content-differs': {
    nl: 'De inhoud past niet bij de naam van het bestand, of het is beschadigd. Bewaar het opnieuw vanuit het programma waarin het is gemaakt.',
    en: 'The content does not fit the name of the file, or it is damaged. Save it again from the program that made it.',
  },
  'two-kinds-in-one': {
    nl: 'In dit bestand zit nog iets anders verstopt. Druk het af naar een nieuwe pdf, of kopieer de tekst naar een nieuw document.',
    en: 'Something else is hidden in this file. Print it to a new pdf, or copy the text into a new document.',
  },
  macros: {
    nl: 'In dit bestand zit een programma (een macro of een ingebouwd onderdeel). Bewaar het zonder, of als pdf.',
    en: 'There is a program in this file (a macro or an embedded part). Save it without, or as pdf.',
  },
  locked: {
    nl: 'Dit bestand zit op slot met een wachtwoord. Haal het wachtwoord eraf: hier wordt het versleuteld bewaard.',
    en: 'This file is locked with a password. Take the password off: it is kept encrypted here.',
  },
  'unpacks-too-large': {
    nl: 'Uitgepakt wordt dit bestand veel te groot. Bewaar het kleiner, of als pdf.',
    en: 'Unpacked, this file becomes far too large. Save it smaller, or as pdf.',
  },
  'picture-too-large': {
    nl: 'Deze foto heeft te veel beeldpunten. Maak hem kleiner en probeer het opnieuw.',
    en: 'This picture has too many pixels. Make it smaller and try again.',
  },
  infected: {
    nl: 'De virusscanner vond iets in dit bestand. Het is niet bewaard. Laat de systeembeheerder meekijken, en stuur het niet op een andere manier.',
    en: 'The virus scanner found something in this file. It was not kept. Let the system administrator have a look, and do not send it another way.',
  },
};

const isRefusal = (code: string): code is FileRefusal => Object.hasOwn(refusals, code);

/** The words for what was wrong with a file; undefined for any other error, so that it can be asked of every field. */
export function sayFileRefusal(code: string | undefined, language: Language, largest = LARGEST_FILE) {
  if (code === undefined || !isRefusal(code)) return undefined;
  return fill(refusals[code][language], { mb: String(Math.floor(largest / 1024 / 1024)) });
}
