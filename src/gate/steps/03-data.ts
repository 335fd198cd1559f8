import { cited } from '../cited.ts';
import { obstacle, ok, type Finding } from '../finding.ts';
import { onlyKeeps, type Matter } from '../matter.ts';
import { without } from '../ways-out.ts';

/** Step 3: every field is in the catalogue of the activity (AVG 5(1)(c)). */
export function data(matter: Matter): Finding {
  const { act, plan } = matter;
  const law = [cited.minimisation];
  // Asking for consent, putting away and destroying concern the file as a whole.
  if (act.data.length === 0 && act.operation !== 'ask' && !onlyKeeps(act.operation)) {
    return obstacle(matter, 3, 'no-fields-named', { law, alternatives: ['name-fields'] });
  }
  const unknown = act.data.filter((field) => !plan.fields.some((known) => known.id === field));
  if (unknown.length > 0) {
    return obstacle(matter, 3, 'field-not-in-plan', {
      law,
      about: unknown,
      alternatives: [...without(act, unknown), 'add-to-plan'],
    });
  }
  return ok(matter, 3, 'fields-in-plan', { law });
}
