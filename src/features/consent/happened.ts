import type { Context, Happening } from '../../platform/context.ts';
import { sendAhead } from '../../platform/db/transactions.ts';
import type { Added } from './store.ts';

/** One happening per permission that changed: whoever locks or closes something does so per permission. */
export function answered(client: string, { id, permissions, became }: Added): Happening[] {
  // Others still have to answer: nothing follows from it yet, but it is proof.
  if (became === null || permissions.length === 0) return [{ name: 'consent.heard', client, answer: id }];
  return permissions.map((permission) => ({ name: `consent.${became}`, client, permission, answer: id }));
}

/** Reaction to every answer: notes its entry in the log, so that the receipt can name the leaf that seals it. */
export async function noteEntry(c: Context, { answer, entry }: Happening): Promise<void> {
  if (!answer || !entry) return;
  const note = c.tx
    .updateTable('consent_answers')
    .set({ entry_id: entry })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', answer)
    .where('entry_id', 'is', null)
    .compile();
  sendAhead(c.tx, note);
}
