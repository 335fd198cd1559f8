import type { Decision } from '../../../gate/decision.ts';
import { findLaw, type LawBook } from '../../../gate/law.ts';
import type { Country } from '../../../gate/plan.ts';
import { addDays, addMonths, dayOf } from '../../../platform/dates.ts';
import type { Moment } from '../after-words.ts';
import { type ShareDecision, toldSomebody } from '../decisions/share-decision.ts';

/** The rule that asks to tell, by its row in `law/`; the row says how long it may take. */
const ruleOf: Readonly<Record<Moment, string>> = {
  beforehand: 'eu.avg.13.3.before',
  'at-sharing': 'eu.avg.14.3.c',
  'within-term': 'eu.avg.14.3.a',
};

/** Who knows already is told nothing twice: the row that says so. */
export const KNOWS_ALREADY = 'eu.avg.13.4';

/** The rule under which telling may wait, per country. */
export const delayLaw = (country: Country): string => (country === 'NL' ? 'nl.uavg.41' : 'eu.avg.14.5.b');

export type Duty = { moment: Moment; law: string; dueOn: string };

type Shared = Pick<ShareDecision, 'client' | 'chosen' | 'ground' | 'direction' | 'recipient' | 'decidedAt'> & {
  /** The person knew it when it was decided. */
  known?: boolean;
};

/** Outside our own organisation, and not the person or who speaks for the person. */
const outside: readonly string[] = ['party', 'carer', 'authority'];

/**
 * Must the person be told of this, and by which day? Null: nothing about the person went to somebody else, or the
 * person knows it already (AVG 13(4)). A new purpose is told beforehand (13(3)); what we pass on, when we pass it
 * on (14(3)(c)); what we ask of somebody else, within a term (14(3)(a)).
 */
export function dutyToTell(decision: Shared, gate: Pick<Decision, 'conditions'> | null, law: LawBook): Duty | null {
  const { client, ground, recipient, decidedAt, known = false } = decision;
  if (client === null || !toldSomebody(decision) || ground === 'consent' || known) return null;
  if (!outside.includes(recipient.kind)) return null;
  const moment = momentOf(decision, gate);
  return { moment, law: ruleOf[moment], dueOn: lastDay(law, ruleOf[moment], decidedAt) };
}

function momentOf({ direction }: Shared, gate: Pick<Decision, 'conditions'> | null): Moment {
  if (gate?.conditions.some(({ kind }) => kind === 'inform-person-first')) return 'beforehand';
  return direction === 'ask' ? 'within-term' : 'at-sharing';
}

/**
 * The last day of the term of a rule that begins now: days or whole months, ISO 8601.
 * Throws when the law book lost the rule, or its term.
 */
export function lastDay(law: LawBook, id: string, from: Date): string {
  const citation = findLaw(law, id, dayOf(from));
  const value = law.get(id)?.find((each) => each.citation === citation)?.value;
  const [, number, unit] = /^P(\d+)([DM])$/.exec(String(value)) ?? [];
  if (number === undefined) throw new Error(`${id} has no term in days or months.`);
  return dayOf(unit === 'D' ? addDays(from, Number(number)) : addMonths(from, Number(number)));
}

export type TellingState = 'told' | 'due' | 'late' | 'waits' | 'look-again';

/** What is on record of one duty to tell; days are `YYYY-MM-DD`, delays oldest first. */
export type Recorded = {
  dueOn: string;
  tellings: readonly unknown[];
  delays: readonly { reviewOn: string }[];
};

/** Told ends everything. A delay ends by itself on its day: then somebody looks again, and it is urgent. */
export function tellingState({ dueOn, tellings, delays }: Recorded, today: string): TellingState {
  if (tellings.length > 0) return 'told';
  const last = delays.at(-1);
  if (last) return last.reviewOn > today ? 'waits' : 'look-again';
  return dueOn < today ? 'late' : 'due';
}

/** By which day somebody has to do something; null when it is done. */
export const waitsUntil = (recorded: Recorded): string | null =>
  recorded.tellings.length > 0 ? null : (recorded.delays.at(-1)?.reviewOn ?? recorded.dueOn);

/** Grounds of which the person may be told only when it is safe; whoever shared thinks about that first. */
const safetyFirst: readonly string[] = ['right-to-report', 'conflict-of-duties'];

/**
 * The last day on which a delay keeps it from the own pages: one more term of the same law after the day to look again.
 * Until then somebody is asked to look; nobody's silence keeps it from the person for ever. Null: nobody delayed it.
 */
export function hidesUntil(delays: readonly { law: string; reviewOn: string }[], law: LawBook): string | null {
  const last = delays.at(-1);
  return last ? lastDay(law, last.law, new Date(`${last.reviewOn}T12:00:00Z`)) : null;
}

/**
 * The own pages of the person do not show it yet: telling waits for safety, also while somebody still has to look again.
 * What was reported for safety appears when it was told, and else after the last day on which the law wants it told.
 */
export function staysHidden(
  { tellings, dueOn }: Pick<Recorded, 'tellings' | 'dueOn'>,
  ground: ShareDecision['ground'],
  today: string,
  until: string | null,
): boolean {
  if (tellings.length > 0) return false;
  return until === null ? safetyFirst.includes(ground) && today <= dueOn : today <= until;
}

export type WhyNoDelay = 'told-already' | 'too-late-a-day' | 'day-is-over' | 'ask-first';

type Wish = { reviewOn: string; today: string; latest: string; advisedSince: boolean };

/**
 * Nobody delays for ever: the next look is within the term of the law, and going on a second time needs the advice of
 * the contact person or the FG since the last time.
 */
export function whyNoDelay(recorded: Recorded, { reviewOn, today, latest, advisedSince }: Wish): WhyNoDelay | null {
  if (recorded.tellings.length > 0) return 'told-already';
  if (reviewOn <= today) return 'day-is-over';
  if (reviewOn > latest) return 'too-late-a-day';
  return recorded.delays.length > 0 && !advisedSince ? 'ask-first' : null;
}
