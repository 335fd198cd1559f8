import { z } from 'zod';
import { type CarerSubject, carerSubjects } from './carer.ts';

const word = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);

/** `record`, `contact`, `know`, or `share:<partner>`. */
export const carerSubject = z.string().transform((text, issues): CarerSubject => {
  const [about, party = null, ...rest] = text.split(':');
  const known = carerSubjects.find((each) => each === about);
  if (known === 'share' && party !== null && word.safeParse(party).success && rest.length === 0) {
    return { about: known, party };
  }
  if (known !== undefined && known !== 'share' && party === null) return { about: known, party };
  issues.addIssue({ code: 'custom', message: 'not-a-subject' });
  return z.NEVER;
});

export const carerSubjectText = ({ about, party }: CarerSubject): string =>
  party === null ? about : `${about}:${party}`;

/** Boxes: several give a list, one gives a text, none gives nothing. */
export const fieldList = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(word).max(40),
);

export const workerMethods = ['in-person', 'phone', 'paper'] as const;
