import type { z } from 'zod';

export type Values = Readonly<Record<string, unknown>>;

/** Longest texts: a name or title, and an answer in words. */
export const SHORT = 160;
export const LONG = 2000;

/**
 * Reads the fields of one form of the ten steps. Whatever is wrong is reported at the name of its field; the reading
 * goes on, so that one summary lists everything. What comes back after an error is never used.
 */
export type StepForm = {
  /** One text; control signs other than line breaks are refused. */
  text: (name: string, how?: { longest?: number; required?: boolean }) => string;
  /** A Dutch and an English text; the Dutch one may be required. */
  words: (name: string, how?: { longest?: number; required?: boolean }) => { nl: string; en: string };
  choice: <T extends string>(name: string, allowed: readonly T[]) => T;
  /** A choice that may be left open; something else than the list is refused. */
  maybe: <T extends string>(name: string, allowed: readonly T[]) => T | null;
  /** The values that were ticked; unknown ones are refused. */
  list: <T extends string>(name: string, allowed: readonly T[]) => T[];
  /** Ids that the page sent along; only their form is checked, the plan knows which exist. */
  ids: (name: string) => string[];
  whole: (name: string, least: number, most: number) => number;
  ticked: (name: string) => boolean;
  wrong: (name: string, message: string) => void;
};

const id = /^[a-z][a-z0-9-]{0,59}(\.[a-z][a-z0-9-]{0,59})?$/;
const law = /^[a-z0-9-]+(\.[a-z0-9-]+){1,6}$/;
export const isLawId = (text: string): boolean => law.test(text) && text.length <= 80;

export function stepForm(values: Values, refine: z.core.$RefinementCtx<unknown>): StepForm {
  const wrong = (name: string, message: string) =>
    refine.addIssue({ code: 'custom', path: [name], message, input: undefined });

  const text: StepForm['text'] = (name, { longest = LONG, required = false } = {}) => {
    const value = single(values[name]).normalize('NFC').trim();
    if (required && value === '') wrong(name, 'required');
    if (value.length > longest) wrong(name, 'too-long');
    // Bell, escape and the like: no person types them, and a terminal or a mail may obey them (threat T-11).
    if (/[^\P{Cc}\n\t]/u.test(value)) wrong(name, 'control-signs');
    return value;
  };
  const list: StepForm['list'] = (name, allowed) => {
    const chosen = several(values[name]);
    if (chosen.some((each) => !(allowed as readonly string[]).includes(each))) wrong(name, 'not-in-list');
    return allowed.filter((each) => chosen.includes(each));
  };
  return {
    text,
    words: (name, { longest = LONG, required = false } = {}) => ({
      nl: text(`${name}.nl`, { longest, required }),
      en: text(`${name}.en`, { longest }),
    }),
    choice: (name, allowed) => {
      const found = allowed.find((each) => each === single(values[name]));
      if (found === undefined) wrong(name, 'required');
      return found ?? allowed[0]!;
    },
    maybe: (name, allowed) => maybeIn(single(values[name]), allowed, () => wrong(name, 'not-in-list')),
    list,
    ids: (name) => several(values[name]).filter((each) => id.test(each) || isLawId(each)),
    whole: (name, least, most) => {
      const value = single(values[name]).trim();
      const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
      if (!(number >= least && number <= most)) wrong(name, 'not-whole');
      return number >= least && number <= most ? number : least;
    },
    ticked: (name) => single(values[name]) !== '',
    wrong,
  };
}

function maybeIn<T extends string>(given: string, allowed: readonly T[], wrong: () => void): T | null {
  const found = allowed.find((each) => each === given) ?? null;
  if (found === null && given !== '') wrong();
  return found;
}

const single = (value: unknown): string => (typeof value === 'string' ? value : '');
const several = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : single(value) === '' ? [] : [single(value)];

/** "Verslag na een gesprek" → `verslag-na-een-gesprek`; with a number behind it when that id is taken. */
export function idFrom(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  const stem = words.slice(0, 50).replace(/-+$/, '') || 'nieuw';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
