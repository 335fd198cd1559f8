import { z } from 'zod';
import type { Plan } from '../../../gate/plan.ts';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { findRepresentatives } from '../../clients/index.ts';
import { type About, asked, gatherAbout } from '../ask-about.ts';
import { sendLink } from '../links/make-link.ts';
import { actOfLink, actToParty, type Addressee, purposeToSend, readAddressee } from '../policy.ts';
import { findReport, type Report } from './store.ts';

const Sending = z.object({
  client: z.uuid(),
  report: z.uuid(),
  naar: z.string({ error: 'required' }).transform((value, context): Addressee => {
    const to = readAddressee(value);
    if (to) return to;
    context.addIssue({ code: 'custom', message: 'required' });
    return z.NEVER;
  }),
});
type Sending = z.infer<typeof Sending>;

type Gathered = About & { report: Report; address: string | null };

/**
 * Gives a report to somebody. To the client or who acts for the client: a link in a message that says nothing. To a
 * party outside: only what the plan and the client allow; then it is written down and the worker hands it over.
 */
export const sendReport = action({
  name: 'delivery.send-report',
  may: ['worker'],
  input: Sending,
  gather,
  gate: asked,
  run: async (c, { client, naar }, { report, question, address }) => {
    const object = { kind: 'report', id: report.id };
    const done: { to: Addressee } = { to: naar };
    if (naar.kind === 'party') return { done, trace: { about: [client], object, detail: naar.party } };
    if (address === null) return { refused: 'no-address' as const };
    const representative = naar.kind === 'representative' ? naar.representative : null;
    const { purpose } = question.act;
    await sendLink(c, { client, representative, kind: 'report', object: report.id, purpose, channel: 'secure-link' });
    return { done, trace: { about: [client], object } };
  },
});

async function gather(c: Context, { client, report: id, naar }: Sending): Promise<Gathered | null> {
  const to = naar.kind === 'representative' ? naar.representative : null;
  const about = await gatherAbout(c, client, (plan) => actOf(plan, naar), to);
  const report = about && (await findReport(c, client, id));
  if (!report) return null;
  if (naar.kind !== 'representative') return { ...about, report, address: about.person.email };
  const found = (await findRepresentatives(c, client)).find((each) => each.id === naar.representative);
  return found ? { ...about, report, address: found.email } : null;
}

function actOf(plan: Plan, naar: Addressee) {
  if (naar.kind === 'party') return actToParty(plan, naar.party);
  const forRepresentative = naar.kind === 'representative';
  return actOfLink({ kind: 'report', purpose: purposeToSend(plan), forRepresentative }, plan);
}
