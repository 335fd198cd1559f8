/** Ukrainian and Russian letters as passports and Dutch letters write them; the second form where both are seen. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a|б b|в v|г h|ґ g|д d|е e|є ye|ж zh|з z|и y|і i|ї yi|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|' +
    'ч ch|ш sh|щ shch|ь |ъ |ю yu|я ya|ы y|э e|ё yo|’ |ʼ '
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A name in Latin letters: itself, or in the usual ways of writing a Cyrillic one (Ihor/Igor, Nataliya/Natalia). */
export function inLatin(name: string): string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [name];
  const plain = Array.from(name.toLowerCase(), (letter) => letters[letter] ?? letter).join('');
  const variants = [plain, plain.replaceAll('h', 'g').replace(/([zcsk])g/g, '$1h')];
  return [
    ...new Set(variants.flatMap((one) => [one, one.replace(/iya$/, 'ia').replace(/iy$/, 'i').replace(/yy$/, 'y')])),
  ];
}
