import type { organisationRoles, PlanDocument } from '../policy.ts';

/** What the answers point at, and which rule says so. */
export type RoleAdvice = {
  role: (typeof organisationRoles)[number];
  because: 'decides-why' | 'decides-together' | 'on-instruction' | 'own-use' | 'decides-which';
};

/**
 * The short test of step 1: who decides why the data are there, which data and how long, and who may use them for
 * something of their own. Null while an answer is missing. Pure.
 */
export function roleFrom({ why, which, own }: PlanDocument['roleTest']): RoleAdvice | null {
  if (why === undefined || which === undefined || own === undefined) return null;
  // Deciding together on purpose or essential means makes joint controllers (AVG 26(1)).
  if (why === 'together' || which === 'together') return { role: 'joint-controller', because: 'decides-together' };
  if (why === 'us') return { role: 'controller', because: 'decides-why' };
  // A processor that decides for itself is a controller for that part (AVG 28(10)).
  if (own !== 'other') return { role: 'controller', because: 'own-use' };
  if (which === 'us') return { role: 'controller', because: 'decides-which' };
  return { role: 'processor', because: 'on-instruction' };
}
