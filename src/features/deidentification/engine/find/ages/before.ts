import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { isFamilyPlural, isPlural } from './age-words.ts';
import { pastAdverbs } from './look-back.ts';
import { Somebody, somebodyAt } from './people.ts';
import type { Row } from './row.ts';

const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x28;
export const VAN = hashOf('van');
const sexes = new Set(['m', 'v', 'x', 'man', 'vrouw', 'jongen', 'meisje'].map(hashOf));

export const isSign = (doc: Doc, i: number, sign: number): boolean =>
  i >= 0 && doc.kind[i] === Kind.sign && doc.value[i] === sign;

/** What stands before: a bracket, a comma, "van", or the person directly; and who it is. */
export type Before = { how: 'bracket' | 'comma' | 'van' | 'direct' | 'none'; somebody: number; token: number };

export function before(doc: Doc, first: number): Before {
  let token = pastAdverbs(doc, first);
  // The person stands on this line, and a bracket or "van" between.
  if (token < 0) return { how: 'none', somebody: Somebody.no, token };
  // "M43": the sex, glued.
  if (doc.gap[first] === Gap.none && doc.kind[token] === Kind.word)
    return { how: 'bracket', somebody: Somebody.person, token };
  const how = howAt(doc, token);
  if (how !== 'direct') token -= 1;
  // "dochter (van 8)"
  if (how === 'van' && isSign(doc, token, OPEN)) token -= 1;
  if (isSex(doc, token, how)) return { how: 'bracket', somebody: Somebody.person, token };
  return { how, somebody: doc.gap[token + 1]! <= Gap.space ? somebodyAt(doc, token) : Somebody.no, token };
}

/** "Jansen – 46 jaar" */
const isDash = (doc: Doc, i: number): boolean =>
  doc.gap[i] === Gap.space && doc.gap[i + 1] === Gap.space && /[-–—]/.test(doc.text[doc.start[i]!]!);

/** "(m, 43)", "M, 52 jaar", "V 61 jr". */
const isSex = (doc: Doc, token: number, how: Before['how']): boolean =>
  token >= 0 &&
  sexes.has(doc.hash[token]!) &&
  (how === 'comma' ||
    (how === 'direct' && doc.shape[token] === Shape.capital && doc.end[token]! - doc.start[token]! === 1));

function howAt(doc: Doc, i: number): Before['how'] {
  if (doc.hash[i] === VAN) return 'van';
  if (doc.kind[i] !== Kind.sign) return 'direct';
  if (doc.value[i] === OPEN) return 'bracket';
  return doc.value[i] === COMMA || doc.value[i] === COLON || doc.value[i] === 0x2f || isDash(doc, i)
    ? 'comma'
    : 'direct';
}

/** With several numbers a plural is a family ("kinderen van 8 en 10"); with one it is a rule ("jongeren van 18"). */
export const isMany = (doc: Doc, { token }: Before, row: Row): boolean =>
  token >= 0 && row.numbers.length === 1 && isPlural(doc.hash[token]!) && !isFamilyPlural(doc.hash[token]!);
