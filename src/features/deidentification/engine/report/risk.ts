import type { Language } from '../replace/mark.ts';

/** What still lets people recognise somebody although every name is gone. */
export const riskKinds = [
  'occupation',
  'role',
  'condition',
  'event',
  'court',
  'family',
  'only',
  'origin',
  'sport',
  'award',
  'possession',
  'quotation',
  'date',
  'age',
  'place',
  'small-number',
  'fictive-name',
] as const;
export type RiskKind = (typeof riskKinds)[number];

/** `weak`: only with other things. `strong`: whoever knows the place or searches the web can say who it is. */
export type Strength = 'weak' | 'strong';

/** The same in Dutch and in English. */
export type Both = Readonly<Record<Language, string>>;

export type Risk = {
  kind: RiskKind;
  /** UTF-16 units. */
  start: number;
  end: number;
  strength: Strength;
  /** Places in the list of risks: what makes this one strong, or weaker things that add up with it. */
  with: number[];
  /** In plain words: what stands there, and why it tells on somebody. */
  what: Both;
  why: Both;
  /** Reads on after "Schrijf liever:". */
  suggestion: Both;
  /** What could stand there instead, ready to be put in. */
  replacement: Both;
};
