import type { FormValues } from '../../../platform/http/form.ts';
import { type FieldErrors, RadioGroup, TextField, type View } from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';

type AddressPageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

export const AddressPage = ({ view, record, values, errors = {} }: AddressPageProps) => {
  const text = say(formTexts, view.language);
  const { person } = record;
  return (
    <FormPage
      view={view}
      record={record}
      title={say(recordTexts, view.language)('email')}
      lead={person.email === null ? undefined : text('emailLead')}
      errors={errors}
    >
      <SavingForm action={urlOf(person.id, 'e-mailadres')} save={text('save')}>
        <TextField
          name="email"
          label={text('newEmail')}
          type="email"
          value={typed(values, 'email')}
          error={errors.email}
        />
        <RadioGroup
          name="checkedBy"
          label={text('checkedBy')}
          value={typed(values, 'checkedBy')}
          error={errors.checkedBy}
          options={[
            { value: 'in-person', text: text('checkedInPerson') },
            { value: 'called-back', text: text('checkedCalledBack') },
          ]}
        />
      </SavingForm>
    </FormPage>
  );
};
