/** What can be found (see README): the labels are the terms of the field, the first ones point at one person by themselves. */
export const labels = [
  'person',
  'initials',
  'date',
  'age',
  'street_address',
  'postcode',
  'place',
  'phone',
  'email',
  'url',
  'bsn',
  'rrn',
  'iban',
  'institution',
  'id',
  'occupation_rare',
] as const;
export type Label = (typeof labels)[number];

/** Why something was found; each has a sentence on the screen. */
export const reasons = [
  'known-name',
  'known-name-misspelt',
  'name-after-title',
  'name-after-family-word',
  'name-from-list',
  'name-by-form',
  'name-by-context',
  'name-found-before',
  'initials',
  'mail-address',
  'web-address',
  'phone-number',
  'number-with-sum',
  'number-by-word',
  'long-number',
  'code',
  'account-number',
  'address',
  'street',
  'postcode',
  'place-from-list',
  'place-by-context',
  'date',
  'age',
  'organisation-word',
  'organisation-from-list',
  'rare-occupation',
] as const;
export type Reason = (typeof reasons)[number];

/** A date that says nothing without today ("gisteren"), and a year alone: both are left out unless asked for. */
export type Sub = 'relative' | 'year';

/**
 * One place in a text. Offsets count UTF-16 code units, as JavaScript does; `end` is the first unit after it.
 * `confidence` from 0 to 1: 0.95 proven (a sum that fits, a title before a name), 0.8 strong, 0.6 likely, 0.4 weak.
 */
export type Span = { start: number; end: number; label: Label; confidence: number; reason: Reason; sub?: Sub };

/** A finder adds what it sees here; overlaps are decided afterwards. */
export type Found = {
  add: (start: number, end: number, label: Label, confidence: number, reason: Reason, sub?: Sub) => void;
};
