import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { gatherLife } from '../life/gather-life.ts';
import { whyNot } from '../life/life.ts';
import { revisionOf, STEPS } from '../policy.ts';
import { maybeWritten, needsWriting } from '../written.ts';
import { verdicts } from './round.ts';
import { addAdvice, listRounds } from './store.ts';

const steps = Array.from({ length: STEPS }, (_, at) => at + 1);
/** One text per step, `stap1` to `stap10`; empty where there is nothing to say. */
const Comments = z.object(Object.fromEntries(steps.map((step) => [`stap${step}`, maybeWritten])));

const Given = z
  .object({
    vraag: z.uuid(),
    /** The revision that the FG read: an advice is never about something else. */
    revisie: z.coerce.number().int().min(0),
    oordeel: z.enum(verdicts, { error: 'required' }),
    advies: needsWriting,
  })
  .and(Comments as z.ZodType<unknown>);

const commentsOf = (input: unknown): Map<number, string> => {
  const said = input as Readonly<Record<string, string>>;
  return new Map(steps.flatMap((step) => (said[`stap${step}`] ? [[step, said[`stap${step}`]!] as const] : [])));
};

/** The FG advises about a draft, as a whole and per step. It decides nothing: the owner answers (AVG 38(3), 39). */
export const giveAdvice = action({
  name: 'plan.give-advice',
  may: ['fg'],
  input: Given,
  gather: async (c, { vraag }) => {
    const [round] = await listRounds(c, { id: vraag });
    const gathered = round && (await gatherLife(c, round.activity));
    // Whoever owns a plan does not advise about it (AVG 38(6)).
    return round && gathered && gathered.activity.owner !== gathered.worker.account ? { round, ...gathered } : null;
  },
  gate: 'plan-content',
  run: async (c, input, { round, draft, life, worker, activity }) => {
    if (round.withdrawn || !draft || draft.round !== round.round) return { refused: 'not-asked' as const };
    const refused = round.advice ? ('advice-given' as const) : whyNot(life, 'advise');
    if (refused) return { refused };
    if (revisionOf(draft.document) !== input.revisie) return { refused: 'saved-meanwhile' as const };
    await addAdvice(c, round.id, {
      verdict: input.oordeel,
      text: input.advies,
      comments: commentsOf(input),
      revision: input.revisie,
      document: draft.document,
      by: worker.account,
    });
    return {
      done: { question: round.id },
      trace: { object: { kind: 'activity', id: activity.id } },
      happened: [{ name: 'advice.given', activity: activity.id, question: round.id }],
    };
  },
});
