import { authorities, type AuthorityId, type PersonFacts, type Recipient } from './act.ts';
import type { Citation } from './decision.ts';
import type { Door, LawId, Plan } from './plan.ts';

/** One version of a rule. A rule that changes is a new version with a new first day, never an edited one. */
export type LawVersion = {
  jurisdiction: 'EU' | 'NL' | 'BE' | 'BE-VLG';
  /** First and last day in force, `YYYY-MM-DD`; no first day for a bill, no last day for what still applies. */
  validFrom: string | null;
  validTo: string | null;
  /** Only `in_force` ever decides; a bill is known but never used. */
  status: 'in_force' | 'bill' | 'repealed';
  /** Machine value: an ISO 8601 duration or a number. */
  value: string | number | null;
  /** The kind of data that this rule is an exception for (AVG 9, 10, 87); null: it opens nothing. */
  opens: Door['category'] | null;
  /** Whether only a public body can use that exception (Wabb 10, Wet BRP 1.4). */
  forPublicBodies: boolean;
  /** How this rule lifts professional secrecy, if it does: a duty to tell, a right to tell, or a shared secret. */
  lifts: 'duty' | 'right' | 'shared' | null;
  /** To whom it lifts. `bound-professional`: whoever works on the same matter and is bound to secrecy too. */
  towards: readonly (AuthorityId | 'bound-professional')[];
  /** Whoever is bound by professional secrecy may keep silent all the same (Sv 218, Awb 5:20). */
  mayDecline: boolean;
  source: string;
  citation: Citation;
};

/** Law as dated data: per rule its versions, oldest first, never overlapping. */
export type LawBook = ReadonlyMap<LawId, readonly LawVersion[]>;

/**
 * The version of a rule that applies on a day (`YYYY-MM-DD`), or undefined when none does.
 * A repealed rule still applied on the days before its end; a bill never applies.
 */
export const findLaw = (law: LawBook, id: LawId, onDay: string): Citation | undefined =>
  findVersion(law, id, onDay)?.citation;

/** The version itself, for its value: an age, a term. */
export function findVersion(law: LawBook, id: LawId, onDay: string): LawVersion | undefined {
  const versions = law.get(id);
  if (versions === undefined) return undefined;
  for (const version of versions) {
    const { validFrom, validTo, status } = version;
    if (status === 'bill' || validFrom === null || onDay < validFrom) continue;
    if (validTo === null || onDay <= validTo) return version;
  }
  return undefined;
}

/** For whom a door has to open: the law of the country, and of the state only for the state itself. */
export type Place = Pick<Plan, 'country' | 'publicBody'>;

/**
 * Whether this rule is an exception for that kind of data, here, on that day. Being in force is not enough: nearly
 * every rule forbids or orders something and opens nothing (AVG 9(2), 10, 87).
 */
export function opensDoor(law: LawBook, { category, law: id }: Door, place: Place, onDay: string): boolean {
  const version = findVersion(law, id, onDay);
  if (version?.opens !== category) return false;
  return isOf(version, place) && (place.publicBody || !version.forPublicBodies);
}

/** Whether a rule of this jurisdiction applies in a country; European law applies in both. */
const isOf = ({ jurisdiction }: LawVersion, { country }: Pick<Place, 'country'>) =>
  jurisdiction === 'EU' || jurisdiction.startsWith(country);

const liftsAs = { 'by-duty': 'duty', 'by-right-to-report': 'right', 'by-shared-secrecy': 'shared' } as const;

/** The grounds that are nothing without a rule behind them; consent and a conflict of duties stand by themselves. */
export type GroundKind = keyof typeof liftsAs;
export const needsGround = (lifted: PersonFacts['secrecyLifted']): lifted is GroundKind => lifted in liftsAs;

/**
 * The rule that lifts secrecy in this way towards this recipient, here, on that day. Undefined when it is not in force,
 * of another country, does not lift like this, or lifts towards somebody else.
 */
export function liftingRule(
  law: LawBook,
  { law: id, as }: { law: LawId; as: GroundKind },
  recipient: Recipient | undefined,
  place: Pick<Place, 'country'>,
  onDay: string,
): LawVersion | undefined {
  const version = findVersion(law, id, onDay);
  if (version?.lifts !== liftsAs[as] || !isOf(version, place)) return undefined;
  return namesOf(recipient).some((name) => version.towards.includes(name)) ? version : undefined;
}

/** What the law may call a recipient. A party of the plan may be an authority by its name, and may be bound too. */
function namesOf(recipient: Recipient | undefined): LawVersion['towards'] {
  if (recipient?.kind === 'authority') return [recipient.authority];
  if (recipient?.kind === 'colleague') return ['bound-professional'];
  if (recipient?.kind !== 'party') return [];
  return ['bound-professional', ...authorities.filter((authority) => authority === recipient.party)];
}

/** The version of a rule that applies on a day (`YYYY-MM-DD`); throws when the rule is unknown or not in force. */
export function cite(law: LawBook, id: LawId, onDay: string): Citation {
  const citation = findLaw(law, id, onDay);
  if (citation !== undefined) return citation;
  throw new Error(law.has(id) ? `Law ${id} is not in force on ${onDay}` : `Law ${id} is unknown`);
}
