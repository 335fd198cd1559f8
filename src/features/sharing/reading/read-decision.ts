import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { findClock, retentionState } from '../../retention/index.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { findShareDecision } from '../decisions/store.ts';
import { aboutDecision, askedOfDecision, traceOf } from './about-decision.ts';
import { showDecision } from './shown-decision.ts';

const input = z.object({ decision: z.uuid() });

/**
 * Who watches over privacy sees every decision while the file of its client is in use; about nobody in particular,
 * everybody who weighs such things. What is archived or kept too long opens only through the gate (AVG 5(1)(e)).
 */
export async function watchedDecision(c: Context, id: string): Promise<ShareDecision | null> {
  const decision = await findShareDecision(c, id);
  if (!decision || c.actor.kind !== 'worker') return null;
  const watches = c.actor.roles.some((role) => role === 'fg' || role === 'privacy-contact' || role === 'auditor');
  if (decision.client === null) return decision;
  const clock = await findClock(c, decision.client);
  return watches && retentionState(clock, c.now) === 'active' ? decision : null;
}

/** A decision to share or not, with its reasons: by who works with the person. `export`: taken along on paper. */
const ofClient = (name: 'sharing.read-decision' | 'sharing.export-decision') =>
  question({
    name,
    may: ['worker'],
    input,
    gather: (c, { decision }) => aboutDecision(c, decision),
    gate: askedOfDecision,
    read: async (c, _input, { decision }) => ({
      answer: await showDecision(c, decision, 'worker'),
      trace: traceOf(decision),
    }),
  });

/** The same by the FG, the privacy contact person or an auditor. */
const watched = (name: 'sharing.review-decision' | 'sharing.export-reviewed') =>
  question({
    name,
    may: ['worker', 'privacy-contact', 'fg', 'auditor'],
    input,
    gather: (c, { decision }) => watchedDecision(c, decision),
    gate: 'weighing-oversight',
    read: async (c, _input, decision) => ({
      answer: await showDecision(c, decision, 'watcher'),
      trace: traceOf(decision),
    }),
  });

export const readDecision = ofClient('sharing.read-decision');
export const exportDecision = ofClient('sharing.export-decision');
export const reviewDecision = watched('sharing.review-decision');
export const exportReviewed = watched('sharing.export-reviewed');
