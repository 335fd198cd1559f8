import { z } from 'zod';
import type { AgreementKind } from './policy.ts';

/**
 * Who decides (AVG 4(7) and (8), 26, 28; EDPB Guidelines 07/2020): five questions about one party. A supplier that only
 * works on instructions is a processor, also when it is large and writes the contract itself (L11).
 */

/** The roles that the test can find; a referrer gets nothing and needs no test. */
export type DecidingRole = 'processor' | 'controller' | 'joint-controller';

export const deciders = ['us', 'them', 'together'] as const;
const YesNo = z.enum(['yes', 'no']);

export const RoleAnswers = z.strictObject({
  /** Who decides why the data are used. */
  why: z.enum(deciders),
  /** Who decides the outlines of how: which data, of whom, for how long, for whom. */
  how: z.enum(deciders),
  /** Whether the party does only what we ask. */
  instructions: YesNo,
  /** Whether the party uses the data for something of its own as well. */
  ownPurpose: YesNo,
  /** Whether a law or professional rules give the party this task themselves. */
  ownTask: YesNo,
});
export type RoleAnswers = z.infer<typeof RoleAnswers>;

/** Which answer decided, so that the page can say it. */
export type RoleReason =
  'own-task' | 'they-decide-why' | 'own-purpose' | 'own-insight' | 'why-together' | 'how-together' | 'on-instructions';

export type RoleOutcome = {
  role: DecidingRole;
  kind: AgreementKind;
  reason: RoleReason;
  /** What to arrange besides: a use of its own makes a partner a controller for that part (AVG 28(10)). */
  also: 'own-purpose-apart' | null;
};

const outcomes: Record<RoleReason, Pick<RoleOutcome, 'role' | 'kind'>> = {
  'own-task': { role: 'controller', kind: 'covenant' },
  'they-decide-why': { role: 'controller', kind: 'covenant' },
  'own-purpose': { role: 'controller', kind: 'covenant' },
  'own-insight': { role: 'controller', kind: 'covenant' },
  'why-together': { role: 'joint-controller', kind: 'joint' },
  'how-together': { role: 'joint-controller', kind: 'joint' },
  'on-instructions': { role: 'processor', kind: 'processor' },
};

export function testRole(answers: RoleAnswers): RoleOutcome {
  const reason = decidingReason(answers);
  const together = reason === 'why-together' || reason === 'how-together';
  const also = together && answers.ownPurpose === 'yes' ? 'own-purpose-apart' : null;
  return { ...outcomes[reason], reason, also };
}

function decidingReason({ why, how, instructions, ownPurpose, ownTask }: RoleAnswers): RoleReason {
  if (ownTask === 'yes') return 'own-task';
  if (why === 'them') return 'they-decide-why';
  if (why === 'together') return 'why-together';
  // The outlines of how belong to whoever decides why (Guidelines 07/2020, 40); who shares in them decides along.
  if (how !== 'us') return 'how-together';
  if (ownPurpose === 'yes') return 'own-purpose';
  return instructions === 'yes' ? 'on-instructions' : 'own-insight';
}
