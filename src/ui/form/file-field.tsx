import { controlAttributes, FieldFrame, type FieldProps } from './field.tsx';

/** One file from the computer or the phone; the form around it needs `withFile`. */
export const FileField = ({ accept, ...field }: FieldProps & { accept?: string }) => (
  <FieldFrame {...field}>
    <input {...controlAttributes(field)} class="utrecht-textbox zv-file" type="file" accept={accept} />
  </FieldFrame>
);
