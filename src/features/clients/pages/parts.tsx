import type { Child } from 'hono/jsx';
import type { FormValues } from '../../../platform/http/form.ts';
import { ActionGroup, Button, type FieldErrors, Form, Page, type View } from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { say } from '../texts/say.ts';

export const dayIn = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(instant);

/** What was typed in a field of one value. */
export function typed(values: FormValues, field: string): string | undefined {
  const value = values[field];
  return typeof value === 'string' ? value : undefined;
}

export const urlOf = (client: string, noun = ''): string => `/clienten/${client}${noun === '' ? '' : `/${noun}`}`;

/** A form about one client, on a page of its own. */
export type FormPageProps = {
  view: View;
  record: Pick<ClientRecord, 'person'>;
  title: string;
  lead?: string | undefined;
  errors?: FieldErrors | undefined;
  children?: Child;
};

export const FormPage = ({ view, record, title, lead, errors, children }: FormPageProps) => {
  const text = say(formTexts, view.language);
  return (
    <Page
      view={view}
      title={title}
      lead={lead}
      above={record.person.callName}
      back={{ href: urlOf(record.person.id), text: text('back') }}
      errors={errors}
      width="narrow"
    >
      {children}
    </Page>
  );
};

/** The form itself with one button. */
export const SavingForm = ({ action, save, children }: { action: string; save: string; children?: Child }) => (
  <Form action={action}>
    {children}
    <ActionGroup>
      <Button>{save}</Button>
    </ActionGroup>
  </Form>
);
