import type { PlanDocument } from '../policy.ts';
import { roleFrom } from '../roles/role-test.ts';
import type { Attention } from './attention.ts';

/** Step 1: the role that was chosen is another than the answers of the test point at. */
export function ownerAttention({ role, roleTest }: PlanDocument): Attention[] {
  const advice = roleFrom(roleTest);
  return advice === null || advice.role === role ? [] : [{ step: 1, kind: 'role-differs', field: 'rol' }];
}
