import type { Outcome } from '../../../gate/decision.ts';
import type { Channel, Depth } from '../../../gate/plan.ts';

export const recipientKinds = ['self', 'representative', 'colleague', 'party', 'carer', 'authority'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

export type Direction = 'ask' | 'tell';

/** What the worker did with the outcome. Not sharing is a decision as well. */
export const choices = [
  'shared',
  'not-shared',
  'asked-consent',
  'through-person',
  'without-name',
  'anonymous',
] as const;
export type Chosen = (typeof choices)[number];

/**
 * Whether we told somebody else something about the person. What the person tells, what is asked first, what is said
 * without a name and what is not shared tell nobody anything (AVG 13, 15, 19).
 */
export const toldSomebody = ({ chosen }: { chosen: Chosen }): boolean => chosen === 'shared';

/** What lifts professional secrecy: the second layer, apart from the basis in the AVG. */
export const grounds = ['consent', 'duty', 'right-to-report', 'conflict-of-duties', 'shared-secrecy', 'none'] as const;
export type Ground = (typeof grounds)[number];

/** Everything in words; sealed as one, because each of them may describe somebody. Empty text: nothing was written. */
export type ShareWords = {
  /** What the worker wants to achieve for the person. */
  goal: string;
  necessity: string;
  subsidiarity: string;
  /** Prefilled from the answers and edited by the worker. */
  reasons: string;
  /** Why the worker deviates, where the gate leaves room. */
  deviation: string;
  /** The tests of a special route by their name: conflict of duties, BE 458bis, a written demand. */
  tests: Readonly<Record<string, string>> | null;
  /** The five steps of the Meldcode, and both questions of step 5. */
  meldcode: Readonly<Record<string, string>> | null;
  /** Does the person know, and why not. */
  knows: string;
  /** Can it be done together or through the person, and why not. */
  together: string;
  howToTell: string;
  /** Telling the person was not safe; left out where it was. */
  notSafe?: true;
  /** What the worker wants to know, when asking; left out by decisions about nobody in particular. */
  question?: string;
  /** Carers on record whom it was about as well. */
  carers?: readonly string[];
  /** How deep each detail may be told; `depth` of the decision is the deepest. */
  depths?: Readonly<Record<string, Depth>>;
};

export type ShareDecision = {
  id: string;
  /** Null: about nobody in particular. */
  client: string | null;
  activity: string;
  purpose: string;
  recipient: { kind: RecipientKind; id: string | null };
  direction: Direction;
  fields: readonly string[];
  depth: Depth;
  channel: Channel | null;
  outcome: Outcome;
  chosen: Chosen;
  ground: Ground;
  /** Ids of rows in `law/`. */
  law: readonly string[];
  /** Null where no data of a person were weighed. */
  gateDecision: string | null;
  covenant: string | null;
  /** Whoever follows the route is backed by the organisation. */
  followsRoute: boolean;
  decidedAt: Date;
  decidedBy: string;
  replaces: string | null;
  words: ShareWords;
};
