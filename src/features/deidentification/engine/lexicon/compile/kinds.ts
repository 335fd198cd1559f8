import { W } from '../bits.ts';

/**
 * The kinds of lists, by the name of the file (`surnames.txt`) or of the folder it stands in (`surnames/polish.txt`),
 * and what an entry of it is.
 */
export const kinds: Readonly<Record<string, number>> = {
  'first-names': W.firstName,
  surnames: W.surname,
  particles: W.particle,
  titles: W.title,
  family: W.family,
  frequent: W.frequent,
  months: W.month,
  weekdays: W.weekday,
  numerals: W.numeral,
  speech: W.speech,
  places: W.place,
  streets: W.streetWord,
  'institution-heads': W.institutionHead,
  institutions: W.institution,
  generic: W.generic,
  eponyms: W.eponym,
  occupations: W.occupation,
  'rare-occupations': W.occupation | W.rareOccupation,
  /** Ordinary words that no dictionary has: of the care sector, of chat. */
  words: W.common,
  /** Names that are ordinary words too, besides those the dictionary shows. */
  'name-words': W.nameWord,
};

/** Lists that take something away: `mainly-names` (the dictionary knows a word nobody uses), `never-names`. */
export type Correction = 'mainly-names' | 'never-names';
