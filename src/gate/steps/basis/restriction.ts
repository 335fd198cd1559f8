import { cited } from '../../cited.ts';
import { obstacle, type Finding } from '../../finding.ts';
import { anyone, isOwnAccess, type Matter } from '../../matter.ts';
import { leaveOut } from '../../ways-out.ts';

/** AVG 18: while a restriction runs everything but keeping it is stopped; the person himself may still look. */
export function restriction(matter: Matter): Finding | undefined {
  const { act, facts } = matter;
  if (act.operation === 'archive' || isOwnAccess(matter)) return undefined;
  if (!anyone(facts, (person) => person.restricted)) return undefined;
  return obstacle(matter, 6, 'restricted', {
    law: [cited.restriction],
    alternatives: ['settle-restriction', ...leaveOut(facts, (person) => person.restricted)],
  });
}
