import type { Label } from '../../span.ts';
import type { Doc } from '../../tokens/doc.ts';
import type { Candidates } from '../candidates.ts';
import type { Ground } from '../finder.ts';
import { Cue } from './cue.ts';
import type { Weight } from './parts.ts';

export type Reading = { doc: Doc; found: Candidates; ground: Ground };

/** Tokens in a row that may be one name, and what they say by themselves. */
export type Run = {
  from: number;
  /** The token after it. */
  to: number;
  /** Tokens that are parts of the name: no particles, no initials. */
  parts: number[];
  weights: Weight[];
  initials: number;
  particles: number;
  score: number;
  /** In lower case from the first letter on. */
  lower: boolean;
  /** The last part ends in the s of possession ("Jans fiets"). */
  genitive: boolean;
};

/** "P. Zwartendijk" is no street and "mr. Van Haren" no office, whatever others saw in the last word. */
export const mayBeTaken = (taken: Label, run: Run, cue: number, particle = false): boolean =>
  taken === 'place' ||
  (taken === 'street_address' && run.initials > 0) ||
  ((taken === 'street_address' || taken === 'institution') &&
    (cue === Cue.title || (particle && run.parts.length === 0 && cue === Cue.person)));
