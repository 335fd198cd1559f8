import type { FormValues } from '../../../platform/http/form.ts';
import { type FieldErrors, RadioGroup, TextArea, type View } from '../../../ui/index.ts';
import { bandsIn } from '../ages/age.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { ageTexts, bandTexts } from '../texts/age-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';

type AgePageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

/** The least that tells who decides. */
export const AgePage = ({ view, record, values, errors = {} }: AgePageProps) => {
  const text = say(ageTexts, view.language);
  return (
    <FormPage view={view} record={record} title={text('title')} lead={text('lead')} errors={errors}>
      <SavingForm action={urlOf(record.person.id, 'leeftijd')} save={text('save')}>
        <RadioGroup
          name="band"
          label={text('band', { name: record.person.callName })}
          options={bandsIn(record.country).map((value) => ({ value, text: bandTexts[value][view.language] }))}
          value={typed(values, 'band') ?? record.age.recorded?.band}
          error={errors.band}
        />
        <TextArea
          name="reason"
          label={text('reason')}
          description={text('reasonAbout')}
          value={typed(values, 'reason')}
          error={errors.reason}
          rows={2}
          maxLength={500}
        />
      </SavingForm>
    </FormPage>
  );
};
