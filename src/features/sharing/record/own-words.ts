/** A sentence of one's own has at least this many different words. */
const FEWEST = 4;

const plain = (text: string): string => (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');

/**
 * Whether somebody wrote reasons, beyond what was filled in beforehand in whichever language (S3.7). Case, signs and
 * spaces make no difference.
 */
export function saysMore(reasons: string, drafts: readonly string[]): boolean {
  const lines = drafts
    .flatMap((draft) => draft.split('\n'))
    .map(plain)
    .filter((line) => line !== '');
  const left = lines.reduce((text, line) => text.replaceAll(` ${line} `, '  '), ` ${plain(reasons)} `);
  return new Set(left.match(/\p{L}+/gu)).size >= FEWEST;
}
