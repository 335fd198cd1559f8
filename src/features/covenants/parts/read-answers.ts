import { z } from 'zod';
import type { Answers, Rule } from './part.ts';

const LINE = 200;
const WORDS = 4000;
const mail = z.email();
const day = z.iso.date();

/**
 * Reads the fields of one part. Everything that is wrong is told at its field, so that one summary lists it all; after
 * an error the answers are not used.
 */
export function readAnswers(
  values: Readonly<Record<string, unknown>>,
  rules: Readonly<Record<string, Rule>>,
  wrong: (name: string, message: string) => void,
): Answers {
  const single = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value.normalize('NFC').trim() : '';
  };
  for (const [name, rule] of Object.entries(rules)) {
    const error = wrongWith(single(name), rule);
    if (error) wrong(name, error);
  }
  return {
    text: single,
    list: (name) =>
      [values[name] ?? []].flat().filter((each): each is string => typeof each === 'string' && each !== ''),
    day: (name) => single(name) || null,
    number: (name) => (single(name) === '' ? null : Number(single(name))),
  };
}

function wrongWith(value: string, rule: Rule): string | null {
  // Bell, escape and the like: no person types them, and a terminal or a mail may obey them (threat T-11).
  if (/[^\P{Cc}\n\t]/u.test(value)) return 'control-signs';
  if (value === '') return rule === 'needed' ? 'required' : null;
  if (value.length > (rule === 'words' ? WORDS : LINE)) return 'too-long';
  if (rule === 'mail' && !mail.safeParse(value).success) return 'no-mail';
  if (rule === 'day' && !day.safeParse(value).success) return 'no-day';
  if (rule === 'number' && !/^[1-9]\d{0,2}$/.test(value)) return 'no-number';
  return null;
}
