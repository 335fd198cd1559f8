import type { FormValues } from '../../../platform/http/form.ts';
import { type FieldErrors, RadioGroup, TextField, type View } from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';

type PhonePageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

export const PhonePage = ({ view, record, values, errors = {} }: PhonePageProps) => {
  const text = say(formTexts, view.language);
  const { person } = record;
  return (
    <FormPage
      view={view}
      record={record}
      title={say(recordTexts, view.language)('phone')}
      lead={text('phoneLead')}
      errors={errors}
    >
      <SavingForm action={urlOf(person.id, 'telefoon')} save={text('save')}>
        <TextField
          name="phone"
          label={text('newPhone')}
          type="tel"
          size="medium"
          value={typed(values, 'phone')}
          error={errors.phone}
        />
        <RadioGroup
          name="checkedBy"
          label={text('checkedBy')}
          value={typed(values, 'checkedBy')}
          error={errors.checkedBy}
          options={[
            { value: 'in-person', text: text('checkedInPerson') },
            ...(person.phone === null ? [] : [{ value: 'called-back', text: text('knownCalledBack') }]),
          ]}
        />
      </SavingForm>
    </FormPage>
  );
};
