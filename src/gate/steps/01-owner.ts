import { cited } from '../cited.ts';
import { obstacle, ok, type Finding } from '../finding.ts';
import { isOwnAccess, onlyKeeps, type Matter } from '../matter.ts';

/** Step 1: a person owns the activity, and its plan is approved (AVG 5(2)). */
export function owner(matter: Matter): Finding {
  const { act, plan } = matter;
  const law = [cited.accountability];
  if (plan.owner === null) return obstacle(matter, 1, 'no-owner', { law, alternatives: ['name-owner'] });
  if (plan.state === 'draft' || plan.state === 'asked') {
    return obstacle(matter, 1, 'plan-not-approved', { law, alternatives: ['ask-approval'] });
  }
  // What a closed activity left behind may still be seen by the person, put away and destroyed.
  if (plan.state === 'closed' && !onlyKeeps(act.operation) && !isOwnAccess(matter)) {
    const archive = { kind: 'archive-instead', act: { ...act, operation: 'archive' } } as const;
    return obstacle(matter, 1, 'plan-closed', { law, alternatives: ['new-plan-version', archive] });
  }
  return ok(matter, 1, 'owner-named', { law });
}
