import { type Label, labels } from '../../deidentification/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';

/** What happens to a mark: the tag ("[persoon 1]"), something coarser, words of one's own, or nothing. */
export const ways = ['tag', 'coarse', 'own', 'keep'] as const;
export type Way = (typeof ways)[number];

/** What somebody chose for one form of words: "Jan", as a name. */
export type Choice = { way: Way; own: string; label: Label };

/** Everything that stands in the form between two looks. Nothing of it is kept on our side. */
export type Desk = {
  text: string;
  /** Names of people who stand in it, one a line. */
  who: string;
  /** Words that somebody marked, beside what was found. */
  added: readonly { label: Label; said: string }[];
  /** Words that somebody wanted replaced, and that do not stand in the text. */
  absent: readonly string[];
  choices: ReadonlyMap<string, Choice>;
  /** Places (UTF-16 units) where what is replaced elsewhere stays. */
  stays: ReadonlySet<number>;
  /** Dates move by one number of weeks. */
  shift: boolean;
  /** That number, drawn when the text came in; a client's file has one of its own. */
  weeks: number;
};

/** A page of a book a minute: this is more than somebody looks through on a screen. The command line takes any length. */
export const LONGEST_TEXT = 50_000;

/** Forms of words that somebody can choose about on one screen. */
export const MOST_FORMS = 500;

export function readDesk(values: FormValues): Desk {
  const said = (name: string): string => [values[name] ?? ''].flat()[0] ?? '';
  const list = (name: string): readonly string[] => [values[name] ?? []].flat();
  const added = list('erbij').flatMap(readAdded);
  const more = newWords(said('nieuw'), said('tekst'));
  const label = asLabel(said('nieuw-soort'));
  for (const words of label ? more.there : [])
    if (!added.some((each) => each.said === words)) added.push({ label: label!, said: words });
  return {
    text: said('tekst'),
    who: said('wie'),
    added,
    absent: more.absent,
    choices: new Map(
      Object.keys(values)
        .filter((name) => name.startsWith('w-'))
        .flatMap((name) => choiceOf(name.slice(2), said)),
    ),
    stays: new Set(list('hier').map(Number).filter(Number.isSafeInteger)),
    shift: said('schuif') === 'ja',
    weeks: weeksIn(said('weken')),
  };
}

/** Each on a line, or between commas; a line that stands in the text with its commas stays one. */
function newWords(typed: string, text: string): { there: string[]; absent: string[] } {
  const low = text.toLowerCase();
  const stands = (words: string): boolean => low.includes(words.toLowerCase());
  const lines = typed.split('\n').map((line) => line.trim());
  const words = lines
    .flatMap((line) => (stands(line) ? [line] : line.split(/[,;]/).map((part) => part.trim())))
    .filter((each) => each !== '')
    .slice(0, 100);
  return { there: words.filter(stands), absent: words.filter((each) => !stands(each)) };
}

const asLabel = (value: string): Label | undefined => labels.find((label) => label === value);

/** Written as `label|words`. */
export const sayAdded = ({ label, said }: Desk['added'][number]): string => `${label}|${said}`;

function readAdded(written: string): Desk['added'][number][] {
  const at = written.indexOf('|');
  const label = asLabel(written.slice(0, at));
  const said = written.slice(at + 1).trim();
  return label && said !== '' ? [{ label, said }] : [];
}

function choiceOf(key: string, said: (name: string) => string): [string, Choice][] {
  const way = ways.find((each) => each === said(`w-${key}`));
  const label = asLabel(said(`s-${key}`));
  if (!way || !label) return [];
  const own = said(`e-${key}`).trim().slice(0, 200);
  if (own === '') return [[key, { way: way === 'own' ? 'tag' : way, own, label }]];
  // Who types other words than stood there before wants them, whatever the radio button says.
  return [[key, { way: own === said(`o-${key}`) ? way : 'own', own, label }]];
}

/** People named by hand, one a line or between commas. */
export const namesIn = (who: string): string[] =>
  who
    .split(/[\n;,]+/)
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .slice(0, 100);

/** Half a year to two years back: far enough that nobody can look the day up, and never a report about tomorrow. */
export const LEAST_WEEKS = 26;
export const MOST_WEEKS = 104;
const weeksIn = (said: string): number => {
  const weeks = Number(said);
  return Number.isSafeInteger(weeks) && Math.abs(weeks) <= MOST_WEEKS && weeks !== 0 ? weeks : -LEAST_WEEKS;
};
