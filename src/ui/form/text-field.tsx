import {
  controlAttributes,
  FieldFrame,
  type FieldProps,
  type FieldValue,
  idOf,
  notSpellchecked,
  oneText,
} from './field.tsx';

export type TextFieldProps = FieldProps & {
  value?: FieldValue;
  type?: 'text' | 'email' | 'tel' | 'search' | 'url';
  /** A token of HTML autofill, or `off` for data about somebody else than the person at the screen. */
  autocomplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  size?: 'short' | 'medium' | 'full';
  /** Offered while typing; something else is as good. */
  suggestions?: readonly string[];
};

export const TextField = ({
  value,
  type = 'text',
  autocomplete = 'off',
  inputMode,
  size = 'full',
  suggestions = [],
  ...field
}: TextFieldProps) => (
  <FieldFrame {...field}>
    <input
      {...controlAttributes(field)}
      class={`utrecht-textbox utrecht-textbox--html-input zv-size-${size}`}
      type={type}
      value={oneText(value)}
      autocomplete={autocomplete}
      inputmode={inputMode}
      list={suggestions.length > 0 ? `${idOf(field)}-keuzes` : undefined}
      {...(type === 'text' || type === 'search' ? {} : notSpellchecked)}
      dir="auto"
    />
    {suggestions.length > 0 ? (
      <datalist id={`${idOf(field)}-keuzes`}>
        {suggestions.map((value) => (
          <option value={value} />
        ))}
      </datalist>
    ) : null}
  </FieldFrame>
);

/** A plain date; the value is `YYYY-MM-DD` both ways. */
export const DateField = ({
  value,
  min,
  max,
  ...field
}: FieldProps & { value?: FieldValue; min?: string; max?: string }) => (
  <FieldFrame {...field}>
    <input
      {...controlAttributes(field)}
      class="utrecht-textbox utrecht-textbox--html-input zv-size-medium"
      type="date"
      value={oneText(value)}
      min={min}
      max={max}
    />
  </FieldFrame>
);
