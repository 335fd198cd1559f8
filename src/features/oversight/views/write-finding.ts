import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { addFinding, listOddLooks } from './store.ts';
import { results } from './tables.ts';

/** Writes down, in words, what a look was about. The first to ask is the one who writes; the second reads it. */
export const writeFinding = action({
  name: 'oversight.write-finding',
  may: ['fg', 'privacy-contact'],
  input: z.object({
    inzage: z.uuid(),
    uitkomst: z.enum(results),
    woorden: z.string().trim().min(1).max(2000),
  }),
  gather: async (c, { inzage }) => {
    if (c.actor.kind !== 'worker') return null;
    const [look] = await listOddLooks(c, c.actor.account, inzage);
    return look ? { look, by: c.actor.account } : null;
  },
  gate: 'look-back',
  run: async (c, { uitkomst: result, woorden: words }, { look, by }) => {
    if (!(await addFinding(c, { look, result, words, by }))) return { refused: 'found-already' as const };
    const about = look.client === null ? [] : [look.client];
    return { done: look.id, trace: { about, object: { kind: 'odd-look', id: look.id } } };
  },
});
