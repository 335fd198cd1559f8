import type { Citation } from '../../../gate/decision.ts';
import { findLaw } from '../../../gate/law.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { findDecision, type KeptDecision } from '../../../platform/decisions.ts';
import { nameOfCovenant } from '../../covenants/index.ts';
import { getPerson, listInvolved } from '../../clients/index.ts';
import { getOrganisation, namesOf } from '../../organisation/index.ts';
import { type RunningActivity, runningActivity } from '../../plan/index.ts';
import { accountOf } from '../account-of.ts';
import { type Backing, findBacking } from '../backing/store.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { listShareDecisions } from '../decisions/store.ts';
import { type Consultation, listConsultations } from '../doubt/store.ts';
import { delayLaw, lastDay, type TellingState, tellingState } from '../informing/policy.ts';
import { findInforming, type Informing } from '../informing/store.ts';
import { type ColleagueView, type Invitation, listInvitations, listViews } from '../joining/store.ts';
import { nameOfRecipient } from './name-of-recipient.ts';

export type Reader = 'worker' | 'watcher';

/** A decision with everything that belongs to it, for its page and for its sheet of one page. */
export type ShownDecision = {
  decision: ShareDecision;
  organisation: string;
  /** Null: about nobody in particular. */
  person: { callName: string; name: string } | null;
  activity: RunningActivity | null;
  /** The ten checks as they came out; null where no data of a person were weighed. */
  gate: KeptDecision | null;
  recipientName: string;
  /** The covenant under which it was told; null where none covered it. */
  covenant: { id: string; name: string } | null;
  law: readonly Citation[];
  informing: Informing | null;
  telling: TellingState | null;
  /** The last day on which a delay that begins today may be looked at again, and the law under which it waits. */
  delay: { latest: string; law: Citation | undefined };
  consultations: readonly Consultation[];
  views: readonly ColleagueView[];
  invitations: readonly Invitation[];
  /** Names by account of everybody in it. */
  names: ReadonlyMap<string, string>;
  /** Who can be asked to look along: works with this person, did not decide, and was not asked yet. */
  colleagues: readonly { account: string; name: string }[];
  /** The decision that took the place of this one. */
  replacedBy: { id: string; at: Date } | null;
  backing: Backing | null;
  /** `mayGiveView`: did not decide it, and works with the person or watches over privacy. */
  reader: { as: Reader; account: string; mayArrangeBacking: boolean; mayGiveView: boolean };
  today: string;
};

export async function showDecision(c: Context, decision: ShareDecision, as: Reader): Promise<ShownDecision> {
  const { client, gateDecision } = decision;
  const activity = await runningActivity(c, decision.activity);
  const today = dayOf(c.now);
  const informing = await findInforming(c, decision.id);
  const consultations = await listConsultations(c, { decision: decision.id });
  const views = await listViews(c, decision);
  const invitations = await listInvitations(c, { decision: decision.id });
  const involved = client !== null && as === 'worker' ? await listInvolved(c, client) : [];
  const asked = new Set([decision.decidedBy, ...invitations.map(({ account }) => account)]);
  const free = involved.filter((account) => !asked.has(account));
  const names = await namesOf(c, [
    ...new Set([...asked, ...free, ...accountsIn({ informing, consultations, views, invitations })]),
  ]);
  return {
    decision,
    organisation: (await getOrganisation(c)).name,
    person: client === null ? null : await getPerson(c, client),
    activity,
    gate: gateDecision === null ? null : ((await findDecision(c, gateDecision)) ?? null),
    recipientName: await nameOfRecipient(c, decision.recipient, activity),
    covenant: await covenantOf(c, decision),
    law: decision.law.flatMap((id) => findLaw(c.ground.law, id, dayOf(decision.decidedAt)) ?? []),
    informing,
    telling: informing && tellingState(informing, today),
    delay: delayFor(c, activity),
    consultations,
    views,
    invitations,
    names,
    colleagues: free.map((account) => ({ account, name: names.get(account) ?? '' })),
    replacedBy: await findNext(c, decision),
    backing: await findBacking(c),
    reader: readerOf(c, decision, as),
    today,
  };
}

async function covenantOf(c: Context, { covenant }: ShareDecision): Promise<ShownDecision['covenant']> {
  const name = covenant === null ? null : await nameOfCovenant(c, covenant);
  return covenant === null || name === null ? null : { id: covenant, name };
}

async function findNext(c: Context, { id, client }: ShareDecision): Promise<ShownDecision['replacedBy']> {
  const next = (await listShareDecisions(c, client)).find(({ replaces }) => replaces === id);
  return next ? { id: next.id, at: next.decidedAt } : null;
}

function readerOf(c: Context, { client, decidedBy }: ShareDecision, as: Reader): ShownDecision['reader'] {
  const roles = c.actor.kind === 'worker' ? c.actor.roles : [];
  const account = accountOf(c);
  const joins = as === 'worker' ? client !== null : roles.includes('fg') || roles.includes('privacy-contact');
  return {
    as,
    account,
    mayArrangeBacking: roles.includes('administrator'),
    mayGiveView: joins && account !== decidedBy,
  };
}

function delayFor(c: Context, activity: RunningActivity | null): ShownDecision['delay'] {
  const id = delayLaw(activity?.plan.country ?? 'NL');
  return { latest: lastDay(c.ground.law, id, c.now), law: findLaw(c.ground.law, id, dayOf(c.now)) };
}

type Accounts = Pick<ShownDecision, 'informing' | 'consultations' | 'views' | 'invitations'>;

const accountsIn = ({ informing, consultations, views, invitations }: Accounts): string[] => [
  ...(informing?.tellings ?? []).map(({ by }) => by),
  ...(informing?.delays ?? []).map(({ by }) => by),
  ...consultations.flatMap(({ askedBy, adviser, advice }) =>
    [askedBy, adviser ?? [], advice.map(({ by }) => by)].flat(2),
  ),
  ...views.map(({ by }) => by),
  ...invitations.map(({ by }) => by),
];
