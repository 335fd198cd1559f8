import { useText } from '../language.ts';
import { fill } from '../texts.ts';
import { controlAttributes, idOf, FieldFrame, type FieldProps, type FieldValue, oneText } from './field.tsx';

export type TextAreaProps = FieldProps & {
  value?: FieldValue;
  rows?: number;
  /** Shown as a hint only: a hard limit would cut off a pasted text without a word. */
  maxLength?: number;
};

export const TextArea = ({ value, rows = 5, maxLength, ...field }: TextAreaProps) => {
  const text = useText();
  return (
    <FieldFrame {...field}>
      <textarea
        {...controlAttributes(field, maxLength !== undefined)}
        class="utrecht-textarea utrecht-textarea--html-textarea"
        rows={rows}
        autocomplete="off"
        dir="auto"
      >
        {`\n${oneText(value)}`}
      </textarea>
      {maxLength === undefined ? null : (
        <p id={`${idOf(field)}-lengte`} class="zv-length">
          {fill(text('maxLength'), { n: maxLength })}
        </p>
      )}
    </FieldFrame>
  );
};
