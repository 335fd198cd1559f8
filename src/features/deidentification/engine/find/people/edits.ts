/** Words that differ by one letter share a form in which one letter is left out: so that typing errors cost no comparing. */

const base = 0x01000193;

/** The number of the word itself first, and then that of the word with each of its letters left out. */
export function formsWithout(letters: readonly number[]): number[] {
  const size = letters.length;
  const tail = new Array<number>(size + 1).fill(0);
  const power = new Array<number>(size + 1).fill(1);
  for (let at = 0; at < size; at += 1) power[at + 1] = Math.imul(power[at]!, base);
  for (let at = size - 1; at >= 0; at -= 1)
    tail[at] = (Math.imul(letters[at]!, power[size - 1 - at]!) + tail[at + 1]!) | 0;
  const forms = [tail[0]!];
  let head = 0;
  for (let at = 0; at < size; at += 1) {
    // The head moves one place to the right, since one letter of the tail is gone.
    forms.push((Math.imul(head, power[size - 1 - at]!) + tail[at + 1]!) | 0);
    head = (Math.imul(head, base) + letters[at]!) | 0;
  }
  return forms;
}

/** With up to two letters left out, for long words. */
export function formsWithoutTwo(letters: readonly number[]): number[] {
  const forms = formsWithout(letters);
  for (let at = 0; at < letters.length; at += 1) forms.push(...formsWithout(letters.toSpliced(at, 1)));
  return forms;
}

/** How many typing errors (letter too many, missing, wrong, two changed round) lie between; more than `most` is `most + 1`. */
export function editsBetween(one: readonly number[], other: readonly number[], most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let twoBack: number[] = [];
  let lastRow = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(lastRow[j]! + 1, row[j - 1]! + 1, lastRow[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, twoBack[j - 2]! + 1);
      row.push(least);
    }
    twoBack = lastRow;
    lastRow = row;
  }
  return Math.min(lastRow[other.length]!, most + 1);
}
