import type { Context } from '../../../platform/context.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { findShareDecision } from '../decisions/store.ts';
import { gatherOnClient, type OnClient } from './gather-on-client.ts';

export type DecisionOnClient = ShareDecision & { client: string };
export type AboutDecision = OnClient & { decision: DecisionOnClient };

const onClient = (decision: ShareDecision | undefined): decision is DecisionOnClient =>
  decision !== undefined && decision.client !== null;

/**
 * What a worker needs who reads or adds to a decision: a view of its client, under need to know. Null: not there, about
 * nobody in particular, or not for this worker.
 */
export async function aboutDecision(c: Context, id: string): Promise<AboutDecision | null> {
  const decision = await findShareDecision(c, id);
  if (!onClient(decision)) return null;
  const about = await gatherOnClient(c, decision.client);
  return about && { ...about, decision };
}

/** In the gate of what gathered a decision. */
export const askedOfDecision = (_c: Context, _input: unknown, { question }: AboutDecision): GateQuestion => question;

/** What the log says of an act on this decision. */
export const traceOf = ({ id, client }: Pick<ShareDecision, 'id' | 'client'>) => ({
  about: client === null ? [] : [client],
  object: { kind: 'share-decision', id },
});
