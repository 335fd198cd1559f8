import { cited } from '../cited.ts';
import { condition, obstacle, ok, type Finding } from '../finding.ts';
import { anyone, isOwnAccess, type Matter } from '../matter.ts';
import type { Operation } from '../plan.ts';
import { leaveOut } from '../ways-out.ts';

const law = [cited.storageLimitation];

/** Step 10: archived, expired and destroyed data are used only as the plan says (AVG 5(1)(e)). */
export function retention(matter: Matter): Finding {
  const { act, facts } = matter;
  if (anyone(facts, (person) => person.retention === 'destroyed')) return destroyed(matter);
  if (act.operation === 'destroy') return destroying(matter);
  if (anyone(facts, (person) => person.retention === 'expired')) return expired(matter);
  if (anyone(facts, (person) => person.retention === 'archived')) return archived(matter);
  return ok(matter, 10, 'within-term', { law });
}

const destroyed = (matter: Matter) =>
  obstacle(matter, 10, 'destroyed', {
    law,
    alternatives: ['collect-again', ...leaveOut(matter.facts, (person) => person.retention === 'destroyed')],
  });

/** A running request, complaint or claim goes before destruction (AVG 17(3)(e), 18(1)(c)). */
function destroying(matter: Matter): Finding {
  const { facts } = matter;
  if (anyone(facts, (person) => person.hold)) {
    const alternatives = [instead(matter, 'archive'), 'later', ...leaveOut(facts, (person) => person.hold)] as const;
    return obstacle(matter, 10, 'hold', { law: [cited.erasure], alternatives });
  }
  if (!anyone(facts, (person) => person.retention !== 'expired')) return ok(matter, 10, 'term-over-destroy', { law });
  return obstacle(matter, 10, 'term-runs', {
    law: [cited.storageLimitation, cited.erasure],
    deviable: true,
    alternatives: [instead(matter, 'archive'), 'later'],
  });
}

function expired(matter: Matter): Finding {
  const { act, facts } = matter;
  const isExpired = (person: { retention: string }) => person.retention === 'expired';
  if (isOwnAccess(matter)) return ok(matter, 10, 'own-data', { law: [cited.access] });
  const looks = act.operation === 'view' || act.operation === 'export';
  if (looks && !anyone(facts, (person) => isExpired(person) && !person.hold)) {
    const conditions = [{ kind: 'only-for-hold', when: 'with', met: false }] as const;
    return condition(matter, 10, 'kept-for-hold', { law: [cited.erasure], conditions });
  }
  return obstacle(matter, 10, 'term-over', {
    law,
    alternatives: [instead(matter, 'destroy'), 'collect-again', ...leaveOut(facts, isExpired)],
  });
}

function archived(matter: Matter): Finding {
  const { act, plan } = matter;
  if (act.operation === 'archive' || isOwnAccess(matter) || plan.whenArchived.includes(act.operation)) {
    return ok(matter, 10, 'archive-allows', { law });
  }
  const view = plan.whenArchived.includes('view') ? [instead(matter, 'view')] : [];
  return obstacle(matter, 10, 'archived', { law, deviable: true, alternatives: ['reopen-file', ...view] });
}

const kinds = { view: 'view-instead', archive: 'archive-instead', destroy: 'destroy-instead' } as const;

function instead({ act }: Matter, operation: Operation & keyof typeof kinds) {
  return { kind: kinds[operation], act: { operation, purpose: act.purpose, data: act.data } };
}
