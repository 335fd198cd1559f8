import type { Party } from './context.ts';
import type { Exemption } from './exemptions.ts';

/** A row of the permission matrix: an action or question, and who may. */
export type Registered = {
  /** `feature.verb-noun`: permission, matrix row and audit event in one name. */
  name: string;
  kind: 'action' | 'question';
  may: readonly Party[];
  /** `gate`, or why it needs none. */
  guard: 'gate' | Exemption;
};

const rows = new Map<string, Registered>();

/** Called by `action()` and `question()` only, so nothing that runs can be missing from the matrix. */
export function register(row: Registered): void {
  if (rows.has(row.name)) throw new Error(`Two actions or questions are called ${row.name}`);
  rows.set(row.name, row);
}

/** All actions and questions, by name. */
export const registered = (): Registered[] => [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
