import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';
import type { FieldErrors } from '../view.ts';
import { fieldId } from './field.tsx';

/** Own errors instead of the bubbles of the browser, which vanish and cannot be translated. */
export const Form = ({
  action,
  method = 'post',
  withFile = false,
  wide = false,
  children,
}: {
  action: string;
  method?: 'post' | 'get';
  /** The form sends a file (`multipart/form-data`). */
  withFile?: boolean;
  /** Rows in it use the width of the page; its fields do not. */
  wide?: boolean;
  children?: Child;
}) => (
  <form
    class={wide ? 'zv-form zv-form--wide' : 'zv-form'}
    action={action}
    method={method}
    enctype={withFile ? 'multipart/form-data' : undefined}
    novalidate
  >
    {children}
  </form>
);

export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
);

/** The errors that have a text. */
export const presentErrors = (errors: FieldErrors | undefined): readonly [field: string, text: string][] =>
  Object.entries(errors ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]));

/** Above the form; the heading takes focus, so that a screen reader hears every error (WCAG 3.3.1). */
export const ErrorSummary = ({ errors }: { errors: FieldErrors | undefined }) => {
  const text = useText();
  const present = presentErrors(errors);
  if (present.length === 0) return null;
  return (
    <section class="zv-error-summary" aria-labelledby="fouten">
      <h2 id="fouten" tabindex={-1} autofocus>
        {text('errorHeading')}
      </h2>
      <ul>
        {present.map(([field, message]) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`#${fieldId(field)}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
