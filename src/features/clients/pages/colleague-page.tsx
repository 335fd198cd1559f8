import type { FormValues } from '../../../platform/http/form.ts';
import { Alert, type FieldErrors, Select, type View } from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';

type ColleaguePageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

export const ColleaguePage = ({ view, record, values, errors = {} }: ColleaguePageProps) => {
  const text = say(formTexts, view.language);
  return (
    <FormPage
      view={view}
      record={record}
      title={say(recordTexts, view.language)('addColleague')}
      lead={text('colleagueLead')}
      errors={errors}
    >
      {record.colleagues.length === 0 ? (
        <Alert>{text('nobodyElse')}</Alert>
      ) : (
        <SavingForm action={urlOf(record.person.id, 'collegas')} save={text('save')}>
          <Select
            name="account"
            label={text('colleague')}
            value={typed(values, 'account')}
            error={errors.account}
            options={record.colleagues.map(({ account, name }) => ({ value: account, text: name }))}
          />
        </SavingForm>
      )}
    </FormPage>
  );
};
