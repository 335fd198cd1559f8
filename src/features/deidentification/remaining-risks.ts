import type { Risk } from './engine/index.ts';
import { engine } from './engine-here.ts';
import type { Finding } from './finding.ts';

/** What may still point at somebody, also in what was found: in a text that is checked nothing is replaced yet. */
export const remainingRisks = (text: string, findings: readonly Finding[]): Risk[] =>
  engine().remains(text, findings, { left: () => true });
