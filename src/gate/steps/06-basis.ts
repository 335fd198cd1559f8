import { cited, basisLaw } from '../cited.ts';
import { join, obstacle, ok, type Finding } from '../finding.ts';
import { findLaw } from '../law.ts';
import { isOwnAccess, onlyKeeps, type Matter } from '../matter.ts';
import type { PlanPurpose } from '../plan.ts';
import { deciding } from './basis/deciding.ts';
import { doors } from './basis/doors.ts';
import { permission } from './basis/permission.ts';
import { representation } from './basis/representation.ts';
import { restriction } from './basis/restriction.ts';
import { secrecy } from './basis/secrecy.ts';

/**
 * Step 6: first the basis (AVG 6), with consent only where consent is the basis; then a door for what is
 * forbidden at first (AVG 9, 10, 87); then, apart from both, professional secrecy towards others.
 */
export function basis(matter: Matter): Finding {
  const { act, purpose } = matter;
  if (purpose === undefined) return obstacle(matter, 6, 'waits-for-purpose', { law: [cited.lawfulness] });
  const alsoForOthers = [restriction(matter), representation(matter)];
  if (onlyKeeps(act.operation))
    return join(alsoForOthers) ?? ok(matter, 6, 'keeping-only', { law: [cited.storageLimitation] });
  if (isOwnAccess(matter)) return join(alsoForOthers) ?? ok(matter, 6, 'own-data', { law: [cited.access] });
  const layers = [
    inForce(matter, purpose),
    permission(matter, purpose),
    deciding(matter, purpose),
    doors(matter, purpose),
    secrecy(matter, purpose),
  ];
  return join([...alsoForOthers, ...layers]) ?? rests(matter, purpose);
}

function inForce(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  const about = purpose.basisLaw.filter((id) => findLaw(matter.law, id, matter.day) === undefined);
  if (about.length === 0) return undefined;
  return obstacle(matter, 6, 'basis-law-not-in-force', {
    law: [cited.lawfulness],
    about,
    alternatives: ['choose-basis'],
  });
}

function rests(matter: Matter, purpose: PlanPurpose): Finding {
  const reason =
    purpose.basis !== 'consent'
      ? 'basis-holds'
      : matter.act.operation === 'ask'
        ? 'consent-may-be-asked'
        : 'consent-given';
  const law = [basisLaw[purpose.basis], ...purpose.basisLaw.filter((id) => id !== basisLaw[purpose.basis])];
  return ok(matter, 6, reason, { law, about: [purpose.id] });
}
