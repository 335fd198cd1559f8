import { sayDate } from '../../../platform/dates.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  Card,
  DateField,
  type FieldErrors,
  Page,
  PostButton,
  RadioGroup,
  Section,
  Select,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import type { Opening } from '../referrer/opening.ts';
import { formTexts } from '../texts/form-texts.ts';
import { openingTexts } from '../texts/opening-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, SavingForm, typed, urlOf } from './parts.tsx';

type OpeningPageProps = {
  view: View;
  record: ClientRecord;
  referrer: string;
  values: FormValues;
  errors?: FieldErrors;
};

/** Explicit consent for one thing: what, for whom, until when, and what shows it. */
export const OpeningPage = ({ view, record, referrer, values, errors = {} }: OpeningPageProps) => {
  const text = say(openingTexts, view.language);
  const client = record.person.callName;
  const name = record.referrers.find(({ id }) => id === referrer)?.name ?? '';
  const input = (field: string) => ({ name: field, value: typed(values, field), error: errors[field] });
  const tellable = record.activity.fields.filter(({ category }) => category !== 'national-number');
  return (
    <FormPage view={view} record={record} title={text('open')} lead={text('lead', { client })} errors={errors}>
      <SavingForm action={urlOf(record.person.id, `doorverwijzer/${referrer}/opening`)} save={text('save')}>
        <Select
          {...input('field')}
          label={text('field', { name })}
          options={tellable.map(({ id, label }) => ({ value: id, text: label[view.language] }))}
        />
        <TextField {...input('item')} label={text('item', { client })} description={text('itemAbout')} />
        <DateField {...input('until')} label={text('until')} />
        <RadioGroup
          {...input('method')}
          label={text('how', { client })}
          options={[
            { value: 'in-person', text: text('inPerson') },
            { value: 'phone', text: text('byPhone') },
            { value: 'paper', text: text('paper') },
          ]}
        />
        <TextArea {...input('evidence')} label={text('evidence')} rows={2} maxLength={500} />
        <p>{text('minor', { client })}</p>
      </SavingForm>
    </FormPage>
  );
};

type TellProps = {
  view: View;
  shown: { client: string; callName: string; name: string; relation: string; opening: Opening };
};

/** What may be said through one opening, word for word, and what not. */
export const TellReferrerPage = ({ view, shown }: TellProps) => {
  const text = say(openingTexts, view.language);
  const { client, callName, name, relation, opening } = shown;
  const words = { name, client: callName };
  return (
    <Page
      view={view}
      title={text('toTell')}
      heading={text('tellTitle', words)}
      lead={text('tellLead', words)}
      above={callName}
      back={{ href: urlOf(client), text: say(formTexts, view.language)('back') }}
      width="narrow"
    >
      <Card title={text('say')} icon="phone" tone="accent">
        <p>“{opening.item}”</p>
        <p>
          {name}, {relation} · {sayDate(opening.until, view.language)}
        </p>
      </Card>
      <Section title={text('notSay')}>
        <p>{text('notSayText', words)}</p>
      </Section>
      <p>{text('toldAbout', words)}</p>
      <PostButton action={urlOf(client, `doorverwijzer/opening/${opening.id}/verteld`)} kind="primary" icon="check">
        {text('toldNow')}
      </PostButton>
    </Page>
  );
};
