import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { findActivity, findDraft } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { loadDpia, readNow } from './load-dpia.ts';
import { gatherEditable } from './save-part.ts';
import { addTurn } from './store.ts';
import { opinions } from './turn.ts';
import { maybeWords, someWords } from './words.ts';

const Advice = {
  activity: z.uuid(),
  oordeel: z.enum(opinions, { error: 'required' }),
  advies: maybeWords,
  /** The mark of the DPIA on the page: an advice is never about something else. */
  gelezen: z.string().max(64).default(''),
};
/** Agreement may go without words; everything else says what should change. */
const saysWhat = ({ oordeel, advies }: { oordeel: string; advies: string }) => oordeel === 'agree' || advies !== '';

async function gatherAsked(c: Context, activity: string) {
  const row = await findActivity(c, activity);
  const draft = row && (await findDraft(c, activity, true));
  if (!row || !draft) return null;
  const { round, document } = draft;
  const loaded = await loadDpia(c, { activity, round, country: document.country, lock: true });
  return loaded.content ? { row, round, loaded } : null;
}

/** The officer advises (AVG 39(1)(c)), asked or of own accord; nobody advises on an activity of one's own (AVG 38(6)). */
export const giveDpiaAdvice = action({
  name: 'plan.give-dpia-advice',
  may: ['fg'],
  input: z.object(Advice).refine(saysWhat, { path: ['advies'], error: 'required' }),
  gather: (c, { activity }) => gatherAsked(c, activity),
  gate: 'plan-content',
  run: async (c, { activity, oordeel, advies, gelezen }, { row, round, loaded }) => {
    const by = workerOf(c).account;
    if (row.owner === by) return { refused: 'own-activity' as const };
    if (gelezen !== readNow(loaded)) return { refused: 'changed-meanwhile' as const };
    const turn = { kind: 'advised', opinion: oordeel, words: advies, about: [gelezen] } as const;
    await addTurn(c, { activity, round }, by, turn);
    return { done: activity, trace: { object: { kind: 'activity', id: activity } } };
  },
});

/** The advice of an officer from outside, who has no account here, written down by the owner (AVG 37(6)). */
export const recordOutsideAdvice = action({
  name: 'plan.record-outside-advice',
  may: ['process-owner', 'administrator'],
  input: z.object({ ...Advice, naam: someWords }).refine(saysWhat, { path: ['advies'], error: 'required' }),
  gather: async (c, { activity }) => {
    const editable = await gatherEditable(c, activity);
    return editable?.loaded.content ? editable : null;
  },
  gate: 'plan-content',
  run: async (c, { oordeel, advies, naam, gelezen }, { id, round, loaded }) => {
    // Where an officer works here, the advice comes from the officer's own hand.
    if (loaded.hasOfficer) return { refused: 'officer-here' as const };
    if (gelezen !== readNow(loaded)) return { refused: 'changed-meanwhile' as const };
    const turn = { kind: 'advised', opinion: oordeel, words: advies, outside: naam, about: [gelezen] } as const;
    await addTurn(c, { activity: id, round }, workerOf(c).account, turn);
    return { done: id, trace: { object: { kind: 'activity', id } } };
  },
});
