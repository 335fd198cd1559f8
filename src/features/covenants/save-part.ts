import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { surroundingsOf } from './around.ts';
import type { CovenantContent } from './content.ts';
import { parts } from './parts/index.ts';
import { partKey, partNames } from './parts/part-names.ts';
import { readAnswers } from './parts/read-answers.ts';
import { changeDraft, findCovenant } from './store.ts';
import { keepers, whoActs } from './who-acts.ts';

const Where = z.object({
  covenant: z.uuid(),
  deel: z.enum(partNames),
  /** The id of a party, need, flow, promise or annex; empty for a new one. */
  welk: z.string().max(140).default(''),
  revisie: z.coerce.number().int().min(0).catch(-1),
  /** Where to go after saving. */
  hierna: z.enum(['volgende', 'overzicht']).catch('volgende'),
});

const Saved = z.record(z.string(), z.unknown()).transform((values, refine) => {
  const where = Where.safeParse(values);
  if (!where.success) {
    refine.addIssue({ code: 'custom', path: ['revisie'], message: 'required' });
    return z.NEVER;
  }
  const answers = readAnswers(values, parts[where.data.deel].rules, (name, message) =>
    refine.addIssue({ code: 'custom', path: [name], message, input: undefined }),
  );
  return { ...where.data, answers };
});

/** A covenant that is being written, locked, with its draft. */
export async function gatherDraft(c: Context, id: string): Promise<{ id: string; draft: CovenantContent } | null> {
  const covenant = await findCovenant(c, id, true);
  return covenant?.draft ? { id, draft: covenant.draft } : null;
}

/** Saves one part of a draft; the other parts stay as somebody else may have left them. */
export const savePart = action({
  name: 'covenants.save-part',
  may: keepers,
  input: Saved,
  gather: (c, { covenant }) => gatherDraft(c, covenant),
  gate: 'agreement-content',
  run: async (c, { deel, welk, revisie, hierna, answers }, { id, draft }) => {
    const key = partKey(deel, welk);
    if ((draft.revisions[key] ?? 0) !== revisie) return { refused: 'saved-meanwhile' as const };
    const fresh = `n-${newId()}`;
    const { choices } = await surroundingsOf(c);
    const changed = parts[deel].save(draft, welk, answers, choices, fresh);
    if (!changed) return { refused: 'not-there-any-more' as const };
    const revisions = { ...changed.revisions, [key]: revisie + 1 };
    await changeDraft(c, id, whoActs(c), {
      ...changed,
      revisions: welk === '' ? withoutNew(revisions, deel) : revisions,
    });
    return {
      done: { id, part: deel, which: welk === '' ? fresh : welk, next: hierna },
      trace: { object: { kind: 'covenant', id } },
    };
  },
});

/** Several people may add a party at the same time: adding is no change of what was there. */
function withoutNew(revisions: Record<string, number>, part: (typeof partNames)[number]): Record<string, number> {
  const { [part]: count, ...others } = revisions;
  return ['partij', 'behoefte', 'belofte', 'bijlage'].includes(part) || count === undefined ? others : revisions;
}

/** Takes one party, need, promise or annex out of a draft, with what hung on it. */
export const removeItem = action({
  name: 'covenants.remove-item',
  may: keepers,
  input: z.object({ covenant: z.uuid(), deel: z.enum(partNames), welk: z.string().max(140) }),
  gather: (c, { covenant }) => gatherDraft(c, covenant),
  gate: 'agreement-content',
  run: async (c, { deel, welk }, { id, draft }) => {
    const changed = parts[deel].remove?.(draft, welk);
    if (changed) await changeDraft(c, id, whoActs(c), changed);
    return { done: { id, part: deel }, trace: { object: { kind: 'covenant', id } } };
  },
});
