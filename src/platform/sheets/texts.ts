import { fill, type Language, type Text } from '../../ui/index.ts';
import type { SheetError } from './sheet.ts';

/** What is wrong with a file, and what to do about it. */
const errors: Readonly<Record<SheetError['kind'], Text>> = {
  'too-large': {
    nl: 'Dit bestand is te groot. Bewaar het zonder plaatjes, of verdeel het over twee bestanden.',
    en: 'This file is too large. Save it without pictures, or divide it over two files.',
  },
  'unpacks-too-large': {
    nl: 'In dit bestand zit te veel. Verdeel het over twee bestanden.',
    en: 'There is too much inside this file. Divide it over two files.',
  },
  'too-many-sheets': {
    nl: 'Dit bestand heeft te veel werkbladen. Haal weg wat je niet nodig hebt.',
    en: 'This file has too many sheets. Remove what you do not need.',
  },
  'too-many-rows': {
    nl: 'Dit werkblad heeft te veel rijen. Verdeel het over twee bestanden.',
    en: 'This sheet has too many rows. Divide it over two files.',
  },
  'too-many-columns': {
    nl: 'Dit werkblad heeft te veel kolommen. Haal de lege kolommen weg.',
    en: 'This sheet has too many columns. Remove the empty columns.',
  },
  'too-many-cells': {
    nl: 'Dit werkblad is te groot. Haal lege rijen en kolommen weg, of verdeel het.',
    en: 'This sheet is too large. Remove empty rows and columns, or divide it.',
  },
  'old-excel': {
    nl: 'Dit is een oud Excel-bestand. Open het en bewaar het als .xlsx of .csv.',
    en: 'This is an old Excel file. Open it and save it as .xlsx or .csv.',
  },
  'not-a-workbook': {
    nl: 'Dit bestand is geen rekenblad. Bewaar het als .xlsx of .csv.',
    en: 'This file is not a spreadsheet. Save it as .xlsx or .csv.',
  },
  broken: {
    nl: 'Dit bestand is beschadigd. Open het in je rekenprogramma en bewaar het opnieuw.',
    en: 'This file is damaged. Open it in your spreadsheet program and save it again.',
  },
  'bad-cell': {
    nl: 'Deze cel heeft een fout. Maak de cel leeg of verbeter hem.',
    en: 'This cell has an error. Empty the cell or correct it.',
  },
  'bad-quote': {
    nl: 'Hier staat een aanhalingsteken te veel. Bewaar het bestand opnieuw als .csv.',
    en: 'There is a quotation mark too many here. Save the file again as .csv.',
  },
  'unclosed-quote': {
    nl: 'Hier begint een tekst met een aanhalingsteken dat nergens sluit. Het bestand is misschien afgebroken.',
    en: 'A text begins here with a quotation mark that never closes. The file may have been cut off.',
  },
  'not-text': {
    nl: 'Dit bestand is geen tekst. Bewaar het als .csv of .xlsx.',
    en: 'This file is not text. Save it as .csv or .xlsx.',
  },
  empty: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
};

const places = {
  sheet: { nl: 'werkblad {sheet}', en: 'sheet {sheet}' },
  row: { nl: 'rij {row}', en: 'row {row}' },
  column: { nl: 'kolom {column}', en: 'column {column}' },
} as const satisfies Record<string, Text>;

/** "Deze cel heeft een fout. … (werkblad Purposes, rij 3, kolom 2)". */
export function saySheetError({ kind, sheet, row, column }: SheetError, language: Language): string {
  const place = [
    ...(sheet === undefined ? [] : [fill(places.sheet[language], { sheet })]),
    ...(row === undefined ? [] : [fill(places.row[language], { row: String(row) })]),
    ...(column === undefined ? [] : [fill(places.column[language], { column: String(column) })]),
  ];
  return place.length === 0 ? errors[kind][language] : `${errors[kind][language]} (${place.join(', ')})`;
}
