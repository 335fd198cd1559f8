/** Signs that turn the direction of what follows: with them a text shows something else than it says. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** No text holds these on purpose, and a PDF cannot show them. Tab and line break stay. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;
/** A word of this length fits in no column; the longest word that people write stays whole. */
const longWord = /\S{26,}/gu;

/** A text as it may stand on paper: no hidden signs, no half characters, and a word never runs off the page. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(control, '')
    .replace(turning, '')
    .replace(longWord, breakable);
}

/** The same word with places where a line may end (zero-width spaces), never inside a character. */
const breakable = (word: string): string =>
  [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(word)]
    .map(({ segment }, at) => (at > 0 && at % 8 === 0 ? `\u200b${segment}` : segment))
    .join('');
