import { lettersOf } from './letters.ts';

/** What a written name says. All of it folded: lower case, no marks. */
export type NameParts = {
  firsts: string[];
  /** Of the first names, in order: "jp" for "Jan P." and for "J.P.". */
  initials: string;
  /** Tussenvoegsels before the surname: "van den". */
  particle: string;
  /** The surname without tussenvoegsels; two of a double one ("Bos-de Wit" → bos, wit). */
  surnames: string[];
  /** The only word, of which nobody can say whether it is a first name or a surname. */
  single: string;
  /** "Quinten V.": what the surname begins with. */
  surnameInitial?: string;
};

export const particles: ReadonlySet<string> = new Set(
  (
    'van de der den het t ten ter te op in aan bij uit over onder voor tot toe thoe vd vdr v d l la le les du des di ' +
    'da do dos das del della dello von zu zum zur el al ould ibn bin bint abu s'
  ).split(' '),
);

type Word =
  | { kind: 'initials'; letters: string }
  | { kind: 'particle'; letters: string }
  | { kind: 'word'; letters: string; pieces: string[]; upper: boolean };

/** "Jan van den Berg", "J.P. van den Berg", "Berg, Jan van den", "BERG Jan", "Jan", "van den Berg". */
export function parseName(written: string): NameParts {
  const name = written.slice(0, 200);
  const comma = name.indexOf(',');
  if (comma <= 0) return fromWords(wordsOf(name));
  const behind = wordsOf(name.slice(comma + 1));
  const moved = behind.findIndex(({ kind }) => kind === 'particle');
  const first = moved === -1 ? behind : behind.slice(0, moved);
  const particle = moved === -1 ? [] : behind.slice(moved);
  const surname = [...particle, ...wordsOf(name.slice(0, comma))];
  return { ...asSurname(surname), ...asFirst(first), single: '' };
}

/** The same words the other way round: "Jansen Jan" as lists have it, without a comma. Null when there is nothing to turn. */
export function turned(parts: NameParts): NameParts | null {
  const { firsts, surnames, initials } = parts;
  if (firsts.length === 1 && surnames.length === 1 && initials.length === 1)
    return { ...parts, firsts: [surnames[0]!], surnames: [firsts[0]!], initials: surnames[0]![0]! };
  if (firsts.length > 0 || surnames.length < 2 || initials !== '') return null;
  const first = surnames.at(-1)!;
  return { ...parts, firsts: [first], surnames: surnames.slice(0, -1), initials: first[0]! };
}

function wordsOf(written: string): Word[] {
  const capitalsOnly = written === written.toUpperCase();
  return written.split(/\s+/u).flatMap((token) => {
    const initials = /^(?:\p{Lu}\p{Ll}?\.-?)+/u.exec(token)?.[0] ?? '';
    const before: Word[] = initials === '' ? [] : [{ kind: 'initials', letters: initialsOf(initials) }];
    return [...before, ...plainWords(token.slice(initials.length), capitalsOnly)];
  });
}

/** "Th.J." → "tj": of every name the first letter. */
const initialsOf = (written: string): string =>
  written
    .split('.')
    .map((each) => lettersOf(each).slice(0, 1))
    .join('');

function plainWords(token: string, capitalsOnly: boolean): Word[] {
  const pieces = token
    .split(/[-‐‑–]/u)
    .map(lettersOf)
    .filter(Boolean);
  if (pieces.length === 0) return [];
  const letters = pieces.join('');
  if (pieces.length === 1 && particles.has(letters)) return [{ kind: 'particle', letters }];
  // Initials without their points: "J Jansen", "JP Jansen".
  if (/^\p{Lu}$/u.test(token) || (!capitalsOnly && /^\p{Lu}{2}$/u.test(token))) return [{ kind: 'initials', letters }];
  const upper = letters.length > 1 && token === token.toUpperCase();
  const [lead, ...others] = pieces;
  if (others.length > 0 && particles.has(lead!))
    return [
      { kind: 'particle', letters: lead! },
      { kind: 'word', letters: others.join(''), pieces: others, upper },
    ];
  return [{ kind: 'word', letters, pieces, upper }];
}

function fromWords(words: readonly Word[]): NameParts {
  const real = words.filter((word) => word.kind === 'word');
  const [one] = real;
  if (one === undefined) return alone(words);
  const last = words.findLastIndex(({ kind }) => kind === 'word');
  const at = words.findIndex((word, i) => i <= last && beginsSurname(word));
  if (at !== -1) return { ...asFirst(words.slice(0, at)), ...asSurname(words.slice(at)), single: '' };
  const initial = words.findLastIndex(({ kind }) => kind === 'initials');
  if (initial !== -1 && initial < words.length - 1)
    return { ...asFirst(words.slice(0, initial + 1)), ...asSurname(words.slice(initial + 1)), single: '' };
  if (real.length === 1 && initial === -1) return { ...nothing, single: one.letters };
  if (one.upper && !real.at(-1)!.upper)
    return { ...asSurname(real.slice(0, 1)), ...asFirst(real.slice(1)), single: '' };
  // "JANSEN J." is a list; "Quinten V." hides a surname.
  if (initial !== -1 && one.upper) return { ...asSurname(real), ...asFirst(words.slice(initial)), single: '' };
  if (initial !== -1) return { ...nothing, ...asFirst(real), surnameInitial: initialAt(words, initial) };
  return { ...asFirst(real.slice(0, -1)), ...asSurname(real.slice(-1)), single: '' };
}

const initialAt = (words: readonly Word[], at: number): string => words[at]!.letters.slice(0, 1);

/** A tussenvoegsel, or the first half of "Bos-de Wit". */
const beginsSurname = (word: Word): boolean =>
  word.kind === 'particle' || (word.kind === 'word' && word.pieces.length > 1 && particles.has(word.pieces.at(-1)!));

const nothing: NameParts = { firsts: [], initials: '', particle: '', surnames: [], single: '' };

/** No word at all: initials alone, or nothing but tussenvoegsels. */
function alone(words: readonly Word[]): NameParts {
  const initials = words.filter(({ kind }) => kind === 'initials');
  if (initials.length > 0) return { ...nothing, initials: initials.map(({ letters }) => letters).join('') };
  return { ...nothing, single: words.map(({ letters }) => letters).join('') };
}

function asFirst(words: readonly Word[]): Pick<NameParts, 'firsts' | 'initials'> {
  const named = words.filter(({ kind }) => kind !== 'particle');
  return {
    firsts: named.flatMap((word) => (word.kind === 'word' ? word.pieces : [])),
    initials: named
      .map((word) => (word.kind === 'word' ? word.pieces.map(([first]) => first).join('') : word.letters))
      .join(''),
  };
}

function asSurname(words: readonly Word[]): Pick<NameParts, 'particle' | 'surnames'> {
  const first = words.findIndex(({ kind }) => kind === 'word');
  const lead = words.slice(0, Math.max(first, 0)).filter(({ kind }) => kind === 'particle');
  const pieces = words.flatMap((word) => (word.kind === 'word' ? word.pieces : []));
  const named = pieces.filter((piece) => !particles.has(piece));
  return {
    particle: lead.map(({ letters }) => letters).join(' '),
    surnames: named.length > 0 ? named : pieces,
  };
}
