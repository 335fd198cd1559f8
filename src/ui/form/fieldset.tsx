import type { Child } from 'hono/jsx';

/** Fields that belong together under one question. */
export const Fieldset = ({
  legend,
  description,
  children,
}: {
  legend: Child;
  description?: Child;
  children?: Child;
}) => (
  <fieldset class="zv-fieldset">
    <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend zv-legend">{legend}</legend>
    {description ? <p class="utrecht-form-field-description">{description}</p> : null}
    {children}
  </fieldset>
);
