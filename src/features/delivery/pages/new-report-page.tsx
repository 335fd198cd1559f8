import type { Problem } from '../../../platform/http/bind.tsx';
import { Button, DateField, Form, Page, TextArea, TextField, type View } from '../../../ui/index.ts';
import { say } from '../say.ts';
import { sayError, workTexts as texts } from '../texts-work.ts';

export type NewReportPageProps = {
  view: View;
  client: string;
  callName: string;
  today: string;
  problem: Problem;
};

export const NewReportPage = ({ view, client, callName: name, today, problem }: NewReportPageProps) => {
  const { language } = view;
  const { values } = problem;
  const codes = problem.refusal === null ? problem.errors : { held: problem.refusal };
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, sayError(code, language, field)]),
  );
  return (
    <Page
      view={view}
      title={texts.newReport[language]}
      heading={say(texts.newReportFor, language, { name })}
      lead={texts.newReportLead[language]}
      back={{ href: `/clienten/${client}/verslagen`, text: texts.reports[language] }}
      errors={errors}
      width="narrow"
    >
      <Form action={`/clienten/${client}/verslagen`}>
        <DateField
          name="held"
          label={texts.held[language]}
          value={values['held'] ?? today}
          max={today}
          error={errors['held']}
        />
        <TextField
          name="title"
          label={texts.title[language]}
          description={texts.titleHint[language]}
          value={values['title']}
          error={errors['title']}
        />
        <TextArea
          name="body"
          label={texts.body[language]}
          description={texts.bodyHint[language]}
          value={values['body']}
          error={errors['body']}
          rows={14}
          maxLength={20_000}
        />
        <Button icon="check">{texts.keep[language]}</Button>
      </Form>
    </Page>
  );
};
