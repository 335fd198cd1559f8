import type { FormValues } from '../../../../platform/http/form.ts';

/** A form that came back: what was typed, and what is wrong in words. */
export type Returned = {
  values: FormValues;
  errors: Readonly<Record<string, string>>;
  refusal: string | undefined;
};
