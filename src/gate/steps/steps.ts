import type { Step } from '../finding.ts';
import { owner } from './01-owner.ts';
import { purpose } from './02-purpose.ts';
import { data } from './03-data.ts';
import { necessity } from './04-necessity.ts';
import { moment } from './05-moment.ts';
import { basis } from './06-basis.ts';
import { recipient } from './07-recipient.ts';
import { purposeLimit } from './08-purpose-limit.ts';
import { security } from './09-security.ts';
import { retention } from './10-retention.ts';

/** The ten steps of a plan, as ten checks in the same order. */
export const steps: readonly Step[] = [
  owner,
  purpose,
  data,
  necessity,
  moment,
  basis,
  recipient,
  purposeLimit,
  security,
  retention,
];
