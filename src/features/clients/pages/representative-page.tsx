import type { FormValues } from '../../../platform/http/form.ts';
import {
  CheckboxGroup,
  DateField,
  type FieldErrors,
  RadioGroup,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';
import { kindsIn, sayRepresentativeKind } from './representative-kinds.ts';

type RepresentativePageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

const listed = (values: FormValues, name: string): readonly string[] => {
  const value = values[name];
  return value === undefined || typeof value === 'string' ? [] : value;
};

export const RepresentativePage = ({ view, record, values, errors = {} }: RepresentativePageProps) => {
  const text = say(formTexts, view.language);
  const word = say(recordTexts, view.language);
  const input = (name: string) => ({ name, value: typed(values, name), error: errors[name] });
  return (
    <FormPage
      view={view}
      record={record}
      title={word('representatives')}
      lead={text('representativeLead')}
      errors={errors}
    >
      <SavingForm action={urlOf(record.person.id, 'vertegenwoordigers')} save={text('save')}>
        <TextField {...input('name')} label={text('representativeName')} />
        <RadioGroup
          {...input('kind')}
          label={text('representativeKind')}
          options={kindsIn(record.country).map((value) => ({
            value,
            text: sayRepresentativeKind(value, record.country, view.language),
          }))}
        />
        <CheckboxGroup
          name="scope"
          label={text('scope')}
          values={listed(values, 'scope')}
          error={errors.scope}
          options={record.activity.purposes.map((purpose) => ({
            value: purpose.id,
            text: purpose.title[view.language],
          }))}
        />
        <TextArea {...input('proof')} label={text('proofSeen')} description={text('proofSeenAbout')} rows={2} />
        <TextField {...input('email')} label={word('email')} type="email" optional />
        <TextField {...input('phone')} label={word('phone')} type="tel" size="medium" optional />
        <DateField {...input('until')} label={text('untilLabel')} optional />
      </SavingForm>
    </FormPage>
  );
};
