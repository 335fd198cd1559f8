import { cited } from '../cited.ts';
import { join, obstacle, ok, type Finding } from '../finding.ts';
import { anyone, handsOver, type Matter } from '../matter.ts';
import type { Flow, PartyId } from '../plan.ts';
import { giveToPerson, over, without } from '../ways-out.ts';
import { agreementLaw, agreementOf } from './recipient/agreement.ts';
import { authority, carer, colleague } from './recipient/person-to-person.ts';

/**
 * Step 7: a party outside gets only what a flow of the plan gives it, under an agreement in force that covers it
 * (AVG 26, 28). An authority, family and a colleague who is not involved each need something of their own.
 */
export function recipient(matter: Matter): Finding {
  const { recipient: to } = matter.act;
  switch (to?.kind) {
    case undefined:
      return nobody(matter);
    case 'colleague':
      return colleague(matter, to);
    case 'carer':
      return carer(matter);
    case 'authority':
      return authority(matter, to.authority);
    case 'party':
      return party(matter, to.party);
    default:
      return ok(matter, 7, 'to-the-person', { law: [cited.access] });
  }
}

function nobody(matter: Matter): Finding {
  const { act } = matter;
  if (!handsOver(act.operation)) return ok(matter, 7, 'stays-inside', { law: [cited.underAuthority] });
  const self = { kind: 'give-to-person', act: { ...act, recipient: { kind: 'self' } } } as const;
  return obstacle(matter, 7, 'recipient-not-named', {
    law: [cited.accountability],
    alternatives: ['name-recipient', self],
  });
}

function party(matter: Matter, id: PartyId): Finding {
  const { act, plan } = matter;
  const flows = plan.flows.filter((flow) => flow.party === id && flow.purpose === act.purpose);
  if (plan.flows.some((flow) => flow.party === id && flow.role === 'referrer')) {
    const wall = behindWall(matter, id, flows);
    if (wall !== undefined) return wall;
  }
  if (flows.length === 0) return noFlow(matter, id);
  const found = [beyondFlow(matter, id, flows), otherChannel(matter, id, flows), agreementOf(matter, id, flows)];
  return join(found) ?? ok(matter, 7, 'flow-fits', { law: agreementLaw(flows), about: [id] });
}

/** A referrer gets nothing, unless the person opened the wall for a named item (a flow of its own). */
function behindWall(matter: Matter, id: PartyId, flows: readonly Flow[]): Finding | undefined {
  const { act, facts } = matter;
  const opened = !anyone(facts, (person) => person.secrecyLifted !== 'by-consent');
  if (opened && act.data.some((field) => flows.some((flow) => flow.fields.includes(field)))) return undefined;
  return obstacle(matter, 7, 'referrer-wall', {
    law: [cited.purposeLimitation],
    about: [id],
    alternatives: [...giveToPerson(matter), 'lift-secrecy', 'talk-with-person'],
  });
}

const noFlow = (matter: Matter, id: PartyId) =>
  obstacle(matter, 7, 'no-flow', {
    law: [cited.purposeLimitation],
    about: [id],
    alternatives: [...giveToPerson(matter), 'add-flow'],
  });

function beyondFlow(matter: Matter, id: PartyId, flows: readonly Flow[]): Finding | undefined {
  const outside = matter.act.data.filter((field) => !flows.some((flow) => flow.fields.includes(field)));
  if (outside.length === 0) return undefined;
  return obstacle(matter, 7, 'not-in-flow', {
    law: [cited.minimisation],
    about: [id, ...outside],
    alternatives: [...without(matter.act, outside), ...giveToPerson(matter), 'add-flow'],
  });
}

function otherChannel(matter: Matter, id: PartyId, flows: readonly Flow[]): Finding | undefined {
  const { act } = matter;
  const { channel } = act;
  if (channel === undefined || flows.some((flow) => flow.channels.includes(channel))) return undefined;
  return obstacle(matter, 7, 'channel-not-in-flow', {
    law: [cited.security],
    about: [id, channel],
    alternatives: [...over(act, [...new Set(flows.flatMap((flow) => flow.channels))]), 'add-flow'],
  });
}
