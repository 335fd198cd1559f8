/** The labels of docs/formats.md and of the engine that will stand behind this folder. */
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

/** Why something was marked; each has a text. */
export const reasons = [
  'known-name',
  'name-after-title',
  'name-found-before',
  'initials',
  'mail-address',
  'web-address',
  'phone-number',
  'number-with-sum',
  'number-by-word',
  'long-number',
  'account-number',
  'address',
  'postcode',
  'place-word',
  'date',
  'age',
  'organisation-word',
  'rare-occupation',
] as const;
export type Reason = (typeof reasons)[number];

/** Offsets count UTF-16 code units, as JavaScript does; `end` is the first unit after it. */
export type Finding = { start: number; end: number; label: Label; reason: Reason };

/** What the file already knows: names of client, family, carers and workers, as they are written there. */
export type Known = { names: readonly string[] };

/** Something that may let others recognise a person although no name is left. */
export const riskKinds = ['age', 'place', 'family', 'event', 'rare-condition', 'occupation', 'date'] as const;
export type RiskKind = (typeof riskKinds)[number];
export type Risk = { kind: RiskKind; start: number; end: number };

/** One rule: everything it sees in a text. */
export type Rule = (text: string) => Finding[];

/** Every match of a pattern, or of its group `part` if it has one. The pattern needs the flags `g` and `d`. */
export function matches(text: string, pattern: RegExp, label: Label, reason: Reason): Finding[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [start, end] = match.indices?.groups?.part ?? match.indices![0]!;
    return { start, end, label, reason };
  });
}
