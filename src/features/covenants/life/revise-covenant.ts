import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { dayOf } from '../../../platform/dates.ts';
import { shownContent } from '../covenant.ts';
import { changeDraft, changeVersion, findCovenant } from '../store.ts';
import { keepers, whoActs } from '../who-acts.ts';

/**
 * Begins a next version from the last text. What holds, keeps holding until everybody signed the next one; what still
 * waited for signatures is taken back, because a changed text asks everybody to sign again.
 */
export const reviseCovenant = action({
  name: 'covenants.revise-covenant',
  may: keepers,
  input: z.object({ covenant: z.uuid() }),
  gather: async (c, { covenant }) => {
    const found = await findCovenant(c, covenant, true);
    return found && found.draft === null && found.versions.length > 0 ? found : null;
  },
  gate: 'agreement-content',
  run: async (c, _input, found) => {
    const by = whoActs(c);
    const open = found.versions.findLast(({ completeAt, withdrawnAt }) => !completeAt && !withdrawnAt);
    if (open) await changeVersion(c, found.id, open.version, { withdrawn_at: c.now, withdrawn_by: by });
    const content = open?.written.content ?? shownContent(found, dayOf(c.now));
    const left = new Set(found.leavings.map(({ party }) => party));
    const stays = (...parties: string[]) => parties.every((party) => !left.has(party));
    await changeDraft(c, found.id, by, {
      ...content,
      parties: content.parties.filter(({ id }) => stays(id)),
      needs: content.needs.filter(({ who, from }) => stays(who, from)),
      grounds: content.grounds.filter(({ from, to }) => stays(from, to)),
      promises: content.promises.map((promise) => ({ ...promise, by: promise.by.filter((party) => stays(party)) })),
    });
    return { done: { id: found.id }, trace: { object: { kind: 'covenant', id: found.id } } };
  },
});

/** Throws the draft of a next version away; the versions stay. A covenant that was never offered ends instead. */
export const dropDraft = action({
  name: 'covenants.drop-draft',
  may: keepers,
  input: z.object({ covenant: z.uuid() }),
  gather: async (c, { covenant }) => {
    const found = await findCovenant(c, covenant, true);
    return found?.draft && found.versions.length > 0 ? found : null;
  },
  gate: 'agreement-content',
  run: async (c, _input, { id }) => {
    await changeDraft(c, id, whoActs(c), null);
    return { done: { id }, trace: { object: { kind: 'covenant', id } } };
  },
});
