import type { Act } from '../../../gate/act.ts';
import type { Plan } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { type AboutClient, aboutClient } from '../asking/about-client.ts';
import { withReason } from '../asking/with-reason.ts';
import { fieldsFor, planHas, purposeFor } from '../policy.ts';
import type { Carer } from './carer.ts';
import { findCarer } from './store.ts';

/** Writing about a carer: the field that the plan has for it, or else the name, as with whoever acts for the client. */
export const recordingCarer = (plan: Plan): Act => {
  const data = planHas(plan, 'carer') ? fieldsFor(plan, 'carer') : fieldsFor(plan, 'name');
  return { operation: 'record', purpose: purposeFor(plan, 'record', data), data };
};

export type AboutCarer = AboutClient & { carer: Carer };

/** Null when this carer does not belong to this client, is no longer on record, or is out of scope. */
export async function aboutCarer(c: Context, client: string, carer: string): Promise<AboutCarer | null> {
  const about = await aboutClient(c, client, recordingCarer);
  const found = about && (await findCarer(c, carer));
  // Why the carer is on record was asked when the carer was added.
  return about && found?.client === client ? { ...withCarerReason(about, found.reason), carer: found } : null;
}

export function withCarerReason(about: AboutClient, reason: string): AboutClient {
  return about.question.act.data.reduce((all, field) => withReason(all, field, reason), about);
}
