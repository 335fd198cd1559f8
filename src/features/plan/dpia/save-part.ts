import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { mayEdit, type PlanDocument } from '../policy.ts';
import { findActivity, findDraft } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import type { DpiaContent } from './content.ts';
import { contentOf, type LoadedDpia, loadDpia } from './load-dpia.ts';
import { readPart } from './parts/index.ts';
import { partKey, partNames } from './parts/part.ts';
import { riskMark } from './marks.ts';
import { highResidual, outcomeOf, settled } from './policy.ts';
import { pagesOf } from './questions.ts';
import { shapeOf } from './shape.ts';
import { changeDpia } from './store.ts';

const Where = z.object({
  activity: z.uuid(),
  deel: z.enum(partNames),
  /** The number of a page of questions, or the id of a risk; empty for a new one. */
  welk: z.string().max(40).default(''),
  revisie: z.coerce.number().int().min(0),
  /** Where to go after saving. */
  hierna: z.enum(['volgende', 'nog', 'overzicht']).catch('volgende'),
});

const Saved = z.record(z.string(), z.unknown()).transform((values, refine) => {
  const where = Where.safeParse(values);
  if (!where.success) {
    refine.addIssue({ code: 'custom', path: ['revisie'], message: 'required' });
    return z.NEVER;
  }
  return { ...where.data, change: readPart(where.data.deel, where.data.welk, values, refine) };
});

export type Editable = { id: string; round: number; document: PlanDocument; loaded: LoadedDpia };

/** The draft of an activity with its DPIA, locked, for who may work on it. */
export async function gatherEditable(c: Context, activity: string): Promise<Editable | null> {
  const row = await findActivity(c, activity);
  if (!row || !mayEdit(workerOf(c), row.owner)) return null;
  const draft = await findDraft(c, activity, true);
  if (!draft) return null;
  const { round, document } = draft;
  const loaded = await loadDpia(c, { activity, round, country: document.country, lock: true });
  return { id: activity, round, document, loaded };
}

/** Saves one part of the DPIA of a draft; the other parts stay as somebody else may have left them. */
export const saveDpiaPart = action({
  name: 'plan.save-dpia-part',
  may: ['process-owner', 'administrator'],
  input: Saved,
  gather: (c, { activity }) => gatherEditable(c, activity),
  gate: 'plan-content',
  run: async (c, { deel, welk, revisie, hierna, change }, editable) => {
    const before = contentOf(editable.loaded);
    const key = partKey(deel, welk);
    if ((before.revisions[key] ?? 0) !== revisie) return { refused: 'saved-meanwhile' as const };
    const pages = pagesOf(editable.loaded.questions).length;
    const questions = new Set(editable.loaded.questions.map(({ id }) => id));
    const made = change(before, { newId, measures: editable.document.measures, questions });
    const after = { ...made, revisions: { ...before.revisions, [key]: revisie + 1 } };
    await writeDpia(c, editable, after);
    const outcome = outcomeOf(editable.loaded.questions, after);
    const fresh = after.risks.find(({ id }) => before.risks.every((each) => each.id !== id));
    return {
      done: {
        activity: editable.id,
        part: deel,
        which: fresh?.id ?? welk,
        next: hierna,
        content: after,
        pages,
        outcome,
      },
      trace: { object: { kind: 'activity', id: editable.id } },
    };
  },
});

/**
 * While it is being made, a DPIA is about the plan as it is. Once it is finished, a change of the plan asks a look of
 * its own (AVG 35(11)), so writing on does not count as that.
 */
export async function writeDpia(c: Context, { id, round, document, loaded }: Editable, content: DpiaContent) {
  const finished = loaded.content !== null && settled(loaded.questions, loaded.content);
  const shape = finished && loaded.shape ? loaded.shape : shapeOf(document);
  const stood = new Set(highResidual(contentOf(loaded)).map(riskMark));
  const same = highResidual(content).every((risk) => stood.has(riskMark(risk)));
  const highSince = same && loaded.row ? loaded.row.highSince : c.now;
  await changeDpia(c, { activity: id, round }, workerOf(c).account, { content, shape, highSince });
}
