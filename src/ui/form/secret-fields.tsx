import { controlAttributes, FieldFrame, type FieldProps, notSpellchecked } from './field.tsx';

/** Typed or pasted, never a puzzle (WCAG 3.3.8). The value is never sent back to the browser. */
export const PasswordField = ({ purpose, ...field }: FieldProps & { purpose: 'current' | 'new' }) => (
  <FieldFrame {...field}>
    <input
      {...controlAttributes(field)}
      class="utrecht-textbox utrecht-textbox--html-input zv-size-medium"
      type="password"
      autocomplete={purpose === 'new' ? 'new-password' : 'current-password'}
    />
  </FieldFrame>
);

/** A code from a message, an app or a letter, or words agreed in person. Paste and spaces are fine. */
export const CodeField = ({ kind = 'digits', ...field }: FieldProps & { kind?: 'digits' | 'words' }) => (
  <FieldFrame {...field}>
    <input
      {...controlAttributes(field)}
      class={`utrecht-textbox utrecht-textbox--html-input zv-code zv-code--${kind}`}
      type="text"
      inputmode={kind === 'digits' ? 'numeric' : 'text'}
      autocomplete={kind === 'digits' ? 'one-time-code' : 'off'}
      autocapitalize="off"
      autocorrect="off"
      {...notSpellchecked}
    />
  </FieldFrame>
);
