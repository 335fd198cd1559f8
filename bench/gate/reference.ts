import { categories, recipients, type Request, roles, today, type Workload } from './workload.ts';

/**
 * The cheapest thing that does the same work: masks and typed arrays per purpose, written by hand for this workload.
 * It answers yes or no, without reasons, conditions, alternatives, law or plan version.
 */
export function reference({ activities, actors }: Workload) {
  const bit = (list: readonly string[]) => new Map(list.map((name, i) => [name, 1 << i]));
  const categoryBit = bit(categories);
  const roleBit = bit(roles);
  const partySlot = new Map(recipients.map((name, i) => [name, i]));
  const maskOf = (names: readonly string[], bits: Map<string, number>) =>
    names.reduce((mask, name) => mask | bits.get(name)!, 0);
  const actorRoles = new Map(actors.map((actor) => [actor, maskOf(actor.roles, roleBit)]));

  const live = activities.filter(({ ended }) => !ended);
  const count = live.length;
  const ids = live.map(({ id }) => id);
  const categoryMask = Int32Array.from(live, (activity) => maskOf(activity.categories, categoryBit));
  const roleMask = Int32Array.from(live, (activity) => maskOf(activity.roles, roleBit));
  const ownTeam = Uint8Array.from(live, ({ ownTeamOnly }) => Number(ownTeamOnly));
  const onConsent = Uint8Array.from(live, ({ basis }) => Number(basis === 'consent'));
  const retention = Int32Array.from(live, ({ retentionDays }) => retentionDays);
  const from = new Int32Array(count * recipients.length).fill(0x7fffffff);
  const until = new Int32Array(count * recipients.length);
  const ofPurpose = new Map<string, number[]>();
  live.forEach((activity, i) => {
    ofPurpose.set(activity.purpose, [...(ofPurpose.get(activity.purpose) ?? []), i]);
    for (const [party, agreement] of Object.entries(activity.recipients)) {
      const slot = i * recipients.length + partySlot.get(party)!;
      if (agreement) [from[slot], until[slot]] = [agreement.from, agreement.until];
    }
  });

  return ({ actor, client, purpose, categories: wanted, recipient }: Request): boolean => {
    const candidates = ofPurpose.get(purpose);
    if (candidates === undefined) return false;
    let mask = 0;
    for (let i = 0; i < wanted.length; i++) mask |= categoryBit.get(wanted[i]!)!;
    const role = actorRoles.get(actor)!;
    const party = recipient === undefined ? -1 : partySlot.get(recipient)!;
    const sinceCare = client.careEnded === null ? 0 : today - client.careEnded;
    const sameTeam = actor.team === client.team;
    for (let c = 0; c < candidates.length; c++) {
      const i = candidates[c]!;
      if ((mask & ~categoryMask[i]!) !== 0 || (role & roleMask[i]!) === 0) continue;
      if ((ownTeam[i] === 1 && !sameTeam) || sinceCare > retention[i]!) continue;
      if (party >= 0) {
        const slot = i * 7 + party;
        if (from[slot]! > today || until[slot]! < today) continue;
      }
      if (onConsent[i] === 1) {
        const consent = client.consents[ids[i]!];
        if (consent === undefined || consent.state !== 'given' || consent.until < today) continue;
      }
      return true;
    }
    return false;
  };
}
