import type { Language } from '../../gate/texts.ts';

/** What is wrong with a file, for a person at a terminal. */
export class FileError extends Error {}

const texts = {
  missing: { nl: 'dit bestand is er niet, of het is niet te lezen', en: 'this file is not there, or cannot be read' },
  special: { nl: 'dit is geen gewoon bestand', en: 'this is not an ordinary file' },
  large: {
    nl: 'dit is groter dan 256 kB; een casus is hooguit een paar bladzijden',
    en: 'this is larger than 256 kB; a case is a few pages at most',
  },
  encoding: { nl: 'dit is geen UTF-8; sla het bestand op als UTF-8', en: 'this is not UTF-8; save the file as UTF-8' },
  control: {
    nl: 'hier staat een teken dat niet in tekst hoort',
    en: 'here is a character that does not belong in text',
  },
  deep: { nl: 'dit is te diep genest', en: 'this is nested too deeply' },
  aliases: { nl: 'dit verwijst te vaak naar zichzelf', en: 'this refers to itself too often' },
  key: { nl: 'deze naam kan hier niet', en: 'this name is not possible here' },
  empty: { nl: 'dit bestand is leeg', en: 'this file is empty' },
  yaml: { nl: 'dit is geen geldige YAML', en: 'this is not valid YAML' },
  plan: { nl: 'dit plan is er niet; wel', en: 'there is no such plan; there are' },
} satisfies Record<string, Record<Language, string>>;

/** An error with its place: `regel 4, kolom 12: …`. `detail` may be hostile and is made printable. */
export function fileError(
  kind: keyof typeof texts,
  language: Language,
  { line, detail }: { line?: Place | undefined; detail?: string } = {},
): FileError {
  return new FileError(
    `${at(line, language)}${texts[kind][language]}${detail === undefined ? '' : ` (${printable(detail)})`}`,
  );
}

export type Place = { line: number; col: number };

export function at(place: Place | undefined, language: Language): string {
  if (place === undefined) return '';
  return language === 'nl' ? `regel ${place.line}, kolom ${place.col}: ` : `line ${place.line}, column ${place.col}: `;
}

/** One short line without characters that a terminal would act upon. */
export const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 300);
