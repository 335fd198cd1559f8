import { type Activity, type Request, today, type Workload } from './workload.ts';

/** The truth, in plain code that walks all activities. Nothing here is meant to be fast. */
export const oracle =
  ({ activities }: Workload) =>
  (request: Request): boolean =>
    activities.some((activity) => allows(activity, request));

function allows(activity: Activity, { actor, client, purpose, categories, recipient }: Request): boolean {
  if (activity.ended || activity.purpose !== purpose) return false;
  if (!categories.every((category) => activity.categories.includes(category))) return false;
  if (!actor.roles.some((role) => activity.roles.includes(role))) return false;
  if (activity.ownTeamOnly && actor.team !== client.team) return false;
  if (recipient !== undefined) {
    const agreement = activity.recipients[recipient];
    if (!agreement || agreement.from > today || agreement.until < today) return false;
  }
  if (activity.basis === 'consent') {
    const consent = client.consents[activity.id];
    if (!consent || consent.state !== 'given' || consent.until < today) return false;
  }
  return client.careEnded === null || today - client.careEnded <= activity.retentionDays;
}
