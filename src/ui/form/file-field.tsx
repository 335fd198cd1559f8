import { useText } from '../language.ts';
import { fill } from '../texts.ts';
import { controlAttributes, FieldFrame, type FieldProps } from './field.tsx';

/** One file from the computer or the phone, or `multiple`; the form around it needs `withFile`. */
export const FileField = ({
  accept,
  multiple = false,
  ...field
}: FieldProps & { accept?: string; multiple?: boolean }) => (
  <FieldFrame {...field}>
    <input
      {...controlAttributes(field)}
      class="utrecht-textbox zv-file"
      type="file"
      accept={accept}
      multiple={multiple}
    />
  </FieldFrame>
);

/** A file that is kept (`platform/files`): says beforehand what may come in, and that it is kept encrypted. */
export const AttachmentField = ({
  name,
  error,
  label,
  accept,
  largestMb = 50,
  optional = true,
  multiple = true,
}: {
  name: string;
  error?: string | undefined;
  /** Left out: "Bestanden". */
  label?: string;
  /** `ACCEPT` of platform/files. */
  accept: string;
  largestMb?: number;
  optional?: boolean;
  multiple?: boolean;
}) => {
  const text = useText();
  return (
    <FileField
      name={name}
      label={label ?? text(multiple ? 'files' : 'file')}
      description={fill(text('filesAbout'), { mb: largestMb })}
      error={error}
      optional={optional}
      accept={accept}
      multiple={multiple}
    />
  );
};
