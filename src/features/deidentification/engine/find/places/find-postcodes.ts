import { type Doc, Kind } from '../../tokens/doc.ts';
import type { Candidates } from '../candidates.ts';
import type { Finder } from '../finder.ts';
import { isSign } from '../look.ts';
import { dutchPostcodeEnd, isBelgianPostcode } from './postcode.ts';

/** Dutch and Belgian postcodes; runs after the streets, since four figures behind one are a postcode. */
export const findPostcodes: Finder = (doc, found) => {
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] !== Kind.number || doc.end[i]! - doc.start[i]! !== 4) continue;
    if (found.labelAt(doc.start[i]!) !== undefined) continue;
    const near = isBehindStreet(doc, i, found);
    const dutch = dutchPostcodeEnd(doc, i, near);
    if (dutch > 0) found.add(doc.start[i]!, doc.end[dutch - 1]!, 'postcode', near ? 0.95 : 0.9, 'postcode');
    else if (isBelgianPostcode(doc, i, near))
      found.add(doc.start[i]!, doc.end[i]!, 'postcode', near ? 0.95 : 0.85, 'postcode');
  }
};

/** Directly behind a street, a comma, a dash, "te" or the end of a line between them; "B-" counts as nothing. */
function isBehindStreet(doc: Doc, i: number, found: Candidates): boolean {
  let at = i - 1;
  if (isSign(doc, at, '-') && doc.gap[i] === 0) at -= 2;
  for (let step = 0; step < 2 && at >= 0; step += 1, at -= 1) {
    if (found.labelAt(doc.start[at]!) === 'street_address') return true;
    if (!isSign(doc, at, ',-–(|/•·') && doc.kind[at] !== Kind.word) return false;
  }
  return false;
}
