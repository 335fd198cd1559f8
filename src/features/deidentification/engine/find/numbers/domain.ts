/** Bare domains end in one of these; others need a "www", a path or an @, or every forgotten space makes a link. */
const usual = new Set(
  'nl be com org net eu info gov edu io app vlaanderen brussels gent amsterdam frl care coop'.split(' '),
);

export const isUsualEnding = (ending: string): boolean => usual.has(ending);

/** A name of a host: labels with points between them, the last one letters only. */
const domain = /(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}\p{L}{2,24}(?![\p{L}\d-])/uy;

/** The unit after the host that begins here, 0 when none does. */
export function endOfDomain(text: string, at: number): number {
  domain.lastIndex = at;
  const match = domain.exec(text);
  return match === null ? 0 : at + match[0].length;
}

/** The first token that begins at this unit or later, from token `i` on. */
export function tokenFrom(doc: { count: number; start: Int32Array }, i: number, unit: number): number {
  let at = i;
  while (at < doc.count && doc.start[at]! < unit) at += 1;
  return at;
}
