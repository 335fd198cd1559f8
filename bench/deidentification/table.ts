import { type Answered, type Counts, figuresOf, score, type Scored, sides } from './score.ts';
import { touches } from './fair.ts';

const figure = (value: number): string => value.toFixed(3);
const columns = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(7))).join('');

const HEAD = ['', 'places', 'finds', 'ov P', 'ov R', 'ov F1', 'tok P', 'tok R', 'tok F1', 'ex F1', 'fully'];

function row(name: string, counts: Counts): string {
  const { overlap, token, exact, fully } = figuresOf(counts);
  const scores = [overlap.precision, overlap.recall, overlap.f1, token.precision, token.recall, token.f1, exact.f1];
  return columns([name, String(counts.gold), String(counts.found), ...[...scores, fully].map(figure)]);
}

/** One row per label that occurs, then all labels together, then without labels. */
export function labelTable(scored: Scored): string {
  const occurring = [...scored.labels].filter(([, { gold, found }]) => gold + found > 0);
  const { gold, covered } = scored.characters;
  return [
    columns(HEAD),
    ...occurring.map(([label, counts]) => row(label, counts)),
    row('micro', scored.micro),
    row('any label', scored.any),
    `characters covered ${figure(gold === 0 ? 1 : covered / gold)}`,
  ].join('\n');
}

/** Micro-averages of parts of the texts: country, density, file. */
export function partTable(answers: readonly Answered[], partOf: (answer: Answered) => string): string {
  const parts = Map.groupBy(answers, partOf);
  const rows = [...parts].map(([part, some]) => row(part, score(some, 'sixteen').micro));
  return [columns(HEAD), ...rows].join('\n');
}

export function sparseLines({ sparse }: Scored): string {
  const per = sparse.words === 0 ? 0 : (1000 * sparse.spurious) / sparse.words;
  return [
    `sparse texts: ${sparse.texts}, ${sparse.words} words, ${sparse.spurious} spurious finds: ${per.toFixed(2)} per 1,000 words (goal 1.0 at most)`,
    `of ${sparse.empty} texts without personal data ${sparse.untouched} were left untouched (goal 9 of 10)`,
  ].join('\n');
}

const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`.replaceAll(
    /\s+/g,
    ' ',
  );

/** What was missed, found with another label, found in part, or found where nothing is: with its context. */
export function* mistakes(answer: Answered, kinds: ReadonlySet<string>): Generator<string> {
  const { id, text } = answer.marked;
  const { gold, found } = sides(answer, 'sixteen');
  const tell = (kind: string, label: string, { start, end }: { start: number; end: number }) =>
    `${kind.padEnd(9)} ${label.padEnd(32)} ${id.padEnd(22)} ${around(text, start, end)}`;
  for (const place of gold) {
    const over = found.filter((find) => touches(find, place));
    const same = over.filter(({ label }) => label === place.label);
    const as = over.map((find) => `${find.label} “${text.slice(find.start, find.end)}”`).join(', ');
    if (over.length === 0) yield tell('missed', place.label, place);
    else if (same.length === 0) yield tell('label', `${place.label} ← ${as}`, place);
    else if (kinds.has('partial') && !same.some((find) => find.start === place.start && find.end === place.end))
      yield tell('partial', `${place.label} ← ${as}`, place);
  }
  for (const find of found) if (!gold.some((place) => touches(place, find))) yield tell('spurious', find.label, find);
}
