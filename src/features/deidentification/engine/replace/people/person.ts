import type { Gender } from './gender.ts';
import type { NameParts } from './parse-name.ts';

/** How somebody is called in the texts: by number, by role, or by what they are to somebody else. */
export type PersonTag =
  | { by: 'number'; number: number }
  | { by: 'role'; role: 'client' | 'carer' | 'worker' | 'family'; number: number }
  | { by: 'kin'; kin: string; of: number; number: number };

/** One human being of a case, with every form of the name so far. Plain JSON. */
export type Person = {
  names: NameParts[];
  gender?: Gender;
  /** Dutch words ("moeder") that stood right before the name, or that the file says. */
  kin: string[];
  /** A name that fits two people ("Jansen"): it has a tag of its own, and nobody else joins it. */
  unsure?: string;
  /** What the file says this person is. */
  known?: 'client' | 'family' | 'carer' | 'worker';
  tag?: PersonTag;
};

/**
 * What a case remembers, so that a person keeps the tag in the next document. Plain JSON with names in it: personal
 * data, to be sealed under the client's key like the file itself.
 */
export type CaseMemory = {
  version: 1;
  people: Person[];
  /** Of every other value (folded) its number within its kind. */
  values: { kind: string; value: string; number: number }[];
};

export const emptyMemory = (): CaseMemory => ({ version: 1, people: [], values: [] });
