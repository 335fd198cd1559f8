import { cited } from '../cited.ts';
import { obstacle, ok, type Finding } from '../finding.ts';
import type { Matter } from '../matter.ts';
import { giveToPerson } from '../ways-out.ts';

/** Step 2: the purpose is in the plan, and so is what is done for it (AVG 5(1)(b)). */
export function purpose(matter: Matter): Finding {
  const { act, purpose } = matter;
  const law = [cited.purposeLimitation];
  if (purpose === undefined) {
    const about = [act.purpose];
    return obstacle(matter, 2, 'purpose-not-in-plan', {
      law,
      about,
      alternatives: ['add-to-plan', 'ask-contact-person'],
    });
  }
  const about = [purpose.id, act.operation];
  if (!purpose.operations.includes(act.operation)) {
    const view = { kind: 'view-instead', act: { operation: 'view', purpose: act.purpose, data: act.data } } as const;
    return obstacle(matter, 2, 'operation-not-in-purpose', {
      law,
      about,
      alternatives: [view, ...giveToPerson(matter), 'add-to-plan'],
    });
  }
  return ok(matter, 2, 'purpose-allows', { law, about });
}
