/**
 * Where an activity stands: what is in force, and what is being worked on. The two move apart, because a running plan
 * stays in force while its next version is a draft, or waits for the FG.
 */
export type InForce = 'nothing' | 'approved' | 'running' | 'closed';
export type Work = 'none' | 'draft' | 'asked' | 'advised';
export type Life = { inForce: InForce; work: Work };

/** The five states of a plan, as one word for a badge: the draft first, because there the work is. */
export type PlanState = 'draft' | 'asked' | 'approved' | 'running' | 'closed';

export const verbs = ['ask', 'advise', 'answer', 'withdraw', 'approve', 'revise', 'drop', 'review', 'close'] as const;
export type Verb = (typeof verbs)[number] | 'wind-up';

export type LifeRefusal =
  | 'no-draft'
  | 'draft-exists'
  | 'draft-waits'
  | 'asked-already'
  | 'not-asked'
  | 'advice-given'
  | 'no-advice-yet'
  | 'advice-waits'
  | 'not-in-force'
  | 'closed-already'
  | 'not-closed'
  | 'nothing-approved';

/** Why this cannot be done now, or null: it can. Every state × every verb. */
export function whyNot({ inForce, work }: Life, verb: Verb): LifeRefusal | null {
  switch (verb) {
    case 'ask':
      return work === 'none' ? 'no-draft' : work === 'draft' ? null : 'asked-already';
    case 'advise':
      return work === 'asked' ? null : work === 'advised' ? 'advice-given' : 'not-asked';
    case 'answer':
      return work === 'advised' ? null : work === 'asked' ? 'no-advice-yet' : 'not-asked';
    case 'withdraw':
      return work === 'asked' || work === 'advised' ? null : 'not-asked';
    case 'approve':
      return work === 'draft' ? null : work === 'none' ? 'no-draft' : 'advice-waits';
    case 'revise':
      return work === 'none' ? (inForce === 'nothing' ? 'nothing-approved' : null) : 'draft-exists';
    case 'drop':
      if (inForce === 'nothing') return 'nothing-approved';
      return work === 'draft' ? null : work === 'none' ? 'no-draft' : 'advice-waits';
    case 'review':
      return inForce === 'running' ? null : 'not-in-force';
    case 'close':
      if (work !== 'none') return 'draft-waits';
      return inForce === 'nothing' ? 'nothing-approved' : inForce === 'closed' ? 'closed-already' : null;
    case 'wind-up':
      return inForce === 'closed' ? null : 'not-closed';
  }
}

type Standing = {
  /** Newest first. `runsFrom`: a day `YYYY-MM-DD`, or null for at once. */
  versions: readonly { version: number; runsFrom: string | null }[];
  /** The newest version that a closing covers, if the activity was ever closed. */
  closedUpTo: number | null;
  hasDraft: boolean;
  question: 'none' | 'asked' | 'advised';
  today: string;
};

/** The version that binds today: the newest that has begun. */
export const beganVersion = <V extends { runsFrom: string | null }>(
  versions: readonly V[],
  today: string,
): V | undefined => versions.find(({ runsFrom }) => runsFrom === null || runsFrom <= today);

export function lifeOf({ versions, closedUpTo, hasDraft, question, today }: Standing): Life {
  const began = beganVersion(versions, today);
  const work = !hasDraft ? 'none' : question === 'none' ? 'draft' : question;
  const [newest] = versions;
  if (!newest) return { inForce: 'nothing', work };
  // A version that was approved for a later day ends with the activity when it closes before that day.
  if (closedUpTo !== null && (began ?? newest).version <= closedUpTo) return { inForce: 'closed', work };
  return { inForce: began ? 'running' : 'approved', work };
}
