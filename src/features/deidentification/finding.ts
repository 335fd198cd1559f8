import type { Label, Span } from './engine/index.ts';

/** What the engine found, as the pages show it. */
export type Finding = Span;

/** Points at one person by itself; the others do so together (AVG recital 26). */
const direct: readonly Label[] = [
  'person',
  'initials',
  'street_address',
  'phone',
  'email',
  'url',
  'bsn',
  'rrn',
  'iban',
  'id',
];
export const isDirect = ({ label }: Pick<Finding, 'label'>): boolean => direct.includes(label);

/** What the file already knows: names of client, family, carers and workers, as they are written there. */
export type Known = { names: readonly string[] };
