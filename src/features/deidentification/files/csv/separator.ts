/** Characters in which the names of the columns stand. */
const LONGEST_HEAD = 50_000;
const separators = [';', ',', '\t', '|'] as const;

/**
 * The sign between cells: Excel may say it in a first line (`sep=;`), which is kept; otherwise the sign that the first
 * line has most of, outside quotes.
 */
export async function findSeparator(texts: AsyncGenerator<string>) {
  let begin = '';
  while (begin.length < LONGEST_HEAD) {
    const { value, done } = await texts.next();
    if (done) break;
    begin += value;
  }
  const said = /^sep=([;,\t|])(?:\r\n|\r|\n)/.exec(begin);
  const before = said?.[0] ?? '';
  const separator = said?.[1] ?? mostUsed(begin.slice(0, LONGEST_HEAD));
  return { separator, before, rest: joined(begin.slice(before.length), texts) };
}

async function* joined(begin: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  if (begin !== '') yield begin;
  yield* texts;
}

function mostUsed(text: string): string {
  const counts = new Map<string, number>(separators.map((each) => [each, 0]));
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, counts.get(sign)! + 1);
  }
  return separators.reduce((best, each) => (counts.get(each)! > counts.get(best)! ? each : best));
}
