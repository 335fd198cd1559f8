import type { FormView } from './form-view.tsx';
import { OwnerFields } from './01-owner.tsx';
import { PurposeFields } from './02-purpose.tsx';
import { DataFields } from './03-data.tsx';
import { NecessityFields } from './04-necessity.tsx';
import { MomentFields } from './05-moment.tsx';
import { BasisFields } from './06-basis.tsx';
import { RecipientFields } from './07-recipient.tsx';
import { PurposeLimitFields } from './08-purpose-limit.tsx';
import { SecurityFields } from './09-security.tsx';
import { RetentionFields } from './10-retention.tsx';

const fields = [
  OwnerFields,
  PurposeFields,
  DataFields,
  NecessityFields,
  MomentFields,
  BasisFields,
  RecipientFields,
  PurposeLimitFields,
  SecurityFields,
  RetentionFields,
];

/** The fields of one step. */
export const StepFields = ({ form }: { form: FormView }) => {
  const Fields = fields[form.page.step - 1];
  return Fields ? <Fields form={form} /> : null;
};
