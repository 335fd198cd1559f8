/**
 * The one secret number of days by which all dates of a case move, so that what lies between them stays as it was.
 * `keyed` is a keyed hash (HMAC under a key of the client) and must give at least six bytes: the same case moves alike
 * today and next year, and without the key nobody can move it back. In whole weeks a Tuesday stays a Tuesday. Never 0.
 */
export function shiftOfCase(
  keyed: (message: string) => Uint8Array,
  caseId: string,
  { within = 182, wholeWeeks = true }: { within?: number; wholeWeeks?: boolean } = {},
): number {
  const unit = wholeWeeks ? 7 : 1;
  const steps = Math.floor(within / unit);
  if (steps < 1) throw new RangeError(`No shift possible within ${within} days`);
  const bytes = keyed(`date-shift ${caseId}`);
  if (bytes.length < 6) throw new RangeError('The keyed hash must give at least six bytes');
  const drawn = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0) % (2 * steps);
  return (drawn < steps ? drawn - steps : drawn - steps + 1) * unit;
}
