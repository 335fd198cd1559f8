import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import {
  controlAttributes,
  FieldDescription,
  FieldError,
  idOf,
  FieldFrame,
  OptionalMark,
  type FieldProps,
  type FieldValue,
  allTexts,
  oneText,
} from './field.tsx';

export type Option = { value: string; text: Child; description?: Child };

type ChoiceProps = {
  id: string;
  name: string;
  type: 'radio' | 'checkbox';
  option: Option;
  checked: boolean;
  invalid: boolean;
};

const choiceClass = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input zv-checkbox',
};

const Choice = ({ id, name, type, option, checked, invalid }: ChoiceProps) => (
  <div class="zv-choice">
    <input
      id={id}
      class={choiceClass[type]}
      type={type}
      name={name}
      value={option.value}
      checked={checked}
      aria-describedby={option.description ? `${id}-bij` : undefined}
      aria-invalid={invalid ? 'true' : undefined}
    />
    <label class="zv-choice__label" for={id}>
      {option.text}
    </label>
    {option.description ? (
      <div id={`${id}-bij`} class="zv-choice__description">
        {option.description}
      </div>
    ) : null}
  </div>
);

type GroupProps = FieldProps & {
  type: 'radio' | 'checkbox';
  options: readonly Option[];
  chosen: readonly string[];
  inRow?: boolean | undefined;
};

const Group = ({ type, options, chosen, inRow, ...field }: GroupProps) => {
  const describedBy = controlAttributes(field)['aria-describedby'];
  return (
    <fieldset
      class={`zv-group utrecht-form-fieldset utrecht-form-fieldset--html-fieldset${field.error ? ' utrecht-form-fieldset--invalid' : ''}`}
      aria-describedby={describedBy}
      role={type === 'radio' ? 'radiogroup' : undefined}
      aria-required={type === 'radio' && !field.optional ? 'true' : undefined}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend zv-legend">
        {field.label}
        <OptionalMark optional={field.optional} />
      </legend>
      <FieldDescription {...field} />
      <FieldError {...field} />
      <div class={inRow ? 'zv-choices zv-choices--row' : 'zv-choices'}>
        {options.map((option, index) => (
          <Choice
            id={index === 0 ? idOf(field) : `${idOf(field)}-${index + 1}`}
            name={type === 'checkbox' ? `${field.name}[]` : field.name}
            type={type}
            option={option}
            checked={chosen.includes(option.value)}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
    </fieldset>
  );
};

/** Nothing is ticked unless `value` says so: a choice made for someone is no choice (AVG 4(11)). */
export const RadioGroup = ({
  value,
  ...group
}: FieldProps & { options: readonly Option[]; value?: FieldValue; inRow?: boolean }) => (
  <Group {...group} type="radio" chosen={[oneText(value)]} />
);

/** Several values under one name; the name is sent as `name[]`, as the form reader expects of lists. */
export const CheckboxGroup = ({
  values = [],
  ...group
}: FieldProps & { options: readonly Option[]; values?: FieldValue }) => (
  <Group {...group} type="checkbox" chosen={allTexts(values)} />
);

/** One box of its own; sends `value` (`ja` unless told) when ticked. */
export const Checkbox = ({
  checked = false,
  value = 'ja',
  ...field
}: FieldProps & { checked?: boolean; value?: string }) => (
  <div class={`utrecht-form-field${field.error ? ' utrecht-form-field--invalid' : ''}`}>
    <FieldError {...field} />
    <div class="zv-choice">
      <input
        {...controlAttributes({ ...field, optional: true })}
        class={choiceClass.checkbox}
        type="checkbox"
        value={value}
        checked={checked}
      />
      <label class="zv-choice__label" for={idOf(field)}>
        {field.label}
      </label>
      {field.description ? (
        <div id={`${idOf(field)}-uitleg`} class="zv-choice__description">
          {field.description}
        </div>
      ) : null}
    </div>
  </div>
);

/** With `empty`, the first line asks to choose and has no value. */
export const Select = ({
  options,
  value,
  empty = true,
  ...field
}: FieldProps & {
  options: readonly { value: string; text: string }[];
  value?: FieldValue;
  empty?: boolean;
}) => {
  const text = useText();
  return (
    <FieldFrame {...field}>
      <div class="zv-select">
        <select {...controlAttributes(field)} class="utrecht-select utrecht-select--html-select">
          {empty ? <option value="">{text('chooseOne')}</option> : null}
          {options.map((option) => (
            <option value={option.value} selected={option.value === oneText(value)}>
              {option.text}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
    </FieldFrame>
  );
};
