import type { Context } from '../../../platform/context.ts';
import type { Gated } from '../../../platform/shell.ts';
import { addShareDecision, findShareDecision, type Ground } from '../../sharing/index.ts';

type Wanted = {
  client: string;
  activity: string;
  purpose: string;
  party: string;
  fields: readonly string[];
  /** What it is for. */
  goal: string;
};

const groundOf: Readonly<Record<string, Ground>> = {
  'by-consent': 'consent',
  'by-duty': 'duty',
  'by-right-to-report': 'right-to-report',
  'by-conflict-of-duties': 'conflict-of-duties',
  'by-shared-secrecy': 'shared-secrecy',
};

/** Letting a party in is sharing with that party: a decision of its own, from what the gate said (I-7). Its id. */
export function decideToShare(c: Context, { party, goal, ...wanted }: Wanted, gated: Gated): Promise<string> {
  if (c.actor.kind !== 'worker') throw new Error('Only somebody who works here lets a party in.');
  const { decision, question } = gated;
  return addShareDecision(c, {
    ...wanted,
    recipient: { kind: 'party', id: party },
    direction: 'tell',
    depth: question.act.depth ?? 'content',
    channel: 'secure-link',
    outcome: decision.outcome,
    chosen: 'shared',
    ground: groundOf[question.facts.people[0]?.secrecyLifted ?? ''] ?? 'none',
    law: [...new Set(decision.checks.flatMap(({ law }) => law.map(({ id }) => id)))],
    gateDecision: gated.id,
    covenant: null,
    followsRoute: true,
    decidedBy: c.actor.account,
    replaces: null,
    words: { ...noWords, goal },
  });
}

const noWords = {
  necessity: '',
  subsidiarity: '',
  reasons: '',
  deviation: '',
  tests: null,
  meldcode: null,
  knows: '',
  together: '',
  howToTell: '',
};

/** A decision that this worker may lean on: about this client, this party and this purpose, and to share. */
export async function decisionFor(
  c: Context,
  id: string,
  { client, purpose, party }: Pick<Wanted, 'client' | 'purpose' | 'party'>,
): Promise<string | null> {
  const found = await findShareDecision(c, id);
  const fits =
    found?.client === client &&
    found.purpose === purpose &&
    found.chosen === 'shared' &&
    found.recipient.kind === 'party' &&
    found.recipient.id === party;
  return fits ? found.id : null;
}
