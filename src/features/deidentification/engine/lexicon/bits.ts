/**
 * What a word or a row of words can be. One entry of the lists may be several at once: "Mei" is a month, a first name
 * and a word of the dictionary, and the finders weigh that.
 */
export const W = {
  firstName: 1 << 0,
  /** The part after the tussenvoegsel. */
  surname: 1 << 1,
  /** Tussenvoegsel. */
  particle: 1 << 2,
  title: 1 << 3,
  family: 1 << 4,
  /** Any form of a word that the dictionary writes in lower case. */
  common: 1 << 5,
  /** One of the commonest words. */
  frequent: 1 << 6,
  /** The dictionary writes it with a capital. */
  proper: 1 << 7,
  place: 1 << 8,
  /** A longer entry begins with this word or this row of words: ask `phraseAt`. */
  phraseStart: 1 << 9,
  occupation: 1 << 10,
  rareOccupation: 1 << 11,
  /** Word that makes an organisation of the name beside it: school, stichting, praktijk, OCMW. */
  institutionHead: 1 << 12,
  /** Named organisation. */
  institution: 1 << 13,
  /** With a capital, and names nobody: languages, feasts, laws, brands, bodies of which a country has one. */
  generic: 1 << 14,
  month: 1 << 15,
  weekday: 1 << 16,
  numeral: 1 << 17,
  /** A street without "straat" or the like in it: Coolsingel, Meir, Damrak. */
  streetWord: 1 << 18,
  /** Verb of saying, in the forms that stand beside a name: zegt, vertelde, belt. */
  speech: 1 << 19,
  /** A name that is an ordinary word as well: needs more evidence. */
  nameWord: 1 << 20,
  /** Named after a person, and says an illness, a test or a method: Alzheimer, Wechsler. */
  eponym: 1 << 21,
} as const;

/** The bits that make a word a name of something. */
export const nameBits = W.firstName | W.surname | W.place | W.institution | W.streetWord;
