import { engine } from './engine-here.ts';
import type { Finding, Known } from './finding.ts';

/** What identifies people in a text: an aid, and no proof that nothing is left. Sorted, and no two overlap. */
export const findIdentifying = (text: string, known: Known = { names: [] }): Finding[] =>
  engine().find(text, { known: known.names.map((name) => ({ name })) });
