import { cited } from '../cited.ts';
import { obstacle, ok, type Finding } from '../finding.ts';
import { collects, type Matter } from '../matter.ts';
import type { Moment } from '../plan.ts';
import { without } from '../ways-out.ts';

const moments: readonly Moment[] = ['first-contact', 'intake', 'during', 'closing'];

/** Step 5: nothing is collected before the moment at which it is needed (AVG 5(1)(c)). */
export function moment(matter: Matter): Finding {
  const { act, facts, purpose } = matter;
  const law = [cited.minimisation];
  if (purpose === undefined) return obstacle(matter, 5, 'waits-for-purpose', { law });
  if (!collects(act.operation)) return ok(matter, 5, 'nothing-collected', { law });
  const now = Math.min(...facts.people.map((person) => moments.indexOf(person.moment)));
  const early = purpose.fields.filter((each) => act.data.includes(each.field) && moments.indexOf(each.from) > now);
  if (early.length === 0) return ok(matter, 5, 'right-moment', { law });
  const about = early.map((each) => each.field);
  return obstacle(matter, 5, 'too-early', {
    law,
    about,
    deviable: true,
    alternatives: [...without(act, about), 'later'],
  });
}
