import { type FieldErrors, TextArea, type View } from '../../../ui/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';

type GoalsPageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

export const GoalsPage = ({ view, record, values, errors = {} }: GoalsPageProps) => {
  const text = say(formTexts, view.language);
  return (
    <FormPage view={view} record={record} title={say(recordTexts, view.language)('goals')} errors={errors}>
      <SavingForm action={urlOf(record.person.id, 'doelen')} save={text('save')}>
        <TextArea
          name="goals"
          label={text('goalsLabel')}
          description={text('goalsAbout')}
          value={typed(values, 'goals') ?? record.goals?.text}
          error={errors.goals}
          rows={3}
        />
      </SavingForm>
    </FormPage>
  );
};
