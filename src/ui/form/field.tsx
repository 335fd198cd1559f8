import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';
import { Icon } from '../parts/icon.tsx';

export type FieldProps = {
  name: string;
  /** Only where two forms on one page have a field of the same name. */
  id?: string | undefined;
  label: string;
  description?: Child;
  /** What is wrong with it and how to make it right; absent when it is fine. */
  error?: string | undefined;
  /** Says "(niet verplicht)" behind the label, or the words given; fields are asked for because they are needed. */
  optional?: boolean | string | undefined;
};

/** A value as a form brings it back; a list where a single text is meant counts as empty. */
export type FieldValue = string | readonly string[] | undefined;

export const oneText = (value: FieldValue): string => (typeof value === 'string' ? value : '');

export const allTexts = (value: FieldValue): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** The id of the field with this name; what the error summary links to. */
export const fieldId = (name: string): string => `veld-${name.replace(/[^\w-]+/g, '-')}`;

export const idOf = ({ id, name }: { id?: string | undefined; name: string }): string => id ?? fieldId(name);

/** Ties control, description and error together for those who cannot see that they are close. */
export const controlAttributes = ({ id: own, name, description, error, optional }: FieldProps, hint = false) => {
  const id = idOf({ id: own, name });
  const describedBy = [description ? `${id}-uitleg` : '', hint ? `${id}-lengte` : '', error ? `${id}-fout` : ''].filter(
    Boolean,
  );
  return {
    id,
    name,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': optional ? undefined : ('true' as const),
  };
};

/** The word is needed: `spellcheck` is no boolean attribute, and a browser may send what it checks to a server. */
export const notSpellchecked: Readonly<Record<string, string>> = { spellcheck: 'false' };

export const OptionalMark = ({ optional }: Pick<FieldProps, 'optional'>) => {
  const text = useText();
  if (!optional) return null;
  return <span class="zv-optional"> ({optional === true ? text('optional') : optional})</span>;
};

export const FieldDescription = ({ description, ...field }: FieldProps) =>
  description ? (
    <div id={`${idOf(field)}-uitleg`} class="utrecht-form-field-description">
      {description}
    </div>
  ) : null;

export const FieldError = ({ error, ...field }: Pick<FieldProps, 'id' | 'name' | 'error'>) => {
  const text = useText();
  return error ? (
    <p id={`${idOf(field)}-fout`} class="utrecht-form-field-error-message">
      <Icon name="alert-circle" />
      <span>
        <span class="zv-hidden">{text('errorTitle')}</span>
        {error}
      </span>
    </p>
  ) : null;
};

/** Label above, description between, error at the control, control last (NL Design System, forms). */
export const FieldFrame = ({ children, ...field }: FieldProps & { children?: Child }) => (
  <div class={`utrecht-form-field${field.error ? ' utrecht-form-field--invalid' : ''}`}>
    <label class="utrecht-form-label" for={idOf(field)}>
      {field.label}
      <OptionalMark optional={field.optional} />
    </label>
    <FieldDescription {...field} />
    <FieldError {...field} />
    {children}
  </div>
);
