import type { PermissionState, PersonFacts } from '../../act.ts';
import { cited } from '../../cited.ts';
import type { Reason } from '../../decision.ts';
import { condition, obstacle, type Finding, type WayOut } from '../../finding.ts';
import { anyone, handsOver, type Matter } from '../../matter.ts';
import type { PlanPurpose } from '../../plan.ts';
import { askConsent, leaveOut, over } from '../../ways-out.ts';
import { isCarriedByLaw } from './third-party.ts';

type NoConsent = Exclude<PermissionState, 'given'>;

const withoutConsent: Record<NoConsent, Reason> = {
  withdrawn: 'consent-withdrawn',
  objected: 'consent-withdrawn',
  refused: 'consent-refused',
  expired: 'consent-expired',
  asked: 'consent-awaited',
  'not-asked': 'consent-not-asked',
};

/** What the person said about this purpose: consent where that is the basis, an objection or preference elsewhere. */
export function permission(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  const { act, facts } = matter;
  if (purpose.basis !== 'consent') return objection(matter, purpose);
  if (act.operation === 'ask') return asking(matter, purpose);
  for (const state of Object.keys(withoutConsent) as NoConsent[]) {
    const lacks = (person: PersonFacts) => person.permission === state && !isCarriedByLaw(matter, purpose, person);
    if (anyone(facts, lacks)) return noConsent(matter, state);
  }
  return optOut(matter);
}

/** AVG 7(3): never deviable, for without consent nothing else carries this purpose. */
function noConsent(matter: Matter, state: NoConsent): Finding {
  const { act, facts } = matter;
  const ways: Record<NoConsent, WayOut> = {
    withdrawn: 'talk-with-person',
    objected: 'talk-with-person',
    refused: 'talk-with-person',
    expired: askConsent(act),
    asked: 'wait-for-answer',
    'not-asked': askConsent(act),
  };
  return obstacle(matter, 6, withoutConsent[state], {
    law: ['eu.avg.6.1.a', cited.withdrawal],
    about: [act.purpose],
    alternatives: [ways[state], ...leaveOut(facts, (person) => person.permission !== 'given')],
  });
}

/** A commercial message may not be used to ask for consent (Tw 11.7, WER XII.13), and a no is not asked away. */
function asking(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  const { act, facts, plan } = matter;
  if (facts.actor.kind === 'client' || facts.actor.kind === 'representative') return undefined;
  const inPerson = over(act, ['in-person']);
  if (isMarketing(purpose) && (act.channel === 'mail' || act.channel === 'sms' || act.channel === 'secure-link')) {
    return obstacle(matter, 6, 'consent-asked-by-message', {
      law: [marketing(plan.country)],
      alternatives: [...inPerson, 'talk-with-person'],
    });
  }
  const saidNo = (state: PermissionState) => state === 'refused' || state === 'withdrawn' || state === 'objected';
  if (act.channel === 'in-person' || act.channel === 'phone' || !anyone(facts, (person) => saidNo(person.permission)))
    return undefined;
  return obstacle(matter, 6, 'already-answered-no', {
    law: [cited.withdrawal],
    about: [purpose.id],
    deviable: true,
    alternatives: [...inPerson, 'talk-with-person', ...leaveOut(facts, (person) => saidNo(person.permission))],
  });
}

/** AVG 21: absolute for marketing, weighed for a task or an interest; elsewhere a "no" is a preference about the way. */
function objection(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  const { act, facts } = matter;
  const objects = (person: { permission: PermissionState }) => person.permission === 'objected';
  if (!anyone(facts, objects)) return optOutOf(matter, purpose);
  const about = [purpose.id];
  const alternatives: WayOut[] = ['talk-with-person', 'ask-contact-person', ...leaveOut(facts, objects)];
  if (isMarketing(purpose)) {
    return obstacle(matter, 6, 'objected-to-marketing', { law: [cited.objectionToMarketing], about, alternatives });
  }
  if (purpose.basis === 'public-task' || purpose.basis === 'legitimate-interest') {
    return obstacle(matter, 6, 'objected', { law: [cited.objection], about, deviable: true, alternatives });
  }
  if (act.operation !== 'ask' && !handsOver(act.operation)) return undefined;
  return obstacle(matter, 6, 'prefers-another-way', {
    law: [cited.lawfulness],
    about,
    deviable: true,
    alternatives: ['other-way', ...leaveOut(facts, objects)],
  });
}

const optOutOf = (matter: Matter, purpose: PlanPurpose) => (isMarketing(purpose) ? optOut(matter) : undefined);

/** Each message that rests on consent says how to stop it. */
function optOut(matter: Matter): Finding | undefined {
  const { act, plan } = matter;
  if (act.operation !== 'send' || (act.channel !== 'mail' && act.channel !== 'sms')) return undefined;
  return condition(matter, 6, 'consent-given', {
    law: [cited.withdrawal, marketing(plan.country)],
    about: [act.purpose],
    conditions: [{ kind: 'opt-out-in-message', when: 'with', met: false }],
  });
}

const marketing = (country: 'NL' | 'BE') => (country === 'NL' ? cited.marketingNl : cited.marketingBe);

const isMarketing = (purpose: PlanPurpose) =>
  purpose.basisLaw.includes(cited.marketingNl) || purpose.basisLaw.includes(cited.marketingBe);
