/** The parts of a covenant, by the word in the address: one thing on a page. */
export const partNames = [
  'doel',
  'partij',
  'behoefte',
  'gegevens',
  'grondslag',
  'belofte',
  'protocol',
  'afspraken',
  'looptijd',
  'bijlage',
] as const;
export type PartName = (typeof partNames)[number];

/** Parts of which there are several, with the page that lists them. */
export const lists = {
  partij: 'partijen',
  behoefte: 'behoeften',
  grondslag: 'grondslagen',
  belofte: 'beloften',
  bijlage: 'bijlagen',
} as const;
/** Under which name saves of a part are counted. */
export const partKey = (part: PartName, which: string): string => (which === '' ? part : `${part}:${which}`);
