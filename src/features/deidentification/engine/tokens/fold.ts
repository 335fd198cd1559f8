const special: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  æ: 'a',
  œ: 'o',
  ß: 's',
  ə: 'e',
};

/**
 * The base letter of every UTF-16 unit below U+2000: lower case and without marks ("É" → "e"), one unit for one unit so
 * that places in the text stay the same. 0: no letter. Letters that no decomposition knows are listed.
 */
export const folded: Uint16Array = makeTable();

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x2000);
  for (let unit = 0x41; unit < table.length; unit += 1) {
    // Punjabi to Georgian are rare in Dutch texts: a letter of those is itself.
    const letter = String.fromCharCode(unit);
    if (!/^\p{L}$/u.test(letter)) continue;
    const lower = letter.toLowerCase();
    const base = (special[lower] ?? lower.normalize('NFD')).charCodeAt(0);
    table[unit] = base;
  }
  return table;
}

/** Marks that stand behind their letter (U+0300–U+036F): they belong to the word and count for nothing. */
export const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

/** The base of one unit; 0 for what is no letter. Letters above U+2000 (Chinese, half of an emoji) are themselves. */
export function foldUnit(unit: number): number {
  if (unit < 0x2000) return folded[unit]!;
  return isFarLetter(unit) ? unit : 0;
}

/** Chinese, Japanese and Korean letters; everything else up there is a sign. */
const isFarLetter = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x318f) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
