/** Characters of one block: enough that nearly every file is one block, so that names are found by what stands far off. */
const USUAL = 500_000;
/** A text without any white space is cut here all the same. */
const MOST = 2 * USUAL;

/**
 * A stream of text in blocks that end where a reader would pause: an empty line, the end of a line, or a space. `size`
 * says how much the next block must hold, for a text that is put back with a key.
 */
export async function* blocks(
  texts: AsyncIterable<string>,
  size: () => Promise<number | undefined>,
  usual = USUAL,
): AsyncGenerator<string> {
  let held = '';
  let asked = await size();
  for await (const text of texts) {
    held += text;
    while (held.length > (asked ?? usual)) {
      const cut = asked ?? cutAt(held, usual);
      if (cut === undefined) break;
      yield held.slice(0, cut);
      held = held.slice(cut);
      asked = await size();
    }
  }
  while (held.length > 0) {
    const cut = asked ?? held.length;
    yield held.slice(0, cut);
    held = held.slice(cut);
    asked = await size();
  }
}

function cutAt(text: string, usual: number): number | undefined {
  for (const pause of ['\n\n', '\n\r\n', '\n', ' ', '\t']) {
    const at = text.lastIndexOf(pause, usual - pause.length);
    if (at >= usual / 2) return at + pause.length;
  }
  if (text.length < (MOST / USUAL) * usual) return undefined;
  const high = text.charCodeAt(usual - 1);
  return high >= 0xd800 && high < 0xdc00 ? usual - 1 : usual;
}
