import type { Act, Facts } from '../../src/gate/act.ts';
import { type Activity, categories, recipients, today, type Workload } from './workload.ts';

/** What the reference needs of one activity. */
type Packed = {
  purpose: string;
  mask: number;
  from: Int32Array;
  until: Int32Array;
  onConsent: boolean;
  ended: boolean;
};

const categoryBit = new Map(categories.map((name, i) => [name, 1 << i]));
const partySlot = new Map(recipients.map((name, i) => [name, i]));

/**
 * The cheapest thing that does the same work on the same input: it reads the act and the facts that the gate reads,
 * with masks and typed arrays made by hand for this workload. It answers yes or no, without reasons.
 */
export function referenceOnFacts({ activities }: Workload) {
  const packed = new Map(activities.map((activity) => [activity.id, pack(activity)]));
  return (activity: string): ((act: Act, facts: Facts) => boolean) => {
    const one = packed.get(activity)!;
    return (act, facts) => allows(one, act, facts);
  };
}

function pack({ purpose, categories: covered, recipients: agreements, basis, ended }: Activity): Packed {
  const from = new Int32Array(recipients.length).fill(0x7fffffff);
  const until = new Int32Array(recipients.length);
  for (const [party, agreement] of Object.entries(agreements)) {
    if (agreement) [from[partySlot.get(party)!], until[partySlot.get(party)!]] = [agreement.from, agreement.until];
  }
  const mask = covered.reduce((bits, category) => bits | categoryBit.get(category)!, 0);
  return { purpose, mask, from, until, onConsent: basis === 'consent', ended };
}

function allows(one: Packed, act: Act, facts: Facts): boolean {
  if (one.ended || act.purpose !== one.purpose || facts.actor.relation === 'none') return false;
  let mask = 0;
  for (let i = 0; i < act.data.length; i++) mask |= categoryBit.get(act.data[i]!)!;
  if ((mask & ~one.mask) !== 0) return false;
  if (act.recipient?.kind === 'party') {
    const slot = partySlot.get(act.recipient.party)!;
    if (one.from[slot]! > today || one.until[slot]! < today) return false;
  }
  const person = facts.people[0]!;
  return (!one.onConsent || person.permission === 'given') && person.retention === 'active';
}
