import type { Act, Facts } from '../../act.ts';
import { cited } from '../../cited.ts';
import { obstacle, type Finding } from '../../finding.ts';
import type { Matter } from '../../matter.ts';
import type { FieldId, Flow, PartyId } from '../../plan.ts';
import { giveToPerson, without } from '../../ways-out.ts';

/** An agreement that is needed is there, runs today, and covers this purpose and these fields. */
export function agreementOf(matter: Matter, party: PartyId, flows: readonly Flow[]): Finding | undefined {
  if (!flows.some((flow) => flow.needsAgreement)) return undefined;
  const { act, facts, day } = matter;
  const state = agreementWith(party, facts, day);
  if (state !== 'in-force') {
    return obstacle(matter, 7, state === 'none' ? 'no-agreement' : 'agreement-not-in-force', {
      law: agreementLaw(flows),
      about: [party],
      alternatives: ['renew-agreement', ...giveToPerson(matter)],
    });
  }
  const bare = notCovered(party, act, facts, day);
  if (bare.length === 0) return undefined;
  return obstacle(matter, 7, 'agreement-does-not-cover', {
    law: agreementLaw(flows),
    about: [party, ...bare],
    alternatives: [...without(act, bare), 'add-to-agreement', ...giveToPerson(matter)],
  });
}

/** How the agreement with a party stands. */
export function agreementWith(party: PartyId, facts: Facts, day: string): 'none' | 'not-in-force' | 'in-force' {
  let state: 'none' | 'not-in-force' = 'none';
  for (const agreement of facts.agreements) {
    if (agreement.party !== party) continue;
    if (runs(agreement, facts.now, day)) return 'in-force';
    state = 'not-in-force';
  }
  return state;
}

/** The fields of an act that no agreement in force with this party covers for its purpose. */
export function notCovered(
  party: PartyId,
  { purpose, data }: Pick<Act, 'purpose' | 'data'>,
  { agreements, now }: Facts,
  day: string,
): FieldId[] {
  const running = agreements.filter((agreement) => agreement.party === party && runs(agreement, now, day));
  if (running.some(({ covers }) => covers === undefined)) return [];
  const covered = running.flatMap(({ covers = [] }) => covers.filter((each) => each.purpose === purpose));
  return data.filter((field) => !covered.some(({ fields }) => fields.includes(field)));
}

/** A day without a time counts whole, the last day included. */
function runs({ from, until }: { from: string; until: string | null }, now: string, day: string): boolean {
  if (from > (from.length === 10 ? day : now)) return false;
  return until === null || (until.length === 10 ? day <= until : now < until);
}

/** The article behind the agreement, by what the party is to us. */
export const agreementLaw = (flows: readonly Flow[]) => [
  flows.some((flow) => flow.role === 'processor')
    ? cited.processor
    : flows.some((flow) => flow.role === 'joint-controller')
      ? cited.jointControllers
      : cited.accountability,
];
