import type { Facts } from '../act.ts';
import { cited } from '../cited.ts';
import { join, obstacle, ok, type Finding } from '../finding.ts';
import { anyone, handsOver, type Matter } from '../matter.ts';
import type { Flow, PartyId } from '../plan.ts';
import { giveToPerson, over, without } from '../ways-out.ts';

/** Step 7: a party outside gets only what a flow of the plan gives it, under an agreement in force (AVG 26, 28). */
export function recipient(matter: Matter): Finding {
  const { act, plan } = matter;
  if (act.recipient === undefined) {
    if (!handsOver(act.operation)) return ok(matter, 7, 'stays-inside', { law: [cited.underAuthority] });
    const self = { kind: 'give-to-person', act: { ...act, recipient: { kind: 'self' } } } as const;
    return obstacle(matter, 7, 'recipient-not-named', {
      law: [cited.accountability],
      alternatives: ['name-recipient', self],
    });
  }
  if (act.recipient.kind === 'colleague') return ok(matter, 7, 'stays-inside', { law: [cited.underAuthority] });
  // A flow of the plan is not enough for an authority, and family is never in a plan: step 6 says what lifts secrecy.
  if (act.recipient.kind === 'authority') return noFlow(matter, act.recipient.authority);
  if (act.recipient.kind === 'carer') return noFlow(matter, act.recipient.carer);
  if (act.recipient.kind !== 'party') return ok(matter, 7, 'to-the-person', { law: [cited.access] });
  const { party } = act.recipient;
  const flows = plan.flows.filter((flow) => flow.party === party && flow.purpose === act.purpose);
  if (plan.flows.some((flow) => flow.party === party && flow.role === 'referrer')) {
    const wall = behindWall(matter, party, flows);
    if (wall !== undefined) return wall;
  }
  if (flows.length === 0) return noFlow(matter, party);
  const found = [beyondFlow(matter, party, flows), otherChannel(matter, party, flows), agreement(matter, party, flows)];
  return join(found) ?? ok(matter, 7, 'flow-fits', { law: agreementLaw(flows), about: [party] });
}

/** A referrer gets nothing, unless the person opened the wall for a named item (a flow of its own). */
function behindWall(matter: Matter, party: PartyId, flows: readonly Flow[]): Finding | undefined {
  const { act, facts } = matter;
  const opened = !anyone(facts, (person) => person.secrecyLifted !== 'by-consent');
  if (opened && act.data.some((field) => flows.some((flow) => flow.fields.includes(field)))) return undefined;
  return obstacle(matter, 7, 'referrer-wall', {
    law: [cited.purposeLimitation],
    about: [party],
    alternatives: [...giveToPerson(matter), 'lift-secrecy', 'talk-with-person'],
  });
}

const noFlow = (matter: Matter, party: PartyId) =>
  obstacle(matter, 7, 'no-flow', {
    law: [cited.purposeLimitation],
    about: [party],
    alternatives: [...giveToPerson(matter), 'add-flow'],
  });

function beyondFlow(matter: Matter, party: PartyId, flows: readonly Flow[]): Finding | undefined {
  const outside = matter.act.data.filter((field) => !flows.some((flow) => flow.fields.includes(field)));
  if (outside.length === 0) return undefined;
  return obstacle(matter, 7, 'not-in-flow', {
    law: [cited.minimisation],
    about: [party, ...outside],
    alternatives: [...without(matter.act, outside), ...giveToPerson(matter), 'add-flow'],
  });
}

function otherChannel(matter: Matter, party: PartyId, flows: readonly Flow[]): Finding | undefined {
  const { act } = matter;
  const { channel } = act;
  if (channel === undefined || flows.some((flow) => flow.channels.includes(channel))) return undefined;
  return obstacle(matter, 7, 'channel-not-in-flow', {
    law: [cited.security],
    about: [party, channel],
    alternatives: [...over(act, [...new Set(flows.flatMap((flow) => flow.channels))]), 'add-flow'],
  });
}

function agreement(matter: Matter, party: PartyId, flows: readonly Flow[]): Finding | undefined {
  if (!flows.some((flow) => flow.needsAgreement)) return undefined;
  const state = agreementWith(party, matter.facts, matter.day);
  if (state === 'in-force') return undefined;
  return obstacle(matter, 7, state === 'none' ? 'no-agreement' : 'agreement-not-in-force', {
    law: agreementLaw(flows),
    about: [party],
    alternatives: ['renew-agreement', ...giveToPerson(matter)],
  });
}

/** How the agreement with a party stands; a day without a time counts whole, the last day included. */
export function agreementWith(
  party: PartyId,
  { agreements, now }: Facts,
  day: string,
): 'none' | 'not-in-force' | 'in-force' {
  let state: 'none' | 'not-in-force' = 'none';
  for (const { party: other, from, until } of agreements) {
    if (other !== party) continue;
    const begun = from <= (from.length === 10 ? day : now);
    if (begun && (until === null || (until.length === 10 ? day <= until : now < until))) return 'in-force';
    state = 'not-in-force';
  }
  return state;
}

const agreementLaw = (flows: readonly Flow[]) => [
  flows.some((flow) => flow.role === 'processor')
    ? cited.processor
    : flows.some((flow) => flow.role === 'joint-controller')
      ? cited.jointControllers
      : cited.accountability,
];
