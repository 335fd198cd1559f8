import { fair, joinAddresses, TEN, touches } from './fair.ts';
import { type Find, LABELS, type MarkedText, type Stretch } from './marked-texts.ts';

/** What is added up over texts; every figure is made from these at the end, never averaged over texts. */
export type Counts = {
  gold: number;
  found: number;
  exact: number;
  foundTouching: number;
  goldTouched: number;
  goldWords: number;
  foundWords: number;
  bothWords: number;
  /** Places of which every letter and figure lies under some find, whatever its label. */
  fully: number;
};
export type Characters = { gold: number; covered: number };
export type Sparse = { texts: number; words: number; spurious: number; empty: number; untouched: number };
export type Scored = {
  readonly labels: ReadonlyMap<string, Counts>;
  readonly micro: Counts;
  readonly any: Counts;
  /** Letters and figures. */
  readonly characters: Characters;
  /** Counted over the texts marked as sparse. */
  readonly sparse: Sparse;
};
export type Labelling = 'sixteen' | 'ten';
export type Answered = { readonly marked: MarkedText; readonly finds: readonly Find[] };

const ONE_LABEL = 'any';
const TEN_LABELS = [...new Set(Object.values(TEN))].filter((label) => label !== undefined);
const noCounts = (): Counts => ({
  gold: 0,
  found: 0,
  exact: 0,
  foundTouching: 0,
  goldTouched: 0,
  goldWords: 0,
  foundWords: 0,
  bothWords: 0,
  fully: 0,
});

/** Runs of letters and figures. */
export const wordsOf = (text: string): Stretch[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

const inOrder = (finds: readonly Find[]): Find[] => {
  const once = new Map(finds.map((find) => [`${find.start}:${find.end}:${find.label}`, find]));
  return [...once.values()].sort((one, other) => one.start - other.start || one.end - other.end);
};

export type Sides = { readonly gold: Find[]; readonly found: Find[]; readonly ignored: readonly Stretch[] };

/** Both sides after what is fair to everybody; finds that touch only ignored places are gone. */
export function sides({ marked, finds }: Answered, labelling: Labelling): Sides {
  const { text } = marked;
  const ten = (all: readonly Find[]): Find[] =>
    labelling === 'sixteen'
      ? [...all]
      : joinAddresses(
          text,
          all.flatMap((find) => {
            const label = TEN[find.label];
            return label ? [{ ...find, label }] : [];
          }),
        );
  const stripped = (all: readonly Find[]) => inOrder(all.map((find) => fair(text, find)));
  const leftOut = labelling === 'ten' ? marked.spans.filter(({ label }) => TEN[label] === undefined) : [];
  const ignored = [...marked.ignored, ...leftOut];
  const gold = ten(stripped(marked.spans));
  const counts = (find: Find) =>
    gold.some((place) => touches(place, find)) || !ignored.some((place) => touches(place, find));
  return { gold, found: ten(stripped(finds)).filter(counts), ignored };
}

/** Which letters and figures lie under one of these. */
function cover(length: number, stretches: readonly Stretch[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of stretches) covered.fill(1, start, end);
  return covered;
}

const letters = (text: string, { start, end }: Stretch): number[] => {
  const at: number[] = [];
  for (const { index, 0: letter } of text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu))
    for (let unit = 0; unit < letter.length; unit += 1) at.push(start + index + unit);
  return at;
};

function addWords(counts: Counts, words: readonly Stretch[], gold: readonly Find[], both: Sides, found: Find[]): void {
  for (const word of words) {
    const inGold = gold.some((place) => touches(place, word));
    const ignored = !inGold && both.ignored.some((place) => touches(place, word));
    const inFound = !ignored && found.some((find) => touches(find, word));
    counts.goldWords += Number(inGold);
    counts.foundWords += Number(inFound);
    counts.bothWords += Number(inGold && inFound);
  }
}

/** One text and one label (or all labels as one) added to the counts. */
function add(counts: Counts, label: string, marked: MarkedText, both: Sides): void {
  const mine = ({ label: its }: Find) => label === ONE_LABEL || its === label;
  const gold = both.gold.filter(mine);
  const found = both.found.filter(mine);
  if (gold.length + found.length === 0) return;
  const under = cover(marked.text.length, both.found);
  counts.gold += gold.length;
  counts.found += found.length;
  for (const place of gold) {
    counts.exact += Number(found.some(({ start, end }) => start === place.start && end === place.end));
    counts.goldTouched += Number(found.some((find) => touches(find, place)));
    counts.fully += Number(letters(marked.text, place).every((at) => under[at] === 1));
  }
  counts.foundTouching += found.filter((find) => gold.some((place) => touches(place, find))).length;
  addWords(counts, wordsOf(marked.text), gold, both, found);
}

function addCharacters(characters: Characters, marked: MarkedText, { gold, found }: Sides): void {
  const under = cover(marked.text.length, found);
  for (const place of gold)
    for (const at of letters(marked.text, place)) {
      characters.gold += 1;
      characters.covered += under[at] ?? 0;
    }
}

function addSparse(sparse: Sparse, marked: MarkedText, { gold, found }: Sides): void {
  if (marked.density !== 'sparse') return;
  sparse.texts += 1;
  sparse.words += wordsOf(marked.text).length;
  sparse.spurious += found.filter((find) => !gold.some((place) => touches(place, find))).length;
  if (marked.spans.length > 0) return;
  sparse.empty += 1;
  sparse.untouched += Number(found.length === 0);
}

const sum = (all: Iterable<Counts>): Counts => {
  const total = noCounts();
  for (const counts of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  return total;
};

/** The finds of one engine on many texts against the marks: counts per label, over labels, and without labels. */
export function score(answers: readonly Answered[], labelling: Labelling): Scored {
  const labels = new Map((labelling === 'ten' ? TEN_LABELS : LABELS).map((label) => [label as string, noCounts()]));
  const any = noCounts();
  const characters = { gold: 0, covered: 0 };
  const sparse = { texts: 0, words: 0, spurious: 0, empty: 0, untouched: 0 };
  for (const answer of answers) {
    const both = sides(answer, labelling);
    for (const { label } of both.found) if (!labels.has(label)) throw new Error(`The engine gave a label '${label}'`);
    for (const [label, counts] of labels) add(counts, label, answer.marked, both);
    add(any, ONE_LABEL, answer.marked, both);
    addCharacters(characters, answer.marked, both);
    addSparse(sparse, answer.marked, both);
  }
  return { labels, micro: sum(labels.values()), any, characters, sparse };
}

export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };

const figures = (hitsOfFound: number, found: number, hitsOfGold: number, gold: number): Figures => {
  const precision = found === 0 ? (gold === 0 ? 1 : 0) : hitsOfFound / found;
  const recall = gold === 0 ? 1 : hitsOfGold / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/** Precision, recall and F1 by overlap, by word and exactly. Nothing to find and nothing found is 1. */
export const figuresOf = (counts: Counts) => ({
  overlap: figures(counts.foundTouching, counts.found, counts.goldTouched, counts.gold),
  token: figures(counts.bothWords, counts.foundWords, counts.bothWords, counts.goldWords),
  exact: figures(counts.exact, counts.found, counts.exact, counts.gold),
  fully: counts.gold === 0 ? 1 : counts.fully / counts.gold,
});
