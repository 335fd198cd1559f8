import { cited } from '../cited.ts';
import { condition, join, obstacle, ok, type Finding } from '../finding.ts';
import { anyone, categoryOf, isOutsider, isProtected, type Matter } from '../matter.ts';
import type { ChannelMeasure, FieldId } from '../plan.ts';
import { leaveOut, over, without } from '../ways-out.ts';

const law = [cited.security];

/** Step 9: only who needs to know, and only over a channel that suits what it carries (AVG 32). */
export function security(matter: Matter): Finding {
  return join([needToKnow(matter), channel(matter)]) ?? ok(matter, 9, 'secure-enough', { law });
}

/**
 * Break-glass is seen by others and ends by itself; that is what makes it acceptable. So it is for looking only: who
 * could also write, send or let somebody in, could make it last.
 */
function needToKnow(matter: Matter): Finding | undefined {
  const { actor } = matter.facts;
  if (actor.kind !== 'worker') return undefined;
  if (actor.relation === 'none') {
    return obstacle(matter, 9, 'no-need-to-know', { law, alternatives: ['ask-colleague', 'break-glass'] });
  }
  if (actor.relation !== 'break-glass') return undefined;
  if (matter.act.operation !== 'view' || matter.act.recipient !== undefined) {
    return obstacle(matter, 9, 'only-to-look', { law, alternatives: ['ask-colleague'] });
  }
  return condition(matter, 9, 'opened-with-reason', {
    law,
    conditions: [{ kind: 'show-break-glass', when: 'with', met: false }],
  });
}

function channel(matter: Matter): Finding | undefined {
  const { act, plan } = matter;
  if (act.channel === undefined) return nameless(matter);
  const measure = plan.channels.find((each) => each.channel === act.channel);
  if (measure === undefined) {
    const alternatives = [...over(act, allChannels(matter)), 'add-to-plan'] as const;
    return obstacle(matter, 9, 'channel-not-in-plan', { law, about: [act.channel], alternatives });
  }
  return join([tooOpen(matter, measure), proof(matter, measure)]);
}

/** Data that leave go over a channel, and the plan must be able to judge it. */
function nameless(matter: Matter): Finding | undefined {
  const { act } = matter;
  const outside = act.recipient?.kind === 'party' || isOutsider(act);
  const leaves = act.operation === 'send' || (act.operation === 'share' && outside);
  if (!leaves) return undefined;
  const alternatives = [...over(act, allChannels(matter)), 'ask-contact-person'] as const;
  return obstacle(matter, 9, 'channel-not-named', { law, alternatives });
}

function tooOpen(matter: Matter, measure: ChannelMeasure): Finding | undefined {
  const { act, plan } = matter;
  const carries = (field: FieldId) => measure.carries.includes(categoryOf(plan, field) ?? 'special');
  const about = act.data.filter((field) => !carries(field));
  if (about.length === 0) return undefined;
  return obstacle(matter, 9, 'channel-too-open', {
    law,
    about: [measure.channel, ...about],
    // "Appropriate" leaves room for ordinary and sensitive data only.
    deviable: !about.some((field) => isProtected(categoryOf(plan, field) ?? 'special')),
    alternatives: [...over(act, allChannels(matter)), ...without(act, about), 'talk-with-person'],
  });
}

/** A link alone proves nothing about who opens it: the proof comes by another way. */
function proof(matter: Matter, measure: ChannelMeasure): Finding | undefined {
  const { act, facts } = matter;
  const toPerson = act.recipient?.kind === 'self' || act.recipient?.kind === 'representative';
  if (!measure.secondProof || !toPerson) return undefined;
  const lacks = (person: { secondProof: boolean }) => !person.secondProof;
  if (!anyone(facts, lacks)) {
    const conditions = [{ kind: 'second-proof', when: 'with', met: true }] as const;
    return condition(matter, 9, 'second-proof-needed', { law, about: [measure.channel], conditions });
  }
  return obstacle(matter, 9, 'no-second-proof', {
    law,
    about: [measure.channel],
    alternatives: ['set-second-proof', ...over(act, ['in-person']), ...leaveOut(facts, lacks)],
  });
}

const allChannels = ({ plan }: Matter) => plan.channels.map((each) => each.channel);
