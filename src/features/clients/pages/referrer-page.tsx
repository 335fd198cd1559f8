import type { FormValues } from '../../../platform/http/form.ts';
import { type FieldErrors, Hidden, Section, TextArea, TextField, type View } from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';

type ReferrerPageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

/** Who sent the client, and what they told. What comes later is added to the same person. */
export const ReferrerPage = ({ view, record, values, errors = {} }: ReferrerPageProps) => {
  const text = say(formTexts, view.language);
  const input = (name: string) => ({ name, value: typed(values, name), error: errors[name] });
  const more = record.referrers.map((referrer) => (
    <Section title={text('receivedMore', { name: referrer.name })}>
      <SavingForm action={urlOf(record.person.id, 'doorverwijzer/ontvangen')} save={text('save')}>
        <Hidden name="referrer" value={referrer.id} />
        <TextArea
          id={`veld-received-${referrer.id}`}
          name="received"
          label={text('received')}
          description={text('receivedAbout')}
          rows={3}
        />
      </SavingForm>
    </Section>
  ));
  return (
    <FormPage
      view={view}
      record={record}
      title={say(recordTexts, view.language)('referrer')}
      lead={text('referrerLead')}
      errors={errors}
    >
      {more}
      {record.referrers.length > 0 ? <h2>{text('anotherReferrer')}</h2> : null}
      <SavingForm action={urlOf(record.person.id, 'doorverwijzer')} save={text('save')}>
        <TextField {...input('name')} label={text('referrerName')} />
        <TextField {...input('relation')} label={text('relation')} description={text('relationAbout')} />
        <TextArea
          {...input('received')}
          label={text('received')}
          description={text('receivedAbout')}
          rows={4}
          maxLength={4000}
          optional
        />
      </SavingForm>
    </FormPage>
  );
};
