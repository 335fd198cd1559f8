/** Numbers from a seed (mulberry32), so that a text that breaks something can be made again. */
export function drawn(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const odd = [
  '\0',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u0301',
  'İ',
  'ß',
  'ﬁ',
  '😀',
  '中',
  '١٢٣',
  '[persoon 1]',
  '[',
  ']]',
  '((((',
  '@',
  '@@.',
  'www.',
  'http://',
  '06',
  '0031',
  'NL91',
  '1-2-3',
  '9999999999999',
  "'s",
  '’t ',
  'van de ',
  'J.P.M. ',
  'Mevr. ',
  ' jaar',
  'straat',
  'straat 1',
  '1234 AB',
  '\r\n',
  '\n\n',
  '\t',
  '|',
  ';',
  ',,',
  '--',
  '–',
  '€',
  '%',
  '½',
];

/** One text made worse: letters lost, doubled, swapped, in other cases, strange signs put in, pieces of another text. */
export function mutate(text: string, other: string, draw: (below: number) => number): string {
  let made = text;
  for (let times = 1 + draw(12); times > 0; times -= 1) {
    const at = draw(made.length + 1);
    const length = draw(20);
    const before = made.slice(0, at);
    const piece = made.slice(at, at + length);
    const after = made.slice(at + length);
    const from = draw(other.length + 1);
    const ways = [
      () => before + after,
      () => before + piece + piece + after,
      () => before + piece.toUpperCase() + after,
      () => before + piece.toLowerCase() + after,
      () => before + [...piece].reverse().join('') + after,
      () => before + odd[draw(odd.length)]! + piece + after,
      () => before + String.fromCharCode(draw(0x10000)) + piece + after,
      () => before + other.slice(from, from + draw(200)) + after,
      () => before + piece.replaceAll(' ', '') + after,
      () => before + odd[draw(odd.length)]!.repeat(draw(60)) + after,
    ];
    made = ways[draw(ways.length)]!();
  }
  return made;
}
