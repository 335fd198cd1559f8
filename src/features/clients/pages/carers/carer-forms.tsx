import type { FormValues } from '../../../../platform/http/form.ts';
import {
  Alert,
  Button,
  CheckboxGroup,
  type FieldErrors,
  Form,
  Hidden,
  Page,
  RadioGroup,
  TextArea,
  TextField,
  type View,
} from '../../../../ui/index.ts';
import type { CarerSubject } from '../../carers/carer.ts';
import { carerSubjectText, workerMethods } from '../../carers/input.ts';
import { knownAs, type KnownField } from '../../policy.ts';
import { carerTexts } from '../../texts/carer-texts.ts';
import { say } from '../../texts/say.ts';
import { typed } from '../parts.tsx';
import { CarerFormPage, carersUrl, type CarersProps, type OneCarerProps, sayCarerSubject } from './parts.tsx';

type Filled = { values: FormValues; errors?: FieldErrors };

export const NewCarerPage = ({ view, carers, values, errors = {} }: CarersProps & Filled) => {
  const text = say(carerTexts, view.language);
  const name = carers.person.callName;
  const input = (field: string) => ({ name: field, value: typed(values, field), error: errors[field] });
  return (
    <Page
      view={view}
      title={text('add')}
      lead={text('addLead')}
      above={name}
      back={{ href: carersUrl(carers.person.id), text: text('back') }}
      errors={errors}
      width="narrow"
    >
      <Form action={carersUrl(carers.person.id, 'nieuw')}>
        <TextField {...input('name')} label={text('name')} autocomplete="off" />
        <TextField
          {...input('relation')}
          label={text('relation', { name })}
          description={text('relationAbout')}
          autocomplete="off"
        />
        <TextArea
          {...input('reason')}
          label={text('reason')}
          description={text('reasonAbout', { name })}
          rows={2}
          maxLength={500}
        />
        <TextField {...input('phone')} label={text('phone')} type="tel" size="medium" autocomplete="off" optional />
        <TextField {...input('email')} label={text('email')} type="email" autocomplete="off" optional />
        <Button>{text('save')}</Button>
      </Form>
    </Page>
  );
};

const How = ({ view, values, errors = {} }: { view: View } & Filled) => {
  const text = say(carerTexts, view.language);
  return (
    <>
      <RadioGroup
        name="method"
        label={text('method')}
        options={workerMethods.map((value) => ({ value, text: text(value === 'phone' ? 'byPhone' : value) }))}
        value={typed(values, 'method')}
        error={errors.method}
      />
      <TextArea
        name="evidence"
        label={text('evidence')}
        value={typed(values, 'evidence')}
        error={errors.evidence}
        rows={3}
        maxLength={500}
      />
    </>
  );
};

const YesNo = ({ view, values, errors = {} }: { view: View } & Filled) => {
  const text = say(carerTexts, view.language);
  return (
    <RadioGroup
      name="answer"
      label={text('answer')}
      options={[
        { value: 'given', text: text('yes') },
        { value: 'refused', text: text('no') },
      ]}
      value={typed(values, 'answer')}
      error={errors.answer}
    />
  );
};

export const CarerAnswerPage = (props: OneCarerProps & Filled & { subject: CarerSubject }) => {
  const { view, carers, carer, subject, errors } = props;
  const text = say(carerTexts, view.language);
  return (
    <CarerFormPage
      {...props}
      title={text('writeDown')}
      heading={text('answerTitle', { carer: carer.name })}
      lead={sayCarerSubject(subject, props)}
      {...(errors && { errors })}
    >
      <p>{text('answerLead')}</p>
      {subject.about === 'record' ? <Alert>{text('recordNo')}</Alert> : null}
      <Form action={carersUrl(carers.person.id, `${carer.id}/antwoord`)}>
        <Hidden name="subject" value={carerSubjectText(subject)} />
        <YesNo {...props} />
        <How {...props} />
        <Button>{text('save')}</Button>
      </Form>
    </CarerFormPage>
  );
};

const listed = (values: FormValues, name: string): readonly string[] => {
  const value = values[name];
  return value === undefined || typeof value === 'string' ? [] : value;
};

/** Nothing is ticked beforehand: what the client does not name, is not told. */
export const TellingPage = (props: OneCarerProps & Filled) => {
  const { view, carers, carer, values, errors } = props;
  const text = say(carerTexts, view.language);
  const name = carers.person.callName;
  // What whoever referred told is not for others to hear.
  const kept: readonly (KnownField | undefined)[] = ['referrer', 'received'];
  const tellable = carers.activity.fields.filter(
    ({ id, category }) => category !== 'national-number' && !kept.includes(knownAs(id)),
  );
  return (
    <CarerFormPage
      {...props}
      title={text('writeDown')}
      heading={text('tellingTitle', { carer: carer.name })}
      lead={text('tellingLead', { name })}
      {...(errors && { errors })}
    >
      <Form action={carersUrl(carers.person.id, `${carer.id}/vertellen`)}>
        <YesNo {...props} />
        <CheckboxGroup
          name="fields"
          label={text('fields', { name })}
          values={listed(values, 'fields')}
          error={errors?.fields}
          options={tellable.map(({ id, label }) => ({ value: id, text: label[view.language] }))}
        />
        <How {...props} />
        <p>{text('minor', { name })}</p>
        <Button>{text('save')}</Button>
      </Form>
    </CarerFormPage>
  );
};

export const StopForCarerPage = (
  props: OneCarerProps & Filled & { subject: CarerSubject; saidBy: 'carer' | 'client' },
) => {
  const { view, carers, carer, subject, saidBy, errors } = props;
  const text = say(carerTexts, view.language);
  const name = carers.person.callName;
  const what = saidBy === 'carer' ? sayCarerSubject(subject, props) : text('telling', { carer: carer.name, name });
  return (
    <CarerFormPage
      {...props}
      title={text('stop')}
      heading={text('stopTitle', { what })}
      lead={text('stopLead')}
      {...(errors && { errors })}
    >
      <Form action={carersUrl(carers.person.id, `${carer.id}/stoppen`)}>
        <Hidden name="subject" value={carerSubjectText(subject)} />
        <Hidden name="saidBy" value={saidBy} />
        <How {...props} />
        <Button kind="danger" icon="hand-stop">
          {text('stopNow')}
        </Button>
      </Form>
    </CarerFormPage>
  );
};
