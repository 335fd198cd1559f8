import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source.ts';

const all = sourceFiles(/\.tsx?$/);
const isTexts = ({ path }: { path: string }) => /texts?(-[a-z]+)?\.ts$|[/-]texts\//.test(path);
const elsewhere = (path: string) => all.filter((file) => file.path !== path).map(({ text }) => text);

/** Errors come from the form's schema by their code, some as `field.code`; zod's own codes have an underscore. */
const isErrorCode = (key: string) => /^[a-z-]+\.[a-z-]+$|^(too|invalid)_[a-z]+$/.test(key);

/** `name: { nl: …` at the first level of a list of texts. */
const keysOf = (text: string) =>
  [...text.matchAll(/^ {2}'?([\w.-]+)'?: (?:\{ nl:|\{$(?=\s+nl:))/gm)].map((match) => match[1]!);

test.each(all.filter(isTexts).map((file) => [file.path, file] as const))('every text of %s is used', (path, file) => {
  const others = elsewhere(path);
  const inside = (key: string) => file.text.split(new RegExp(`\\b${key}\\b`)).length > 2;
  // Composed, as in `${depth}About`.
  const composed = (key: string) => others.some((text) => text.includes(`}${key.split(/(?=[A-Z])/).at(-1)}\``));
  const said = (key: string) => others.some((text) => new RegExp(`[.'"\`/=]${key}\\b`).test(text));
  const used = (key: string) => inside(key) || said(key) || composed(key);
  const unused = keysOf(file.text).filter((key) => !isErrorCode(key) && !used(key));
  expect(unused, `Nobody says these texts any more: take them out of ${path}`).toEqual([]);
});
