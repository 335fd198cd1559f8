import { plainWords } from './plain-words.ts';
import {
  apart,
  articles,
  families,
  genericTitles,
  joiners,
  links,
  phraseRules,
  type PhraseRule,
  vaguePhrases,
  workVerbs,
} from './purpose-phrases.ts';

/**
 * Listens to the words of a purpose (AVG 5(1)(b): specified and explicit). It says what is vague, broad, several in
 * one, too short or in words of the law; a person decides. Against "the broader the better" (L15). Pure.
 */

export type FindingKind = PhraseRule | 'generic-title' | 'two-in-one' | 'short' | 'jargon';

/** `from`–`to` is a range of the text. `instead`: a plainer word. `split`: where a second purpose begins. */
export type Finding = {
  kind: FindingKind;
  from: number;
  to: number;
  instead?: string;
  split?: { first: number; second: number };
};

export type LintedPart = 'title' | 'explanation' | 'why';

type Token = { word: string; from: number; to: number };
type Language = 'nl' | 'en';

/** Fewer words than this say too little about what happens. */
const FEWEST_WORDS = { title: 1, explanation: 4, why: 3 } as const;
const MOST_VERBS = 3;

// Abbreviations such as o.a. are one word. Neither alternative can match the same text in two ways: linear time.
const words = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(words)].map((found) => ({
    word: found[0].toLowerCase(),
    from: found.index,
    to: found.index + found[0].length,
  }));

/** What is wrong with these words, in the order of the text. Works on any text and never throws. */
export function lintPurpose(text: string, language: Language, part: LintedPart): Finding[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const found = [
    ...phrasesIn(text, tokens, language),
    ...severalIn(text, tokens, language, part),
    ...jargonIn(text, tokens, language),
    ...genericIn(tokens, language, part),
    ...dotsIn(text),
    ...shortness(tokens, part),
  ];
  return withoutOverlap(found.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** One finding for one place: the longest phrase says it. */
function withoutOverlap(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const each of found) {
    const last = kept.at(-1);
    if (last === undefined || each.from >= last.to || last.kind === 'short') kept.push(each);
  }
  return kept;
}

type Listed<T> = ReadonlyMap<string, readonly { rest: readonly string[]; means: T }[]>;

/** Phrases by their first word, longest first, so that a text is read once. */
function listed<T>(phrases: readonly (readonly [string, T])[]): Listed<T> {
  const list = new Map<string, { rest: readonly string[]; means: T }[]>();
  for (const [phrase, means] of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    list.set(first, [...(list.get(first) ?? []), { rest, means }]);
  }
  for (const each of list.values()) each.sort((a, b) => b.rest.length - a.rest.length);
  return list;
}

/** Two words belong to one phrase when nothing but blanks stands between them. */
const follows = (text: string, one: Token, next: Token | undefined): next is Token =>
  next !== undefined && next.from - one.to <= 4 && text.slice(one.to, next.from).trim() === '';

function matchAt<T>(text: string, tokens: readonly Token[], at: number, list: Listed<T>) {
  for (const { rest, means } of list.get(tokens[at]!.word) ?? []) {
    const fits = rest.every(
      (word, index) =>
        tokens[at + index + 1]?.word === word && follows(text, tokens[at + index]!, tokens[at + index + 1]),
    );
    if (fits) return { means, last: at + rest.length };
  }
  return undefined;
}

const matches = <T>(text: string, tokens: readonly Token[], list: Listed<T>) =>
  tokens.flatMap((token, at) => {
    const found = matchAt(text, tokens, at, list);
    return found ? [{ means: found.means, at, last: found.last, from: token.from, to: tokens[found.last]!.to }] : [];
  });

const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> => ({ nl: make('nl'), en: make('en') });

const vague = perLanguage((language) =>
  listed(phraseRules.flatMap((rule) => vaguePhrases[language][rule].map((phrase) => [phrase, rule] as const))),
);
const plain = perLanguage((language) => listed(Object.entries(plainWords[language])));
const joining = perLanguage((language) => listed(joiners[language].map((phrase) => [phrase, phrase] as const)));
const generic = perLanguage((language) => new Set(genericTitles[language]));
const verbs = perLanguage((language) => new Set(workVerbs[language]));
const linking = perLanguage((language) => new Set(links[language]));

const phrasesIn = (text: string, tokens: readonly Token[], language: Language): Finding[] =>
  matches(text, tokens, vague[language]).map(({ means, from, to }) => ({ kind: means, from, to }));

const jargonIn = (text: string, tokens: readonly Token[], language: Language): Finding[] =>
  matches(text, tokens, plain[language]).map(({ means, from, to }) => ({ kind: 'jargon', from, to, instead: means }));

const leading = perLanguage((language) => new Set(articles[language]));

/** A title, or a whole explanation, that would fit every activity; "onze dienstverlening" says no more than the noun. */
function genericIn(tokens: readonly Token[], language: Language, part: LintedPart): Finding[] {
  if (part === 'why') return [];
  const said = leading[language].has(tokens[0]!.word) ? tokens.slice(1) : tokens;
  const isGeneric = generic[language].has(said.map(({ word }) => word).join(' '));
  return isGeneric ? [{ kind: 'generic-title', from: tokens[0]!.from, to: tokens.at(-1)!.to }] : [];
}

function dotsIn(text: string): Finding[] {
  const at = Math.max(text.indexOf('...'), text.indexOf('…'));
  return at === -1 ? [] : [{ kind: 'open-end', from: at, to: at + (text[at] === '.' ? 3 : 1) }];
}

const shortness = (tokens: readonly Token[], part: LintedPart): Finding[] =>
  tokens.length < FEWEST_WORDS[part] ? [{ kind: 'short', from: tokens[0]!.from, to: tokens.at(-1)!.to }] : [];

/** Several purposes in one sentence: a word that joins them, two families of work, or many things to do. */
function severalIn(text: string, tokens: readonly Token[], language: Language, part: LintedPart): Finding[] {
  // The reason may have several parts: it is the purpose that has to be one.
  if (part === 'why') return [];
  const [joined] = matches(text, tokens, joining[language]).filter(
    ({ at, last }) => at > 0 && last < tokens.length - 1,
  );
  if (joined) return [twoInOne(tokens, joined.at, joined.last + 1)];
  return sentencesOf(text, tokens)
    .flatMap(({ start, end }) => twoFamilies(tokens, start, end, language))
    .slice(0, 1);
}

const twoInOne = (tokens: readonly Token[], link: number, second: number): Finding => ({
  kind: 'two-in-one',
  from: tokens[link]!.from,
  to: tokens[Math.max(link, second - 1)]!.to,
  split: { first: tokens[link]!.from, second: tokens[second]!.from },
});

/** Ranges of tokens that no full stop cuts. */
function sentencesOf(text: string, tokens: readonly Token[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next !== undefined && !/[.!?\n;]/.test(text.slice(token.to, next.from))) return;
    found.push({ start, end: at + 1 });
    start = at + 1;
  });
  return found;
}

function familyOf(word: string, language: Language): string | undefined {
  return Object.entries(families[language]).find(([, stems]) => stems.some((stem) => word.startsWith(stem)))?.[0];
}

/** The last "en" before the second family, or before the last of many verbs. */
function twoFamilies(tokens: readonly Token[], start: number, end: number, language: Language): Finding[] {
  let first: string | undefined;
  let link = -1;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const { word } = tokens[at]!;
    if (linking[language].has(word)) link = at;
    if (verbs[language].has(word)) count += 1;
    const family = familyOf(word, language);
    first ??= family;
    const other = family !== undefined && family !== first && (apart.has(family) || apart.has(first ?? ''));
    if ((other || count > MOST_VERBS) && link > start) return [twoInOne(tokens, link, link + 1)];
  }
  return [];
}

/** The text as two, where a finding says so: what comes before the joining word, and what comes after it. */
export function splitAt(text: string, { split }: Finding): { first: string; second: string } | null {
  if (!split) return null;
  const first = text.slice(0, split.first).replace(/[\s,;]+$/u, '');
  const second = text.slice(split.second).trim();
  if (first === '' || second === '') return null;
  return { first: closed(first), second: closed(second.charAt(0).toUpperCase() + second.slice(1)) };
}

const closed = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
