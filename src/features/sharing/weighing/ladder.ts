import { type Act, authorities, type AuthorityId, type Recipient } from '../../../gate/act.ts';
import type { Channel, Operation, Plan, PlanPurpose } from '../../../gate/plan.ts';
import type { Answers } from '../check/answers.ts';
import { type Towards, towards } from '../check/recipients.ts';
import { depths } from '../policy.ts';
import { atMost, deepest, depthUnder, type Told } from './depth.ts';

/** From the smallest to the largest thing that somebody could do. */
export const rungNames = [
  'without-name',
  'together',
  'through-person',
  'fact',
  'outline',
  'content',
  'ask-consent',
] as const;
export type RungName = (typeof rungNames)[number];

export type Rung = {
  name: RungName;
  /** Null: no data about a person leave, so there is nothing for the gate to judge. */
  act: Act | null;
  told: Told;
  /** This is what was asked for. */
  asked: boolean;
};

/** The acts that could serve what somebody wants, smallest first. What the answers rule out is not in it. */
export function ladder(answers: Answers, plan: Plan, channel?: Channel): Rung[] {
  const to = towards(answers.to);
  if (!to || to.kind === 'referrer') return [];
  const nameless: Rung = { name: 'without-name', act: null, told: {}, asked: answers.aim === 'nameless' };
  if (answers.aim === 'nameless') return [nameless];
  return [
    ...(mayConsultWithoutName(to, answers) ? [nameless] : []),
    ...withPerson(answers, to, plan),
    ...telling(answers, to, plan, channel),
    ...asking(answers, to, plan),
  ];
}

/** Family always knows who it is about, and so does a colleague who works on it. */
const mayConsultWithoutName = ({ kind }: Towards, answers: Answers): boolean =>
  kind === 'party' || kind === 'authority' || (kind === 'colleague' && !isInvolved(answers));

/** Of nobody in particular it cannot be known. `involved` is what the record bears out, not what was claimed. */
const isInvolved = ({ colleague, involved }: Answers): boolean => involved === 'yes' && colleague !== '';

/** Together with the person, or through the person: what somebody tells about himself needs nobody's leave. */
function withPerson(answers: Answers, to: Towards, plan: Plan): Rung[] {
  if (answers.knows === 'not-safe' || answers.together === 'neither' || answers.together === '') return [];
  if (to.kind === 'self' || to.kind === 'colleague') return [];
  const act: Act = { ...actTowards({ kind: 'self' }, answers.fields, plan, to), channel: 'in-person' };
  const names: RungName[] = answers.together === 'together' ? ['together', 'through-person'] : ['through-person'];
  return names.map((name) => ({ name, act, told: answers.fields, asked: false }));
}

/** The same details, at most so deep; the deepest is what was asked for. */
function telling(answers: Answers, to: Towards, plan: Plan, channel?: Channel): Rung[] {
  const recipient = recipientOf(to, answers);
  if (!recipient) return [];
  const asked = deepest(answers.fields);
  const way = channel ?? usualChannel(to, plan);
  return depths.slice(0, depths.indexOf(asked) + 1).map((depth) => {
    const told = atMost(answers.fields, depth);
    const act = { ...actTowards(recipient, told, plan, to), ...(way && { channel: way }) };
    return { name: depth, act, told, asked: depth === asked };
  });
}

/** To ask the person whether it may be told; not where asking is dangerous. */
function asking(answers: Answers, to: Towards, plan: Plan): Rung[] {
  if (to.kind !== 'party' || to.purpose === null || answers.knows === 'not-safe') return [];
  const purpose = plan.purposes.find(({ id }) => id === to.purpose);
  if (!purpose?.operations.includes('ask')) return [];
  const act: Act = {
    operation: 'ask',
    purpose: to.purpose,
    data: Object.keys(answers.fields),
    recipient: { kind: 'self' },
    channel: 'in-person',
  };
  return [{ name: 'ask-consent', act, told: {}, asked: false }];
}

function recipientOf({ kind, id }: Towards, answers: Answers): Recipient | null {
  if (kind === 'party') return id ? { kind, party: id } : null;
  if (kind === 'carer') return { kind, carer: id ?? NOT_ON_RECORD };
  if (kind === 'authority') return isAuthority(id) ? { kind, authority: id } : null;
  if (kind === 'colleague') return { kind, involved: isInvolved(answers) };
  return kind === 'referrer' ? null : { kind };
}

/** Family that nobody wrote down yet: the gate finds no yes of theirs, and says how to begin. */
const NOT_ON_RECORD = '00000000-0000-4000-8000-000000000000';

const isAuthority = (id: string | null): id is AuthorityId => authorities.some((each) => each === id);

function actTowards(recipient: Recipient, told: Told, plan: Plan, to: Towards): Act {
  const data = Object.keys(told);
  const { purpose, operation } = purposeTowards(plan, to, data);
  const depth = purpose && depthUnder(purpose, told);
  return { operation, purpose: purpose?.id ?? 'unknown', data, recipient, ...(depth && { depth }) };
}

/** The purpose of the flow; else the one that may do this and knows most of what is told. */
function purposeTowards(
  plan: Plan,
  to: Towards,
  data: readonly string[],
): { purpose: PlanPurpose | undefined; operation: Operation } {
  const named = plan.purposes.find(({ id }) => id === to.purpose);
  if (named) return { purpose: named, operation: 'share' };
  const wanted: readonly Operation[] = to.kind === 'colleague' ? ['view'] : ['share', 'send'];
  const known = ({ fields }: PlanPurpose) => data.filter((id) => fields.some(({ field }) => field === id)).length;
  const isConsent = ({ basis }: PlanPurpose) => Number(basis === 'consent');
  // What already serves one authority serves another better than a talk with a partner.
  const forAuthority = ({ id }: PlanPurpose) =>
    Number(to.kind === 'authority' && plan.flows.some(({ party, purpose }) => purpose === id && isAuthority(party)));
  const [found] = plan.purposes
    .flatMap((purpose) =>
      wanted.filter((each) => purpose.operations.includes(each)).map((operation) => ({ purpose, operation })),
    )
    .sort(
      (a, b) =>
        isConsent(a.purpose) - isConsent(b.purpose) ||
        forAuthority(b.purpose) - forAuthority(a.purpose) ||
        known(b.purpose) - known(a.purpose),
    );
  return found ?? { purpose: plan.purposes[0], operation: wanted[0]! };
}

/** The phone where the flow has it, because there one can hear whom one speaks. */
function usualChannel({ kind, id, purpose }: Towards, plan: Plan): Channel | undefined {
  if (kind === 'colleague') return undefined;
  const flow = plan.flows.find((each) => each.party === id && each.purpose === purpose);
  if (flow) return flow.channels.find((each) => each === 'phone') ?? flow.channels[0];
  return kind === 'self' || kind === 'representative' || kind === 'carer' ? 'in-person' : 'phone';
}
