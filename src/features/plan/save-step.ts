import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { listRoles } from '../organisation/index.ts';
import { lawToday } from './law-today.ts';
import { mayEdit, mayHandOver, mayOwn, type PlanDocument, PlanWord, STEPS, withNote } from './policy.ts';
import { changeNote } from './step-notes.ts';
import { type SavedStep } from './after-saving.ts';
import { LONGEST_SEARCH } from './read-step.ts';
import { readStep } from './steps/index.ts';
import { changeDraft, changeOwner, findActivity, findDraft } from './store.ts';
import { addSave } from './together/store.ts';
import { workerOf } from './worker-of.ts';

const Where = z.object({
  activity: z.uuid(),
  step: z.coerce.number().int().min(1).max(STEPS),
  revisie: z.coerce.number().int().min(0),
  /** The draft that was on the page; without it, whichever there is. */
  concept: z.uuid().optional(),
  /** Where to go after saving. */
  hierna: z.enum(['volgende', 'overzicht', 'hier']).catch('volgende'),
  /** Words to search the list of step 3 with, after saving. */
  zoek: z.string().max(LONGEST_SEARCH).catch(''),
  /** When the page was shown: after saving, the next one tells what others did since. */
  gezien: z.coerce.number().int().min(0).max(8_640_000_000_000_000).optional().catch(undefined),
  /** A field to switch off or on at the risk meter, after saving. */
  uit: PlanWord.optional().catch(undefined),
  aan: PlanWord.optional().catch(undefined),
  /** A purpose to make two of: saves what was typed, and shows the proposal. */
  splits: PlanWord.optional().catch(undefined),
});

/** The form of a step becomes a change to whatever the plan is by then: two people can work on different steps. */
const Saved = z.record(z.string(), z.unknown()).transform((values, refine) => {
  const where = Where.safeParse(values);
  if (!where.success) {
    refine.addIssue({ code: 'custom', path: ['revisie'], message: 'required' });
    return z.NEVER;
  }
  return { ...where.data, ...readStep(where.data.step, values, refine) };
});

export const saveStep = action({
  name: 'plan.save-step',
  may: ['process-owner', 'administrator'],
  input: Saved,
  gather: async (c, { activity: id }) => {
    const activity = await findActivity(c, id);
    if (!activity || !mayEdit(workerOf(c), activity.owner)) return null;
    const draft = await findDraft(c, id, true);
    return draft ? { activity, draft } : null;
  },
  gate: 'plan-content',
  run: async (
    c,
    { step, concept, revisie, hierna, splits, zoek, uit, aan, gezien, change, note, owner },
    { activity, draft },
  ) => {
    const by = workerOf(c).account;
    // Somebody else saved this step since the page was opened: nothing is written over, and what was typed stays.
    const another = concept !== undefined && concept !== draft.id;
    if (another || draft.document.steps[step - 1]?.revision !== revisie) return { refused: 'saved-meanwhile' as const };
    const changed = switched(change(draft.document, lawToday(c.ground.law, c.now)), uit, aan);
    for (const account of newAccounts(draft.document, changed)) {
      if (!(await mayBeOwner(c, account))) return { refused: 'cannot-own' as const };
    }
    if (owner !== undefined && owner !== activity.owner) {
      if (!(await mayBeOwner(c, owner))) return { refused: 'cannot-own' as const };
      const owns = activity.owner !== null && (await mayBeOwner(c, activity.owner));
      if (!mayHandOver(workerOf(c), { owner: activity.owner, owns })) return { refused: 'owned' as const };
      await changeOwner(c, activity.id, { id: newId(), from: activity.owner, to: owner, by });
    }
    await changeDraft(c, activity.id, by, withNote(changed, step, note, c.now.toISOString()));
    await addSave(c, { activity: activity.id, round: draft.round }, { step, by, before: draft.document });
    await changeNote(c, { activity: activity.id, round: draft.round }, step, by, note);
    return {
      done: {
        activity: activity.id,
        step,
        next: hierna,
        splits,
        search: zoek,
        seen: gezien,
        switched: uit !== undefined || aan !== undefined,
      } satisfies SavedStep,
      trace: { object: { kind: 'activity', id: activity.id } },
    };
  },
});

/** One field off, another on; an id that the plan does not know changes nothing. */
const switched = (document: PlanDocument, off: string | undefined, on: string | undefined): PlanDocument => ({
  ...document,
  fields: document.fields.map((field) =>
    field.id === off ? { ...field, off: true } : field.id === on ? { ...field, off: false } : field,
  ),
});

/** People whom this change names for the first time: who takes over, and who keeps a measure going. */
function newAccounts(before: PlanDocument, after: PlanDocument): string[] {
  const named = ({ deputy, measures }: PlanDocument) => [deputy, ...measures.map(({ owner }) => owner)];
  const known = new Set(named(before));
  return [...new Set(named(after))].filter((account) => account !== null && !known.has(account)) as string[];
}

async function mayBeOwner(c: Context, account: string): Promise<boolean> {
  const member = (await listRoles(c)).find((each) => each.account === account);
  return member !== undefined && mayOwn(member.roles);
}
