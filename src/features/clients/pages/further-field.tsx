import { Alert, type FieldErrors, Link, Select, TextArea, TextField, type View } from '../../../ui/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { outsidePlan } from '../policy.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';

type InputsProps = {
  view: View;
  options: readonly { value: string; text: string }[];
  values: FormValues;
  errors: FieldErrors;
  optional?: boolean;
};

/** One further detail: which, what, and why. What is not in the plan can be tried: then the page says what is possible. */
export const FurtherFieldInputs = ({ view, options, values, errors, optional = false }: InputsProps) => {
  const text = say(formTexts, view.language);
  const input = (name: string) => ({ name, value: typed(values, name), error: errors[name], optional });
  return (
    <>
      <Select
        {...input('field')}
        label={text('field')}
        options={[...options, { value: outsidePlan, text: text('outsidePlan') }]}
      />
      <TextArea {...input('value')} label={text('value')} rows={2} maxLength={2000} />
      <TextField {...input('reason')} label={text('reason')} description={text('reasonAbout')} />
    </>
  );
};

type FieldPageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

export const FieldPage = ({ view, record, values, errors = {} }: FieldPageProps) => {
  const text = say(formTexts, view.language);
  const { activity, further, person } = record;
  const options = further.map(({ field }) => ({
    value: field,
    text: activity.fields.find((each) => each.id === field)?.label[view.language] ?? field,
  }));
  return (
    <FormPage
      view={view}
      record={record}
      title={say(recordTexts, view.language)('addField')}
      lead={text('moreAbout')}
      errors={errors}
    >
      {options.length === 0 ? <Alert>{text('nothingMore')}</Alert> : null}
      <SavingForm action={urlOf(person.id, 'gegevens')} save={text('save')}>
        <FurtherFieldInputs view={view} options={options} values={values} errors={errors} />
      </SavingForm>
      <p>
        {text('notListed')} <Link href={`/activiteiten/${activity.id}`}>{text('toPlan')}</Link>
      </p>
    </FormPage>
  );
};
