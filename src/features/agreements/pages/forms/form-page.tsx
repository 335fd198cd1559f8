import type { Child } from 'hono/jsx';
import type { FormValues } from '../../../../platform/http/form.ts';
import { Button, Form, Page, type View } from '../../../../ui/index.ts';
import type { PartyPage } from '../../read-party.ts';
import { formTexts } from '../../texts-form.ts';

/** What every form about one party gets: what was typed stays, with what is wrong with it in words. */
export type FormShown = {
  view: View;
  page: PartyPage;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
};

/** The field of this name with what was typed and what is wrong with it. */
export const fieldsOf =
  ({ values, errors }: Pick<FormShown, 'values' | 'errors'>) =>
  (name: string) => ({ name, value: values[name], error: errors[name] });

type Props = FormShown & {
  title: string;
  lead?: string | undefined;
  /** The address under the party to which the form goes. */
  action: string;
  send?: string;
  kind?: 'primary' | 'danger';
  /** What stands below the form, such as taking it away. */
  after?: Child;
  children?: Child;
};

/** A form about one party, on a page of its own. */
export const PartyFormPage = ({
  view,
  page,
  errors,
  title,
  lead,
  action,
  send,
  kind = 'primary',
  after,
  children,
}: Props) => {
  const { party } = page.registered;
  return (
    <Page
      view={view}
      title={title}
      lead={lead}
      back={{ href: `/partijen/${party.id}`, text: party.name }}
      errors={errors}
      width="narrow"
    >
      <Form action={`/partijen/${party.id}/${action}`}>
        {children}
        <Button kind={kind}>{send ?? formTexts.save[view.language]}</Button>
      </Form>
      {after}
    </Page>
  );
};
