import type { PlanDocument } from '../policy.ts';
import { ownerAttention } from './01-owner.ts';
import { purposeAttention } from './02-purpose.ts';
import { dataAttention } from './03-data.ts';
import { necessityAttention } from './04-necessity.ts';
import { momentAttention } from './05-moment.ts';
import { basisAttention } from './06-basis.ts';
import type { Attention } from './attention.ts';

/** Everything that deserves another look before approval, in step order. Stops nothing. Pure. */
export const attentionPoints = (document: PlanDocument): Attention[] => [
  ...ownerAttention(document),
  ...purposeAttention(document),
  ...dataAttention(document),
  ...necessityAttention(document),
  ...momentAttention(document),
  ...basisAttention(document),
];
