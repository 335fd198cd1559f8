/** A text to copy with the keyboard: read-only, so that nothing gets lost; it is not sent with the form. */
export const CopyBox = ({
  id = 'kopie',
  label,
  description,
  text,
  rows = 6,
}: {
  id?: string;
  label: string;
  description: string;
  text: string;
  rows?: number;
}) => (
  <div class="utrecht-form-field">
    <label class="utrecht-form-label" for={id}>
      {label}
    </label>
    <div id={`${id}-uitleg`} class="utrecht-form-field-description">
      {description}
    </div>
    <textarea
      id={id}
      class="utrecht-textarea utrecht-textarea--html-textarea"
      rows={rows}
      readonly
      dir="auto"
      aria-describedby={`${id}-uitleg`}
    >
      {`\n${text}`}
    </textarea>
  </div>
);
