import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { dayOf } from '../../../platform/dates.ts';
import { readers, keepers, whoActs } from '../who-acts.ts';
import { shownContent, shownVersion } from '../covenant.ts';
import { changeVersion, findCovenant } from '../store.ts';
import { keptKinds } from '../words.ts';
import { addEvaluation, addKept, countUses, listEvaluations } from './evaluations.ts';

const said = z.string().trim().min(1).max(4000);
const maybe = z.string().trim().max(4000).optional().default('');
const maybeDay = z
  .union([z.literal('').transform(() => null), z.iso.date()])
  .optional()
  .default(null);

/** Looks back together: what worked, what was shared, what changes. The next day stands in the version that holds. */
export const evaluateCovenant = action({
  name: 'covenants.evaluate-covenant',
  may: keepers,
  input: z.object({ covenant: z.uuid(), werkte: said, gedeeld: maybe, anders: said, volgende: maybeDay }),
  gather: async (c, { covenant }) => {
    const found = await findCovenant(c, covenant, true);
    const version = found && shownVersion(found, dayOf(c.now));
    return found && version?.completeAt ? { found, version } : null;
  },
  gate: 'agreement-content',
  run: async (c, { werkte, gedeeld, anders, volgende }, { found, version }) => {
    if (volgende !== null && volgende <= dayOf(c.now)) return { refused: 'in-the-past' as const };
    const [last] = await listEvaluations(c, found.id);
    await addEvaluation(c, {
      covenant: found.id,
      version: version.version,
      words: { worked: werkte, shared: gedeeld, changes: anders },
      uses: await countUses(c, found.id, last?.at ?? null),
      nextOn: volgende,
      by: whoActs(c),
    });
    await changeVersion(c, found.id, version.version, { evaluate_on: volgende });
    return { done: { id: found.id }, trace: { object: { kind: 'covenant', id: found.id } } };
  },
});

/** Writes down that a party kept a promise. Nobody is marked by it, and what was not kept has no form (S3.11). */
export const recordKept = action({
  name: 'covenants.record-kept',
  may: readers,
  input: z.object({
    covenant: z.uuid(),
    partij: z.string().max(60),
    soort: z.enum(keptKinds),
    dag: z.string().min(1).pipe(z.iso.date()),
    woorden: said,
  }),
  gather: async (c, { covenant, partij }) => {
    const found = await findCovenant(c, covenant);
    return found && shownContent(found, dayOf(c.now)).parties.some(({ id }) => id === partij) ? found : null;
  },
  gate: 'agreement-content',
  run: async (c, { partij, soort, dag, woorden }, { id }) => {
    if (dag > dayOf(c.now)) return { refused: 'in-the-future' as const };
    await addKept(c, { covenant: id, party: partij, kind: soort, on: dag, words: woorden, by: whoActs(c) });
    return { done: { id }, trace: { object: { kind: 'covenant', id } } };
  },
});
