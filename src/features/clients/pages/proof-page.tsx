import type { FormValues } from '../../../platform/http/form.ts';
import { Alert, ButtonLink, type FieldErrors, Hidden, RadioGroup, type View } from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';

export type ProofPageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

/** Another way than the mail with the link: code by SMS, letter or phone, or a word agreed in person. */
export const ProofPage = ({ view, record, values, errors = {} }: ProofPageProps) => {
  const text = say(formTexts, view.language);
  const word = say(recordTexts, view.language);
  const { person } = record;
  const acting = record.representatives.filter((each) => each.state === 'in-force');
  return (
    <FormPage view={view} record={record} title={word('proof')} lead={text('proofLead')} errors={errors}>
      <SavingForm action={urlOf(person.id, 'tweede-bewijs')} save={text('save')}>
        {acting.length > 0 ? (
          <RadioGroup
            name="representative"
            label={text('proofWho')}
            value={typed(values, 'representative') ?? ''}
            error={errors.representative}
            options={[
              { value: '', text: person.callName },
              ...acting.map((each) => ({ value: each.id, text: each.name })),
            ]}
          />
        ) : (
          <Hidden name="representative" value="" />
        )}
        <RadioGroup
          name="kind"
          label={text('proofLabel')}
          value={typed(values, 'kind')}
          error={errors.kind}
          options={[
            { value: 'word', text: word('word'), description: text('wordAbout') },
            {
              value: 'sms',
              text: word('sms'),
              description: person.phone === null ? text('smsNoPhone') : text('smsAbout', { phone: person.phone }),
            },
            { value: 'phone', text: word('byPhone'), description: text('byPhoneAbout') },
            { value: 'letter', text: word('letter'), description: text('letterAbout') },
          ]}
        />
      </SavingForm>
    </FormPage>
  );
};

/** Shown in the answer itself and nowhere else: there is no address at which these words can be seen again. */
export const WordPage = ({ view, record, word }: { view: View; record: ClientRecord; word: string }) => {
  const text = say(formTexts, view.language);
  return (
    <FormPage view={view} record={record} title={text('wordTitle')} lead={text('wordLead')}>
      <p class="zv-secret" lang="nl">
        {word}
      </p>
      <Alert kind="attention">{text('wordLost')}</Alert>
      <ButtonLink href={urlOf(record.person.id)} kind="primary">
        {text('back')}
      </ButtonLink>
    </FormPage>
  );
};
